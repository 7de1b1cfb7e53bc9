import type {Correction} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {dateElement, prose} from './text.js';
import type {View} from './view.js';

/** Draws what was corrected, behind a disclosure. It comes with the record. */
export function corrections(view: View): TemplateResult | typeof nothing {
  const {corrections: all} = view.campaign;
  return all.length > 0
    ? view.surface.disclose({
        part: 'corrections',
        summary: view.words.corrections({n: all.length}),
        content: html`<ul role="list">
          ${all.map((correction) => correctionEntry(view, correction))}
        </ul>`,
      })
    : nothing;
}

/** Draws one correction: its day, what was wrong, what is right, and why. */
export function correctionEntry(view: View, {date, was, now, reason}: Correction): TemplateResult {
  const {words} = view;
  return html`<li>
    ${dateElement(view, date)}
    <p>${compose(words.was, {text: html`<del>${prose(view, was)}</del>`})}</p>
    <p>${compose(words.now, {text: html`<ins>${prose(view, now)}</ins>`})}</p>
    ${reason ? html`<p>${compose(words.reason, {text: prose(view, reason)})}</p>` : nothing}
  </li>`;
}
