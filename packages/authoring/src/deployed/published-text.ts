import {decode} from '../examine/examine.js';

/** The text of a document with plain line ends and without byte order mark, for comparisons. Undefined if not UTF-8. */
export const comparableText = (bytes: Uint8Array): string | undefined =>
  decode(bytes)
    ?.replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
