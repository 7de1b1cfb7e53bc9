import {chooseLanguage} from '@countersign/campaign';
import {part, wordsPart} from '../parts/load-part.js';
import {LANGUAGE_LOADERS} from './languages.js';
import {ENGLISH, PATHS, type Words as Messages} from './messages.js';

export type Words = Messages & {
  /** Formats a number that is a name and no quantity, such as a revision or that of a source. */
  readonly number: (n: number) => string;
};

/** The languages of the interface. English is always there; the words of the others are parts: see parts/load-part.ts. */
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
const built = new Map<string, Words>();

/**
 * The words of one interface language, with the plural rules and digits that the platform knows for it. They must be
 * there: see `hasWords`.
 *
 * @param locale - Decides the digits: `ar-EG` writes others than `ar`.
 */
export function wordsIn(language: Language, locale: string = language): Words {
  const key = `${language} ${locale}`;
  const known = built.get(key);
  if (known) return known;
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(locale);
  const numbersAsNames = new Intl.NumberFormat(locale, {useGrouping: false});
  const number = (n: number) => numbersAsNames.format(n);
  const words: Record<string, unknown> = {number};
  const texts = messagesIn(language)!.split('\n');
  for (const [index, path] of PATHS.split(' ').entries()) {
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
  built.set(key, words as Words);
  return words as Words;
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
