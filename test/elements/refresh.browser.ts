// Looking for a newer revision while the page is open.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {
  afterwards,
  assertFocus,
  catchWarnings,
  assertSame,
  drawn,
  example,
  hear,
  html,
  make,
  part,
  settled,
  show,
  textOf,
  until,
  type Document,
} from '../support/elements/fixtures.ts';
import {integrityOf} from './integrity-of.ts';
import {serve} from '../support/elements/served.ts';
import {holdTimers, MINUTE, seen} from './timers.ts';

/** The example as it was published on a day of July 2026, each day another revision, under a title of its own. */
const published = (day: number, title = `of ${day} July`, changes: Readonly<Record<string, unknown>> = {}): Document =>
  example({'/revision': 3 + day, '/updated': `2026-07-0${day}T09:00:00Z`, '/letter/title': title, ...changes});

const titleOf = (card: CampaignElement): string => textOf(part(card, 'letter-heading'));

/** A card that looks every ten minutes, when it shows the first document. */
async function refreshing(src: string, attributes: Readonly<Record<string, string>> = {}): Promise<CampaignElement> {
  seen('visible');
  const card = make('cs-letter-card', {}, {src, refresh: '10', ...attributes});
  show(html`${card}`);
  await until(() => card.state === 'ready');
  await drawn(card);
  return card;
}

describe('refresh', () => {
  it('is off by default', async () => {
    const timers = holdTimers();
    const card = make('cs-letter-card', {src: (await serve(published(1))).url});
    show(html`${card}`);
    await until(() => card.state === 'ready');
    assert.equal(timers.waiting, 0);
  });

  for (const value of ['0', '-5', 'often', '']) {
    it(`is off with "${value}"`, async () => {
      const timers = holdTimers();
      await refreshing((await serve(published(1))).url, {refresh: value});
      assert.equal(timers.waiting, 0);
    });
  }

  it('takes a newer revision after about so many minutes', async () => {
    const timers = holdTimers();
    const heard = hear();
    const served = await serve(published(1), published(2));
    const card = await refreshing(served.url);
    timers.advance(8.9 * MINUTE);
    await settled();
    assert.equal((await served.log()).requested, 1);
    timers.advance(2.2 * MINUTE);
    await until(() => titleOf(card) === 'of 2 July');
    assert.equal(heard.length, 2);
    assert.deepEqual(
      heard.map(({type, from}) => [type, from]),
      Array(2).fill(['cs-load', card]),
    );
  });

  it('asks the server whether its own copy is still good', async () => {
    const timers = holdTimers();
    const served = await serve(published(1), published(2));
    const card = await refreshing(served.url);
    const {fetch} = window;
    let cache: RequestCache | undefined;
    window.fetch = (input, init) => {
      cache = init?.cache;
      return fetch.call(window, input, init);
    };
    afterwards(() => (window.fetch = fetch));
    timers.advance(11 * MINUTE);
    await until(() => titleOf(card) === 'of 2 July');
    assert.equal(cache, 'no-cache');
  });

  it('takes nothing else: not what is older or equal, of another campaign, invalid or not there', async () => {
    const timers = holdTimers();
    const heard = hear();
    const refused = [
      published(4),
      published(5, 'another of 5 July'),
      published(6, 'newer, under the same revision', {'/revision': 8}),
      published(4, 'older, under a higher revision', {'/revision': 9}),
      {...published(6, 'of another campaign'), id: 'another'},
      {...published(6, 'invalid'), letter: 7},
      {status: 500, body: JSON.stringify(published(6, 'of a broken server'))},
      {body: 'not JSON'},
      // After these every honest correction would be older, or have no number.
      published(6, 'of the year 2999', {'/updated': '2999-01-01T00:00:00Z'}),
      published(6, 'checked in the year 2999', {'/checked': '2999'}),
      published(6, 'of the last revision', {'/revision': 1_000_000}),
      published(6, 'of the last number', {'/revision': Number.MAX_SAFE_INTEGER}),
      published(6, 'a thousand and one revisions later', {'/revision': 1009}),
    ];
    const served = await serve(published(5), ...(refused as Document[]), published(7));
    const card = await refreshing(served.url);
    for (let request = 2; request <= refused.length + 2; request++) {
      timers.advance(11 * MINUTE);
      await served.taken(request);
      await settled();
      if (request < refused.length + 2) assert.equal(titleOf(card), 'of 5 July', `answer ${request}`);
    }
    await until(() => titleOf(card) === 'of 7 July');
    assert.deepEqual(
      heard.map(({type}) => type),
      ['cs-load', 'cs-load'],
    );
  });

  it('takes a higher revision of the same moment, and one a thousand higher', async () => {
    const timers = holdTimers();
    const served = await serve(
      published(1),
      published(1, 'of the same moment', {'/revision': 5}),
      published(2, 'a thousand revisions later', {'/revision': 1005}),
    );
    const card = await refreshing(served.url);
    timers.advance(11 * MINUTE);
    await until(() => titleOf(card) === 'of the same moment');
    timers.advance(11 * MINUTE);
    await until(() => titleOf(card) === 'a thousand revisions later');
  });

  it('hides no letter whose date is ahead of the reader’s clock, and takes its correction', async () => {
    const timers = holdTimers();
    const served = await serve(
      published(1, 'of a clock that is wrong', {'/updated': '2999-01-01T00:00:00Z', '/checked': '2999'}),
      published(2),
    );
    const card = await refreshing(served.url);
    assert.equal(titleOf(card), 'of a clock that is wrong');
    timers.advance(11 * MINUTE);
    await until(() => titleOf(card) === 'of 2 July');
  });

  it('takes the first revision that is there, after a failure', async () => {
    catchWarnings();
    const timers = holdTimers();
    seen('visible');
    const served = await serve({status: 503}, {status: 503}, published(1));
    const card = make('cs-letter-card', {}, {src: served.url, refresh: '10'});
    show(html`${card}`);
    await until(() => card.state === 'failed');
    timers.advance(11 * MINUTE);
    await served.taken(2);
    await settled();
    assert.equal(card.state, 'failed');
    timers.advance(11 * MINUTE);
    await until(() => card.state === 'ready');
  });

  it('asks only while the page can be seen', async () => {
    const timers = holdTimers();
    const served = await serve(published(1), published(2));
    const card = await refreshing(served.url);
    seen('hidden');
    timers.advance(60 * MINUTE);
    await settled();
    assert.equal((await served.log()).requested, 1);
    seen('visible');
    timers.advance(11 * MINUTE);
    await until(() => titleOf(card) === 'of 2 July');
    assert.equal((await served.log()).requested, 2);
  });

  it('asks once, however many elements look', async () => {
    const timers = holdTimers();
    const served = await serve(published(1), published(2));
    const card = await refreshing(served.url);
    const others = Array.from({length: 20}, () => make('cs-letter-card', {src: served.url, refresh: 10}));
    show(html`<div>${others}</div>`);
    await until(() => others.every(({state}) => state === 'ready'));
    timers.advance(11.1 * MINUTE);
    await until(() => [card, ...others].every((each) => titleOf(each) === 'of 2 July'));
    await settled();
    assert.equal((await served.log()).requested, 2);
    timers.advance(10 * MINUTE);
    await served.taken(3);
    await settled();
    assert.equal((await served.log()).requested, 3);
  });

  it('asks at most about once a minute', async () => {
    const timers = holdTimers();
    const served = await serve(published(1));
    await refreshing(served.url, {refresh: '0.001'});
    assert.equal(timers.waiting, 1);
    timers.advance(0.89 * MINUTE);
    await settled();
    assert.equal((await served.log()).requested, 1);
  });

  it('does not take a very long time for none', async () => {
    const timers = holdTimers();
    const served = await serve(published(1));
    await refreshing(served.url, {refresh: '1e9'});
    await settled();
    assert.equal((await served.log()).requested, 1);
    assert.equal(timers.waiting, 1);
  });

  it('ends when the element leaves, or does not want it any more', async () => {
    const timers = holdTimers();
    const served = await serve(published(1));
    const card = await refreshing(served.url);
    assert.equal(timers.waiting, 1);
    card.removeAttribute('refresh');
    await drawn(card);
    assert.equal(timers.waiting, 0);
    card.refresh = 10;
    await drawn(card);
    assert.equal(timers.waiting, 1);
    card.remove();
    assert.equal(timers.waiting, 0);
  });

  it('reaches the elements inside a cs-campaign, and leaves open what the reader has opened', async () => {
    const timers = holdTimers();
    seen('visible');
    const served = await serve(
      published(1),
      example({
        '/revision': 5,
        '/updated': '2026-07-02T09:00:00Z',
        '/demands/0/history/1/note': 'The annexes were promised for August.',
      }),
    );
    const place = show(html`
      <cs-campaign layout="none" src=${served.url} refresh="10"><cs-demand-checklist></cs-demand-checklist></cs-campaign>
    `);
    const checklist = place.querySelector('cs-demand-checklist')!;
    await until(() => checklist.state === 'ready');
    await drawn(checklist);
    const history = part<HTMLDetailsElement>(checklist, 'demand-history');
    history.open = true;
    history.querySelector('summary')!.focus();
    timers.advance(11 * MINUTE);
    await until(() => textOf(checklist).includes('The annexes were promised for August.'));
    assertSame(part(checklist, 'demand-history'), history);
    assert.equal(history.open, true);
    assertFocus(history.querySelector('summary')!);
  });

  it('asks for no newer revision of a document that is pinned', async () => {
    const timers = holdTimers();
    const body = JSON.stringify(published(1));
    const integrity = await integrityOf(body, 'SHA-256');
    const served = await serve({body}, published(2));
    await refreshing(served.url, {integrity});
    timers.advance(60 * MINUTE);
    await settled();
    assert.equal((await served.log()).requested, 1);
  });
});
