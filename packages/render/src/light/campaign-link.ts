import {formatDate} from '@countersign/campaign';
import {label, link, type View} from '@countersign/elements/sections.js';
import {html, type TemplateResult} from 'lit';

/**
 * Draws a paragraph with a link to the campaign's page. Its text is the letter's title, or for a retracted campaign
 * that it is retracted. It has no status, because nothing of what travels with a status has room.
 */
export function campaignLink(view: View): TemplateResult {
  const {url, letter, stage, closing} = view.campaign;
  const text =
    stage === 'retracted'
      ? view.words.retracted({date: formatDate(closing!.date, view.locale)})
      : label(view, letter.title);
  return html`<p lang=${view.language} dir=${view.direction} v-pre ngNonBindable data-ng-non-bindable>
    ${link(url, text)}
  </p>`;
}
