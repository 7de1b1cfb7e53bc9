/**
 * The templates of a campaign and what they are made from, for `@countersign/render`. Not a public interface: names here
 * change without notice.
 */
export {define} from '../dom/define-element.js';
export {bySource} from '../footnotes/cited-places.js';
export {deliver} from '../loading/deliver.js';
export type {Ready} from '../loading/delivery.js';
export {isIntegrity} from '../loading/integrity.js';
export {compose, wordsIn, type Language, type Words} from '../words/words.js';
export {closingLine} from './closing-line.js';
export {heading} from './heading.js';
export {letterFacts, letterLinks} from './letter.js';
export {responseEntry} from './response-entry.js';
export {sinceWhen} from './since.js';
export {sourceEntry} from './source-entry.js';
export {statementText} from './statement-text.js';
export {
  date,
  inWords,
  label,
  languageName,
  link,
  linkedName,
  plain,
  properName,
  prose,
  safeHref,
  separated,
} from './text.js';
export {viewOf, type DrawCitation, type View} from './view.js';
