import {parseCitations, type Text} from '@countersign/campaign';
import {plainText, type View} from '@countersign/elements/sections.js';

/** Prose in the reader's language as a plain string, without its citations: a number means nothing outside the list. */
export function plainProse(view: View, text: Text): string {
  return parseCitations(plainText(view, text))
    .map((part, at, all) => (typeof part !== 'string' ? '' : typeof all[at + 1] === 'object' ? part.trimEnd() : part))
    .join('');
}
