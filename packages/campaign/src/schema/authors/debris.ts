// Debris: characters that come along when a text is copied from word processors, web pages or Markdown. A campaign's
// texts are plain, so readers would see all of it.
import {ENTITIES, decodeEntity} from './entities.js';
import {decodedAnew, MISDECODED} from './misdecoded.js';

/** The place of a text, which decides what may be in it. */
export interface TextPlace {
  /** Whether it may cite sources. */
  readonly cites: boolean;
  /** The ids of the document's sources. */
  readonly sources: ReadonlySet<string>;
  /** Whether elements put it into quotation marks. */
  readonly isQuoted: boolean;
}

/** One kind of debris. */
export interface Debris {
  /** True if readers could make no sense of it. Then the document is refused. */
  readonly isError: boolean;
  readonly kind: string;
  /** A sentence without its full stop: the piece of text follows. */
  readonly message: string;
  readonly hint: string;
  /** Returns the first piece of this debris in a text. */
  readonly find: (text: string, place: TextPlace) => string | undefined;
  /** Returns the text without this debris. Missing if there is more than one right form. */
  readonly repair?: (text: string, place: TextPlace) => string;
}

const first = (pattern: RegExp) => (text: string) => pattern.exec(text)?.[0];

// The order is that of the repairs. Wrong decoding comes first, because it hides other debris.
const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u;
// Bullets and ticks of the fonts Symbol and Wingdings, as Word writes them.
const BULLETS = /[\uf0a7\uf0a8\uf0b7\uf076\uf0d8\uf0fc]/g;
// Soft hyphens, byte order marks and zero-width spaces. Thai, Lao, Khmer and Burmese have such spaces between words.
const SPACELESS = '[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';
const UNSEEN = `[\\u00ad\\ufeff]|(?<!${SPACELESS})\\u200b(?!${SPACELESS})`;
const FORMATTING = 'b|big|center|div|em|font|i|mark|p|s|small|span|strike|strong|sub|sup|u';
const OTHER_TAGS = 'a|abbr|blockquote|br|code|h[1-6]|hr|iframe|img|li|ol|pre|script|style|table|tbody|td|th|tr|ul';
const TAG = new RegExp(`</?(?:${FORMATTING}|${OTHER_TAGS})(?:\\s[^<>]*)?/?>`, 'i');
const FORMATTING_TAGS = new RegExp(`</?(?:${FORMATTING})(?:\\s[^<>]*)?>`, 'gi');
const LINE_BREAK_TAGS = /(?<!\s)\s*<br\s*\/?>\s*/gi;
// Double stars around a phrase. The stars of `f**k` are none: letters touch them on the outside.
const BOLD = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])([^*]+)(?<=\S)\*\*(?![\p{L}\p{N}*])/gu;
const LINK = /\[[^[\]]+\]\((?:https?:|mailto:|www\.|\/)[^()\s]*\)/i;
const LINE_START = /^(?:#{1,6}|[-*+•]) (?=\S)/;
const UNMARKED = /\[([a-z0-9][a-z0-9-]{0,63})(, [^[\]]+)?\]/g;
const CITATION = /\[@[^[\]]*\]/;
// Marks that open and close a quotation in the languages of the interface, and straight ones.
const QUOTED = /^\s*(["“”„«‹‘'])([^]*?)(["”“»›’'])((?:\s*\[@[^[\]]*\])*\s*)$/;
const ANY_MARK = /["“”„«»‹›]/;

export const DEBRIS: readonly Debris[] = [
  {
    isError: true,
    kind: 'encoding',
    message: 'Letters were saved in one encoding and read in another',
    hint: 'Write them anew.',
    find: first(MISDECODED),
    repair: decodedAnew,
  },
  {
    isError: true,
    kind: 'encoding',
    message: 'A character was lost when the text was saved or copied; readers see �',
    hint: 'Write it anew.',
    find: first(/.{0,20}\ufffd/u),
  },
  {
    isError: true,
    kind: 'html',
    message: 'HTML stands in the text, and readers see its code',
    hint: 'Write the character itself.',
    find: first(ENTITIES),
    repair: (text) => text.replace(new RegExp(ENTITIES, 'gi'), decodeEntity),
  },
  {
    isError: true,
    kind: 'html',
    message: 'HTML stands in the text, and readers see its tags',
    hint: 'Write plain text. A web address belongs into sources, to be cited with [@id]; a new paragraph is a new entry of blocks.',
    find: first(TAG),
    repair: (text) => text.replace(LINE_BREAK_TAGS, ' ').replace(FORMATTING_TAGS, ''),
  },
  {
    isError: true,
    kind: 'markdown',
    message: 'Markdown for bold stands in the text, and readers see its stars',
    hint: 'Write plain text.',
    find: first(new RegExp(BOLD, 'u')),
    repair: (text) => text.replace(BOLD, '$1'),
  },
  {
    isError: true,
    kind: 'markdown',
    message: 'A link in Markdown stands in the text, and readers see its brackets',
    hint: 'Add the address to sources and cite it: [@id].',
    find: first(LINK),
  },
  {
    isError: true,
    kind: 'special-font',
    message: 'A character of a special font, such as a bullet from Word, stands in the text; readers see an empty box',
    hint: 'Remove it, or write •.',
    find: first(PRIVATE),
    repair: (text) => text.replace(/^[\uf076-\uf0fc]\s*/, '').replace(BULLETS, '•'),
  },
  {
    isError: false,
    kind: 'unseen',
    message:
      'A soft hyphen or another character that nobody sees stands in the text: a search in the page misses the word',
    hint: 'Remove it.',
    find: first(new RegExp(`[^\\s\\ufeff]{0,20}(?:${UNSEEN})\\S{0,20}`, 'u')),
    repair: (text) => text.replace(new RegExp(UNSEEN, 'gu'), ''),
  },
  {
    isError: false,
    kind: 'list-sign',
    message: 'The text begins as a list or a heading in Markdown does, and readers see the sign',
    hint: 'Leave the sign out.',
    find: first(LINE_START),
  },
  {
    isError: true,
    kind: 'citation',
    message: 'A citation has no @, and readers see it as it stands',
    hint: 'Write [@id].',
    find: (text, {cites, sources}) =>
      cites ? [...text.matchAll(UNMARKED)].find(([, id]) => sources.has(id!))?.[0] : undefined,
    repair: (text, {cites, sources}) =>
      cites
        ? text.replace(UNMARKED, (all, id: string, locator = '') => (sources.has(id) ? `[@${id}${locator}]` : all))
        : text,
  },
  {
    isError: true,
    kind: 'citation',
    message: 'Sources cannot be cited here, and readers see the brackets',
    hint: 'Cite it in the text or the evidence beside it.',
    find: (text, {cites}) => (cites ? undefined : CITATION.exec(text)?.[0]),
  },
  {
    isError: true,
    kind: 'quotation-marks',
    message: 'The quotation has its own quotation marks, and every element adds some',
    hint: 'Leave the outer marks out.',
    find: (text, {isQuoted}) => (isQuoted && QUOTED.test(text) && !ANY_MARK.test(unquoted(text)) ? text : undefined),
    repair: (text, {isQuoted}) => (isQuoted && !ANY_MARK.test(unquoted(text)) ? unquoted(text) : text),
  },
];

/** A quotation without the marks around the whole of it. Citations after it stay. */
const unquoted = (text: string): string => text.replace(QUOTED, '$2$4');

/** Removes all debris from a text that can be repaired in one right way. */
export function repairText(text: string, place: TextPlace): string {
  let repaired = text;
  for (const {find, repair} of DEBRIS) if (repair && find(repaired, place)) repaired = repair(repaired, place);
  return repaired.trim() === '' ? text : repaired;
}
