// A page that a reader is in the middle of when a newer revision comes.
import type {CampaignElement} from '@countersign/elements';
import {html, part, show, textOf, until} from '../support/elements/fixtures.ts';
import {serve} from '../support/elements/served.ts';
import {holdTimers, MINUTE, seen} from './timers.ts';
import {plainExample, rested} from './work.ts';

/** What of the example is different, by its place. */
export type Changes = Readonly<Record<string, unknown>>;

/** Shows the whole campaign of one document, and gives a function that brings the next. */
export async function refreshing(
  before: Changes,
  after: Changes,
  {withoutSources = false} = {},
): Promise<{campaign: CampaignElement; refresh: () => Promise<void>}> {
  const timers = holdTimers();
  seen('visible');
  const served = await serve(
    plainExample(before),
    plainExample({...after, '/revision': 4, '/updated': '2026-07-01T09:00:00Z'}),
  );
  const campaign = show(
    html`<cs-campaign layout="full" src=${served.url} refresh="10" ?without-sources=${withoutSources}></cs-campaign>`,
  );
  await until(() => campaign.state === 'ready');
  await rested();
  return {
    campaign,
    async refresh() {
      timers.advance(11 * MINUTE);
      await served.taken(2);
      await until(() => textOf(part(campaign, 'closing')).includes('1 July 2026'));
      await rested();
    },
  };
}
