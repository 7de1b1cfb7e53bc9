// Ids from names. An id never changes, so it is made once and then stands in the document.

/** The longest id that is made. The format allows 64; a short one is easier to read in a citation or an address. */
const LONGEST = 32;

/**
 * Makes an id from a name: its Latin letters and digits without accents, as whole words.
 *
 * @param other - The id for a name without such letters, or of an id that is taken: `demand` makes `demand-2`.
 * @param taken - Ids of the same list. The new one is added.
 */
export function idFrom(name: string, other: string, taken = new Set<string>()): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  let id = words.shift()?.slice(0, LONGEST) ?? other;
  for (const word of words) {
    if (id.length + 1 + word.length > LONGEST) break;
    id += `-${word}`;
  }
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  taken.add(free);
  return free;
}
