import {chooseLanguage} from '@countersign/campaign';
import {MESSAGES, type Words} from './messages.js';

export type {Words};

/** The languages of the interface. All are in the one file: a lazy module would carry no integrity hash. */
export const LANGUAGES = Object.keys(MESSAGES) as (keyof typeof MESSAGES)[];
export type Language = (typeof LANGUAGES)[number];

/**
 * The language of the interface for a reader: the wanted one or a shorter form of its tag, else the campaign's own, so
 * that words and document agree, else English.
 */
export function interfaceLanguage(wanted: string, campaignLanguage: string): Language {
  const available = {has: (tag: string) => Object.hasOwn(MESSAGES, tag)};
  return chooseLanguage(wanted, available, chooseLanguage(campaignLanguage, available, 'en')) as Language;
}

/** The words of one interface language. */
export function wordsIn(language: Language): Words {
  return MESSAGES[language];
}

// Stands for a placeholder while a message is composed: a private-use character that no message contains.
const PLACEHOLDER = /([\ue000-\ue00f])/;

/**
 * A message whose placeholders are filled with templates in place of strings.
 *
 * @param message - A compiled message.
 * @param values - What to put at each placeholder, by its name.
 */
export function compose<Name extends string>(
  message: (d: Record<Name, string>) => string,
  values: Readonly<Record<Name, unknown>>,
): unknown[] {
  const names = Object.keys(values) as Name[];
  const marks = Object.fromEntries(names.map((name, at) => [name, String.fromCharCode(0xe000 + at)]));
  return message(marks as Record<Name, string>)
    .split(PLACEHOLDER)
    .map((part) => (PLACEHOLDER.test(part) ? values[names[part.charCodeAt(0) - 0xe000]!] : part));
}
