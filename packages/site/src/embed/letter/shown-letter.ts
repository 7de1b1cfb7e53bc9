import {html, type TemplateResult} from 'lit';
import {chooseText, directionOf, formatDate, languagesOf} from '@countersign/campaign';
import {languageNames} from '@countersign/studio/views/preview/language-names.js';
import type {Words} from '../words/words.ts';
import type {Letter} from './open-letter.ts';

/**
 * The letter to which all below belongs: its title, host, revision and languages.
 *
 * @param language - Language of the page.
 */
export function shownLetter({letter: words}: Words, {campaign, src}: Letter, language: string): TemplateResult {
  const {value: title, language: own} = chooseText(campaign.letter.title, language, campaign.language);
  const languages = new Intl.ListFormat(language).format(languagesOf(campaign).map(languageNames(language)));
  const revision = new Intl.NumberFormat(language).format(campaign.revision);
  return html`<h2 id="letter-heading" lang=${own} dir=${directionOf(own)}>${title}</h2>
    <p>
      <bdi class="address" dir="ltr">${new URL(src).host}</bdi><br />
      ${words.revision(revision, formatDate(campaign.updated, language === 'en' ? 'en-GB' : language))}
      ${words.languages(languages)}
    </p>`;
}
