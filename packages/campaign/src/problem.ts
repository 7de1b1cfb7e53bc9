/** A mistake in a document. Its sentences may quote the document, which may be hostile: show them only as text. */
export interface Problem {
  /** The place: an RFC 6901 JSON Pointer. A missing key has the pointer that it would have if it were there. */
  readonly pointer: string;
  /** The mistake, in a sentence. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
  /** The kind of mistake in a word, for programs: a rule, a format or the like. */
  readonly kind?: string;
  /** The place by names, where it is not that of the pointer in the document. */
  readonly name?: string;
  /** Pointers of other places with the same mistake. */
  readonly also?: readonly string[];
}

/**
 * The kinds of mistake, in one word each. `sentences.ts` puts them into sentences. Production builds for browsers have
 * only the word and its details, because the sentences would add 1 KB to every reader's download.
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
  | 'members'
  | 'repeated'
  | 'misplaced'
  | 'brief-uncited'
  | 'brief-source'
  | 'found-by'
  | 'found-own'
  | 'approved-ahead'
  | 'action-agreed'
  | 'action-closed'
  | 'action-site'
  | 'action-person'
  | 'action-withdrawn'
  | 'citation';

/** Called for each problem, with the details that its sentence needs. */
export type Report = (pointer: string, rule: Rule, ...details: string[]) => void;

/** How many problems are reported at most: a hostile document could have millions. */
export const MAX_PROBLEMS = 100;

/** Appends one reference token to a JSON Pointer. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A value as a short text for a message. Strings are in quotation marks, with their control characters escaped. */
export function excerpt(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60)) + (value.length > 60 ? '…' : '');
  return typeof value === 'object' && value ? (Array.isArray(value) ? 'a list' : 'an object') : String(value);
}

/** The number of a text's first character in Unicode, for a message: `U+00AD`. */
export const codePoint = (text: string): string =>
  `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
