// Ids that an author meant: made from a name, or one letter off.
import {inLatin} from './latin.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-';

/** An id that people can still type. */
const LONGEST = 40;

/**
 * An id made from a name: `publish-the-review`. It has as many words as there is room for. Undefined if the name has no
 * letters or digits with a Latin form.
 */
export function idFrom(name: string): string | undefined {
  const words = inLatin(name.slice(0, 500)).split(' ');
  let id = words[0]!.slice(0, LONGEST);
  for (const word of words.slice(1)) {
    if (id.length + 1 + word.length > LONGEST) break;
    id += `-${word}`;
  }
  return id === '' ? undefined : id;
}

/**
 * Finds an id that differs in one letter: one more, one less, another, or two in the wrong order. It asks for each
 * possible id, so its time does not depend on how many there are.
 */
export function oneLetterOff(id: string, isKnown: (id: string) => boolean): string | undefined {
  if (id.length > 64) return undefined;
  for (let at = 0; at <= id.length; at++) {
    const [before, letter, after] = [id.slice(0, at), id.charAt(at), id.slice(at + 1)];
    const swapped = before + after.charAt(0) + letter + after.slice(1);
    for (const each of [before + after, swapped]) if (each !== id && isKnown(each)) return each;
    for (const other of LETTERS) {
      if (isKnown(before + other + id.slice(at))) return before + other + id.slice(at);
      if (letter !== '' && other !== letter && isKnown(before + other + after)) return before + other + after;
    }
  }
  return undefined;
}
