// Where the focus is while a campaign loads, and after.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {button, plain, ready, waiting} from './clicking.ts';
import {
  assertFocus,
  assertSame,
  catchWarnings,
  drawn,
  example,
  focused,
  framed,
  html,
  isVisible,
  make,
  settled,
  show,
  until,
} from '../support/elements/fixtures.ts';
import {serve} from '../support/elements/served.ts';

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
    assert.ok(isVisible(fallback));
    assertFocus(pressed);
    assert.equal(pressed.ariaDisabled, 'true');
    pressed.click();
    await served.release();
    await ready(element);
    await drawn(element);
    await framed();
    assertFocus(element);
    assert.equal((await served.log()).requested, 1);
    // It was made focusable for that only.
    element.blur();
    assert.equal(element.hasAttribute('tabindex'), false);
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

  it('stays on a link of the fallback, and the campaign comes when it has left', async () => {
    const served = await serve({body: JSON.stringify(example()), holds: 'headers'});
    const {element, fallback} = await waiting('cs-campaign', served.url, {load: 'auto'});
    fallback.focus();
    await served.release();
    await ready(element);
    await drawn(element);
    await framed();
    assertFocus(fallback);
    assert.ok(isVisible(fallback));
    fallback.blur();
    await until(() => !isVisible(fallback));
    assert.equal(element.matches(':focus-within'), false);
  });

  it('does so in an element inside a layout="none", after a press, too', async () => {
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
    await framed();
    assertFocus(link);
    link.blur();
    await until(() => !isVisible(link));
  });

  it('may move inside the fallback, and a selection keeps that, too', async () => {
    const served = await serve({body: JSON.stringify(example()), holds: 'headers'});
    const {element, fallback} = await waiting('cs-campaign', served.url, {load: 'auto'});
    getSelection()!.selectAllChildren(fallback);
    await served.release();
    await ready(element);
    await drawn(element);
    assert.ok(isVisible(fallback));
    let isShown = false;
    void element.whenReady().then(() => (isShown = true));
    fallback.focus();
    getSelection()!.removeAllRanges();
    await framed();
    await framed();
    assert.ok(isVisible(fallback));
    assert.equal(isShown, false);
    fallback.blur();
    await until(() => isShown);
    assert.equal(isVisible(fallback), false);
  });

  it('goes to a layout="none" from its button, and can be seen there', async () => {
    const served = await serve(plain());
    const {element} = await waiting('cs-campaign', served.url, {layout: 'none'});
    button(element).focus();
    button(element).click();
    await ready(element);
    await drawn(element);
    await framed();
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
    await framed();
    assertFocus(own);
    own.blur();
    const before = focused();
    const {element: late} = await waiting('cs-source-list', served.url);
    await ready(late);
    await framed();
    assertSame(focused(), before!);
  });
});
