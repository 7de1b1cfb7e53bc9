// What the rules of a page do to an element, which they reach, and to what is inside, which they do not.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {drawn, example, html, make, part, parts, show, shown, style, until} from '../support/elements/fixtures.ts';
import {withLogos} from './with-logos.ts';

/** How words can be set, each in another way than ours. */
const WORDS = {
  'line-height': '0.7',
  'text-align': 'right',
  'text-indent': '3em',
  'text-transform': 'uppercase',
  'letter-spacing': '4px',
  'word-spacing': '9px',
  'white-space': 'pre',
  'word-break': 'break-all',
  'overflow-wrap': 'normal',
  quotes: 'none',
} as const;

/** The page has them all, for every element there is. */
const setWords = () =>
  style(
    `* { ${Object.entries(WORDS)
      .map((words) => `${words.join(': ')} !important`)
      .join('; ')} }`,
  );

const wordsOf = (element: Element) =>
  Object.keys(WORDS).map((property) => `${property}: ${getComputedStyle(element).getPropertyValue(property)}`);

const stylesOf = (element: Element): Record<string, string> => {
  const style = getComputedStyle(element);
  return Object.fromEntries([...style].map((property) => [property, style.getPropertyValue(property)]));
};

describe('rules of the page for every element', () => {
  it('do not change how the words of an element are set', async () => {
    const checklist = await shown('cs-demand-checklist');
    const [demand] = parts(checklist, 'demand');
    const quotation = part(demand!, 'demand-history').querySelector('q')!;
    const all = [part(checklist, 'demands-heading'), part(demand!, 'demand-note'), quotation];
    const before = all.map(wordsOf);
    setWords();
    assert.deepEqual(all.map(wordsOf), before);
  });

  it('do not change those of a source shown in a sentence of the page, and do change the mark', async () => {
    const cite = await shown('cs-cite', example(), {source: 'herald-2026'});
    part(cite, 'mark').click();
    await drawn(cite);
    const [note, mark] = [part(cite, 'note'), part(cite, 'mark')];
    const before = wordsOf(note);
    setWords();
    assert.deepEqual(wordsOf(note), before);
    assert.equal(getComputedStyle(mark).letterSpacing, '4px');
  });

  it('do not change the heading of the partner’s own words, and do change those words', async () => {
    const words = html`<p slot="partner">We signed.</p>`;
    const card = show(html`<cs-letter-card .campaign=${example()}>${words}</cs-letter-card>`);
    await drawn(card);
    await until(() => !part(card, 'partner').hidden);
    const heading = part(card, 'partner').querySelector('#partner')!;
    const before = wordsOf(heading);
    setWords();
    assert.deepEqual(wordsOf(heading), before);
    assert.equal(getComputedStyle(card.firstElementChild!).textTransform, 'uppercase');
  });

  it('do not take the logos for dark backgrounds', async () => {
    style('* { caret-color: transparent !important }');
    // These are there.
    const src = new URL('../../stories/fixtures/campaign.json', import.meta.url).href;
    const element = make('cs-signatory-logos', {campaign: withLogos(), src}, {theme: 'dark'});
    show(html`${element}`);
    await until(() => parts<HTMLImageElement>(element, 'signatory-logo')[0]?.src.endsWith('clearwater-dark.webp'));
  });
});

describe('a cs-campaign with layout="none"', () => {
  it('leaves the look of the page’s content alone', async () => {
    const plain = show<HTMLElement>(html`<div><p>Text of the page.</p></div>`);
    const campaign = await shown('cs-campaign', example(), {layout: 'none', theme: 'dark'});
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Text of the page.';
    campaign.append(paragraph);
    assert.deepEqual(stylesOf(paragraph), stylesOf(plain.firstElementChild!));
    const {display, backgroundColor} = getComputedStyle(campaign);
    assert.deepEqual([display, backgroundColor], ['inline', 'rgba(0, 0, 0, 0)']);
  });

  it('does so when a property says it', async () => {
    const campaign = make('cs-campaign', {campaign: example(), layout: 'none'});
    show(html`${campaign}`);
    await drawn(campaign);
    assert.equal(getComputedStyle(campaign).display, 'inline');
  });

  it('can be hidden', async () => {
    const campaign = await shown('cs-campaign', example(), {layout: 'none', hidden: ''});
    assert.equal(getComputedStyle(campaign).display, 'none');
  });
});
