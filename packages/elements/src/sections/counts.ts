import {countStatuses} from '@countersign/campaign';
import {html, type TemplateResult} from 'lit';
import {statusOf} from './status-of.js';
import type {View} from './view.js';

/** The heading of the demands. */
export const headingOf = ({campaign, words}: View): string =>
  campaign.demands.length > 0 ? words.standing({n: campaign.demands.length}) : words.demands();

/** Draws the number of demands with each status. */
export function counts(view: View): TemplateResult {
  return view.surface.list({
    members: countStatuses(view.campaign),
    key: ({status}) => status,
    draw: ({status, count}) => html`<li>${statusOf(view, status)}${view.colon}${view.number(count)}</li>`,
    part: 'counts',
    name: headingOf(view),
  });
}
