// The values that can stand at a place of a template, by the name of the place. Any other text leaves the sentence in
// English as a whole: no sentence is half in another language.

/** A piece of a sentence: words of the language, or a value of the document, which has a direction of its own. */
export type Part = string | {readonly value: string};

/** The words for a value. Undefined if the value cannot stand there. */
export type Say = (value: string, lang: string) => Part | undefined;

const asIs =
  (pattern: RegExp): Say =>
  (value) =>
    pattern.test(value) ? {value} : undefined;

const number: Say = (value, lang) => {
  const found = numberOf(value);
  return found === undefined ? undefined : new Intl.NumberFormat(lang).format(found);
};

/** The number that a text in English writes: 8000 for `8,000`. */
export const numberOf = (text: string): number | undefined =>
  /^\d[\d,]{0,15}$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date of the document stays as it is. One in English words becomes one in words of the language. */
const date: Say = (value, lang) => {
  if (/^\d{4}(?:-\d\d){0,2}(?:T[\d:]{8}Z)?$/.test(value)) return {value};
  const [, day, month, year] = /^(?:(\d\d?) )?([A-Z][a-z]{2,8})(?: (\d{4}))?$/.exec(value) ?? [];
  const at = MONTHS.indexOf(month ?? '');
  if (at < 0 || (day === undefined && year === undefined)) return undefined;
  const time = Date.UTC(Number(year ?? 2000), at, Number(day ?? 1));
  return new Intl.DateTimeFormat(lang, {
    ...(day === undefined ? {} : {day: 'numeric'}),
    month: 'long',
    ...(year === undefined ? {} : {year: 'numeric'}),
    timeZone: 'UTC',
  }).format(time);
};

/** The quotation marks of languages that have others than English. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
  ar: ['«', '»'],
};

/** The day of a source that a text cites, as the check writes it: `(The Herald, 11 March 2026, para. 4)`. */
const CITED_DAY = /(\([^()]{1,200}, )((?:\d\d? )?[A-Z][a-z]{2,8} \d{4})(?=[,)])/g;

/** A text of the document. The days of the sources that it cites are in words of the language. */
const text: Say = (value, lang) => ({
  value: value.replaceAll(CITED_DAY, (cited: string, before: string, day: string) => {
    const own = date(day, lang);
    return typeof own === 'string' ? before + own : cited;
  }),
});

/** A text in quotation marks, and what stands behind it. */
const QUOTED = /^“([^”]*)”(.*)$/s;

/** A quotation of the document, in the quotation marks of the language. */
const quoted =
  (pattern: RegExp): Say =>
  (value, lang) => {
    if (!pattern.test(value)) return undefined;
    const [open, close] = MARKS[lang] ?? ['“', '”'];
    return text(
      value.replace(QUOTED, (_, inner: string, rest: string) => open + inner + close + rest),
      lang,
    );
  };

let tags: ReadonlyMap<string, string> | undefined;

/** The tags of languages with two letters, by their English names. */
function tagsByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', {type: 'language'});
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const all = letters.flatMap((one) => letters.map((other) => one + other));
  return new Map(all.map((tag) => [names.of(tag)!, tag]));
}

/** `Arabic (ar)` or `Arabic`. */
const language: Say = (value, lang) => {
  const [, name = value, tag] = /^([^()]{1,60}) \(([A-Za-z\d-]{2,12})\)$/.exec(value) ?? [];
  const found = tag ?? (tags ??= tagsByName()).get(name);
  if (found === undefined || found === name) return undefined;
  try {
    return new Intl.DisplayNames(lang, {type: 'language'}).of(found);
  } catch {
    return undefined;
  }
};

/** A source by its title and publishers, or by its publishers alone. */
const SOURCE = /^(?:“[^”]*” \([^()]*\)|[^“”(),;]+)$/;

/** Places whose values have a form. At all others stands any text, as it is. */
export const SAY: Readonly<Record<string, Say>> = {
  n: number,
  min: number,
  max: number,
  most: number,
  number,
  date,
  day: date,
  language,
  address: asIs(/^(?:https?:\S+|[\w/.~%-]+\.(?:png|webp|avif))$/),
  // One word, a text in quotation marks, or a piece to paste.
  code: asIs(/^(?:[^\s"[{]\S*|"[^]*"|\[[^]*\]|\{[^]*\})$/),
  codes: asIs(/^[^\s,]+(?:, [^\s,]+)*$/),
  value: asIs(/^(?:"[^]*"…?|-?\d[\w.+-]*|true|false|null)$/),
  text,
  quote: quoted(/^“[^”]*”$/),
  plainName: (value) => (value.includes(', ') ? undefined : {value}),
  bareSource: quoted(SOURCE),
  publisher: asIs(/^[^“”(),;]+$/),
  titled: quoted(/^“[^”]*” \([^()]*\)$/),
};
