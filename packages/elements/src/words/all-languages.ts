// Generated from messages/*.json by `pnpm generate`. Do not edit.
import * as fr from './words-fr.js';
import * as es from './words-es.js';
import * as ar from './words-ar.js';
import * as he from './words-he.js';

/** The messages of every language but English. Only for servers and tests: it loads all languages at once. */
export const ALL_LANGUAGES = {fr, es, ar, he};
