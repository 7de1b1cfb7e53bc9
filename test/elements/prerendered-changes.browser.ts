// What a server rendered is of one campaign: it goes when a page wants another, or none.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement, Campaign} from '@countersign/elements';
import {
  all,
  assertFocus,
  catchWarnings,
  drawn,
  example,
  framed,
  html,
  isVisible,
  one,
  settled,
  show,
  TAGS,
  until,
} from '../support/elements/fixtures.ts';
import {parsed, prerendered, root} from './parsed.ts';
import {serve} from '../support/elements/served.ts';

const slow = () => serve({body: JSON.stringify(example()), holds: 'headers'});

describe('what a server rendered goes before there is a campaign', () => {
  for (const tag of TAGS.filter((each) => each !== 'cs-cite')) {
    const changes: Readonly<Record<string, (element: CampaignElement, failing: string) => void>> = {
      'another address, which fails': (element, failing) => (element.src = failing),
      'no address': (element) => element.removeAttribute('src'),
      'a document that is none': (element) => (element.campaign = {}),
      'another element’s campaign': (element) => Object.assign(element, {src: null, for: 'none'}),
    };
    for (const [name, change] of Object.entries(changes)) {
      it(`from a ${tag} that is given ${name}`, async () => {
        catchWarnings();
        const [rendered, failing] = [await slow(), await serve({status: 404})];
        const {element, old, child} = prerendered(tag, `src="${rendered.url}"`);
        await drawn(element);
        assert.ok(isVisible(old));
        change(element, failing.url);
        await drawn(element);
        assert.equal(old.isConnected, false);
        assert.ok(isVisible(child));
        await until(() => element.state !== 'loading');
        // It is as any other from here on, also where the first address is the one again.
        Object.assign(element, {campaign: null, for: null, src: rendered.url});
        await drawn(element);
        assert.ok(isVisible(child));
        await rendered.release();
        await until(() => element.state === 'ready');
        await drawn(element);
        assert.equal(isVisible(child), false);
      });
    }
  }

  it('but not with what leaves the campaign the same', async () => {
    const rendered = await slow();
    const {element, old} = prerendered('cs-statements', `src="${rendered.url}"`);
    await drawn(element);
    Object.assign(element, {src: rendered.url, refresh: 5, theme: 'dark', campaign: undefined, for: 'none'});
    await drawn(element);
    assert.ok(isVisible(old));
    element.remove();
    show(html`${element}`);
    await drawn(element);
    assert.ok(isVisible(old));
  });

  it('and the focus that was in it is on the element', async () => {
    const element = parsed(`<cs-statements src="/none">${root('<a href="#x">Source</a>')}</cs-statements>`);
    await drawn(element);
    one(element, 'a').focus();
    element.src = null;
    await drawn(element);
    await framed();
    assertFocus(element);
  });
});

describe('a campaign that no longer lays out what a server rendered', () => {
  it('shows its children at once', async () => {
    const served = await slow();
    const {element, old, child} = prerendered('cs-campaign', `src="${served.url}"`);
    const campaign = element as Campaign;
    await drawn(campaign);
    campaign.layout = 'none';
    await drawn(campaign);
    assert.equal(old.isConnected, false);
    assert.ok(isVisible(child));
    await served.release();
    await until(() => campaign.state === 'ready');
    await drawn(campaign);
    await settled();
    assert.ok(isVisible(child));
    assert.equal(all(campaign, 'slot:not([name])').length, 1);
  });
});
