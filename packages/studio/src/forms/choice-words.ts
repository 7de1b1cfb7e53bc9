// The words of choices in the person's language. A document may have any word in their place.
import type {Words} from '../words/words.ts';

/** The name of a word to choose. Undefined if the format has no such word. */
export const nameOfChoice = ({choices}: Words, place: string, word: string): string | undefined =>
  wordAt(choices[place], word);

/** The meaning of a word to choose. Undefined if none is written. */
export const meaningOfChoice = ({meanings}: Words, place: string, word: string): string | undefined =>
  wordAt(meanings[place], word);

const wordAt = (words: Readonly<Record<string, string>> | undefined, word: string): string | undefined =>
  words && Object.hasOwn(words, word) ? words[word] : undefined;
