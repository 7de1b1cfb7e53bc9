// What a campaign does without being asked, when it loads and when it is refreshed: it draws itself, and no more.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {composedTree} from '../support/page-checks/composed-tree.ts';
import {
  afterwards,
  catchWarnings,
  drawn,
  example,
  html,
  make,
  part,
  show,
  textOf,
  until,
} from '../support/elements/fixtures.ts';
import {serve} from '../support/elements/served.ts';
import {holdTimers, seen} from './timers.ts';

/** What assistive technology would read aloud by itself when it changes. */
const LIVE = '[aria-live]:not([aria-live=off]), [role=alert], [role=status], [role=log], [role=timer], output, marquee';

const live = (): Element[] => [...composedTree(document.documentElement)].filter((element) => element.matches(LIVE));

/** A button of the page with the focus, and what the page is called. */
function reader(): () => void {
  const button = document.createElement('button');
  document.body.append(button);
  afterwards(() => button.remove());
  button.focus();
  const {title} = document;
  return () => {
    assert.equal(document.activeElement, button);
    assert.equal(document.title, title);
    assert.deepEqual(live(), []);
  };
}

const titled = (title: string, day: number) =>
  example({'/letter/title': title, '/revision': 3 + day, '/updated': `2026-07-0${day}T09:00:00Z`});

const titleOf = (campaign: CampaignElement): string =>
  textOf(part(campaign.shadowRoot!.querySelector('cs-letter-card')!, 'letter-heading'));

describe('a campaign', () => {
  it('announces nothing when it loads: no live region, the focus and the page’s title stay', async () => {
    const assertQuiet = reader();
    const campaign = make('cs-campaign', {}, {src: (await serve(titled('One', 1))).url});
    show(html`${campaign}`);
    await until(() => campaign.state === 'ready');
    await drawn(campaign);
    assertQuiet();
  });

  it('announces nothing when it fails', async () => {
    catchWarnings();
    const assertQuiet = reader();
    const campaign = make('cs-campaign', {}, {src: (await serve({status: 404})).url});
    show(html`${campaign}`);
    await until(() => campaign.state === 'failed');
    await drawn(campaign);
    assertQuiet();
  });

  it('announces nothing when a newer revision takes its place', async () => {
    const timers = holdTimers();
    seen('visible');
    const assertQuiet = reader();
    const campaign = make(
      'cs-campaign',
      {},
      {src: (await serve(titled('One', 1), titled('Two', 2))).url, refresh: '1'},
    );
    show(html`${campaign}`);
    await until(() => campaign.state === 'ready');
    await drawn(campaign);
    timers.advance(120_000);
    await until(() => titleOf(campaign) === 'Two');
    assertQuiet();
  });
});
