/** One thing that is wrong with a document. Its words may quote the document: cut, but hostile, so only ever text. */
export interface Problem {
  /** Where: an RFC 6901 JSON Pointer; of a missing key, the pointer that it would have. */
  readonly pointer: string;
  /** What is wrong there. */
  readonly message: string;
  /** What would be right. */
  readonly hint: string;
  /** Pointers of the other places of the same finding. */
  readonly also?: readonly string[];
}

/**
 * What can be wrong, in one word; `sentences.ts` says it to people. Browsers in production get no more than the
 * word and its details: the sentences would be 1 KB of every reader's download.
 */
export type Rule =
  | 'missing'
  | 'boolean'
  | 'format'
  | 'range'
  | 'enum'
  | 'list'
  | 'object'
  | 'unreadable'
  | 'other-format'
  | 'unknown-feature'
  | 'newer-reader'
  | 'duplicate'
  | 'reserved'
  | 'unresolved'
  | 'closing-missing'
  | 'closing-early'
  | 'descending'
  | 'not-done'
  | 'needed'
  | 'nobody'
  | 'withdrawn-first'
  | 'language'
  | 'languages'
  | 'marks'
  | 'turns'
  | 'repeated'
  | 'citation';

/** Called for each problem found, with what its sentence needs. */
export type Report = (pointer: string, rule: Rule, ...details: string[]) => void;

/** At most this many problems are reported; a hostile document could make millions. */
export const MAX_PROBLEMS = 100;

/** Appends one reference token to a JSON Pointer. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A value as a short piece of text, for a message: strings in quotation marks, with their controls escaped. */
export function excerpt(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60)) + (value.length > 60 ? '…' : '');
  return typeof value === 'object' && value ? (Array.isArray(value) ? 'a list' : 'an object') : String(value);
}

/** The first character of a text by its number in Unicode, for a message: `U+00AD`. */
export const codePoint = (text: string): string =>
  `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
