import {edited, type Json} from '../support/documents/json.ts';
import {FULL} from '../support/documents/example.ts';
import {factsOf} from '../support/html/facts.ts';

const FACTS = factsOf(FULL, 'en');
const pointersOf = (wanted: string) => FACTS.filter(({kind}) => kind === wanted).map(({pointer}) => pointer);
const TEXTS = pointersOf('text');
const ADDRESSES = pointersOf('address');

/** A document with these texts in place of all of its own, one after the other, and, if given, this address. */
export function saying(texts: readonly string[], address?: string): Json {
  const changes = TEXTS.map((pointer, at): [string, Json] => [pointer, texts[at % texts.length]!]);
  if (address !== undefined) changes.push(...ADDRESSES.map((pointer): [string, Json] => [pointer, address]));
  return edited(FULL, Object.fromEntries(changes)) as Json;
}
