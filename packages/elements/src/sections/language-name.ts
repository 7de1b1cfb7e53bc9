import type {View} from './view.js';

// Cached: Intl.DisplayNames is slow, and thousands of sources share a few languages.
const displayNames = new Map<string, Intl.DisplayNames>();
const languageNames = new Map<string, string>();

/** Returns the name of a language, in the language of the interface. */
export function languageName({language}: View, tag: string): string {
  const key = `${language} ${tag}`;
  let name = languageNames.get(key);
  if (!name) {
    let names = displayNames.get(language);
    if (!names) displayNames.set(language, (names = new Intl.DisplayNames(language, {type: 'language'})));
    languageNames.set(key, (name = nameInSentence(names.of(tag) ?? tag, language)));
  }
  return name;
}

/**
 * Returns the name of a language as it is written inside a sentence. In Spanish, WebKit begins such names with a capital,
 * as in a list of choices.
 */
function nameInSentence(name: string, language: string): string {
  return language === 'es' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
