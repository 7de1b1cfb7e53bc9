/**
 * The first names of many, and how many more there are: `A, B and 3 more`.
 *
 * @param most - How many are named.
 * @param separator - Stands between two of them. Names with commas in them need another one.
 */
export function someOf(names: readonly string[], most: number, separator = ', '): string {
  const more = names.length - most;
  const first = names.slice(0, most).join(separator);
  return more > 0 ? `${first} and ${more} more` : first;
}
