// The studio's own words. English is the type of all languages: a word that another lacks is an error of the compiler.
import type {EN} from './en.ts';

/** Turns literal strings of English into `string`, and keeps functions. */
type Worded<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : {readonly [Key in keyof T]: Worded<T[Key]>};

export type Words = Worded<typeof EN>;

/** The languages of the studio, by their own names. */
export const LANGUAGES = {en: 'English', fr: 'Français', es: 'Español', ar: 'العربية', he: 'עברית'} as const;

export type StudioLanguage = keyof typeof LANGUAGES;

const LOADERS: Readonly<Record<StudioLanguage, () => Promise<Words>>> = {
  en: async () => (await import('./en.ts')).EN,
  fr: async () => (await import('./fr.ts')).FR,
  es: async () => (await import('./es.ts')).ES,
  ar: async () => (await import('./ar.ts')).AR,
  he: async () => (await import('./he.ts')).HE,
};

export const loadWords = (lang: StudioLanguage): Promise<Words> => LOADERS[lang]();

/** The first of some languages that the studio has, such as those of the browser. English if it has none. */
export function chooseStudioLanguage(wanted: readonly string[]): StudioLanguage {
  const known = wanted.map((tag) => tag.toLowerCase().split('-')[0]!);
  return (known.find((tag) => Object.hasOwn(LANGUAGES, tag)) ?? 'en') as StudioLanguage;
}
