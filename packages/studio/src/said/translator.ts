// Says in another language what the check says in English.
import {split, templateOf, type Template} from './split.ts';
import {numberOf, SAY, type Part} from './values.ts';
import type {Catalogue, Says} from './says.ts';
import type {Forms} from '../words/plural.ts';

/** Longer texts stay in English. The longest sentence of the check quotes two texts of 160 characters. */
const LONGEST = 4000;

/** How deep phrases stand inside each other: a list of changes, its place, a reply there, its date. */
const DEEPEST = 6;

/** After so many phrases, all are forgotten. */
const MOST_KNOWN = 2000;

interface Entry extends Template {
  readonly says: string | Forms;
}

interface Table {
  /** Sentences without any place. */
  readonly whole: ReadonlyMap<string, string>;
  readonly entries: readonly Entry[];
}

const tableOf = (says: Says<string>): Table => {
  const all = Object.entries(says);
  return {
    whole: new Map(all.filter((each): each is [string, string] => !each[0].includes('{'))),
    entries: all.filter(([text]) => text.includes('{')).map(([text, says]) => ({...templateOf(text), says})),
  };
};

/** Says a text in a language. Undefined if no template fits. */
export type Translate = (text: string) => readonly Part[] | undefined;

/** Makes a function that says texts in a language. */
export function translator(lang: string, catalogue: Catalogue): Translate {
  const tables = new Map(Object.entries(catalogue).map(([kind, says]) => [kind, tableOf(says)]));
  const plurals = new Intl.PluralRules(lang);

  /** The translation of each phrase so far: many templates ask for the same one. */
  const known = new Map<string, readonly Part[] | undefined>();

  function phrase(kind: string, text: string, depth: number): readonly Part[] | undefined {
    const key = `${kind} ${depth} ${text}`;
    if (!known.has(key)) known.set(key, found(kind, text, depth));
    return known.get(key);
  }

  function found(kind: string, text: string, depth: number): readonly Part[] | undefined {
    const {whole, entries} = tables.get(kind)!;
    // A place at the beginning of a sentence has a capital letter.
    const own = whole.get(text) ?? whole.get(text.charAt(0).toLowerCase() + text.slice(1));
    if (own !== undefined) return [own];
    if (depth > DEEPEST) return undefined;
    for (const entry of entries) {
      const ways = entry.literals.length > 2 ? [false, true] : [false];
      for (const isFromEnd of ways) {
        const values = split(text, entry, isFromEnd);
        const parts = values && filled(entry, values, depth);
        if (parts) return parts;
      }
    }
    return undefined;
  }

  /** The translation with the values at its places, if all of them can stand there. */
  function filled({places, says}: Entry, values: readonly string[], depth: number): readonly Part[] | undefined {
    const saidAt = new Map<string, readonly Part[]>();
    for (const [at, place] of places.entries()) {
      const parts = saidOf(place, values[at]!, depth);
      if (!parts) return undefined;
      saidAt.set(place, parts);
    }
    const n = numberOf(values[places.indexOf('n')] ?? '');
    const chosen = typeof says === 'string' ? says : (n !== undefined && says[plurals.select(n)]) || says.other;
    const {literals, places: order} = templateOf(chosen);
    return literals.flatMap((literal, at): readonly Part[] => [
      ...(literal === '' ? [] : [literal]),
      ...(at < order.length ? saidAt.get(order[at]!)! : []),
    ]);
  }

  function saidOf(place: string, value: string, depth: number): readonly Part[] | undefined {
    const kind = place.replace(/\d$/, '');
    if (tables.has(kind)) return phrase(kind, value, depth + 1);
    if (!Object.hasOwn(SAY, kind)) return [{value}];
    const part = SAY[kind]!(value, lang);
    return part === undefined ? undefined : [part];
  }

  return (text) => {
    if (text.length > LONGEST) return undefined;
    if (known.size > MOST_KNOWN) known.clear();
    return phrase('sentence', text, 0);
  };
}
