import type {Campaign, Signatory, Text} from '@countersign/campaign';
import {comparableNames, placeName, twins} from '@countersign/campaign/schema';
import type {Warning} from './warning.js';

/** Names outside these lengths are not compared letter by letter: short ones are often alike, long ones take time. */
const SHORTEST = 8;
const LONGEST = 80;

/**
 * Warns of pairs of signatories that may be the same. They have the same name but differ in something, or nearly the
 * same name, or the short name of one is the name of the other. A certain pair is a problem, see `examine`.
 */
export function* twinWarnings(campaign: Campaign): Generator<Warning> {
  const told = new Set<number>();
  for (const {first, second, isSure} of twins(campaign)) {
    told.add(second);
    if (!isSure) yield warning(campaign, first, second, 'has the name of');
  }
  for (const {first, second} of nearTwins(campaign, told)) {
    yield warning(campaign, first, second, 'has nearly the name of');
  }
}

/**
 * Finds entries with nearly the same name. Each is compared with those before it.
 *
 * @param except - The indices of entries that are not compared.
 */
export function* nearTwins(
  {signatories}: Pick<Campaign, 'signatories'>,
  except: ReadonlySet<number>,
): Generator<{readonly first: number; readonly second: number}> {
  const known: Keys<Map<string, number>> = {whole: new Map(), lacking: new Map()};
  for (const [second, entry] of signatories.entries()) {
    if (entry.withdrawn || except.has(second)) continue;
    const {whole, lacking} = keysOf(entry);
    // At most one of the two names may lack a letter: with one less each, Iran and Iraq would be alike.
    const first = find(whole, known.whole) ?? find(whole, known.lacking) ?? find(lacking, known.whole);
    if (first !== undefined) yield {first, second};
    for (const key of whole) if (!known.whole.has(key)) known.whole.set(key, second);
    for (const key of lacking) if (!known.lacking.has(key)) known.lacking.set(key, second);
  }
}

function warning(campaign: Campaign, first: number, second: number, relation: string): Warning {
  const other = placeName(campaign, `/signatories/${first}`);
  return {
    pointer: `/signatories/${second}/name`,
    kind: 'near-twins',
    text: other,
    message: `This ${relation} ${other.charAt(0).toLowerCase() + other.slice(1)}.`,
    hint: 'If they are one, remove one: each is counted. If they are two, leave them.',
  };
}

/** The names of a signatory as they are compared: whole, and with one letter left out. */
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

/** Of `Electronic Frontier Foundation (EFF)`: all of it, the part before the brackets, and the part in them. */
function namesIn(name: Text): string[] {
  return (typeof name === 'string' ? [name] : Object.values(name)).flatMap((each) => {
    const [, before, inner] = /^([^()]+)\(([^()]+)\)\s*$/.exec(each) ?? [];
    return (before === undefined ? [each] : [each, before, inner!]).flatMap(comparableNames);
  });
}

/** A name with each of its letters left out once. Digits stay: the numbers of local branches tell them apart. */
function withoutOneLetter(name: string): string[] {
  const characters = [...name];
  if (characters.length < SHORTEST || characters.length > LONGEST) return [];
  return characters.flatMap((character, at) => (/\d/.test(character) ? [] : characters.toSpliced(at, 1).join('')));
}
