/**
 * The parts of the code that come later, for `@countersign/embed` and for servers. This is not a public interface: its
 * names change without notice.
 */
export {reportPart} from '../base/needed-parts.js';
export {loadPart, type PartName} from './load-part.js';
