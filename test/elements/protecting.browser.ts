// Attributes that protect: where their value is not understood, or cannot be kept, nothing is requested or shown.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement, CampaignErrorEvent} from '@countersign/elements';
import {button, plain, ready, waiting} from './clicking.ts';
import {
  afterwards,
  assertNone,
  catchWarnings,
  drawn,
  example,
  html,
  isVisible,
  make,
  next,
  parts,
  settled,
  show,
  until,
} from '../support/elements/fixtures.ts';
import {integrityOf} from './integrity-of.ts';
import {serve} from '../support/elements/served.ts';

const BODY = JSON.stringify(plain());

/** An element with a fallback, on the page. */
function withFallback(attributes: Readonly<Record<string, string>>): {card: CampaignElement; fallback: HTMLElement} {
  const card = make('cs-letter-card', {}, attributes);
  const fallback = document.createElement('p');
  fallback.append('Read it on our site.');
  card.append(fallback);
  return {card, fallback};
}

describe('integrity', () => {
  // Of the very document that is served: whatever loads it has not looked at the hash.
  const wrong: Record<string, (right: string) => Promise<string> | string> = {
    nothing: () => '',
    'white space': () => ' ',
    'the dots of a guide': () => 'sha384-...',
    'an ellipsis': () => 'sha384-…',
    'a word': () => 'pinned',
    'another separator': (right) => right.replace('-', ':'),
    'quotation marks': (right) => `'${right}'`,
    capitals: (right) => right.replace('sha', 'SHA'),
    'another kind of hash': () => integrityOf(BODY, 'SHA-1'),
    'a kind of hash to come': (right) => right.replace('sha384', 'sha3-384'),
    'a hash that is cut': (right) => right.slice(0, -1),
    'a hash that is too long': (right) => `${right}A`,
    'the hash of another kind': (right) => right.replace('sha384', 'sha256'),
    'hexadecimal digits': () => `sha384-${'0'.repeat(96)}`,
    'no base64': (right) => right.replace(/.$/, '!'),
    options: (right) => `${right}?ct=application/json`,
    'a comma between two': (right) => `${right},${right}`,
    'a space that is none': (right) => `${right}\u00a0${right}`,
    'one that is understood and one that is not': (right) => `${right} sha384-...`,
  };

  for (const [name, value] of Object.entries(wrong)) {
    it(`that is ${name} requests and shows nothing`, async () => {
      catchWarnings();
      const served = await serve({body: BODY});
      const {card, fallback} = withFallback({src: served.url, integrity: await value(await integrityOf(BODY))});
      const failed = next<CampaignErrorEvent>(card, 'cs-error');
      show(html`${card}`);
      const {code, problems} = await failed;
      await settled();
      assert.deepEqual([code, problems[0]!.message, card.state], ['format', 'integrity', 'failed']);
      assert.ok(isVisible(fallback));
      assert.equal((await served.log()).requested, 0);
    });
  }

  for (const algorithm of ['SHA-256', 'SHA-384', 'SHA-512'] as const) {
    it(`is understood with ${algorithm}, with white space around`, async () => {
      const served = await serve({body: BODY});
      const {card} = withFallback({src: served.url, integrity: `\n ${await integrityOf(BODY, algorithm)} `});
      show(html`${card}`);
      await ready(card);
    });
  }

  it('of several kinds holds by the strongest, as browsers have it', async () => {
    catchWarnings();
    const [weak, strong] = [await integrityOf(BODY, 'SHA-256'), await integrityOf(BODY, 'SHA-512')];
    const other = await integrityOf('another', 'SHA-512');
    const pass = withFallback({
      src: (await serve({body: BODY})).url,
      integrity: `${await integrityOf('another', 'SHA-256')} ${strong}`,
    });
    const either = withFallback({src: (await serve({body: BODY})).url, integrity: `${other} ${strong}`});
    const stop = withFallback({src: (await serve({body: BODY})).url, integrity: `${weak} ${other}`});
    show(html`<div>${pass.card}${either.card}${stop.card}</div>`);
    await ready(pass.card);
    await ready(either.card);
    await until(() => stop.card.state === 'failed');
  });

  for (const [name, attributes] of [
    ['a cs-campaign around it', {}],
    ['the cs-campaign that it names', {for: 'source'}],
  ] as const) {
    it(`protects nothing that comes from ${name}, so nothing is shown`, async () => {
      catchWarnings();
      const {card, fallback} = withFallback({...attributes, integrity: await integrityOf(BODY)});
      const failed = next<CampaignErrorEvent>(card, 'cs-error');
      show(html`<cs-campaign id="source" layout="none" .campaign=${plain()}>${card}</cs-campaign>`);
      assert.equal((await failed).code, 'format');
      assert.ok(isVisible(fallback));
      // And is the element's own again without it.
      card.removeAttribute('integrity');
      await ready(card);
    });
  }

  it('protects no property, so nothing is shown', async () => {
    catchWarnings();
    const served = await serve({body: BODY});
    const {card} = withFallback({src: served.url, integrity: await integrityOf(BODY)});
    card.campaign = example();
    show(html`${card}`);
    await until(() => card.state === 'failed');
    card.campaign = undefined;
    await ready(card);
  });

  // Each thing is said once for a tag, so these are tags that no other test here has.
  it('says to a developer what is wrong with it', async () => {
    const warnings = catchWarnings();
    const statements = make('cs-statements', {}, {src: '/campaign.json', integrity: 'sha384-...'});
    const checklist = make('cs-demand-checklist', {}, {integrity: await integrityOf(BODY)});
    show(html`<cs-campaign layout="none" .campaign=${plain()}>${statements}${checklist}</cs-campaign>`);
    await until(() => warnings.length === 2);
    assert.match(warnings.join('\n'), /\[cs-statements\] .+\n.+ integrity Write sha384- and the whole hash/);
    assert.match(
      warnings.join('\n'),
      /\[cs-demand-checklist\] .+\n.+ integrity It pins the document of src and no other/,
    );
  });

  it('on a cs-campaign that cannot keep it is a failure of all that it feeds', async () => {
    catchWarnings();
    const served = await serve({body: BODY});
    const place = show(html`
      <cs-campaign layout="none" src=${served.url} integrity="sha384-..."><cs-letter-card></cs-letter-card></cs-campaign>
    `);
    await until(() => place.querySelector('cs-letter-card')!.state === 'failed');
    assert.equal((await served.log()).requested, 0);
  });
});

describe('load', () => {
  for (const value of ['Click', 'click ', ' CLICK\n', 'lazy', 'Click!', 'on-click', 'true', '', ' ']) {
    it(`"${value}" requests nothing before a press`, async () => {
      const warnings = catchWarnings();
      const served = await serve(plain());
      const {element, fallback} = await waiting('cs-letter-card', served.url, {load: value});
      await settled();
      assert.equal((await served.log()).requested, 0);
      assert.ok(isVisible(fallback));
      // What means `click` is no mistake; any other value is told.
      const isKnown = value.trim().toLowerCase() === 'click';
      assert.equal(warnings.length, isKnown ? 0 : 1);
      if (!isKnown) assert.match(warnings[0]!, /is not understood, so it waits for a press\.\nWrite auto or click\./);
      button(element).click();
      await ready(element);
    });
  }

  for (const value of ['auto', ' Auto ']) {
    it(`"${value}" requests at once`, async () => {
      const {element} = await waiting('cs-letter-card', (await serve(plain())).url, {load: value});
      await ready(element);
    });
  }
});

describe('src', () => {
  for (const value of ['', ' ', '\n']) {
    it(`${JSON.stringify(value)} is no address, and not that of the page`, async () => {
      catchWarnings();
      const {fetch} = window;
      const asked: unknown[] = [];
      window.fetch = (...request) => {
        asked.push(request[0]);
        return fetch.apply(window, request);
      };
      afterwards(() => (window.fetch = fetch));
      for (const attributes of [{}, {load: 'click'}]) {
        const {card, fallback} = withFallback({src: value, ...attributes});
        const failed = next<CampaignErrorEvent>(card, 'cs-error');
        show(html`${card}`);
        assert.equal((await failed).code, 'network');
        await drawn(card);
        assert.ok(isVisible(fallback));
        assertNone(parts(card, 'load'));
      }
      assertNone(asked);
    });
  }
});
