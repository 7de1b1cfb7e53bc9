import {chooseLanguage} from '@countersign/campaign';
import {followParts, getRecordTools, part, unfollowParts, wordsPart} from '../parts/load-part.js';
import {LANGUAGE_LOADERS} from './languages.js';
import {ENGLISH, PATHS, type Words as Messages} from './messages.js';

export type Words = Messages & {
  /** Formats a number that is a name and no quantity, such as a revision or that of a source. */
  readonly number: (n: number) => string;
};

/** The languages of the interface. English is always there. The words of each other language are a part. */
export const LANGUAGES = Object.keys(LANGUAGE_LOADERS) as (keyof typeof LANGUAGE_LOADERS)[];
export type Language = (typeof LANGUAGES)[number];

/**
 * Chooses the language of the interface: the wanted language or a shorter form of its tag, else the campaign's, else
 * English.
 */
export function interfaceLanguage(wanted: string, campaignLanguage: string): Language {
  const available = {has: (tag: string) => Object.hasOwn(LANGUAGE_LOADERS, tag)};
  return chooseLanguage(wanted, available, chooseLanguage(campaignLanguage, available, 'en')) as Language;
}

/** The compiled messages of a language, a line each; undefined while they are not there. */
function messagesIn(language: Language): string | undefined {
  if (language === 'en') return ENGLISH;
  return (part(wordsPart(language)) as {readonly MESSAGES: string} | undefined)?.MESSAGES;
}

/** True if the words of a language are there. */
export const hasWords = (language: Language): boolean => messagesIn(language) !== undefined;

// In the order of the compiled messages.
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

type Values = Readonly<Record<string, string | number>>;

/** The words that were composed so far, and how to add those of the record to them. */
const built = new Map<string, {readonly words: Words; readonly complete: () => void}>();

/**
 * The words of one interface language, with the plural rules and digits that the platform knows for it. They must be
 * there: see `hasWords`. Those that only the record has are added when the record is there.
 *
 * @param locale - Decides the digits: `ar-EG` writes others than `ar`.
 */
export function wordsIn(language: Language, locale: string = language): Words {
  const key = `${language} ${locale}`;
  let known = built.get(key);
  if (!known) {
    built.set(key, (known = build(language, locale)));
    if (!getRecordTools()) followParts(completeAll);
  }
  return known.words;
}

function completeAll(): void {
  if (!getRecordTools()) return;
  for (const {complete} of built.values()) complete();
  unfollowParts(completeAll);
}

function build(language: Language, locale: string): {words: Words; complete: () => void} {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(locale);
  const numbersAsNames = new Intl.NumberFormat(locale, {useGrouping: false});
  const number = (n: number) => numbersAsNames.format(n);
  const words: Record<string, unknown> = {number};
  const add = (paths: string, texts: readonly string[]) => {
    for (const [index, path] of paths.split(' ').entries()) {
      const text = texts[index]!;
      const forms = text.split('|');
      const format = (d: Values) =>
        (forms[1] === undefined ? forms[0]! : forms[FORMS.indexOf(rules.select(d['n'] as number))] || forms[5]!)
          .replace('#', () => digits.format(d['n'] as number))
          .replace(/{(\w+)}/g, (_, name: string) => (typeof d[name] === 'number' ? number(d[name]) : d[name]!));
      // Most messages have no placeholders. Some of them are needed thousands of times.
      const message = /[{#|]/.test(text) ? format : () => text;
      const [group, member] = path.split('.') as [string, string?];
      if (member) ((words[group] ??= {}) as Record<string, unknown>)[member] = message;
      else words[group] = message;
    }
  };
  const complete = () => {
    const tools = getRecordTools();
    if (!tools) return;
    const {RECORD_PATHS, RECORD_ENGLISH} = tools;
    // English is in two parts of the code; every other language is in one.
    add(RECORD_PATHS, language === 'en' ? RECORD_ENGLISH.split('\n') : texts.slice(PATHS.split(' ').length));
  };
  const texts = messagesIn(language)!.split('\n');
  add(PATHS, texts);
  complete();
  return {words: words as Words, complete};
}

// Private-use characters, which no message contains, stand for the placeholders while a message is composed.
const PLACEHOLDER = /([\ue000-\ue00f])/;

/**
 * Fills the placeholders of a message with templates in place of strings.
 *
 * @param message - A compiled message.
 * @param values - The template for each placeholder, by its name.
 */
export function compose<Name extends string>(
  message: (d: Record<Name, string>) => string,
  values: Readonly<Record<Name, unknown>>,
): unknown[] {
  const names = Object.keys(values) as Name[];
  const marks = Object.fromEntries(names.map((name, index) => [name, String.fromCharCode(0xe000 + index)]));
  return message(marks as Record<Name, string>)
    .split(PLACEHOLDER)
    .filter(Boolean)
    .map((part) => (PLACEHOLDER.test(part) ? values[names[part.charCodeAt(0) - 0xe000]!] : part));
}
