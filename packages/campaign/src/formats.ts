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

// C0 and C1 controls, line and paragraph separators, bidi embeddings and overrides, tag characters, lone surrogates,
// and more than eight combining marks in a row (UAX #9, UTR #36: text that hides, reorders or overflows its line).
// eslint-disable-next-line no-control-regex -- to refuse them
export const REFUSED = /[\0-\x1f\x7f-\x9f\u2028-\u202e\p{Cs}\u{e0000}-\u{e007f}]|\p{M}{9}/u;
const ISOLATES = /[\u2066-\u2069]/g;

// Most texts are of these alone, which need no more than one look.
const SIMPLE = /^[ -~\xa0-\u02ff\u2010-\u201f]*$/;

/** Whether a string holds something, is safe to show as text (see REFUSED) and closes every bidi isolate. */
function isPlainText(value: string): boolean {
  if (SIMPLE.test(value)) return value.trim() !== '';
  let depth = 0;
  for (const [mark] of value.matchAll(ISOLATES)) {
    depth += mark === '\u2069' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !REFUSED.test(value) && value.trim() !== '';
}

// Labels name people, whose e-mail addresses never stand in a document. `Amig@s` is no address: its domain has no dot.
export const EMAIL = /[^\s@]@[^\s@.]+\.[^\s@.]/;

// Most addresses are of these alone, in which a parser of URLs finds nothing to change: a document has thousands.
const SIMPLE_URL = /^(?!.*(?:xn--|\.\.|\/\.))https?:\/\/[a-z\d.-]+\.[a-z][a-z\d-]+(\/[\w.~:/-]*)?$/;

/** Whether an address is written as browsers write it, and names a public host by its name. */
function isCanonicalUrl(value: string): boolean {
  if (SIMPLE_URL.test(value)) return true;
  const url = canonicalUrl(value);
  // A final slash aside: `https://example.org` parses to `https://example.org/`.
  return !!url && (url === value || url === `${value}/`);
}

/**
 * The one right way to write an address, or undefined if it is not one that a document may hold: `https:` or `http:`,
 * a host name of two labels or more, no user, password, port or IP literal.
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
  return allowed && /^[^[]+\.[a-z][a-z0-9-]+$/.test(url.hostname) ? url.href : undefined;
}

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
  prose: {max: 8000, test: isPlainText},
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
    // A scheme needs a colon and another host two slashes or a backslash: neither can be written with these.
    pattern: /^(?!\/\/)[\w/.~%-]+\.(png|webp|avif)$/,
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
