import {hasFormat, isVisible, repairText} from '@countersign/campaign/schema';

// Characters that a document refuses: see REFUSED in formats.ts.
// eslint-disable-next-line no-control-regex -- to remove them
const BREAKS = /[\0-\x1f\x7f-\x9f\u2028\u2029]+/g;
const UNSAFE = /[\u202a-\u202e\p{Cs}\u{e0000}-\u{e007f}]+/gu;

/** One space for each run of spaces. A single no-break space stays: French has it before a colon. */
function withSingleSpaces(text: string): string {
  return text.replace(/[ \u00a0]{2,}/g, ' ').replace(/^[ \u00a0]|[ \u00a0]$/g, '');
}

/** A text as one line without the characters that no document may hold. */
export function lettersOnly(text: string): string {
  return withSingleSpaces(text.replace(BREAKS, ' ').replace(UNSAFE, ''));
}

/**
 * A text for a place of a document: one line, without debris of word processors. It may still not fit the place. It is
 * empty if nothing in it can be seen.
 */
export function cleanText(text: string, {cites = false, sources = NO_SOURCES, isQuoted = false}: Place = {}): string {
  if (!isVisible(text)) return '';
  const repaired = withSingleSpaces(repairText(lettersOnly(text), {cites, sources, isQuoted}));
  // Marks for the direction of a piece, of which one was cut off.
  return hasFormat('prose', repaired) ? repaired : repaired.replace(/[\u2066-\u2069]/g, '');
}

/** The place of a text. By default it is a label. */
type Place = Partial<Parameters<typeof repairText>[1]>;

const NO_SOURCES: ReadonlySet<string> = new Set();
