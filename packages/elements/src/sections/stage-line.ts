import {html, nothing} from 'lit';
import {compose} from '../words/words.js';
import {dateElement, prose} from './text.js';
import type {View} from './view.js';

/** Says how the campaign ended, or why it was retracted. Draws nothing while the campaign is open. */
export function stageLine(view: View): unknown {
  const {stage, closing} = view.campaign;
  if (stage === 'open' || !closing) return nothing;
  return html`<p part="stage">
    <strong>${compose(view.words[stage], {date: dateElement(view, closing.date)})}</strong> ${prose(view, closing.note)}
  </p>`;
}
