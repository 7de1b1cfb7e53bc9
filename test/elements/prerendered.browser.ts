// What a server rendered into an element's root stays until there is a campaign, and is then replaced.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {CampaignElement, type Campaign} from '@countersign/elements';
import {assertIncludes} from '../support/assertions.ts';
import {
  afterwards,
  all,
  assertFocus,
  assertNone,
  catchWarnings,
  drawn,
  example,
  framed,
  hear,
  html,
  isVisible,
  one,
  part,
  seenTextOf,
  settled,
  show,
  TAGS,
  textOf,
  until,
} from '../support/elements/fixtures.ts';
import {parsed, prerendered, root} from './parsed.ts';
import {serve} from '../support/elements/served.ts';

const ELEMENTS = TAGS.filter((tag) => tag !== 'cs-cite');

describe('what a server rendered', () => {
  for (const tag of ELEMENTS) {
    it(`stands in a ${tag} until it is ready, and goes in one step`, async () => {
      catchWarnings();
      const served = await serve({body: JSON.stringify(example()), holds: 'headers'});
      const {element, old, child} = prerendered(tag, `src="${served.url}"`);
      await drawn(element);
      assert.equal(element.state, 'loading');
      assert.ok(isVisible(old));
      assert.equal(seenTextOf(element), 'As of yesterday.');
      assert.equal(isVisible(child), false);
      // What is seen whenever something may be painted.
      const texts: string[] = [];
      const observer = new MutationObserver(() => texts.push(seenTextOf(element)));
      observer.observe(element.shadowRoot!, {childList: true, subtree: true});
      await served.release();
      await until(() => element.state === 'ready');
      await drawn(element);
      observer.disconnect();
      assert.equal(old.isConnected, false);
      assertNone(texts.filter((text) => text.includes('As of yesterday.') && text !== 'As of yesterday.'));
      assert.equal(isVisible(child), false);
      assert.notEqual(textOf(element).length, 0);
      // From here on it is as any other.
      element.campaign = {format: 1};
      await drawn(element);
      assert.equal(seenTextOf(element), '');
      assert.ok(isVisible(child));
    });

    it(`stays in a ${tag} whose document fails, which says so once`, async () => {
      catchWarnings();
      const heard = hear();
      const served = await serve({body: '{"format": 1}'});
      const {element, old} = prerendered(tag, `src="${served.url}"`);
      await until(() => element.state === 'failed');
      await settled();
      assert.ok(isVisible(old));
      assert.deepEqual(
        heard.map(({type, from}) => [type, from === element]),
        [['cs-error', true]],
      );
      // A later document takes its place all the same.
      element.campaign = example();
      await drawn(element);
      assert.equal(old.isConnected, false);
      assert.notEqual(textOf(element).length, 0);
    });
  }

  it('is replaced by a campaign that is there at once', async () => {
    const {element, old} = prerendered('cs-letter-card');
    element.campaign = example();
    await drawn(element);
    assert.equal(old.isConnected, false);
    assertIncludes(textOf(element), 'Open the audit');
  });

  it('stays behind the button of load="click", and goes with it', async () => {
    const served = await serve(example({'/signatories/0/logo': undefined}));
    const {element, old} = prerendered('cs-campaign', `src="${served.url}" load="click"`);
    await drawn(element);
    const button = part(element, 'load');
    assert.equal(
      button.compareDocumentPosition(old) & Node.DOCUMENT_POSITION_FOLLOWING,
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    assert.ok(isVisible(old));
    assert.equal((await served.log()).requested, 0);
    part(element, 'load-button').click();
    await until(() => element.state === 'ready');
    await drawn(element);
    assertNone([old, button].filter((each) => each.isConnected));
  });

  it('are slots, with layout="none", and what they show stays', async () => {
    const served = await serve({body: JSON.stringify(example()), holds: 'headers'});
    const {element, child} = prerendered('cs-campaign', `src="${served.url}" layout="none"`, '<slot></slot>');
    await drawn(element);
    assert.ok(isVisible(child));
    await served.release();
    await until(() => element.state === 'ready');
    await drawn(element);
    assert.ok(isVisible(child));
    assert.equal(all(element, 'slot:not([name])').length, 1);
  });

  it('keeps the words of the partner where they are', async () => {
    const slot = '<slot name="partner"></slot>';
    const card = `<cs-letter-card for="">${root(slot)}${slot.replace('>', ' slot="partner">')}</cs-letter-card>`;
    const element = parsed(`<cs-campaign layout="full">${root(card)}<p slot="partner">We signed.</p></cs-campaign>`);
    const words = element.querySelector('p')!;
    const old = one(element, 'cs-letter-card');
    await drawn(element);
    assert.ok(isVisible(words));
    element.campaign = example();
    await drawn(element);
    await until(() => isVisible(words));
    assert.equal(old.isConnected, false);
    assert.ok(isVisible(one(element, '[part=partner]')));
  });
});

describe('elements that a server rendered inside a campaign', () => {
  /** A campaign with one element inside that has a root too, as `renderShadow` writes it. */
  function nested(attributes = '') {
    const list = `<cs-source-list for="" exportparts="source">${root('<p>A source as of yesterday.</p>')}</cs-source-list>`;
    const element = parsed(`<cs-campaign layout="full" ${attributes}>${root(`<div>${list}</div>`)}</cs-campaign>`);
    return {element, list: one<CampaignElement>(element, 'cs-source-list')};
  }

  it('ask nobody, are drawn once, and go with what is around them', async () => {
    const updated: string[] = [];
    const prototype = CampaignElement.prototype as unknown as {update(changed: unknown): void};
    const {update} = prototype;
    afterwards(() => (prototype.update = update));
    prototype.update = function (this: CampaignElement, changed) {
      updated.push(this.localName);
      update.call(this, changed);
    };
    const asked: EventTarget[] = [];
    const onRequest = (event: Event) => asked.push(event.composedPath()[0]!);
    document.addEventListener('context-request', onRequest, true);
    afterwards(() => document.removeEventListener('context-request', onRequest, true));

    const served = await serve({body: JSON.stringify(example()), holds: 'headers'});
    const {list, element} = nested(`src="${served.url}"`);
    await until(() => element.state === 'loading');
    await drawn(element);
    await settled();
    assert.equal(list.state, 'empty');
    assert.equal(seenTextOf(list), 'A source as of yesterday.');
    assert.deepEqual(
      updated.filter((name) => name === 'cs-source-list'),
      ['cs-source-list'],
    );
    assertNone(asked);
    await served.release();
    await until(() => element.state === 'ready');
    await drawn(element);
    assert.equal(list.isConnected, false);
    assert.equal(all(element, 'cs-source-list').length, 1);
    assertNone(asked);
  });

  it('do not take a request for a source', async () => {
    const {element} = nested();
    await drawn(element);
    const cite = show(html`<cs-cite .campaign=${example()} source="herald-2026"></cs-cite>`);
    await drawn(cite);
    one(cite, 'a').click();
    await drawn(cite);
    assertFocus(part(cite, 'note'));
  });
});

describe('what a reader has done in what a server rendered', () => {
  /** The example's letter as a server renders it, from what the element itself draws. */
  async function copy(campaign: unknown): Promise<Campaign> {
    const live = show<Campaign>(html`<cs-campaign layout="full" .campaign=${campaign}></cs-campaign>`);
    await drawn(live);
    const inside = all(live, '*').filter(({shadowRoot}) => shadowRoot);
    for (const each of inside) each.setAttribute('for', '');
    const shadowRoots = [live, ...inside].map(({shadowRoot}) => shadowRoot!);
    const element = parsed<Campaign>(`<cs-campaign layout="full">${live.getHTML({shadowRoots})}</cs-campaign>`);
    live.remove();
    await drawn(element);
    return element;
  }

  const history = (element: Element) => one<HTMLDetailsElement>(element, '[part=demand-history]');
  const mark = (element: Element) => all<HTMLAnchorElement>(element, 'cs-statements a').find(isVisible);

  it('stays done: what was opened is open', async () => {
    const element = await copy(example());
    const old = history(element);
    old.open = true;
    element.campaign = example();
    await drawn(element);
    await framed();
    const now = history(element);
    assert.equal(old.isConnected, false);
    assert.deepEqual(
      all<HTMLDetailsElement>(element, 'details').map((each) => each.open),
      all<HTMLDetailsElement>(element, 'details').map((each) => each === now),
    );
  });

  it('stays there while the focus is inside', async () => {
    const element = await copy(example());
    const old = history(element);
    old.open = true;
    const [link, other] = all<HTMLAnchorElement>(old, 'a');
    link!.focus();
    element.campaign = example();
    await drawn(element);
    await framed();
    assertFocus(link!);
    other!.focus();
    await framed();
    await framed();
    assertFocus(other!);
    other!.blur();
    await until(() => !old.isConnected);
    await until(() => history(element).open);
  });

  it('is forgotten where another revision is not the same', async () => {
    const element = await copy(example());
    history(element).open = true;
    element.campaign = example({'/statements': []});
    await drawn(element);
    await framed();
    assert.equal(mark(element), undefined);
    assert.equal(history(element).open, false);
  });

  it('outside of it is nobody’s business: the focus stays there', async () => {
    const button = show(html`<button>Elsewhere</button>`);
    const element = await copy(example());
    button.focus();
    element.campaign = example();
    await drawn(element);
    await framed();
    assertFocus(button);
  });
});
