// What every element needs once the record is there: notes in place, corrections, who says the closing line in full, and words.
export {ClosingDuty} from '../base/closing-duty.js';
export {NotesInPlace} from '../footnotes/notes-in-place.js';
export {corrections} from '../sections/corrections.js';
export {RECORD_ENGLISH, RECORD_PATHS} from '../words/record-messages.js';
