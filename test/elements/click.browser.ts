// load="click": nothing is requested until a reader presses the button that names the host.
import '@countersign/elements/define.js';
import {LANGUAGES, type CampaignElement, type CampaignErrorEvent} from '@countersign/elements';
import {
  all,
  assert,
  assertFocus,
  assertNone,
  assertSame,
  catchWarnings,
  drawn,
  example,
  focused,
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
  textOf,
  until,
} from './fixtures.ts';
import {serve} from './served.ts';
import {holdTimers} from './timers.ts';

const ready = (element: CampaignElement): Promise<void> => until(() => element.state === 'ready');
const button = (element: Element) => part<HTMLButtonElement>(element, 'load-button');

/** Without logos, which are requested from beside it. */
const plain = () => example({'/signatories/0/logo': undefined});

/** Resolves when whatever had the focus has lost or kept it. */
const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** An element that waits for a press, with a link as its fallback. */
async function waiting(tag: string, src: string, attributes: Readonly<Record<string, string>> = {}) {
  const element = make(tag, {}, {src, load: 'click', ...attributes});
  const fallback = document.createElement('a');
  fallback.href = '#letter';
  fallback.append('The letter');
  element.append(fallback);
  show(html`${element}`);
  await drawn(element);
  return {element, fallback};
}

describe('load="click"', () => {
  for (const tag of TAGS.filter((each) => each !== 'cs-cite')) {
    it(`requests nothing for a ${tag} before a press, then its document once`, async () => {
      const served = await serve(plain());
      const {element, fallback} = await waiting(tag, served.url);
      await settled();
      assert.equal((await served.log()).requested, 0);
      assert.equal(element.state, 'empty');
      assert.isTrue(hasState(element, 'empty'));
      assert.isTrue(isVisible(fallback));
      assert.equal(button(element).textContent.trim(), `Load the campaign from ${location.host}`);
      button(element).click();
      await ready(element);
      await drawn(element);
      assertNone(parts(element, 'load'));
      assert.isFalse(isVisible(fallback));
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
    assert.deepEqual(await slow.log(), {requested: 1, answered: 1, aborted: 0});
  });

  it('asks again for another address, and not for none', async () => {
    const {element} = await waiting('cs-letter-card', (await serve(plain())).url);
    button(element).click();
    await ready(element);
    const next = await serve(plain());
    element.src = next.url;
    await drawn(element);
    assert.equal(element.state, 'empty');
    assert.lengthOf(parts(element, 'load-button'), 1);
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
    assert.isTrue(isVisible(fallback));
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
    const served = await serve(example());
    const logos = make('cs-signatory-logos', {campaign: example(), src: served.url, load: 'click'});
    show(html`${logos}`);
    await ready(logos);
    await drawn(logos);
    assertNone([...parts(logos, 'signatory-logo'), ...parts(logos, 'load')]);
    const {element} = await waiting('cs-letter-card', served.url);
    button(element).click();
    await until(() => parts(logos, 'signatory-logo').length > 0);
  });

  it('is off for any other value', async () => {
    const card = make('cs-letter-card', {}, {src: (await serve(plain())).url, load: 'Click!'});
    show(html`${card}`);
    await ready(card);
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
      assert.isTrue(isVisible(fallback));
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

describe('the focus', () => {
  it('stays on the button while loading, which then does nothing, and goes to the campaign', async () => {
    const served = await serve({body: JSON.stringify(example()), holds: 'body'});
    const {element, fallback} = await waiting('cs-letter-card', served.url);
    const pressed = button(element);
    assert.equal(pressed.ariaDisabled, 'false');
    pressed.focus();
    pressed.click();
    await served.until('requested');
    await drawn(element);
    assert.equal(element.state, 'loading');
    assert.isTrue(isVisible(fallback));
    assertFocus(pressed);
    assert.equal(pressed.ariaDisabled, 'true');
    pressed.click();
    await served.release();
    await ready(element);
    await drawn(element);
    await frame();
    assertFocus(element);
    assert.equal((await served.log()).requested, 1);
    // It was made focusable for that only.
    element.blur();
    assert.isFalse(element.hasAttribute('tabindex'));
  });

  it('stays on the button after a failure', async () => {
    catchWarnings();
    const {element} = await waiting('cs-campaign', (await serve({status: 404})).url);
    const pressed = button(element);
    pressed.focus();
    pressed.click();
    await until(() => element.state === 'failed');
    await drawn(element);
    assertFocus(pressed);
  });

  it('goes to the campaign from a link of the fallback too, also without a press', async () => {
    const served = await serve({body: JSON.stringify(example()), holds: 'headers'});
    const {element, fallback} = await waiting('cs-campaign', served.url, {load: 'auto', tabindex: '0'});
    fallback.focus();
    await served.release();
    await ready(element);
    await drawn(element);
    await frame();
    assertFocus(element);
    element.blur();
    assert.equal(element.getAttribute('tabindex'), '0', 'the page’s own');
  });

  it('goes to the element inside a layout="none" whose fallback had it, and can be seen', async () => {
    const served = await serve({body: JSON.stringify(example()), holds: 'body'});
    const campaign = make('cs-campaign', {}, {src: served.url, layout: 'none', load: 'click'});
    const card = document.createElement('cs-letter-card');
    const link = document.createElement('a');
    link.href = '#letter';
    link.append('The letter');
    card.append(link);
    campaign.append(card);
    show(html`${campaign}`);
    await drawn(campaign);
    button(campaign).click();
    await served.until('requested');
    link.focus();
    await served.release();
    await ready(card);
    await drawn(card);
    await frame();
    assertFocus(card);
  });

  it('goes to a layout="none" from its button, and can be seen there', async () => {
    const served = await serve(plain());
    const {element} = await waiting('cs-campaign', served.url, {layout: 'none'});
    button(element).focus();
    button(element).click();
    await ready(element);
    await drawn(element);
    await frame();
    assertFocus(element);
    if (element.matches(':focus-visible')) assert.equal(getComputedStyle(element).outlineStyle, 'solid');
  });

  it('is taken from nobody: not from the page, nor from the partner’s own words', async () => {
    const served = await serve(plain());
    const {element} = await waiting('cs-campaign', served.url);
    const {element: other} = await waiting('cs-letter-card', served.url);
    const own = document.createElement('button');
    own.slot = 'partner';
    element.append(own);
    await settled();
    own.focus();
    button(other).click();
    await ready(element);
    await drawn(element);
    await frame();
    assertFocus(own);
    own.blur();
    const before = focused();
    const {element: late} = await waiting('cs-source-list', served.url);
    await ready(late);
    await frame();
    assertSame(focused(), before!);
  });
});

describe('the words of the button', () => {
  for (const language of LANGUAGES) {
    it(`are in the language of its reader: ${language}`, async () => {
      const {element} = await waiting('cs-campaign', 'https://letters.example.org/campaign.json', {lang: language});
      const box = part(element, 'load');
      assert.equal(box.lang, language);
      assert.equal(getComputedStyle(box).direction, /ar|he/.test(language) ? 'rtl' : 'ltr');
      const [host] = all(element, 'bdi');
      assert.equal(host!.textContent, 'letters.example.org');
      assert.isNotEmpty(button(element).textContent.replace(host!.textContent, '').trim());
      // What the host then learns is read with the button.
      const note = element.shadowRoot!.getElementById(button(element).getAttribute('aria-describedby')!);
      assert.match(note!.textContent, /IP/);
      assert.isTrue(isVisible(note!));
    });
  }

  it('are English where nobody says a language, and follow it', async () => {
    document.documentElement.removeAttribute('lang');
    const {element} = await waiting('cs-campaign', 'https://letters.example.org/campaign.json');
    assert.match(textOf(element), /^Load the campaign from letters\.example\.org This reveals your IP address/);
    document.documentElement.lang = 'fr';
    await until(() => textOf(element).startsWith('Charger la campagne'));
  });

  it('announce nothing', async () => {
    const {element} = await waiting('cs-campaign', 'https://letters.example.org/campaign.json');
    assertNone(all(element, '[aria-live], [role=alert], [role=status], output'));
  });
});
