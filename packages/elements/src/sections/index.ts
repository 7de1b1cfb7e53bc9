/**
 * The templates of a campaign and what they are made from, for `@countersign/render`. Not a public interface: names here
 * change without notice.
 */
export {define} from '../define-element.js';
export {bySource} from '../footnotes/cited-places.js';
export {deliver, type Ready} from '../loading/delivery.js';
export {isIntegrity} from '../loading/integrity.js';
export {compose, wordsIn, type Language, type Words} from '../words/words.js';
export {closingLine} from './closing-line.js';
export {demands} from './demands.js';
export {heading} from './heading.js';
export {letter} from './letter.js';
export {responseEntry} from './response-entry.js';
export {SECTIONS, shownSections, type Section} from './shown.js';
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
export type {Disclosure, DrawCitation, List, Surface} from './surface.js';
export {viewOf, type View} from './view.js';
