// What every element needs once the record is there: notes in place, the closing line in full, and words.
export {ClosingDuty} from '../base/closing-duty.js';
export {NotesInPlace} from '../footnotes/notes-in-place.js';
export {closingLine} from '../sections/closing-line.js';
export {RECORD_ENGLISH, RECORD_PATHS} from '../words/record-messages.js';
