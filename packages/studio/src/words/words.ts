// The studio's own words. English is the type of all languages: a word that another lacks is an error of the compiler.
import type {EN} from './en.ts';
import type {StudioLanguage} from './languages.ts';
import type {Worded} from './worded.ts';

export type Words = Worded<typeof EN>;

const LOADERS: Readonly<Record<StudioLanguage, () => Promise<Words>>> = {
  en: async () => (await import('./en.ts')).EN,
  fr: async () => (await import('./fr.ts')).FR,
  es: async () => (await import('./es.ts')).ES,
  ar: async () => (await import('./ar.ts')).AR,
  he: async () => (await import('./he.ts')).HE,
};

export const loadWords = (lang: StudioLanguage): Promise<Words> => LOADERS[lang]();
