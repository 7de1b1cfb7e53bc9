/** The version of this reader, to compare with a document's `minimumReader`. A test compares it with package.json. */
export const READER_VERSION = '0.1.0';

/** The document format that this reader knows. */
export const FORMAT = 1;

/** The names in a document's `requires` that this reader understands. Format 1 has none yet. */
export const FEATURES: readonly string[] = [];
