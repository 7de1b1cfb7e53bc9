// Of several elements that show one document, the first ends with the closing line in full, and the others in short.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {
  drawn,
  example,
  framed,
  html,
  make,
  part,
  parts,
  settled,
  show,
  textOf,
  until,
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

const isFull = (element: CampaignElement): boolean => textOf(part(element, 'closing')).includes('revision 3');

/** Which of these say the closing line in full. */
const full = (...elements: readonly CampaignElement[]): boolean[] =>
  elements.map((each) => {
    const line = part(each, 'closing');
    assert.equal(isFull(each), parts(line, 'corrections').length === 1);
    if (!isFull(each)) assert.equal(textOf(line), SHORT);
    return isFull(each);
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

  it('passes to a visible one when the first leaves and the next is hidden', async () => {
    const [first, second, third] = [element('cs-letter-card'), element('cs-statements'), element('cs-source-list')];
    await place(first, second, third);
    second.hidden = true;
    await framed();
    first.remove();
    await until(() => isFull(third));
    await drawn(second);
    assert.deepEqual(full(second, third), [false, true]);
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

  const hidden: Record<string, (box: HTMLElement) => void> = {
    'is not displayed': (box) => (box.style.display = 'none'),
    'is invisible': (box) => (box.style.visibility = 'hidden'),
    'is in a closed disclosure': (box) => {
      const details = document.createElement('details');
      box.before(details);
      details.append(box);
    },
  };

  for (const [how, hide] of Object.entries(hidden)) {
    it(`passes to one in view if the first ${how}, also later`, async () => {
      const [first, second, third] = ['cs-letter-card', 'cs-statements', 'cs-statements'].map((tag) =>
        element(tag),
      ) as [CampaignElement, CampaignElement, CampaignElement];
      const [hiddenBox, other] = [document.createElement('div'), document.createElement('div')];
      show(html`<div>${hiddenBox}${other}</div>`);
      hiddenBox.append(first);
      hide(hiddenBox);
      other.append(second);
      await drawn(second);
      await until(() => isFull(second));
      await drawn(first);
      assert.equal(isFull(first), false);
      // The reader chooses another tab.
      other.hidden = true;
      show(html`<div>${third}</div>`);
      await drawn(third);
      await until(() => isFull(third));
      await drawn(second);
      assert.deepEqual(full(first, second, third), [false, false, true]);
    });
  }

  for (const [where, offset] of [
    ['in view', 0],
    ['out of sight', -5000],
  ] as const) {
    it(`passes to one that is there already when the first is hidden ${where}, as by a tab`, async () => {
      const [first, second, third] = ['cs-letter-card', 'cs-statements', 'cs-source-list'].map((tag) =>
        element(tag),
      ) as [CampaignElement, CampaignElement, CampaignElement];
      // None of them moves when another is hidden.
      for (const each of [first, second, third]) each.style.cssText = 'position: absolute; inset-block-start: 0';
      first.style.insetBlockStart = `${offset}px`;
      await place(first, second, third);
      await framed();
      await settled();
      assert.deepEqual(full(first, second, third), [true, false, false]);
      second.hidden = true;
      first.hidden = true;
      await until(() => isFull(third));
      await settled();
      assert.deepEqual(full(first, second, third), [false, false, true]);
      // The line stays where it is as long as that is visible.
      first.hidden = second.hidden = false;
      await framed();
      await settled();
      assert.deepEqual(full(first, second, third), [false, false, true]);
      third.hidden = true;
      await until(() => isFull(first));
    });
  }

  it('stays with a hidden first as long as all are hidden', async () => {
    const [first, second] = [element('cs-letter-card'), element('cs-statements')];
    const box = await place(first, second);
    box.hidden = true;
    await framed();
    await settled();
    assert.deepEqual(full(first, second), [true, false]);
  });

  it('stays with a first that is only out of sight', async () => {
    const [first, second] = [element('cs-letter-card'), element('cs-statements')];
    const box = await place(first, second);
    first.style.position = 'absolute';
    first.style.insetBlockStart = '-5000px';
    box.append(second);
    await framed();
    await settled();
    assert.deepEqual(full(first, second), [true, false]);
  });

  it('is in full in an overview while its record is open, and once on the page', async () => {
    const [overview, campaign, card] = [
      element('cs-overview'),
      make('cs-campaign', {campaign: example(), layout: 'overview'}),
      element('cs-letter-card'),
    ];
    await place(overview, campaign);
    const toggle = async (each: CampaignElement) => {
      part(each, 'record').querySelector('summary')!.click();
      await settled();
      await drawn(each);
      await drawn(overview);
    };
    await toggle(campaign);
    assert.deepEqual(full(overview, campaign), [false, true]);
    await toggle(overview);
    assert.deepEqual(full(overview, campaign), [false, true]);
    await toggle(campaign);
    assert.deepEqual(full(overview, campaign), [true, false]);
    await toggle(overview);
    assert.deepEqual(full(overview, campaign), [false, false]);
    await place(card);
    await toggle(overview);
    assert.deepEqual(full(overview, campaign, card), [false, false, true]);
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
