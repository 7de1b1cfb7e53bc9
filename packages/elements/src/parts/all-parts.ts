import {ALL_LANGUAGES} from '../words/all-languages.js';
import {providePart, wordsPart} from './load-part.js';
import * as record from './record.js';

/** Makes every part available at once, for servers and tests. Registers no element. */
export function provideAllParts(): void {
  providePart('record', record);
  for (const [language, words] of Object.entries(ALL_LANGUAGES)) providePart(wordsPart(language), words);
}
