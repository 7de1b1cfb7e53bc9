// A page with two copies of the code: the elements of an app, and those of the build for production.
import type {Campaign} from '@countersign/elements';
import type * as Elements from '@countersign/elements';
import '@countersign/elements/define.js';
import {
  assert,
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

describe('another copy of the code', () => {
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
    // The tools for the list of sources.
    await import(`${copy}/define.js`);
    const other = (await import(`${copy}/index.js`)) as typeof Elements;
    const own = await import('@countersign/elements');
    assert.ok(other.LetterCard !== own.LetterCard);
    assert.ok(other.campaignContext === own.campaignContext);
    customElements.define('other-campaign', class extends other.Campaign {});
    customElements.define('other-card', class extends other.LetterCard {});
    customElements.define('other-list', class extends other.SourceList {});
    const place = show<HTMLElement>(html`
      <div>
        <other-campaign layout="none" .campaign=${example()}><cs-letter-card></cs-letter-card></other-campaign>
        <cs-campaign layout="none" .campaign=${example()}><other-card></other-card></cs-campaign>
        <other-list .campaign=${example()}></other-list>
      </div>
    `);
    const cards = [...place.querySelectorAll<Campaign>('cs-letter-card, other-card')];
    await until(() => cards.every(({state}) => state === 'ready'));
    const list = place.querySelector<Campaign>('other-list')!;
    await Promise.all([...cards, list].map(drawn));
    for (const card of cards) {
      assert.equal(textOf(part(card, 'letter-heading')), 'Open the audit of the Northern Reservoir');
      card.shadowRoot!.querySelector<HTMLElement>('[part=mark]')!.click();
      await drawn(card);
      card.shadowRoot!.querySelector<HTMLElement>('.note-controls button:last-child')!.click();
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
