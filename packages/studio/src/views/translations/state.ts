// How translations stand. Pure.
import {isObject, listAt, memberOf, valueAt, withValue, type Json, type JsonObject} from '../../document/json.ts';
import {languageOf, textAt, withText} from '../../document/text.ts';
import type {TextToTranslate} from '../../worker/translations.ts';

/** The states of a text, in the order in which a translator needs them. */
export const STATES = ['missing', 'older', 'machine', 'done'] as const;
export type State = (typeof STATES)[number];

/** The texts that a list shows: all, those that are open, or those in one state. */
export const FILTERS = ['all', 'open', ...STATES] as const;
export type Filter = (typeof FILTERS)[number];

/** The most texts that are in the page at once. */
export const TEXTS_PER_PAGE = 50;

/** How the translation into a language was made. */
export interface Record {
  readonly revision: number | undefined;
  readonly method: 'human' | 'machine';
}

/** The document's record of a translation. Undefined if it has none. */
export function recordOf(document: JsonObject, lang: string): Record | undefined {
  const record = memberOf(document['translations'], lang);
  if (!isObject(record)) return undefined;
  const revision = memberOf(record, 'revision');
  return {
    revision: typeof revision === 'number' ? revision : undefined,
    method: memberOf(record, 'method') === 'machine' ? 'machine' : 'human',
  };
}

/** The revision of the document. */
export function revisionOf(document: JsonObject): number {
  const {revision} = document;
  return typeof revision === 'number' && Number.isSafeInteger(revision) && revision > 0 ? revision : 1;
}

/**
 * The languages into which a document is translated, or is being translated: those of which it says how they were made,
 * and those of its title.
 */
export function translatedLanguages(document: JsonObject): string[] {
  const own = languageOf(document);
  const keys = (value: Json | undefined) => (isObject(value) ? Object.keys(value) : []);
  const found = new Set([...keys(document['translations']), ...keys(valueAt(document, '/letter/title'))]);
  return [...found].filter((tag) => tag !== own && isTag(tag));
}

const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** Whether a key of a document is a language as documents write it. */
export const isTag = (tag: string): boolean => TAG.test(tag);

/**
 * The texts that a person has confirmed: by its key, each text and its translation as they were then. A translation of
 * an earlier revision that a person has looked at is done, as long as neither changes.
 */
export type Confirmed = Readonly<{[key: string]: readonly [source: string, translation: string]}>;

/** The state of a text in the document as it is now. The thread has listed it a moment ago. */
export function stateOf(document: JsonObject, text: TextToTranslate, lang: string, confirmed: Confirmed): State {
  const translation = textAt(document, text.pointer, lang);
  if (translation === '') return 'missing';
  const record = recordOf(document, lang);
  const isOlder = record?.revision !== undefined && record.revision < revisionOf(document);
  if (!isOlder && record?.method !== 'machine') return 'done';
  const own = Object.hasOwn(confirmed, text.key) ? confirmed[text.key] : undefined;
  if (own && own[0] === text.source && own[1] === translation) return 'done';
  return isOlder ? 'older' : 'machine';
}

/** How many texts are in each state. */
export function countStates(states: readonly State[]): Readonly<{[Key in State]: number}> {
  const counts = {missing: 0, older: 0, machine: 0, done: 0};
  for (const state of states) counts[state] += 1;
  return counts;
}

/** Whether a filter shows a text. */
export const isShown = (state: State, filter: Filter): boolean =>
  filter === 'all' || state === filter || (filter === 'open' && state !== 'done');

/** A document with a changed record of a translation. A new record is of a person, and of the revision as it is now. */
export function withRecord(document: JsonObject, lang: string, change: JsonObject): JsonObject {
  const now = memberOf(document['translations'], lang);
  const record = {revision: revisionOf(document), method: 'human', ...(isObject(now) ? now : {}), ...change};
  return withValue(document, `/translations/${lang}`, record);
}

/** A document that has no text in a language any more, and says nothing of its translation. */
export function withoutLanguage(document: JsonObject, pointers: readonly string[], lang: string): JsonObject {
  const without = pointers.reduce((current, pointer) => withText(current, pointer, '', lang, true), document);
  const translations = without['translations'];
  if (!isObject(translations) || !Object.hasOwn(translations, lang)) return without;
  const others = Object.entries(translations).filter(([tag]) => tag !== lang);
  return withValue(without, '/translations', others.length > 0 ? Object.fromEntries(others) : undefined);
}

/** The texts of the letter's official versions, and names, have a form of their own in each language. */
export const namesIn = (document: JsonObject, lang: string): string[] =>
  ['signatories', 'letter/addressees'].flatMap((list) =>
    listAt(document, `/${list}`).flatMap((member, index) =>
      ['name', 'shortName'].flatMap((key) => {
        const text = memberOf(member, key);
        return isObject(text) && Object.hasOwn(text, lang) ? [`/${list}/${index}/${key}`] : [];
      }),
    ),
  );
