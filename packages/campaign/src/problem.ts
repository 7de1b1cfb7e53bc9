/** One thing that is wrong with a document. Its words may quote the document: cut, but hostile, so only ever text. */
export interface Problem {
  /** Where: an RFC 6901 JSON Pointer; of a missing key, the pointer that it would have. */
  readonly pointer: string;
  /** What is wrong there. */
  readonly message: string;
  /** What would be right. */
  readonly hint: string;
}

/** At most this many problems are reported; a hostile document could make millions. */
export const MAX_PROBLEMS = 100;

/** Appends one reference token to a JSON Pointer. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A value as a short piece of text, for a message. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value) ?? typeof value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
