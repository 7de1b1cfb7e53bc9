// The languages of our pages for authors and partners, and the choice among them.

/** The languages, by their own names. */
export const LANGUAGES = {en: 'English', fr: 'Français', es: 'Español', ar: 'العربية', he: 'עברית'} as const;

export type StudioLanguage = keyof typeof LANGUAGES;

/** The first of some languages that our pages have, such as those of the browser. English if it has none. */
export function chooseStudioLanguage(wanted: readonly string[]): StudioLanguage {
  const known = wanted.map((tag) => tag.toLowerCase().split('-')[0]!);
  return (known.find((tag) => Object.hasOwn(LANGUAGES, tag)) ?? 'en') as StudioLanguage;
}
