// Bidi isolates in plain text take the place of `bdi` and `dir` (UAX #9, 2.4). Without them the number after a name in
// another script belongs to the name: "Microsoft · 5" in Hebrew.

import {RTL_LETTER} from '@countersign/elements/sections.js';

const LTR_LETTER = new RegExp(`(?!${RTL_LETTER.source})\\p{L}`, 'u');

/**
 * Isolates a text that stands in a sentence, if it has letters of the other direction.
 *
 * @param direction - Direction of the sentence.
 */
export function isolated(text: string, direction: 'ltr' | 'rtl'): string {
  return (direction === 'rtl' ? LTR_LETTER : RTL_LETTER).test(text) ? `\u2068${text}\u2069` : text;
}

/** Isolates what stands in `bdi`, or in an element with `dir`, in a line of HTML. Other tags stay. */
export function isolatedInHtml(html: string, direction: 'ltr' | 'rtl'): string {
  const open: {readonly name: string; readonly start: number}[] = [];
  let result = '';
  for (const part of html.split(/(<[^<>]*>)/)) {
    const [, end, name] = /^<(\/?)(bdi|span)\b/.exec(part) ?? [];
    if (name === undefined) result += part;
    else if (!end) {
      open.push({name: name === 'bdi' || / dir=/.test(part) ? 'isolate' : 'span', start: result.length});
    } else {
      const last = open.pop();
      if (last?.name !== 'isolate') continue;
      result = result.slice(0, last.start) + isolated(result.slice(last.start), direction);
    }
  }
  return result;
}
