// Reads the values that translations need from a document that may be wrong.
import {listOf, memberOf} from '../signatories/existing.js';

/** How the translation into a language was made. */
export interface TranslationRecord {
  readonly revision: number;
  readonly method: 'human' | 'machine';
  readonly by: string | undefined;
}

/** The document's own language. English where it has none. */
export function languageOf(document: unknown): string {
  const language = memberOf(document, 'language');
  return typeof language === 'string' ? language : 'en';
}

/** The document's revision. 1 where it has none. */
export function revisionOf(document: unknown): number {
  const revision = memberOf(document, 'revision');
  return typeof revision === 'number' ? revision : 1;
}

/** The document's record of its translation into a language. Undefined if it has none. */
export function recordOf(document: unknown, language: string): TranslationRecord | undefined {
  const record = memberOf(memberOf(document, 'translations'), language);
  const [revision, method, by] = ['revision', 'method', 'by'].map((key) => memberOf(record, key));
  if (typeof revision !== 'number') return undefined;
  return {
    revision,
    method: method === 'machine' ? 'machine' : 'human',
    by: typeof by === 'string' ? by : undefined,
  };
}

/** The ids of the document's sources. */
export const sourceIds = (document: unknown): ReadonlySet<string> =>
  new Set(
    listOf(document, 'sources')
      .map((source) => memberOf(source, 'id'))
      .filter((id) => typeof id === 'string'),
  );
