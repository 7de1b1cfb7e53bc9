import {closestMatch} from 'leven';

/** The longest word that is compared letter by letter. */
const LONGEST = 80;

/** Finds the known word that a person most likely meant. Undefined if none is near. */
export function nearest(wanted: string, known: readonly string[]): string | undefined {
  if (wanted.length > LONGEST) return undefined;
  const short = known.filter(({length}) => length <= LONGEST);
  return closestMatch(wanted, short, {maxDistance: Math.max(1, Math.floor(wanted.length / 3))});
}
