import type {Status} from '@countersign/campaign';
import {html, type TemplateResult} from 'lit';
import type {View} from './view.js';

/** Draws a status: its shape and its word. */
export const statusOf = ({surface, words}: View, status: Status): TemplateResult =>
  html`${surface.shape(status)} ${surface.status(status, words.status[status]())}`;

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
