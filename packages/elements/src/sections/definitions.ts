import type {Status} from '@countersign/campaign';
import {html, type TemplateResult} from 'lit';
import {statusOf} from './status-of.js';
import type {View} from './view.js';

/** Defines the words for statuses. */
export function definitions(
  view: View,
  statuses: readonly Status[],
  meaning: (status: Status) => unknown,
): TemplateResult {
  return html`<dl>
    ${statuses.map((status) => html`<div><dt>${statusOf(view, status)}</dt><dd>${meaning(status)}</dd></div>`)}
  </dl>`;
}
