/** The version of this reader, which a document's `minimumReader` is compared with. A test holds it to package.json. */
export const READER_VERSION = '0.1.0';

/** The document format that this reader knows. */
export const FORMAT = 1;

/** Names in a document's `requires` that this reader understands: none exist in format 1 yet. */
export const FEATURES: readonly string[] = [];
