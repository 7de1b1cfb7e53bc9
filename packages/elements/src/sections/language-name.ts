import type {View} from './view.js';

// Cached: Intl.DisplayNames is slow, and thousands of sources share a few languages.
const displayNames = new Map<string, Intl.DisplayNames>();
const languageNames = new Map<string, string>();

/** Returns the name of a language, in the language of the interface. */
export function languageName({language}: View, tag: string): string {
  return languageNameIn(language, tag);
}

/**
 * Returns the name of a language in another, or in itself, as it is written inside a sentence. Every engine gives the
 * same.
 */
export function languageNameIn(language: string, tag: string): string {
  const key = `${language} ${tag}`;
  let name = languageNames.get(key);
  if (!name) {
    let names = displayNames.get(language);
    if (!names) displayNames.set(language, (names = new Intl.DisplayNames(language, {type: 'language'})));
    languageNames.set(key, (name = nameInSentence(names.of(tag) ?? tag, language)));
  }
  return name;
}

/** Undoes the capital with which WebKit begins such names in Spanish, as in a list of choices. */
function nameInSentence(name: string, language: string): string {
  return /^es\b/.test(language) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
