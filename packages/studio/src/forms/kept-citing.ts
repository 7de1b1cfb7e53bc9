// A citation that somebody has begun to type in its panel, and not inserted yet. It is kept like all that is typed.
import type {JsonObject} from '../document/json.ts';
import {memberOf, stringOf} from '../document/json.ts';
import {readCiting, writeCiting} from '../session/draft-parts.ts';

/** A citation that is about to be inserted. */
export interface BegunCitation {
  /** The id of the field, and the language of its text. */
  readonly field: string;
  /** The text of the field. In another text the citation has no place. */
  readonly text: string;
  readonly place: readonly [start: number, end: number];
  /** The id of the source that is chosen. Empty while none is. */
  readonly source: string;
  /** The text in the field for the source that is no choice. */
  readonly typed: string;
  readonly locator: string;
}

/** The readings that are under way, by draft: a view has many fields, and they ask together. */
const reading = new Map<string, Promise<JsonObject | undefined>>();

/** The citation of a field as it was left. Undefined if there is none, or the field has another text by now. */
export async function begunCitation(draft: string, field: string, text: string): Promise<BegunCitation | undefined> {
  if (!reading.has(draft)) {
    const asked = readCiting(draft).catch(() => undefined);
    reading.set(draft, asked);
    void asked.finally(() => reading.delete(draft));
  }
  const kept = await reading.get(draft);
  if (memberOf(kept, 'field') !== field || memberOf(kept, 'text') !== text) return undefined;
  const [start, end] = ['start', 'end'].map((key) => Number(memberOf(kept, key)));
  const [source, typed, locator] = ['source', 'typed', 'locator'].map((key) => stringOf(memberOf(kept, key)));
  return {field, text, place: [start!, end!], source: source!, typed: typed!, locator: locator!};
}

/** Keeps a citation until it is inserted. A later one takes its place. */
export function keepCitation(draft: string, {place: [start, end], ...citation}: BegunCitation): void {
  // The frame tells people when the browser keeps nothing.
  writeCiting(draft, {...citation, start, end}).catch(() => {});
}

export const forgetCitation = (draft: string): void => void writeCiting(draft, undefined).catch(() => {});
