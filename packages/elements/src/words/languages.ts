// Generated from messages/*.json by `pnpm generate`. Do not edit.

/** The messages of a language that is loaded when a reader wants it. */
export interface LaterMessages {
  readonly MESSAGES: string;
}

/** How to load the messages of each language of the interface. Those of English are always there. */
export const LANGUAGE_LOADERS = {
  en: undefined,
  fr: (): Promise<LaterMessages> => import('./words-fr.js'),
  es: (): Promise<LaterMessages> => import('./words-es.js'),
  ar: (): Promise<LaterMessages> => import('./words-ar.js'),
  he: (): Promise<LaterMessages> => import('./words-he.js'),
};
