import {textOf as writtenInto, type Json} from '@countersign/authoring';
import {textOf, type State} from './state.ts';

/**
 * The text of the document for a file.
 *
 * @param opened - The text of the file as it was opened or saved last. What is the same stays as it stands there.
 */
export const fileText = (state: State, opened: string | undefined): string =>
  opened === undefined ? textOf(state) : writtenInto(opened, state.document as Json);
