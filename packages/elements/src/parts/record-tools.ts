// What every element needs once the record is there: notes in place, and the closing line in full.
export {ClosingDuty} from '../base/closing-duty.js';
export {NotesInPlace} from '../footnotes/notes-in-place.js';
export {closingLine} from '../sections/closing-line.js';
