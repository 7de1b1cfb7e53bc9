/**
 * The parts of the code that come later, and what came before, for `@countersign/embed` and for servers. This is not a
 * public interface: its names change without notice.
 */
export {takeEarlyAnswers, type EarlyAnswer} from '../loading/early-answers.js';
export {takeKeptContents, type KeptContent} from '../loading/kept-content.js';
export {reportPart} from '../base/needed-parts.js';
export {page, real} from '../dom/real.js';
export {loadPart, type PartName} from './load-part.js';
