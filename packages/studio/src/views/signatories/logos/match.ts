// Whose logo a picture is, by the name of its file. Pure.
import {memberOf, type Json} from '../../../document/json.ts';
import {anyText, keysOf, stringOf} from '../rows.ts';

/** Words in names of files that say nothing of whose logo it is. */
const NOISE =
  /^(?:logo|logos|logotype|logotipo|icon|final|copy|copie|copia|rgb|cmyk|web|print|small|large|big|transparent|colou?r|horizontal|vertical|full|new|v?\d+|\d+x\d*|x\d+|px|hd|img|image|picture)$/;

/** Words that say that a logo is for dark backgrounds. */
const DARK = /^(?:dark|darkmode|white|negative|neg|reversed?|inverted?|inverse)$/;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const stemOf = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

/** Whether the name of a file says that its logo is for dark backgrounds. */
export const isForDark = (file: string): boolean => wordsOf(stemOf(file)).some((word) => DARK.test(word));

/**
 * The key of the signatory whose logo a file is, by its id, names and web address. Undefined if none fits, or more than
 * one fits as well.
 */
export function signatoryOf(file: string, members: readonly Json[], own: string): string | undefined {
  const words = wordsOf(stemOf(file)).filter((word) => !NOISE.test(word) && !DARK.test(word));
  const wanted = words.join('');
  if (wanted.length < 2) return undefined;
  const keys = keysOf(members);
  let best: {score: number; key: string | undefined} = {score: LEAST, key: undefined};
  for (const [index, member] of members.entries()) {
    const score = Math.max(...namesOf(member, own).map((name) => likeness(wanted, name)), 0);
    if (score === best.score) best = {score, key: undefined};
    if (score > best.score) best = {score, key: keys[index]};
  }
  return best.key;
}

/** The least likeness of a match. */
const LEAST = 0.6;

function namesOf(member: Json, own: string): string[] {
  const texts = ['name', 'shortName'].map((key) => anyText(memberOf(member, key), own));
  const host = /^https?:\/\/(?:www\.)?([^/:]+)\.[a-z]+(?:[/:]|$)/i.exec(stringOf(member, 'url'))?.[1] ?? '';
  const initials = wordsOf(texts[0]!).map((word) => word[0]!);
  const names = [stringOf(member, 'id'), ...texts, host].map((text) => wordsOf(text).join(''));
  return [...names, ...(initials.length > 2 ? [initials.join('')] : [])].filter((name) => name.length > 1);
}

/** How alike two names are: 1 if they are the same, less if one holds the other or shares its pairs of letters. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length > 3 && long.startsWith(short)) return 0.9;
  if (short.length > 5 && long.includes(short)) return 0.8;
  const pairs = pairsOf(long);
  const shared = [...pairsOf(short)].filter((pair) => pairs.has(pair)).length;
  return (0.78 * 2 * shared) / (pairsOf(short).size + pairs.size);
}

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({length: Math.max(0, text.length - 1)}, (_, at) => text.slice(at, at + 2)));
