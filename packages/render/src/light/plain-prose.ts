import {parseCitations, type Text} from '@countersign/campaign';
import {plainText, type View} from '@countersign/elements/sections.js';

/**
 * Returns prose in the reader's language as a string, without citations: their numbers mean nothing outside the list.
 */
export function plainProse(view: View, text: Text): string {
  return parseCitations(plainText(view, text))
    .map((part, index, all) => {
      if (typeof part !== 'string') return '';
      return typeof all[index + 1] === 'object' ? part.trimEnd() : part;
    })
    .join('');
}
