import {html, nothing, type TemplateResult} from 'lit';
import {getRecordTools} from '../parts/load-part.js';
import {compose} from '../words/words.js';
import {lastCheck} from './account.js';
import {dateElement, link, properName, separated} from './text.js';
import {closingLinks, translationNote} from './short-closing.js';
import type {View} from './view.js';

/**
 * Draws the last lines of a campaign: its publisher, dates, revision and corrections. Links lead to the campaign's
 * page, to the form for reporting mistakes, and to the publisher.
 */
export function closingLine(view: View): TemplateResult {
  const {campaign, words} = view;
  const {publisher, revision, updated} = campaign;
  // role="none": outside article and main, each footer would be a landmark of the page, one for every element.
  return html`<footer part="closing" role="none">
    <p>
      ${separated([
        compose(words.publishedBy, {publisher: link(publisher.url, properName(view, publisher.name))}),
        lastCheck(view),
        compose(words.updated, {date: dateElement(view, updated.slice(0, 10))}),
        words.revision({n: revision}),
      ])}
      ${translationNote(view)}
    </p>
    ${campaign.stage === 'retracted' ? nothing : getRecordTools()?.corrections(view)}
    <p>${separated(closingLinks(view))}</p>
  </footer>`;
}
