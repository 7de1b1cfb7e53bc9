// The rules for each kind of string in a document. The zod schema, Ajv (in tests) and the browser's reader all call
// these functions. `pattern` and `max` also go into the JSON Schema, so that editors help while typing.
import {COLLECTIONS} from './vocabulary.js';
import {isPartialDate} from './dates.js';

export interface StringFormat {
  /** Longest allowed length, in UTF-16 code units. */
  readonly max: number;
  /** A necessary condition that JSON Schema can express. Anchored, and without nested quantifiers: linear in time. */
  readonly pattern?: RegExp;
  /** The rest of the rule. It is only called if length and pattern hold. */
  readonly test?: (value: string) => boolean;
}

// Characters that hide, reorder or break a line (UAX #9, UTR #36): C0 and C1 controls, line and paragraph separators,
// bidi embeddings and overrides, tag characters, lone surrogates.
// eslint-disable-next-line no-control-regex -- to refuse them
export const REFUSED = /[\0-\x1f\x7f-\x9f\u2028-\u202e\p{Cs}\u{e0000}-\u{e007f}]/u;

// A run of three or more characters that stand on one: marks, invisible characters, and letters that some scripts put
// below it after such a sign. (No lookbehind: Safari's does not find characters beyond U+FFFF.)
const ON_ONE = /(?:[\u1039\u17d2\u1a60\u{115bf}\u{11a47}\u{11a99}]\p{DI}*\p{L}|[\p{M}\p{Cf}\p{DI}\ufc5e-\ufc63]){3,}/gu;

/** How many marks of a kind one character may have: see docs/decisions/0031-piles-of-marks.md. */
const MOST: readonly [most: number, mark: RegExp][] = [
  // Marks that take no room in the line (UTS #39, 5.4).
  [4, /[\p{Mn}\p{Me}\ufc5e-\ufc63]/gu],
  // The highest marks: accents of Hebrew, letters under letters of Tibetan.
  [2, /[\u0591-\u05af\u05c4\u05c5\u0f8d-\u0fbc\u{11c92}-\u{11caf}]/gu],
  [8, /\p{M}/gu],
];

/** Finds the first pile of marks that is so high that it paints over the lines around it, and over a host's page. */
export function pileIn(text: string): {readonly most: number; readonly index: number} | undefined {
  for (const {0: run, index} of text.matchAll(ON_ONE)) {
    for (const [most, mark] of MOST) {
      if ((run.match(mark)?.length ?? 0) > most) return {most, index: index + run.search(mark)};
    }
  }
  return undefined;
}

const ISOLATES = /[\u2066-\u2069]/g;

// A citation, well-formed or not. A mark takes its place, so the words before and after it are texts of their own.
const CITATION_LIKE = /(\[@[^[\]]*\])/;

// A character that shows by itself: no space, mark, invisible or blank one. Letters that are newer than the browser
// count.
const VISIBLE = /[^\p{Z}\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}\p{NChar}\u2800\ufffc\u{13441}\u{13442}\u{1d159}]/u;

// Most texts have only these characters, and need no other check.
const SIMPLE = /^[ -~\xa0-\u02ff\u2010-\u201f]*$/;

/** Whether a text has something to see. */
export const isVisible = (value: string): boolean => VISIBLE.test(value);

/** Whether a string is visible, safe to show as text (see REFUSED and pileIn), and closes every bidi isolate. */
function isPlainText(value: string): boolean {
  if (!isVisible(value)) return false;
  if (SIMPLE.test(value)) return true;
  return value.split(CITATION_LIKE).every(closesIsolates) && !REFUSED.test(value) && !pileIn(value);
}

function closesIsolates(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(ISOLATES)) {
    depth += mark === '\u2069' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

// Labels name people, and a document never holds their e-mail addresses. `Amig@s` is none: its domain has no dot.
export const EMAIL = /[^\s@]@[^\s@.]+\.[^\s@.]/;

/** Ends of host names that are not on the public web, or mean another machine on each network: see decision 37. */
export const NOT_PUBLIC =
  'alt|arpa|corp|home|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private|test';
const NOT_PUBLIC_HOST = new RegExp(`\\.(${NOT_PUBLIC})$`);

/**
 * The name of a public host, up to a slash or the end: labels of 1 to 63 characters (RFC 1035), the last no number. No
 * label begins with a hyphen, because curl would take the name for a command. The plugin for WordPress and the module
 * for Drupal have the same rule.
 */
export const PUBLIC_HOST = `(?=[^/]{4,253}(?:/|$))(?:(?!-)[a-z\\d_-]{1,63}\\.)+(?!(?:${NOT_PUBLIC})(?:/|$))[a-z][a-z\\d-]{1,62}`;
const IS_PUBLIC_HOST = new RegExp(`^${PUBLIC_HOST}$`);

// Most addresses have this simple form, which a URL parser would not change. A document has thousands of them.
const SIMPLE_URL = new RegExp(`^(?!.*(?:xn--|/\\.))https?://${PUBLIC_HOST}(/[\\w.~:/-]*)?$`);

/** Whether an address is written as browsers write it, and names a public host by its name. */
function isCanonicalUrl(value: string): boolean {
  if (SIMPLE_URL.test(value)) return true;
  const url = canonicalUrl(value);
  // The final slash may be missing: `https://example.org` parses to `https://example.org/`.
  return !!url && (url === value || url === `${value}/`);
}

/**
 * Returns the one right form of an address, or undefined if a document may not hold it. An address must have `https:`
 * or `http:`, and a host name of two labels or more that means the same everywhere. It has no user, password, port or
 * IP literal.
 */
export function canonicalUrl(value: string): string | undefined {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return undefined;
  }
  // If the last label is a number, the URL parser has read the host as an IPv4 address.
  const allowed = /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.port;
  return allowed && IS_PUBLIC_HOST.test(url.hostname) ? url.href : undefined;
}

/** The end of a host name that is not on the public web, such as `.local`. */
export const notPublic = ({hostname}: {readonly hostname: string}): string | undefined =>
  NOT_PUBLIC_HOST.exec(hostname)?.[0];

/**
 * How often one text may cite, in one language. The texts of our campaigns cite ten times at most. With fifty marks in
 * 8,000 characters, every second line has one. Each is a link that a page draws.
 */
export const MAX_TEXT_MARKS = 50;

/** How many citations a text seems to have. Ids and brackets are not checked. */
export const countMarks = (value: string): number => value.split('[@').length - 1;

const isProse = (value: string): boolean => isPlainText(value) && countMarks(value) <= MAX_TEXT_MARKS;

/** How many characters readers see of a `brief` at most, in each language. Its citations do not count. */
export const MAX_BRIEF = 180;

/** Returns a text without the marks of its citations. The places that citations name remain. */
export function withoutMarks(value: string): string {
  // Not one expression with the spaces before a mark: its time would grow with the square of the spaces.
  const texts = value.split('[@').map((text, at, all) => (at < all.length - 1 ? text.trimEnd() : text));
  const trimmed = texts.join('[@');
  // Behind the last bracket no mark ends. Each `[@, ` there would be looked at up to the end.
  const end = trimmed.lastIndexOf(']') + 1;
  return trimmed.slice(0, end).replace(/\[@[a-z\d-]*(?:, ([^\]]*))?\]/g, '$1') + trimmed.slice(end);
}

/** Returns a text without its citations. */
export const withoutCitations = (value: string): string => value.replace(/ ?\[@[^[\]]*\]/g, '');

// Characters without room of their own in a line. The fillers of Hangul are ignorable too, but are as wide as a letter.
const NARROW = /(?![\u115f\u1160\u3164\uffa0])[\p{M}\p{DI}]/gu;

/**
 * How many characters of a text take room, as readers see it. The marks of its citations do not count, but the places
 * that they name do. Combining marks and characters without width do not count; blank ones do.
 */
export const countVisible = (value: string): number => [...withoutMarks(value).replace(NARROW, '')].length;

/**
 * How many languages one text or one source may be in. The European Union has 24, and the letters that we know have up
 * to five. Large campaigns on several continents have some thirty.
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
  prose: {max: 8000, test: isProse},
  brief: {
    max: 1000,
    test: (value) => isProse(value) && isVisible(withoutCitations(value)) && countVisible(value) <= MAX_BRIEF,
  },
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
    // Paths inside the document's own folder. They have neither a colon, so no scheme, nor a backslash. An empty part,
    // `.` or `..` between slashes would lead elsewhere, also if dot, slash, backslash or % are encoded.
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

/** Whether a string is a whole day that exists: `2026-06-30`. */
export const isDay = (value: string): boolean => value.length === 10 && hasFormat('partial-date', value);
