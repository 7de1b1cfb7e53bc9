// Importing classes registers nothing, defining twice does no harm, and the page keeps its globals.
import assert from 'node:assert/strict';
import type {CampaignProvider} from '@countersign/elements';
import type * as Elements from '@countersign/elements';
import {assertSameMembers} from '../support/assertions.ts';
import {
  assertNone,
  catchWarnings,
  drawn,
  example,
  html,
  make,
  part,
  show,
  TAGS,
  textOf,
  until,
} from '../support/elements/fixtures.ts';

// The tests of this file build on each other: what is once defined on a page stays.
describe('importing', () => {
  it('the classes registers nothing, and adds nothing to window', async () => {
    const before = Object.getOwnPropertyNames(window);
    const classes = await import('@countersign/elements');
    assert.equal(typeof classes.CampaignProvider, 'function');
    for (const tag of TAGS) assert.equal(customElements.get(tag), undefined, tag);
    assertSameMembers(Object.getOwnPropertyNames(window), before);
  });

  it('a definition registers its element and those that it lays out', async () => {
    const before = Object.getOwnPropertyNames(window);
    await import('@countersign/elements/statements/define.js');
    const {Statements} = await import('@countersign/elements');
    assert.equal(customElements.get('cs-statements'), Statements);
    assert.deepEqual(
      TAGS.filter((tag) => customElements.get(tag)),
      ['cs-statements'],
    );
    await import('@countersign/elements/campaign/define.js');
    assertSameMembers(
      TAGS.filter((tag) => customElements.get(tag)),
      TAGS.filter((tag) => tag !== 'cs-cite'),
    );
    assertSameMembers(Object.getOwnPropertyNames(window), before);
  });

  it('all definitions leaves alone what somebody else has registered', async () => {
    class Foreign extends HTMLElement {}
    customElements.define('cs-cite', Foreign);
    const before = Object.getOwnPropertyNames(window);
    await import('@countersign/elements/define.js');
    assert.equal(customElements.get('cs-cite'), Foreign);
    const {LetterCard} = await import('@countersign/elements');
    assert.equal(customElements.get('cs-letter-card'), LetterCard);
    assertSameMembers(Object.getOwnPropertyNames(window), before);
  });
});

describe('another copy of the code', () => {
  // The build for production, which the page has not loaded yet.
  const copy = '/packages/elements/dist';

  it('registers nothing again, and breaks nothing', async () => {
    const registered = TAGS.map((tag) => customElements.get(tag));
    await import(`${copy}/define.js`);
    assert.ok(TAGS.every((tag, at) => customElements.get(tag) === registered[at]));
    const card = make('cs-letter-card', {campaign: example()});
    show(html`${card}`);
    await drawn(card);
    assert.equal(textOf(part(card, 'letter-heading')), 'Open the audit of the Northern Reservoir');
  });

  it('feeds the elements of this one, is fed by it, and shares its footnotes', async () => {
    const other = (await import(`${copy}/index.js`)) as typeof Elements;
    const own = await import('@countersign/elements');
    assert.ok(other.LetterCard !== own.LetterCard);
    assert.ok(other.campaignContext === own.campaignContext);
    customElements.define('other-campaign', class extends other.CampaignProvider {});
    customElements.define('other-card', class extends other.LetterCard {});
    customElements.define('other-list', class extends other.SourceList {});
    const place = show<HTMLElement>(html`
      <div>
        <other-campaign layout="none" .campaign=${example()}><cs-letter-card></cs-letter-card></other-campaign>
        <cs-campaign layout="none" .campaign=${example()}><other-card></other-card></cs-campaign>
        <other-list .campaign=${example()}></other-list>
      </div>
    `);
    const cards = [...place.querySelectorAll<CampaignProvider>('cs-letter-card, other-card')];
    await until(() => cards.every(({state}) => state === 'ready'));
    const list = place.querySelector<CampaignProvider>('other-list')!;
    await Promise.all([...cards, list].map(drawn));
    for (const card of cards) {
      assert.equal(textOf(part(card, 'letter-heading')), 'Open the audit of the Northern Reservoir');
      card.shadowRoot!.querySelector<HTMLElement>('[part=mark]')!.click();
      assert.equal(list.shadowRoot!.activeElement?.getAttribute('data-id'), 'herald-2026');
      await drawn(list);
      list.shadowRoot!.querySelector<HTMLElement>('.back')!.click();
      assert.equal(card.shadowRoot!.activeElement?.getAttribute('part'), 'mark');
    }
  });

  it('for production says nothing of a failure to the console', async () => {
    const warnings = catchWarnings();
    const other = (await import(`${copy}/index.js`)) as typeof Elements;
    customElements.define('quiet-card', class extends other.LetterCard {});
    const card = make('quiet-card', {campaign: {format: 1}});
    show(html`${card}`);
    await drawn(card);
    assert.equal(card.state, 'failed');
    assertNone(warnings);
  });
});
