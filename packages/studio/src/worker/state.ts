import type {JsonObject} from '../document/json.ts';

/** The state of the thread: the document that is open in the page, and the one that is public. */
export interface State {
  document: JsonObject;
  /** The text of the revision that is public now, if it is known. */
  published: string | undefined;
}

/** The document as a file has it. */
export const textOf = ({document}: State): string => `${JSON.stringify(document, null, 2)}\n`;

/** The same as bytes. */
export const bytesOf = (state: State): Uint8Array<ArrayBuffer> => new TextEncoder().encode(textOf(state));
