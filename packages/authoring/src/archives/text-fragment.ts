// Addresses that lead a reader to quoted words (https://wicg.github.io/scroll-to-text-fragment/).
import {hasNoSpaces, piecesOf} from './quoted-words.js';

/** Kinds of files that browsers do not show as a page with text, by the end of the path. */
const NO_PAGE =
  /\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|epub|zip|jpe?g|png|gif|webp|avif|svg|mp[34]|m4a|ogg|wav|webm|mov|json|xml)$/i;

/** A quotation of more words or characters is named by its two ends. It may go over paragraphs, and one end may not. */
const [MOST_WORDS, MOST_CHARACTERS] = [8, 80];
/** An end has at least so many words and characters, so that it is hardly twice on a page. */
const LEAST_WORDS = 4;
const leastCharacters = (text: string): number => (hasNoSpaces(text) ? 8 : 20);

/**
 * The address of a page with a text fragment, at which browsers scroll to the quoted words and mark them. Browsers
 * without text fragments show the page from its top.
 *
 * @param language - Of the quotation. Some languages have no spaces between words.
 * @returns Undefined if such an address leads to no page with text, or if the quotation has no words.
 */
export function addressOfWords(address: string, quote: string, language?: string): string | undefined {
  const url = new URL(address);
  if (NO_PAGE.test(url.pathname)) return undefined;
  const parts = endsOf(quote, language).map(encodePart);
  if (parts.length === 0) return undefined;
  // A fragment that is there stays: it may lead to a part of the page, or be the route of a script.
  return `${address}${url.hash === '' && !address.endsWith('#') ? '#' : ''}:~:text=${parts.join(',')}`;
}

/** Whole words, from the first to the last, without the punctuation around them. */
interface Words {
  readonly text: string;
  /** Where each word begins and ends in the text. */
  readonly spans: readonly {readonly from: number; readonly to: number}[];
}

/** The quoted words, or the first and the last of them. */
function endsOf(quote: string, language: string | undefined): string[] {
  const pieces = piecesOf(quote).map((piece) => wordsIn(piece, language));
  const found = pieces.filter(({spans}) => spans.length > 0);
  const [piece, ...others] = found;
  if (!piece) return [];
  // A piece of one or two words is on many pages more than once.
  const long = found.filter(({spans}) => spans.length >= LEAST_WORDS);
  const [first, last] =
    others.length === 0 ? [piece, piece] : [long[0] ?? longest(found), long.at(-1) ?? longest(found)];
  const isShort = first.spans.length <= MOST_WORDS && wholeOf(first).length <= MOST_CHARACTERS;
  if (first === last && isShort) return [wholeOf(first)];
  const [start, end] = [startOf(first), lastOf(last)];
  const overlap = first === last && start.to >= end.from;
  return overlap ? [wholeOf(first)] : [start.text, end.text];
}

const longest = (all: readonly Words[]): Words => all.reduce((a, b) => (wholeOf(b).length > wholeOf(a).length ? b : a));

function wordsIn(text: string, language: string | undefined): Words {
  const spans = [...segmenterOf(language).segment(text)]
    .filter(({isWordLike}) => isWordLike)
    .map(({index, segment}) => ({from: index, to: index + segment.length}));
  return {text, spans};
}

const wholeOf = ({text, spans}: Words): string => text.slice(spans[0]!.from, spans.at(-1)!.to);

function startOf({text, spans}: Words): {readonly text: string; readonly to: number} {
  const from = spans[0]!.from;
  const least = leastCharacters(text);
  const last = spans.find(({to}, at) => at + 1 >= LEAST_WORDS && to - from >= least) ?? spans.at(-1)!;
  return {text: text.slice(from, last.to), to: last.to};
}

function lastOf({text, spans}: Words): {readonly text: string; readonly from: number} {
  const {to} = spans.at(-1)!;
  const least = leastCharacters(text);
  const first = spans.findLast(({from}, at) => spans.length - at >= LEAST_WORDS && to - from >= least) ?? spans[0]!;
  return {text: text.slice(first.from, to), from: first.from};
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language = ''): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language === '' ? undefined : language, {granularity: 'word'});
  segmenters.set(language, made);
  return made;
}

/**
 * Encodes a text. The syntax of text fragments uses `-`, `,` and `&`. Programs that find addresses in a text stop at
 * some other characters.
 */
const encodePart = (text: string): string =>
  encodeURIComponent(text.replace(/\s+/g, ' ')).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
