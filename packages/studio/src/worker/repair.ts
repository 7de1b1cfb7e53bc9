// Repairs that need no person: all values that have one right form, and the single remedies that the check names.
import {acceptance, examine, fixDocument, warningsLeft, type Rewrite} from '@countersign/authoring';
import type {Json} from '../document/json.ts';
import {valueAt, withValue} from '../document/json.ts';
import {patchesBetween, type Patch} from '../document/patches.ts';
import {documentOf} from '../session/history.ts';
import {check} from './check.ts';
import {bytesOf, textOf, type State} from './state.ts';

export interface Repair {
  readonly patches: readonly Patch[];
  /** Each value before and after. */
  readonly rewrites: readonly Rewrite[];
}

/** Puts every value right that has one right form. It changes nothing by itself. */
export function repair(state: State): Repair {
  const {text, rewrites} = fixDocument(textOf(state));
  const next = rewrites.length > 0 ? documentOf(text) : undefined;
  return {patches: next ? patchesBetween(state.document, next) : [], rewrites};
}

/** A value to write at a place, which ends a problem there. */
export interface Remedy {
  readonly pointer: string;
  readonly value: Json;
}

/** At most so many remedies are tried: each takes another check. */
const MOST = 20;

/** Documents up to this many characters are checked again for each remedy. */
const LARGE = 400_000;

/** The remedies of the present problems that can be applied by a button. Each was tried: the problem is then gone. */
export function remedies(state: State): Remedy[] {
  const {problems, warnings} = check(state);
  const sure = new Map(fixDocument(textOf(state), true).rewrites.map(({pointer, now}) => [pointer, now]));
  const isLarge = textOf(state).length > LARGE;
  const found: Remedy[] = [];
  let tried = 0;
  for (const {pointer, hint, message, also = []} of [...problems, ...warnings]) {
    for (const place of [pointer, ...also.map((each) => each.pointer)]) {
      const now = sure.get(place);
      const value = now ?? hintedValue(state, place, hint);
      if (value === undefined || (now === undefined && (isLarge || tried >= MOST))) continue;
      if (now === undefined) tried += 1;
      if (now === undefined && !isCure(state, place, value, message)) continue;
      found.push({pointer: place, value});
    }
  }
  return found;
}

/** The value that a hint names: `Write DE.`, `Write 2026-04-02, or the right day.`, `Did you mean google-2026-03?` */
function hintedValue({document}: State, pointer: string, hint: string): Json | undefined {
  const [, written, day, meant] =
    /^(?:Write (\S+?)\.?|Write (\d[\d-]+), or .*|Did you mean (\S+?)\?)(?: \(.*|$)/.exec(hint) ?? [];
  const value = written ?? day ?? meant;
  const now = valueAt(document, pointer);
  if (value === undefined || value.length > 300 || typeof now === 'object') return undefined;
  return typeof now === 'number' && /^\d+$/.test(value) ? Number(value) : value.replace(/^"(.*)"$/, '$1');
}

function isCure({document, published}: State, pointer: string, value: Json, message: string): boolean {
  const tried: State = {document: withValue(document, pointer, value), published};
  const {problems, warnings} = check(tried);
  const before = check({document, published});
  const isThere = [...problems, ...warnings].some(
    (each) => each.message === message && [each, ...(each.also ?? [])].some((place) => place.pointer === pointer),
  );
  return !isThere && problems.length <= before.problems.length;
}

/**
 * The entries by which warnings of a kind are accepted at some places, with empty reasons. None while the document has
 * problems.
 */
export function acceptedEntries(state: State, kind: string, pointers: readonly string[]): Json[] {
  const now = new Date();
  const wanted = new Set(pointers);
  const {campaign, schema, accepted} = examine(bytesOf(state), now);
  if (!campaign) return [];
  return warningsLeft({campaign, schema, accepted}, now)
    .filter((warning) => warning.kind === kind && wanted.has(warning.pointer))
    .map((warning) => ({...acceptance(campaign, warning)}) as unknown as Json);
}
