// The record of a folder: the names of all files that were ever written into it. Later publications know theirs by it.

/** Name of the record in the folder of a campaign. */
export const PUBLISH_RECORD = 'countersign-publish.json';

/**
 * The text of a record: the files that are written now come first, then those of earlier publications.
 *
 * @param more - Other values that the record keeps.
 */
export function recordText(names: Iterable<string>, earlier: readonly string[] = [], more: object = {}): string {
  const written = new Set(names);
  const files = [...written, ...earlier.filter((name) => !written.has(name))];
  return `${JSON.stringify({...more, files}, null, 2)}\n`;
}
