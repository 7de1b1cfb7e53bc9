// Generated from messages/*.json by `pnpm generate`. Do not edit.

/** How to load the messages of each language of the interface. Those of English are always there. */
export const LANGUAGE_LOADERS = {
  en: undefined,
  fr: () => import('./words-fr.js'),
  es: () => import('./words-es.js'),
  ar: () => import('./words-ar.js'),
  he: () => import('./words-he.js'),
};
