import type {Correction} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {lastCheck} from './account.js';
import {dateElement, link, properName, prose, separated} from './text.js';
import {closingLinks, translationNote} from './short-closing.js';
import type {View} from './view.js';

/**
 * Draws the last lines of a campaign: its publisher, dates, revision and corrections. Links lead to the campaign's
 * page, to the form for reporting mistakes, and to the publisher.
 */
export function closingLine(view: View): TemplateResult {
  const {campaign, words} = view;
  const {publisher, revision, updated, corrections} = campaign;
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
    ${
      corrections.length > 0 && campaign.stage !== 'retracted'
        ? view.surface.disclose({
            part: 'corrections',
            summary: words.corrections({n: corrections.length}),
            content: html`<ul role="list">
              ${corrections.map((correction) => correctionEntry(view, correction))}
            </ul>`,
          })
        : nothing
    }
    <p>${separated(closingLinks(view))}</p>
  </footer>`;
}

function correctionEntry(view: View, {date, was, now, reason}: Correction): TemplateResult {
  const {words} = view;
  return html`<li>
    ${dateElement(view, date)}
    <p>${compose(words.was, {text: html`<del>${prose(view, was)}</del>`})}</p>
    <p>${compose(words.now, {text: html`<ins>${prose(view, now)}</ins>`})}</p>
    ${reason ? html`<p>${compose(words.reason, {text: prose(view, reason)})}</p>` : nothing}
  </li>`;
}
