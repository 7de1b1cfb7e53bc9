// Arbitrary strings and dates that format 1 accepts. They are put together from pieces, and not filtered by the code
// under test.
import fc, {type Arbitrary} from 'fast-check';

export const LANGUAGES = [
  ...['en', 'fr', 'es', 'ar', 'he', 'pt-BR', 'zh-Hant', 'zh-Hant-TW', 'es-419', 'ckb', 'ur', 'yue-Hant-419'],
] as const;
export const language = fc.constantFrom(...LANGUAGES);

const WORDS = [
  ...['The', 'audit', 'of', 'the', 'reservoir,', '(12)', '7amleh', '–', '“quoted”', "O'Neil", '100\u00a0%', '\u2026'],
  ...['<b>', '&amp;', '~/\\', '{}', '#1', '@', 'Amig@s', '[sic]', '[', ']', '@press', 'a\u00adb', '\u200e', '\ufeff'],
  ...['شركة', 'المياه', 'لا\u200cيهم', 'מים', 'ים\u05b8', '公開', '한국어', 'Việt', 'ไทย', 'नमस्ते'],
  ...['👩‍👩‍👧‍👦', '❤️', '\u{1d54f}', `e${'\u0301'.repeat(4)}`, '\u2068مياه 7\u2069', '\u2066a \u2067ب\u2069\u2069'],
];
const word = fc.oneof(
  {weight: 9, arbitrary: fc.constantFrom(...WORDS)},
  // Any character that shows, but line separators, which fast-check counts among them. The two that mean something in
  // texts are among the words.
  {
    weight: 1,
    arbitrary: fc
      .string({unit: 'grapheme', maxLength: 5})
      .map((text) => `x${text.replaceAll(/[@[\u2028\u2029]/g, '')}`),
  },
);
const plain = fc.array(word, {maxLength: 6}).map((words) => ['Text', ...words].join(' '));

export const label = fc.oneof(
  {weight: 30, arbitrary: plain},
  {weight: 1, arbitrary: fc.constantFrom('x', 'x'.repeat(500), '😀'.repeat(250))},
);

/** Prose that may cite these sources. */
export function prose(sources: readonly string[]): Arbitrary<string> {
  const longest = fc.constantFrom('x', 'x'.repeat(8000), '😀'.repeat(4000));
  if (sources.length === 0) return fc.oneof({weight: 30, arbitrary: plain}, {weight: 1, arbitrary: longest});
  const locator = fc.constantFrom('', ', para. 4', ', ص. ٤', ', p. 4, note 2', ', @ 2:30');
  const citation = fc.tuple(fc.constantFrom(...sources), locator).map(([id, where]) => `[@${id}${where}]`);
  const citing = fc
    .tuple(plain, fc.array(citation, {maxLength: 2}), plain)
    .map(([before, citations, after]) => `${before} ${citations.join('')} ${after}`);
  return fc.oneof({weight: 30, arbitrary: citing}, {weight: 1, arbitrary: longest});
}

/** A brief that cites some of these sources, of which there is at least one. */
export function brief(sources: readonly string[]): Arbitrary<string> {
  const citations = fc
    .array(fc.constantFrom(...sources), {minLength: 1, maxLength: 3})
    .map((cited) => cited.map((each) => `[@${each}]`).join(' '));
  // The words of this file have at most 26 characters each that readers see.
  const said = fc.oneof(
    {weight: 30, arbitrary: fc.array(word, {maxLength: 4}).map((words) => ['Text', ...words].join(' '))},
    {weight: 1, arbitrary: fc.constantFrom('x'.repeat(180), '😀'.repeat(180), `e\u0301`.repeat(180))},
  );
  return fc.tuple(said, citations).map(([text, cited]) => `${text} ${cited}`);
}

/** A text of such strings: one in the document's own language, or an object by language. */
export function text(own: string, string: Arbitrary<string>): Arbitrary<unknown> {
  const others = fc.dictionary(language, string, {maxKeys: 3, noNullPrototype: true});
  return fc.oneof(
    string,
    fc.tuple(others, string).map(([byLanguage, value]) => ({...byLanguage, [own]: value})),
  );
}

export const id = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom(...'abcxyz0189'), fc.string({unit: fc.constantFrom(...'abcxyz0189--'), maxLength: 63}))
      .map(([first, rest]) => first + rest),
  },
  // Names that every object has, and the longest name.
  {weight: 1, arbitrary: fc.constantFrom('constructor', 'valueof', 'x'.repeat(64))},
);

function url(...schemes: readonly string[]): Arbitrary<string> {
  const scheme = fc.constantFrom(...schemes);
  const host = fc.constantFrom(
    ...['example.org', 'www.7amleh.example', 'a-b.example.co.uk', 'xn--bcher-kva.example', '1.2.xn--p1ai'],
  );
  const path = fc.constantFrom('/', '/a/b.html', '/a%20b/', '/~x/@y', '//', '/%D8%B4');
  const rest = fc.constantFrom('', '?', '?a=b&c=%20', '#', '#top', '?q#f');
  return fc.oneof(
    {weight: 9, arbitrary: fc.tuple(scheme, host, path, rest).map((parts) => parts.join(''))},
    {weight: 1, arbitrary: fc.tuple(scheme, host).map((parts) => parts.join(''))},
  );
}
export const httpsUrl = url('https://');
export const webUrl = url('https://', 'http://');

export const imagePath = fc.constantFrom('logos/a.webp', 'a%20b.png', 'x/~y/z.avif', 'a.b-c_d.png');

const moment = fc.date({min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true});
const day = fc.oneof(
  {weight: 9, arbitrary: moment.map((date) => date.toISOString().slice(0, 10))},
  {weight: 1, arbitrary: fc.constantFrom('1000-01-01', '2024-02-29', '2000-02-29', '2999-12-31')},
);
/** The number of characters of a date: a year, a month or a day. */
const precision = fc.constantFrom(4, 7, 10);

export const timestamp = moment.map((date) => `${date.toISOString().slice(0, 19)}Z`);
export const date = fc.tuple(day, precision).map(([full, length]) => full.slice(0, length));

/** This many dates of any precision, oldest first. */
export function ascending(count: number): Arbitrary<string[]> {
  return fc
    .array(fc.tuple(day, precision), {minLength: count, maxLength: count})
    .map((dates) => dates.sort(([a], [b]) => (a < b ? -1 : 1)).map(([full, length]) => full.slice(0, length)));
}
