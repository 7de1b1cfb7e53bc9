import {at, edited, places, type Json} from '../support/documents/json.ts';
import {FULL} from '../support/documents/example.ts';
import {factsOf} from '../support/html/facts.ts';

const FACTS = factsOf(FULL, 'en');
const pointersOf = (wanted: string) => FACTS.filter(({kind}) => kind === wanted).map(({pointer}) => pointer);
const TEXTS = pointersOf('text');
const ADDRESSES = pointersOf('address');

/** Where briefs are, with a source that each may cite. */
const BRIEFS = [...places(FULL)].flatMap(({pointer}): [string, string][] =>
  pointer.endsWith('/brief') ? [[pointer, String(at(FULL, pointer.replace(/brief$/, 'evidence/0/source')))]] : [],
);

/** A text as a brief, which has to be short, and to cite a source of its own alone. */
const inBrief = (text: string, source: string): string =>
  `${text.length < 150 && !text.includes('[@') ? text : 'x'} [@${source}]`;

/** A document with these texts in place of all of its own, one after the other, and, if given, this address. */
export function saying(texts: readonly string[], address?: string): Json {
  const changes = TEXTS.map((pointer, at): [string, Json] => [pointer, texts[at % texts.length]!]);
  for (const [index, [pointer, source]] of BRIEFS.entries()) {
    changes.push([pointer, inBrief(texts[index % texts.length]!, source)]);
  }
  if (address !== undefined) changes.push(...ADDRESSES.map((pointer): [string, Json] => [pointer, address]));
  return edited(FULL, Object.fromEntries(changes)) as Json;
}
