// What each kind of string in a document may hold. The zod schema, Ajv (in tests) and the browser's reader all call
// these same functions; `pattern` and `max` also go into the JSON Schema, so that editors help while typing.
import {COLLECTIONS} from './vocabulary.js';
import {isPartialDate} from './dates.js';

export interface StringFormat {
  /** Longest allowed length, in UTF-16 code units. */
  readonly max: number;
  /** A necessary condition that JSON Schema can express. Anchored, and without nested quantifiers: linear in time. */
  readonly pattern?: RegExp;
  /** The rest of the rule. Only called when length and pattern hold. */
  readonly test?: (value: string) => boolean;
}

// C0 and C1 controls, line and paragraph separators, bidi embeddings and overrides, tag characters, lone surrogates (UAX #9,
// UTR #36: text that hides, reorders or breaks its line).
// eslint-disable-next-line no-control-regex -- to refuse them
export const REFUSED = /[\0-\x1f\x7f-\x9f\u2028-\u202e\p{Cs}\u{e0000}-\u{e007f}]/u;

// What stands on one character: marks, the invisible, and letters that some scripts put under it after such a sign. (Not by a
// lookbehind: Safari's does not find characters beyond U+FFFF.) Two of these are never too many.
const ON_ONE = /(?:[\u1039\u17d2\u1a60\u{115bf}\u{11a47}\u{11a99}]\p{DI}*\p{L}|[\p{M}\p{Cf}\p{DI}\ufc5e-\ufc63]){3,}/gu;

/** How many marks of a kind one character may have: see docs/decisions/0031-piles-of-marks.md. */
const MOST: readonly [most: number, mark: RegExp][] = [
  // Those that take no room in the line (UTS #39, 5.4).
  [4, /[\p{Mn}\p{Me}\ufc5e-\ufc63]/gu],
  // The highest: accents of Hebrew, letters under letters of Tibetan.
  [2, /[\u0591-\u05af\u05c4\u05c5\u0f8d-\u0fbc\u{11c92}-\u{11caf}]/gu],
  [8, /\p{M}/gu],
];

/** The first marks that pile up so high that they paint over the lines around, and over a host's page, if there are any. */
export function pileIn(text: string): {readonly most: number; readonly index: number} | undefined {
  for (const {0: run, index} of text.matchAll(ON_ONE)) {
    for (const [most, mark] of MOST) {
      if ((run.match(mark)?.length ?? 0) > most) return {most, index: index + run.search(mark)};
    }
  }
  return undefined;
}

const ISOLATES = /[\u2066-\u2069]/g;

// Neither spaces nor marks alone, nor the invisible and the blank. A letter that is younger than the browser is one too.
const VISIBLE = /[^\p{Z}\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}\p{NChar}\u2800\ufffc\u{13441}\u{13442}\u{1d159}]/u;

// Most texts are of these alone, which need no more than one look.
const SIMPLE = /^[ -~\xa0-\u02ff\u2010-\u201f]*$/;

/** Whether a text has something to see. */
export const isVisible = (value: string): boolean => VISIBLE.test(value);

/** Whether a string has something to see, is safe to show as text (see REFUSED, pileIn) and closes every bidi isolate. */
function isPlainText(value: string): boolean {
  if (!isVisible(value)) return false;
  if (SIMPLE.test(value)) return true;
  let depth = 0;
  for (const [mark] of value.matchAll(ISOLATES)) {
    depth += mark === '\u2069' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !REFUSED.test(value) && !pileIn(value);
}

// Labels name people, whose e-mail addresses never stand in a document. `Amig@s` is no address: its domain has no dot.
export const EMAIL = /[^\s@]@[^\s@.]+\.[^\s@.]/;

// Ends of host names that lead nowhere on the public web, or to another machine on each network: see decision 37.
const NOT_PUBLIC = 'alt|arpa|corp|home|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private|test';
const NOT_PUBLIC_HOST = new RegExp(`\\.(${NOT_PUBLIC})$`);

// Most addresses are of these alone, in which a parser of URLs finds nothing to change: a document has thousands.
const SIMPLE_URL = new RegExp(
  `^(?!.*(?:xn--|\\.\\.|/\\.))https?://[a-z\\d.-]+\\.(?!(?:${NOT_PUBLIC})(?:/|$))[a-z][a-z\\d-]+(/[\\w.~:/-]*)?$`,
);

/** Whether an address is written as browsers write it, and names a public host by its name. */
function isCanonicalUrl(value: string): boolean {
  if (SIMPLE_URL.test(value)) return true;
  const url = canonicalUrl(value);
  // A final slash aside: `https://example.org` parses to `https://example.org/`.
  return !!url && (url === value || url === `${value}/`);
}

/**
 * The one right way to write an address, or undefined if it is not one that a document may hold: `https:` or `http:`,
 * a host name of two labels or more that means the same everywhere, no user, password, port or IP literal.
 */
export function canonicalUrl(value: string): string | undefined {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return undefined;
  }
  // The last label of a host that the URL parser did not read as an IPv4 address is never a number.
  const allowed = /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.port;
  return allowed && /^[^[]+\.[a-z][a-z0-9-]+$/.test(url.hostname) && !notPublic(url) ? url.href : undefined;
}

/** The end of a host name that is none of the public web's: `.local`. */
export const notPublic = ({hostname}: URL): string | undefined => NOT_PUBLIC_HOST.exec(hostname)?.[0];

/**
 * How often one text may cite, in one language. The texts of the first campaign cite twice at most, and a reader of fifty
 * marks in 8,000 characters meets one in every second line. Each is a link that a page draws.
 */
export const MAX_TEXT_MARKS = 50;

/** How often a text cites, as far as its form says. */
export const countMarks = (value: string): number => value.split('[@').length - 1;

/**
 * How many languages one text may be in, and one source. The European Union has 24 and the letters that we know have up to
 * five; large campaigns of several continents have some thirty.
 */
export const MAX_LANGUAGES = 50;

const YEAR = '[12]\\d{3}';
const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';
const ID = '[a-z0-9][a-z0-9-]{0,63}';

export const FORMATS = {
  id: {max: 64, pattern: new RegExp(`^${ID}$`)},
  label: {
    max: 500,
    test: (value) => isPlainText(value) && !EMAIL.test(value),
  },
  prose: {max: 8000, test: (value) => isPlainText(value) && countMarks(value) <= MAX_TEXT_MARKS},
  'partial-date': {
    max: 10,
    pattern: new RegExp(`^${YEAR}(-${MONTH}(-${DAY})?)?$`),
    test: isPartialDate,
  },
  timestamp: {
    max: 20,
    pattern: new RegExp(`^${YEAR}-${MONTH}-${DAY}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$`),
    test: (value) => isPartialDate(value.slice(0, 10)),
  },
  language: {
    max: 12,
    pattern: /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
  },
  'https-url': {
    max: 2048,
    pattern: /^https:\/\//,
    test: isCanonicalUrl,
  },
  'web-url': {
    max: 2048,
    pattern: /^https?:\/\//,
    test: isCanonicalUrl,
  },
  'image-path': {
    max: 2048,
    // Inside the document's own folder. A scheme needs a colon and a backslash cannot be written with these; what is empty,
    // `.` or `..` between slashes leads elsewhere, also when the dot, the slash, the backslash or the % is encoded.
    pattern: /^(?!(.*\/)?\.{0,2}\/|.*%(2[eEfF5]|5[cC]|[01]|[^\da-fA-F]|.[^\da-fA-F]))[\w/.~%-]+\.(png|webp|avif)$/,
  },
  version: {max: 14, pattern: /^\d{1,4}\.\d{1,4}\.\d{1,4}$/},
  country: {max: 2, pattern: /^[A-Z]{2}$/},
  subject: {
    max: 80,
    pattern: new RegExp(`^(letter|document|(${COLLECTIONS.join('|')})(\\/${ID})?)$`),
  },
} as const satisfies Record<string, StringFormat>;
export type FormatName = keyof typeof FORMATS;

/** Whether a string has a format. */
export function hasFormat(name: FormatName, value: string): boolean {
  const {max, pattern, test}: StringFormat = FORMATS[name];
  return value.length <= max && (!pattern || pattern.test(value)) && (!test || test(value));
}
