/**
 * Templates of a campaign's sections, and the functions that they use, for `@countersign/render`. This is not a public
 * interface: its names change without notice.
 */
export {define} from '../dom/define-element.js';
export {bySource} from '../footnotes/cited-places.js';
export {deliver} from '../loading/deliver.js';
export type {Ready} from '../loading/delivery.js';
export {isIntegrity} from '../loading/integrity.js';
export {provideAllParts} from '../parts/all-parts.js';
export {compose, wordsIn, type Language, type Words} from '../words/words.js';
export {accountLine, approvalText, authorshipText} from './account.js';
export {actions} from './actions.js';
export {closingLine} from './closing-line.js';
export {correctionEntry} from './corrections.js';
export {demands, type DemandAnchor} from './demands.js';
export {due, missing, narrowed} from './entry-facts.js';
export {heading, type SectionOptions} from './heading.js';
export {languageName, languageNameIn} from './language-name.js';
export {letter} from './letter.js';
export {signedBy} from './letter-links.js';
export {overview, overviewEnd} from './overview.js';
export {responseEntry} from './response-entry.js';
export {SECTIONS, shownSections, type Section} from './shown-sections.js';
export {citationName, citationText, inOrder, markSeparator} from './marks.js';
export {signatories} from './signatories.js';
export {sourceEntry} from './source-entry.js';
export {sources, usedIn} from './sources.js';
export {statements} from './statements.js';
export {translationNote} from './short-closing.js';
export {statusOf} from './status-of.js';
export {STATUS_SHAPES, statusShape} from './status-shape.js';
export {statusSince} from './status-since.js';
export {
  dateElement,
  listInWords,
  label,
  link,
  plainText,
  properName,
  prose,
  RTL_LETTER,
  safeHref,
  separated,
} from './text.js';
export {stageLine} from './stage-line.js';
export type {Disclosure, DrawCitations, List, Surface} from './surface.js';
export {shownLanguages, viewOf, type View} from './view.js';
