// A class from the package's entry point, which registers nothing.
import {CampaignErrorEvent} from '@countersign/elements';

document.addEventListener(CampaignErrorEvent.type, ({code}) => document.body.append(code));
