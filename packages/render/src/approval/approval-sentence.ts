import {approvalText} from '@countersign/elements/sections.js';
import {staticView} from '../light/static-view.js';

/**
 * Says in one or two sentences what readers see of the signatories' answers.
 *
 * @param lang - The reader's language, as a tag. An empty string means the campaign's own language.
 * @throws TypeError if the document is invalid.
 */
export const approvalSentence = (campaign: unknown, lang: string): string => approvalText(staticView(campaign, lang));
