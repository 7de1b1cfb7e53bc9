// Tools of the record that every element uses: notes in place, corrections, the choice of the full closing line, words.
export {ClosingDuty} from '../base/closing-duty.js';
export {NotesInPlace} from '../footnotes/notes-in-place.js';
export {corrections} from '../sections/corrections.js';
export {RECORD_ENGLISH, RECORD_PATHS} from '../words/record-messages.js';
