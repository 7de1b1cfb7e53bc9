// First, because it has to see the page before any element is registered.
import {earlyAnswers, isFirstCopy, keptContents} from './own-parts.js';
import {takeEarlyAnswers, takeKeptContents} from '@countersign/elements/parts.js';
import '@countersign/elements/campaign/define.js';
import '@countersign/elements/cite/define.js';
import {loadRecordForTags} from './record-tags.js';

takeEarlyAnswers(earlyAnswers);
takeKeptContents(keptContents);
if (isFirstCopy) loadRecordForTags();

// For the build, which puts it in the place of each import() of a part.
export {importPart} from './own-parts.js';
