/** At most so many entries are in a feed, and so many days in a calendar. A revision adds a few; the record has all. */
const MAX_ENTRIES = 100;

/** And so many characters: programs of readers refuse files of several megabytes. */
const MAX_CHARACTERS = 1_000_000;

/**
 * Makes entries of the first items until a file is full. It has one entry at least.
 *
 * @param make - Makes the entry of an item.
 * @param sizeOf - Says how many characters an entry has.
 */
export function bounded<Item, Entry>(
  items: readonly Item[],
  make: (item: Item) => Entry,
  sizeOf: (entry: Entry) => number,
): Entry[] {
  const entries: Entry[] = [];
  let characters = 0;
  for (const item of items.slice(0, MAX_ENTRIES)) {
    const entry = make(item);
    characters += sizeOf(entry);
    if (entries.length > 0 && characters > MAX_CHARACTERS) break;
    entries.push(entry);
  }
  return entries;
}
