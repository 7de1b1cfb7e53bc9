// The languages in which a campaign's folder has pages.
import {languagesOf, type Campaign} from '@countersign/campaign';
import {isLanguageTag} from '../page/language-tag.js';

/**
 * The languages in which a campaign's folder has pages of their own: those of the letter's title, the document's own
 * first. A retracted campaign keeps the pages in languages that it had earlier, too.
 *
 * @param earlier - The names of all files that earlier publications wrote into the folder.
 */
export function pageLanguages(campaign: Campaign, earlier: readonly string[] = []): readonly string[] {
  const isRetracted = campaign.stage === 'retracted';
  const former = isRetracted ? droppedLanguages(campaign, earlier) : [];
  return [...languagesOf(campaign), ...former.filter((lang) => lang !== campaign.language)];
}

/** The languages of pages that earlier publications wrote and in which the document has no title any more. */
export function droppedLanguages(campaign: Campaign, earlier: readonly string[]): readonly string[] {
  const [, ...others] = languagesOf(campaign);
  // A folder may hold files that only look like pages in a language.
  const written = earlier.flatMap((name) => /^index\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.html$/.exec(name)?.[1] ?? []);
  return written.filter((lang) => !others.includes(lang) && isLanguageTag(lang));
}
