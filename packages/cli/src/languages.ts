import {chooseLanguage, type Campaign} from '@countersign/campaign';
import {printError} from './terminal.ts';

/** The languages in which the document has the letter's title, its own first. */
export function languagesOf({language, letter}: Campaign): readonly string[] {
  const others = typeof letter.title === 'string' ? [] : Object.keys(letter.title).filter((tag) => tag !== language);
  return [language, ...others];
}

/** Says so where a document has no texts in the language that was asked for: what is made then has its own. */
export function noteLanguage(campaign: Campaign, lang: string | undefined): void {
  const languages = languagesOf(campaign);
  const has = (tag: string) => languages.includes(tag);
  if (lang === undefined || chooseLanguage(lang, {has}, '') !== '') return;
  printError(
    `Note: the document has no texts in ${lang}; readers see those in ${campaign.language}. It has: ${languages.join(', ')}.`,
  );
}
