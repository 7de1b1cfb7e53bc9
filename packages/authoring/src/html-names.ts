// Names of HTML elements, for readers that build no tree.
import {TokenizerMode, type Tokenizer} from 'parse5';

/** A set of words that are written with spaces between. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** How a tokenizer reads what is in an element that holds text only. */
export const MODES: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
]);
