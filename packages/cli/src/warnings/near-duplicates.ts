import type {Campaign, Problem, Signatory, Text} from '@countersign/campaign';
import {comparableNames, placeName, twins} from '@countersign/campaign/schema';

/** Long names have more to be told apart by, and take longer to compare. */
const SHORTEST = 8;
const LONGEST = 80;

/**
 * Warns of signatories that may be one: of one name with something that tells them apart, with nearly the same name, or
 * where the short name of one is the name of the other. Those that surely are one are an error of the schema.
 */
export function* twinWarnings(campaign: Campaign): Generator<Problem> {
  const {signatories} = campaign;
  const told = new Set<number>();
  for (const {first, second, isSure} of twins(campaign)) {
    told.add(second);
    if (!isSure) yield warning(campaign, first, second, 'has the name of');
  }
  const known: Keys<Map<string, number>> = {whole: new Map(), lacking: new Map()};
  for (const [second, entry] of signatories.entries()) {
    if (entry.withdrawn || told.has(second)) continue;
    const {whole, lacking} = keysOf(entry);
    // Two that lack a letter each are no nearer than Iran and Iraq.
    const first = find(whole, known.whole) ?? find(whole, known.lacking) ?? find(lacking, known.whole);
    if (first !== undefined) yield warning(campaign, first, second, 'has nearly the name of');
    for (const key of whole) if (!known.whole.has(key)) known.whole.set(key, second);
    for (const key of lacking) if (!known.lacking.has(key)) known.lacking.set(key, second);
  }
}

function warning(campaign: Campaign, first: number, second: number, relation: string): Problem {
  const other = placeName(campaign, `/signatories/${first}`);
  return {
    pointer: `/signatories/${second}/name`,
    message: `${placeName(campaign, `/signatories/${second}`)}: ${relation} ${other.charAt(0).toLowerCase() + other.slice(1)}.`,
    hint: 'If they are one, remove one: each is counted. If they are two, leave them.',
  };
}

/** By what a signatory may be found: what it is called, and that with one letter left out. */
interface Keys<T> {
  readonly whole: T;
  readonly lacking: T;
}

const find = (keys: readonly string[], known: ReadonlyMap<string, number>): number | undefined =>
  known.get(keys.find((key) => known.has(key)) ?? '');

function keysOf({kind, name, shortName}: Signatory): Keys<string[]> {
  const short = shortName === undefined ? [] : comparableNames(shortName);
  const names = [...namesIn(name), ...short].map((each) => each.replace(/^the /, '').replaceAll(' ', ''));
  const ofKind = (each: string) => `${kind} ${each}`;
  return {
    whole: names.filter((each) => each !== '').map(ofKind),
    lacking: kind === 'organisation' ? names.flatMap(withoutOneLetter).map(ofKind) : [],
  };
}

/** A name with and without what it has in brackets, and that alone: `Electronic Frontier Foundation (EFF)`. */
function namesIn(name: Text): string[] {
  return (typeof name === 'string' ? [name] : Object.values(name)).flatMap((each) => {
    const [, before, inner] = /^([^()]+)\(([^()]+)\)\s*$/.exec(each) ?? [];
    return (before === undefined ? [each] : [each, before, inner!]).flatMap(comparableNames);
  });
}

/** A name without each of its letters. A digit more or less is another name: local branches are numbered. */
function withoutOneLetter(name: string): string[] {
  const characters = [...name];
  if (characters.length < SHORTEST || characters.length > LONGEST) return [];
  return characters.flatMap((character, at) => (/\d/.test(character) ? [] : characters.toSpliced(at, 1).join('')));
}
