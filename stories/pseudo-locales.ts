// Two languages that nobody speaks, in which a reader of English sees what a translation would break. They exist in
// stories and tests only: they are given to the words after these were loaded, and add nothing to what ships.
import {providePart, wordsPart} from '#elements/parts/load-part.js';
import {LANGUAGE_LOADERS} from '#elements/words/languages.js';
import {ENGLISH} from '#elements/words/messages.js';
import {RECORD_ENGLISH} from '#elements/words/record-messages.js';

/** Every word of ours is accented, longer, and between ‹ and ›, or in Arabic letters from right to left. */
export const PSEUDO_LOCALES = {
  'en-XA': 'Pseudo: long and accented',
  'ar-XB': 'Pseudo: from right to left',
} as const;

type PseudoLocale = keyof typeof PSEUDO_LOCALES;

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
// Precomposed, for a document may stack only so many marks on a letter.
const ACCENTED = [...'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'];
const CAPITALS = [...'ÅɃÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];
// About as they sound. Letters and not overrides of the direction, which a document may not have.
const ARABIC = [...'ابكديفغهيجكلمنوبقرستوفوخيز'];

const LETTERS: Readonly<Record<PseudoLocale, (letter: string, stretched: boolean) => string>> = {
  'en-XA': (letter, stretched) => {
    const at = LATIN.indexOf(letter.toLowerCase());
    const accented = (letter === LATIN[at] ? ACCENTED : CAPITALS)[at]!;
    return stretched && /[aeiou]/.test(letter) ? accented + accented : accented;
  },
  'ar-XB': (letter) => ARABIC[LATIN.indexOf(letter.toLowerCase())]!,
};

/** A text with every Latin letter replaced. Longer by its vowels, unless the limits of a document are near. */
const inLetters = (locale: PseudoLocale, text: string, isShort = false): string =>
  text.replace(/[a-z]/gi, (letter) => LETTERS[locale](letter, !isShort && text.length < 250));

/** The compiled messages of English: a line each, the forms of a plural between bars, with placeholders in braces. */
const pseudoMessages = (locale: PseudoLocale): string =>
  `${ENGLISH}\n${RECORD_ENGLISH}`
    .split('\n')
    .map((message) =>
      message.replace(/[^|]+/g, (form) => `‹${form.replace(/\{\w+\}|[^{]+/g, (part) => pseudoPart(locale, part))}›`),
    )
    .join('\n');

const pseudoPart = (locale: PseudoLocale, part: string): string =>
  part.startsWith('{') ? part : inLetters(locale, part);

const locales = Object.keys(PSEUDO_LOCALES) as PseudoLocale[];
for (const locale of locales) {
  // Found by its name, but not among the languages of the interface.
  Object.defineProperty(LANGUAGE_LOADERS, locale, {value: undefined});
  providePart(wordsPart(locale), {MESSAGES: pseudoMessages(locale)});
}

/** Where a document has text; elsewhere it has ids, addresses, dates and words of the format. */
const TEXTS = new Set(
  (
    'name shortName role affiliation assessedBy title locator publishers authors summary note brief missing detail text ' +
    'quote was now reason rejoinder label blocks heading list by met partial promised unmet reversed unknown dropped'
  ).split(' '),
);

type Json = {readonly [key: string]: unknown};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const documents = new Map<PseudoLocale, WeakMap<object, Json>>(locales.map((locale) => [locale, new WeakMap()]));

/** A campaign document with other letters. The same one each time, for elements load what is new to them. */
function pseudoDocument(locale: PseudoLocale, document: Json): Json {
  const known = documents.get(locale)!.get(document);
  if (known) return known;
  const own = document['language'] as string;
  const language = own === 'en' ? locale : own;
  const inDocument = (key: string, value: unknown): unknown => {
    if (key === 'language' || key === 'original') return value === own ? language : value;
    const isText = TEXTS.has(key);
    if (typeof value === 'string') {
      // An addressee that replies is named by its id.
      if (!isText || (key === 'by' && /^[a-z0-9-]+$/.test(value))) return value;
      return value.replace(/\[@[a-z0-9-]+|[^[]+|\[/g, (part) =>
        part.startsWith('[@') ? part : inLetters(locale, part, key === 'brief'),
      );
    }
    if (Array.isArray(value)) return value.map((each) => inDocument(key, each));
    if (!isObject(value)) return value;
    if (isText && typeof value[own] === 'string') return inDocument(key, value[own]);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inDocument(name, inner)]));
  };
  const pseudo = {...(inDocument('', document) as Json), language};
  documents.get(locale)!.set(document, pseudo);
  return pseudo;
}

/** A story as it looks in a pseudo-locale, which is a story with other documents; as it is in any other locale. */
export function inPseudoLocale(locale: string, story: unknown): unknown {
  if (!Object.hasOwn(PSEUDO_LOCALES, locale)) return story;
  if (Array.isArray(story)) return story.map((each) => inPseudoLocale(locale, each));
  if (!isObject(story)) return story;
  if ('_$litType$' in story) {
    const values = (story['values'] as unknown[]).map((each) => inPseudoLocale(locale, each));
    return {...story, values};
  }
  return story['format'] === 1 ? pseudoDocument(locale as PseudoLocale, story) : story;
}
