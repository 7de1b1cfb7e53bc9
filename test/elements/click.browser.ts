// load="click": nothing is requested until a reader presses the button that names the host.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignErrorEvent} from '@countersign/elements';
import {button, plain, ready, waiting} from './clicking.ts';
import {
  assertNone,
  assertSame,
  catchWarnings,
  drawn,
  example,
  hasState,
  hear,
  html,
  isVisible,
  make,
  next,
  part,
  parts,
  settled,
  show,
  TAGS,
  until,
} from '../support/elements/fixtures.ts';
import {serve} from '../support/elements/served.ts';
import {holdTimers} from './timers.ts';
import {withLogos} from './with-logos.ts';

describe('load="click"', () => {
  for (const tag of TAGS.filter((each) => each !== 'cs-cite')) {
    it(`requests nothing for a ${tag} before a press, then its document once`, async () => {
      const served = await serve(plain());
      const {element, fallback} = await waiting(tag, served.url);
      await settled();
      assert.equal((await served.log()).requested, 0);
      assert.equal(element.state, 'empty');
      assert.ok(hasState(element, 'empty'));
      assert.ok(isVisible(fallback));
      assert.equal(button(element).textContent.trim(), `Load the campaign from ${location.host}`);
      button(element).click();
      await ready(element);
      await drawn(element);
      assertNone(parts(element, 'load'));
      assert.equal(isVisible(fallback), false);
      assert.equal((await served.log()).requested, 1);
    });
  }

  it('is a press for the address: all that name it load by one request, and nobody else', async () => {
    const [served, other] = [await serve(plain()), await serve(plain())];
    const {element: first} = await waiting('cs-letter-card', served.url);
    const {element: second} = await waiting('cs-campaign', served.url);
    const {element: stranger} = await waiting('cs-statements', other.url);
    button(second).click();
    await ready(first);
    await ready(second);
    const {element: late} = await waiting('cs-source-list', served.url);
    assert.equal(late.state, 'ready');
    assert.equal((await served.log()).requested, 1);
    assert.equal(stranger.state, 'empty');
    assert.equal((await other.log()).requested, 0);
    assert.equal(localStorage.length + sessionStorage.length + document.cookie.length, 0);
  });

  it('asks for nothing that the page has already', async () => {
    const served = await serve(plain());
    const {element} = await waiting('cs-letter-card', served.url);
    const {element: mark} = await waiting('cs-cite', served.url, {source: 'herald-2026'});
    const {element: auto} = await waiting('cs-statements', served.url, {load: 'auto'});
    for (const each of [auto, element, mark]) await ready(each);
    assert.equal((await served.log()).requested, 1);
  });

  it('holds where it is set as a property before the code is there', async () => {
    const served = await serve(plain());
    // In a document that nobody sees, elements are made without their class.
    const early = document.implementation.createHTMLDocument('').createElement('cs-campaign');
    early.setAttribute('src', served.url);
    Object.assign(early, {load: 'click'});
    show(html`${early}`);
    await drawn(early);
    await settled();
    assert.equal((await served.log()).requested, 0);
    button(early).click();
    await ready(early);
    assert.equal((await served.log()).requested, 1);
  });

  it('does not start again what another address has under way', async () => {
    const slow = await serve({body: JSON.stringify(example()), holds: 'body'});
    const {element} = await waiting('cs-letter-card', slow.url);
    const {element: other} = await waiting('cs-letter-card', (await serve(plain())).url);
    button(element).click();
    await slow.until('requested');
    button(other).click();
    await ready(other);
    await slow.release();
    await ready(element);
    // The server may know of the end of its answer later than the page.
    assert.deepEqual(await slow.until('answered'), {requested: 1, answered: 1, aborted: 0});
  });

  it('asks again for another address, and not for none', async () => {
    const {element} = await waiting('cs-letter-card', (await serve(plain())).url);
    button(element).click();
    await ready(element);
    const next = await serve(plain());
    element.src = next.url;
    await drawn(element);
    assert.equal(element.state, 'empty');
    assert.equal(parts(element, 'load-button').length, 1);
    element.src = null;
    await drawn(element);
    assertNone(parts(element, 'load'));
    assert.equal((await next.log()).requested, 0);
  });

  it('names the host that is asked, whatever else stands in the address', async () => {
    const {element} = await waiting('cs-letter-card', 'https://letters.example.org@tracker.example:8443/a.json');
    assert.equal(part(element, 'load').querySelector('bdi')!.textContent, 'tracker.example:8443');
  });

  it('lets elements that others feed follow their provider, without a button of their own', async () => {
    const served = await serve(plain());
    const {element: provider} = await waiting('cs-campaign', served.url, {id: 'provider', layout: 'none'});
    const card = make('cs-letter-card', {}, {load: 'click'});
    provider.append(card);
    const list = make('cs-source-list', {}, {load: 'click', for: 'provider'});
    show(html`${list}`);
    await drawn(card);
    await drawn(list);
    assertNone([...parts(card, 'load'), ...parts(list, 'load')]);
    button(provider).click();
    await ready(card);
    await ready(list);
    assert.equal((await served.log()).requested, 1);
  });

  it('stands before the children of layout="none", which stay where they are', async () => {
    const {element, fallback} = await waiting('cs-campaign', (await serve(plain())).url, {layout: 'none'});
    const place = button(element).compareDocumentPosition(element.shadowRoot!.querySelector('slot')!);
    assert.equal(place, Node.DOCUMENT_POSITION_FOLLOWING);
    button(element).click();
    await ready(element);
    await drawn(element);
    assertNone(parts(element, 'load'));
    assert.ok(isVisible(fallback));
    assertSame(element.shadowRoot!.firstElementChild, element.shadowRoot!.querySelector('slot')!);
  });

  it('has no room in a mark, which follows the others that name its address', async () => {
    const served = await serve(plain());
    const {element: cite} = await waiting('cs-cite', served.url, {source: 'herald-2026'});
    assertNone(parts(cite, 'load'));
    const {element} = await waiting('cs-source-list', served.url);
    button(element).click();
    await ready(cite);
    assert.equal((await served.log()).requested, 1);
  });

  it('shows a document that is set as a property, and no logo of it before a press', async () => {
    // A logo that is not there is taken away. The server holds every answer, so each logo stays.
    const served = await serve({status: 404, holds: 'headers'});
    const logos = make('cs-signatory-logos', {campaign: withLogos(), src: served.url, load: 'click'});
    show(html`${logos}`);
    await ready(logos);
    await drawn(logos);
    assertNone([...parts(logos, 'signatory-logo'), ...parts(logos, 'load')]);
    const {element} = await waiting('cs-letter-card', served.url);
    button(element).click();
    await until(() => parts(logos, 'signatory-logo').length > 0);
  });

  it('offers nothing for a document that cannot be verified', async () => {
    catchWarnings();
    const {element} = await waiting('cs-letter-card', (await serve(plain())).url, {'signed-by': 'key'});
    assert.equal(element.state, 'failed');
    assertNone(parts(element, 'load'));
  });

  it('refreshes only after the press', async () => {
    const timers = holdTimers();
    const {element} = await waiting('cs-letter-card', (await serve(plain())).url, {refresh: '5'});
    assert.equal(timers.waiting, 0);
    button(element).click();
    await ready(element);
    assert.equal(timers.waiting, 1);
  });
});

describe('a failure after a press', () => {
  it('leaves the fallback and brings the button back, for every element of the address', async () => {
    catchWarnings();
    const heard = hear();
    const served = await serve({status: 503}, {status: 503}, plain());
    const {element: first, fallback} = await waiting('cs-campaign', served.url);
    const {element: second} = await waiting('cs-letter-card', served.url);
    for (const [times, pressed] of [first, second].entries()) {
      const failed = next<CampaignErrorEvent>(second, 'cs-error');
      button(pressed).click();
      assert.equal((await failed).code, 'http');
      await drawn(first);
      await drawn(second);
      assert.deepEqual([first.state, second.state], ['failed', 'failed']);
      assert.ok(isVisible(fallback));
      assert.equal(button(first).ariaDisabled, 'false');
      assert.equal((await served.log()).requested, times + 1);
    }
    button(first).click();
    await ready(first);
    await ready(second);
    assert.equal((await served.log()).requested, 3);
    const types = heard.map(({type}) => type);
    assert.deepEqual(types, ['cs-error', 'cs-error', 'cs-error', 'cs-error', 'cs-load', 'cs-load']);
  });
});
