// Fetching a document: once, under the page's rules, and what comes of every answer that is none.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement, CampaignErrorEvent, ErrorCode} from '@countersign/elements';
import {assertSameMembers} from '../support/assertions.ts';
import {
  afterwards,
  assertNone,
  catchWarnings,
  drawn,
  example,
  hear,
  html,
  isVisible,
  make,
  next,
  settled,
  show,
  until,
  type Document,
} from '../support/elements/fixtures.ts';
import {integrityOf} from './integrity-of.ts';
import {serve, type Answer, type Served} from '../support/elements/served.ts';
import {holdTimers} from './timers.ts';

const ready = (element: CampaignElement): Promise<void> => until(() => element.state === 'ready');

/** Asserts that a document fails, once, with this code, and leaves the fallback. */
async function fails(src: string, code: ErrorCode, attributes: Readonly<Record<string, string>> = {}): Promise<void> {
  catchWarnings();
  const heard = hear();
  const card = make('cs-letter-card', {}, {src, ...attributes});
  const fallback = document.createElement('p');
  card.append(fallback);
  fallback.append('Read it on our site.');
  show(html`${card}`);
  const event = await next<CampaignErrorEvent>(card, 'cs-error');
  await drawn(card);
  await settled();
  assert.equal(event.code, code);
  assert.notEqual(event.problems.length, 0);
  assert.equal(card.state, 'failed');
  assert.ok(isVisible(fallback));
  assert.deepEqual(
    heard.map(({type}) => type),
    ['cs-error'],
  );
}

describe('an answer that is no campaign', () => {
  const text = (value: unknown): Answer => ({body: JSON.stringify(value)});
  const answers: Record<string, [Answer | Document, ErrorCode]> = {
    'not found': [{status: 404, body: 'Not found'}, 'http'],
    'a broken server': [{status: 500, body: JSON.stringify(example())}, 'http'],
    'an empty answer': [{body: ''}, 'not-json'],
    'an HTML page': [{type: 'text/html', body: '<!doctype html><title>Sign in</title>'}, 'not-json'],
    'half a document': [{body: JSON.stringify(example()).slice(0, -1)}, 'not-json'],
    'a document in ISO 8859-1': [{base64: btoa(JSON.stringify({name: 'Universit\xe9'}))}, 'not-json'],
    'a document in UTF-16': [{base64: btoa('\xff\xfe{\0}\0')}, 'not-json'],
    'more than 4 MB': [{body: ' '.repeat(100_000), repeat: 41}, 'too-large'],
    'a list': [text([]), 'invalid'],
    'a word': [text('campaign'), 'invalid'],
    nothing: [text(null), 'invalid'],
    'a document that breaks a rule': [example({'/demands/0/history/0/evidence/0/source': 'nobody'}), 'invalid'],
    'a document of another format': [example({'/format': 2}), 'format'],
    'a document that needs what this reader does not know': [example({'/requires': ['signatures']}), 'format'],
    'a document for a newer reader': [example({'/minimumReader': '99.0.0'}), 'format'],
  };

  for (const [name, [answer, code]] of Object.entries(answers)) {
    it(`is ${code}: ${name}`, async () => {
      // A machine may need more than twenty seconds for four million bytes.
      holdTimers();
      await fails((await serve(answer)).url, code);
    });
  }

  it('is network: a redirect, even to a good document', async () => {
    const good = await serve(example());
    await fails((await serve({status: 302, location: good.url})).url, 'network');
    assert.equal((await good.log()).requested, 0);
  });

  it('is network: nobody there', () => fails('http://127.0.0.1:9/campaign.json', 'network'));

  it('is network: no address', () => fails('http://[', 'network'));

  it('is network: an address that is code', async () => {
    await fails('javascript:window.ran=true', 'network');
    assert.ok(!('ran' in window));
  });

  it('is taken at exactly 4 MB', async () => {
    holdTimers();
    const body = JSON.stringify(example());
    const size = new TextEncoder().encode(body).length;
    const served = await serve({body: body + ' '.repeat(4_000_000 - size)});
    const card = make('cs-letter-card', {src: served.url});
    show(html`${card}`);
    await ready(card);
    await fails((await serve({body: body + ' '.repeat(4_000_001 - size)})).url, 'too-large');
  });

  it('reports at most 100 problems', async () => {
    catchWarnings();
    const card = make('cs-letter-card', {src: (await serve(example({'/demands': Array(150).fill({})}))).url});
    show(html`${card}`);
    const {problems} = await next<CampaignErrorEvent>(card, 'cs-error');
    assert.equal(problems.length, 100);
    assert.equal(problems[0]!.pointer, '/demands/0/id');
  });
});

describe('an answer that does not end', () => {
  for (const holds of ['headers', 'body'] as const) {
    it(`is given up after 20 s: no ${holds}`, async () => {
      catchWarnings();
      const timers = holdTimers();
      const served = await serve({...{body: '{"format": 1}'}, holds});
      const card = make('cs-letter-card', {src: served.url});
      const failed = next<CampaignErrorEvent>(card, 'cs-error');
      show(html`${card}`);
      await served.until('requested');
      timers.advance(19_900);
      await settled();
      assert.equal(card.state, 'loading');
      timers.advance(200);
      assert.equal((await failed).code, 'timeout');
      await served.until('aborted');
    });
  }

  it('keeps no timer when it has ended', async () => {
    const timers = holdTimers();
    const card = make('cs-letter-card', {src: (await serve(example())).url});
    show(html`${card}`);
    await card.updateComplete;
    assert.equal(timers.waiting, 1);
    await ready(card);
    assert.equal(timers.waiting, 0);
  });

  it('is not read to its end when it is too large', async () => {
    catchWarnings();
    holdTimers();
    const served = await serve({body: ' '.repeat(1_000_000), repeat: 8, isEndless: true});
    const card = make('cs-letter-card', {src: served.url});
    const failed = next<CampaignErrorEvent>(card, 'cs-error');
    show(html`${card}`);
    assert.equal((await failed).code, 'too-large');
    await served.until('aborted');
  });
});

describe('one document', () => {
  it('is fetched and checked once for a hundred elements', async () => {
    const served = await serve(example());
    // By three spellings of its address.
    const {pathname, href} = new URL(served.url);
    const sources = [href, pathname, `${href}#part`];
    const place = show(html`
      <div>
        ${Array.from({length: 100}, (_, at) => make(at % 2 ? 'cs-letter-card' : 'cs-statements', {src: sources[at % 2]}))}
      </div>
    `);
    const elements = [...place.children] as CampaignElement[];
    await until(() => elements.every(({state}) => state === 'ready'));
    const campaigns = new Set(elements.map(({view}) => view!.campaign));
    assert.equal(campaigns.size, 1);
    // One that comes later asks nobody.
    const late = make('cs-letter-card', {src: served.url});
    place.append(late);
    await late.updateComplete;
    assert.equal(late.state, 'ready');
    assert.equal((await served.log()).requested, 1);
  });

  it('is asked for without referrer, credentials of others, and as a preload asks', async () => {
    const requests: RequestInit[] = [];
    const {fetch} = window;
    window.fetch = (input, init = {}) => {
      requests.push(init);
      return fetch.call(window, input, init);
    };
    afterwards(() => (window.fetch = fetch));
    const card = make('cs-letter-card', {src: (await serve(example())).url});
    show(html`${card}`);
    await ready(card);
    assert.equal(requests.length, 1);
    const {signal, ...rest} = requests[0]!;
    assert.ok(signal instanceof AbortSignal);
    assert.deepEqual(rest, {
      credentials: 'same-origin',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'default',
    });
  });

  it('is tried again after a failure, once nobody waits for it any more', async () => {
    catchWarnings();
    const served = await serve({status: 503}, example());
    const card = make('cs-letter-card', {src: served.url});
    const place = show(html`<div>${card}</div>`);
    await until(() => card.state === 'failed');
    card.remove();
    place.append(card);
    await ready(card);
    assert.equal((await served.log()).requested, 2);
  });
});

describe('a document that nobody shows any more', () => {
  /** Shows campaigns one after the other in the same place, as a site does that changes its views by itself. */
  async function visit(place: HTMLElement, visited: readonly Served[]): Promise<void> {
    for (const {url} of visited) {
      const card = make('cs-letter-card', {src: url});
      place.replaceChildren(card);
      await ready(card);
    }
    place.replaceChildren();
  }

  const requests = async (of: readonly Served[]) =>
    (await Promise.all(of.map((each) => each.log()))).map(({requested}) => requested);

  it('is kept for who comes back, if it is one of the last ten', async () => {
    const place = show<HTMLElement>(html`<div></div>`);
    const served = await Promise.all(Array.from({length: 11}, () => serve(example())));
    await visit(place, served);
    await visit(place, served.slice(1));
    assert.deepEqual(await requests(served), Array(11).fill(1));
    await visit(place, served.slice(0, 1));
    assert.deepEqual(await requests(served), [2, ...Array<number>(10).fill(1)]);
    // Of the others that one was left first which was visited first.
    await visit(place, served.slice(2));
    assert.deepEqual(await requests(served), [2, ...Array<number>(10).fill(1)]);
    await visit(place, served.slice(1, 2));
    assert.deepEqual(await requests(served), [2, 2, ...Array<number>(9).fill(1)]);
  });

  it('is not one that somebody else shows, however many come and go', async () => {
    const stays = await serve(example());
    const place = show<HTMLElement>(html`<div><cs-letter-card src=${stays.url}></cs-letter-card><p></p></div>`);
    await ready(place.firstElementChild as CampaignElement);
    await visit(place.querySelector('p')!, await Promise.all(Array.from({length: 12}, () => serve(example()))));
    await visit(place.querySelector('p')!, [stays]);
    assert.deepEqual(await requests([stays]), [1]);
  });
});

describe('a change while a document is loading', () => {
  it('of src: the last one wins, the first is aborted', async () => {
    const heard = hear();
    const slow = await serve({body: JSON.stringify(example({'/id': 'slow'})), holds: 'body'});
    const fast = await serve(example({'/id': 'fast'}));
    const card = make('cs-letter-card', {src: slow.url});
    show(html`${card}`);
    await slow.until('requested');
    card.src = fast.url;
    await slow.until('aborted');
    await ready(card);
    await slow.release();
    await settled();
    assert.equal(card.view!.campaign.id, 'fast');
    assert.equal(heard.length, 1);
  });

  it('of src, though somebody else still waits for the first', async () => {
    const served = await serve({body: JSON.stringify(example()), holds: 'body'});
    const place = show(html`
      <div><cs-letter-card src=${served.url}></cs-letter-card><cs-letter-card src=${served.url}></cs-letter-card></div>
    `);
    const [leaves, stays] = place.querySelectorAll('cs-letter-card');
    await served.until('requested');
    leaves!.src = null;
    await drawn(leaves!);
    await served.release();
    await ready(stays!);
    assert.equal(leaves!.state, 'empty');
    assert.deepEqual(await served.until('answered'), {requested: 1, answered: 1, aborted: 0});
  });

  it('of place: it is aborted where the element is removed, and says nothing', async () => {
    const heard = hear();
    const served = await serve({body: JSON.stringify(example()), holds: 'headers'});
    const card = make('cs-letter-card', {src: served.url});
    const place = show(html`<div>${card}</div>`);
    await served.until('requested');
    card.remove();
    await served.until('aborted');
    await settled();
    assertNone(heard);
    await served.release();
    place.append(card);
    await ready(card);
    assert.equal(heard.length, 1);
  });
});

describe('integrity', () => {
  it('lets the document pass that it names', async () => {
    const body = JSON.stringify(example());
    const card = make('cs-letter-card', {src: (await serve({body})).url, integrity: await integrityOf(body)});
    show(html`${card}`);
    await ready(card);
  });

  it('keeps out any other', async () => {
    await fails((await serve(example())).url, 'network', {integrity: await integrityOf('another')});
  });

  it('is not outwitted by an element that loads the same address without it', async () => {
    catchWarnings();
    const served = await serve(example());
    const place = show(html`
      <div>
        <cs-letter-card src=${served.url}></cs-letter-card>
        <cs-letter-card src=${served.url} integrity=${await integrityOf('another')}></cs-letter-card>
      </div>
    `);
    const [open, pinned] = place.querySelectorAll('cs-letter-card');
    await ready(open!);
    await until(() => pinned!.state === 'failed');
  });
});

describe('signed-by', () => {
  it('is a failed load, though the document is good, and asks nobody', async () => {
    const served = await serve(example());
    await fails(served.url, 'format', {'signed-by': 'https://keys.example.org/'});
    assert.equal((await served.log()).requested, 0);
  });

  it('is so even when empty, and with a property', async () => {
    catchWarnings();
    const card = make('cs-letter-card', {campaign: example()}, {'signed-by': ''});
    show(html`${card}`);
    assert.equal((await next<CampaignErrorEvent>(card, 'cs-error')).code, 'format');
    card.removeAttribute('signed-by');
    await ready(card);
  });

  it('is one of the element itself, whatever else could feed it', async () => {
    catchWarnings();
    const heard = hear();
    const place = show(html`
      <cs-campaign layout="none" .campaign=${example()}><cs-letter-card signed-by="key"></cs-letter-card></cs-campaign>
    `);
    const card = place.querySelector('cs-letter-card')!;
    await until(() => heard.length === 2);
    assertSameMembers(
      heard.map(({type, from}) => `${type} ${(from as Element).localName}`),
      ['cs-load cs-campaign', 'cs-error cs-letter-card'],
    );
    assert.equal(card.state, 'failed');
  });

  it('on a cs-campaign is one for all that it feeds', async () => {
    catchWarnings();
    const place = show(html`
      <cs-campaign layout="none" signed-by="key" .campaign=${example()}><cs-letter-card></cs-letter-card></cs-campaign>
    `);
    await until(() => place.querySelector('cs-letter-card')!.state === 'failed');
  });
});
