import {chooseLanguage, languagesOf, type Campaign} from '@countersign/campaign';
import {printError} from '../terminal/terminal.ts';

/** Prints a note if the letter has no title in the language that was asked for: other texts are seldom in it then. */
export function noteLanguage(campaign: Campaign, lang: string | undefined): void {
  if (lang === undefined) return;
  const languages = languagesOf(campaign);
  if (chooseLanguage(lang, new Set(languages), '') !== '') return;
  printError(
    `Note: the letter has no title in ${lang}. Readers see what is not in it in ${campaign.language}. It has one in: ${languages.join(', ')}.`,
  );
}
