// On the page of an app that hydrates its own elements. Lit's support for that changes LitElement for all, so it is loaded
// before it, here and in such an app.
import assert from 'node:assert/strict';
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '@countersign/elements/define.js';
import {CampaignElement} from '@countersign/elements';
import {assertExcludes, assertIncludes} from '../support/assertions.ts';
import {
  all,
  catchWarnings,
  drawn,
  example,
  isVisible,
  one,
  seenTextOf,
  settled,
  TAGS,
} from '../support/elements/fixtures.ts';
import {parsed, prerendered, root} from './parsed.ts';

describe('where Lit’s support for hydration is loaded', () => {
  it('it is', () => assertIncludes(CampaignElement.observedAttributes, 'defer-hydration'));

  for (const tag of TAGS.filter((each) => each !== 'cs-cite')) {
    it(`what a server rendered into a ${tag} is in our styles and is replaced, not hydrated`, async () => {
      catchWarnings();
      const {element, old, child} = prerendered(tag);
      await drawn(element);
      assert.equal(seenTextOf(element), 'As of yesterday.');
      assert.ok(element.shadowRoot!.adoptedStyleSheets.length > 0, `${element.shadowRoot!.adoptedStyleSheets.length}`);
      element.campaign = example();
      await drawn(element);
      assert.equal(element.state, 'ready');
      assert.equal(old.isConnected, false);
      assert.equal(isVisible(child), false);
      element.campaign = {format: 1};
      await drawn(element);
      assert.equal(seenTextOf(element), '');
      assert.ok(isVisible(child));
    });
  }

  it('and so are the elements inside', async () => {
    const list = `<cs-source-list for="">${root('<b>A source as of yesterday.</b>')}</cs-source-list>`;
    const {element} = prerendered('cs-campaign', 'layout="full"', list);
    const old = one(element, 'cs-source-list');
    await drawn(element);
    assert.equal(seenTextOf(element), 'As of yesterday.A source as of yesterday.');
    element.campaign = example();
    await drawn(element);
    assert.equal(old.isConnected, false);
    assert.equal(all(element, 'cs-source-list').length, 1);
    assertExcludes(seenTextOf(element), 'yesterday');
  });

  it('an element of ours in an app’s own waits until that is hydrated', async () => {
    const element = parsed(`<cs-statements defer-hydration>${root('<!--lit-part--><slot></slot><!--/lit-part-->')}
      <i>A link</i></cs-statements>`);
    const link = element.querySelector('i')!;
    await settled();
    assert.equal(element.hasUpdated, false);
    element.removeAttribute('defer-hydration');
    await drawn(element);
    assert.ok(isVisible(link));
    element.campaign = example();
    await drawn(element);
    assert.equal(isVisible(link), false);
    assertIncludes(seenTextOf(element), 'Reported by');
  });
});
