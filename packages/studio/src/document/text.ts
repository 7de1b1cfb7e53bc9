// Texts of a document: a string in the document's own language, or an object from language to string.
import {isObject, memberOf, stringAt, valueAt, withValue, type Json, type JsonObject} from './json.ts';

/** The document's own language. English where it has none yet. */
export const languageOf = (document: JsonObject): string => stringAt(document, '/language') || 'en';

/** The text at a pointer in a language. Empty if it is not in that language. */
export const textAt = (document: JsonObject, pointer: string, lang = languageOf(document)): string =>
  textIn(valueAt(document, pointer), lang, languageOf(document));

/** A text in a language. Empty if it is not in that language. */
export function textIn(text: Json | undefined, lang: string, own: string): string {
  if (typeof text === 'string') return lang === own ? text : '';
  const found = memberOf(text, lang);
  return typeof found === 'string' ? found : '';
}

/**
 * A document with another text in a language. The other languages stay. An empty text is removed, unless it is in the
 * document's own language and has to be there.
 */
export function withText(
  document: JsonObject,
  pointer: string,
  text: string,
  lang: string,
  isRequired: boolean,
): JsonObject {
  const own = languageOf(document);
  const now = valueAt(document, pointer);
  if (!isObject(now) && lang === own)
    return withValue(document, pointer, text === '' && !isRequired ? undefined : text);
  const versions: JsonObject = isObject(now) ? now : typeof now === 'string' && now !== '' ? {[own]: now} : {};
  const others = Object.entries(versions).filter(([each]) => each !== lang);
  // A language keeps its place among the others.
  const next =
    text === ''
      ? others
      : Object.hasOwn(versions, lang)
        ? Object.entries({...versions, [lang]: text})
        : [...others, [lang, text] as const];
  if (next.length === 0) return withValue(document, pointer, isRequired ? '' : undefined);
  const [only] = next;
  if (next.length === 1 && only![0] === own) return withValue(document, pointer, only![1]);
  return withValue(document, pointer, Object.fromEntries(next));
}
