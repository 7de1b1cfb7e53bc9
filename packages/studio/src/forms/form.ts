// The surroundings of every form control.
import type {Session} from '../session/session.ts';
import type {Words} from '../words/words.ts';

/** The part of a session that forms need. An event's form has its own, whose document is not yet the draft's. */
export type Editing = Pick<Session, 'id' | 'document' | 'checked' | 'change' | 'worker'>;

export interface Form {
  readonly session: Editing;
  readonly words: Words;
  /** The language in which texts are written here. The document's own if it is empty, or left out. */
  readonly lang?: string | undefined;
  /** The cards that are open, by list and key. Only those have their fields drawn. */
  readonly opened: Set<string>;
  /** Draws the form again. */
  requestUpdate(): void;
  /** Resolves when the form and the elements that it draws are drawn. No key or press is heard before. */
  whenDrawn(): Promise<unknown>;
}

/** The id of the control of a place, to which problems link. */
export const controlId = (pointer: string): string => `field${pointer.replaceAll('/', '.')}`;
