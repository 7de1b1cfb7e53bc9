// Explains keys that the format does not have, by those that were meant.
import {closestMatch} from 'leven';
import {excerpt, pointerTo, type Problem} from '../problem.js';
import {partsWith} from './schema-at.js';

/** Yields one problem at a time, because there may be hundreds of thousands, and a caller wants only the first ones. */
export function* unknownKeys(keys: readonly string[], parent: string, known: readonly string[]): Generator<Problem> {
  for (const key of keys) yield {pointer: pointerTo(parent, key), kind: 'unknown-key', ...unknownKey(key, known)};
}

function unknownKey(key: string, known: readonly string[]): Pick<Problem, 'message' | 'hint'> {
  if (key === '__proto__') return {message: 'The key __proto__ is refused.', hint: 'Remove it.'};
  // Short keys are all similar to each other, so they may differ less.
  const maxDistance = key.length < 4 ? 1 : Math.max(2, Math.floor(key.length / 3));
  const spelling = new Map(known.map((name) => [plain(name), name]));
  const nearest = key.length <= 64 && closestMatch(plain(key), [...spelling.keys()], {maxDistance});
  const message = `The format has no key ${excerpt(key)} here.`;
  if (nearest) return {message, hint: `Did you mean "${spelling.get(nearest)}"?`};
  const parts = partsWith(key);
  if (parts.length > 0) return {message, hint: `It belongs into ${parts.map((part) => `"${part}"`).join(' or ')}.`};
  const list = known.length > 0 ? ` Known here: ${known.join(', ')}.` : '';
  return {message, hint: `Remove it.${list}`};
}

/** A key without case and underscores, so that `reply_by` and `ReplyBy` are misspellings of `replyBy`. */
const plain = (key: string): string => key.toLowerCase().replaceAll('_', '').replaceAll('-', '');
