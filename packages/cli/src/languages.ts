import {chooseLanguage, type Campaign} from '@countersign/campaign';
import {printError} from './terminal.ts';

/** The languages in which the document has the letter's title, its own first. */
export function languagesOf({language, letter}: Campaign): readonly string[] {
  const others = typeof letter.title === 'string' ? [] : Object.keys(letter.title).filter((tag) => tag !== language);
  return [language, ...others];
}

/** Says so where the letter has no title in the language that was asked for: other texts are seldom in it then. */
export function noteLanguage(campaign: Campaign, lang: string | undefined): void {
  if (lang === undefined) return;
  const languages = languagesOf(campaign);
  if (chooseLanguage(lang, new Set(languages), '') !== '') return;
  printError(
    `Note: the letter has no title in ${lang}. Readers see what is not in it in ${campaign.language}. It has one in: ${languages.join(', ')}.`,
  );
}
