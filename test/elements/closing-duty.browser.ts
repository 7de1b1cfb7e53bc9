// Of several elements that show one document, the first ends with the closing line in full, and the others in short.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {
  drawn,
  example,
  html,
  make,
  part,
  parts,
  settled,
  show,
  textOf,
  type Document,
} from '../support/elements/fixtures.ts';

const SHORT = 'Published by Clearwater Watch · Report a mistake · Press and partners · Campaign page';

/** Puts elements on the page, one after the other. Resolves when all are drawn. */
async function place(...elements: readonly CampaignElement[]): Promise<HTMLElement> {
  const box = show<HTMLElement>(html`<div>${elements}</div>`);
  for (const element of elements) await drawn(element);
  return box;
}

const element = (tag: string, campaign: Document = example()) => make(tag, {campaign});

/** Which of these say the closing line in full. */
const full = (...elements: readonly CampaignElement[]): boolean[] =>
  elements.map((each) => {
    const line = part(each, 'closing');
    const isFull = textOf(line).includes('revision 3');
    assert.equal(isFull, parts(line, 'corrections').length === 1);
    if (!isFull) assert.equal(textOf(line), SHORT);
    return isFull;
  });

describe('the closing line of several elements of one document', () => {
  it('is in full at the end of the first, and in short at the others', async () => {
    const elements = ['cs-letter-card', 'cs-demand-checklist', 'cs-source-list'].map((tag) => element(tag));
    await place(...elements);
    assert.deepEqual(full(...elements), [true, false, false]);
  });

  it('is in full once for each document, also where two have one id', async () => {
    const [first, other, same] = [
      element('cs-letter-card'),
      element('cs-letter-card', example({'/id': 'another'})),
      element('cs-statements'),
    ] as const;
    const elsewhere = make('cs-letter-card', {campaign: example(), src: 'https://elsewhere.example.org/campaign.json'});
    await place(first, other, same, elsewhere);
    assert.deepEqual(full(first, other, same, elsewhere), [true, true, false, true]);
  });

  it('passes to the next when the first leaves, and not back when it returns', async () => {
    const [first, second, third] = ['cs-letter-card', 'cs-statements', 'cs-source-list'].map((tag) => element(tag)) as [
      CampaignElement,
      CampaignElement,
      CampaignElement,
    ];
    const box = await place(first, second, third);
    first.remove();
    await settled();
    assert.deepEqual(full(second, third), [true, false]);
    box.append(first);
    await settled();
    assert.deepEqual(full(first, second, third), [false, true, false]);
    // Two at once.
    second.remove();
    third.remove();
    await settled();
    assert.deepEqual(full(first), [true]);
  });

  it('stays with an element that is moved', async () => {
    const [first, second] = [element('cs-letter-card'), element('cs-statements')];
    const box = await place(first, second);
    box.append(first);
    await settled();
    assert.deepEqual(full(first, second), [true, false]);
  });

  it('passes on when the first shows another document, or none', async () => {
    const [first, second, third] = [element('cs-letter-card'), element('cs-statements'), element('cs-source-list')];
    await place(first, second, third);
    first.campaign = example({'/id': 'another'});
    await settled();
    assert.deepEqual(full(first, second, third), [true, true, false]);
    second.campaign = undefined;
    await settled();
    assert.deepEqual(full(third), [true]);
  });

  it('is not the business of what ends without one: an overview has its own, short line', async () => {
    const [overview, campaign, card] = [
      element('cs-overview'),
      make('cs-campaign', {campaign: example(), layout: 'overview'}),
      element('cs-letter-card'),
    ];
    await place(overview, campaign, card);
    assert.deepEqual(full(overview, campaign, card), [false, false, true]);
  });

  it('of a cs-campaign in full is one, and in short after another element', async () => {
    const [card, campaign] = [element('cs-letter-card'), element('cs-campaign')];
    await place(card, campaign);
    assert.deepEqual(full(card, campaign), [true, false]);
  });
});
