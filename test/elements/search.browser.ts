// The field in which a reader looks for a member of a long list.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {assertIncludes} from '../support/assertions.ts';
import {
  all,
  assertFocus,
  drawn,
  html,
  isVisible,
  make,
  one,
  part,
  parts,
  settled,
  show,
  shown,
  textOf,
  until,
} from '../support/elements/fixtures.ts';
import {long, membersOf, openList, shownOpen} from './long.ts';

const field = (element: Element) => one<HTMLInputElement>(element, 'input');
const status = (element: Element) => one(element, '[role=status]');
const visible = (element: Element, item: string) =>
  membersOf(element, item)
    .filter(isVisible)
    .map((each) => textOf(each).replace(/\s+/g, ' '));

/** Types into the field as a reader does, all at once. The list is open then. */
async function look(element: CampaignElement, typed: string): Promise<void> {
  openList(element);
  field(element).value = typed;
  field(element).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await drawn(element);
}

/** Opens the first mark of an element, and goes on to the list of sources. */
async function follow(element: Element): Promise<void> {
  parts(element, 'mark')[0]!.click();
  await drawn(element);
  all(element, '[part=note] button')
    .find((button) => textOf(button) === 'Show in the list of sources')!
    .click();
}

const NAMES = long({
  '/signatories/3/name': {en: 'Amis de la Rivière', ar: 'أصدقاء النهر'},
  '/signatories/4/shortName': 'ZQX',
  '/signatories/5/affiliation': 'Universität Köln',
});

describe('a search among signatories', () => {
  it('is there from a hundred and one on, and announces nothing before somebody searches', async () => {
    const short = await shownOpen('cs-signatory-logos', long({}, {signatories: 100}));
    assert.equal(all(short, 'input').length, 0);
    const element = await shownOpen('cs-signatory-logos', long({}, {signatories: 101}));
    assert.equal(textOf(part(element, 'signatories-search')), 'Find a signatory');
    assert.equal(field(element).labels![0]!.textContent, 'Find a signatory');
    assert.equal(textOf(status(element)), '');
    openList(element);
    assert.equal(visible(element, 'signatory').length, 101);
  });

  it('has text that no phone zooms to, however small that around it is', async () => {
    const element = await shownOpen('cs-signatory-logos', long());
    const size = () => parseFloat(getComputedStyle(field(element)).fontSize);
    element.style.fontSize = '10px';
    assert.equal(size(), 16);
    element.style.fontSize = '40px';
    assert.equal(size(), 35);
  });

  it('leaves those that have what is sought, and says how many', async () => {
    const element = await shownOpen('cs-signatory-logos', long());
    await look(element, 'signatory 14');
    // 14, 114 and 140 to 146: the example has three of its own.
    assert.equal(visible(element, 'signatory').length, 9);
    assert.equal(textOf(status(element)), '9 found');
    await look(element, 'signatory 140');
    assert.deepEqual(visible(element, 'signatory'), ['Signatory 140, Role 140']);
    assert.equal(textOf(status(element)), '1 found');
    await look(element, 'nobody at all');
    assert.equal(visible(element, 'signatory').length, 0);
    assert.equal(textOf(status(element)), '0 found');
    await look(element, ' ');
    assert.equal(visible(element, 'signatory').length, 150);
    assert.equal(textOf(status(element)), '');
  });

  for (const [typed, name] of [
    ['riviere', 'Amis de la Rivière'],
    ['اصدقاء', 'Amis de la Rivière'],
    ['zqx', 'Signatory 1'],
    ['koln', 'Signatory 2'],
  ] as const) {
    it(`needs no accents and no language: ${typed}`, async () => {
      const element = await shownOpen('cs-signatory-logos', NAMES);
      await look(element, typed);
      const [found, ...others] = visible(element, 'signatory');
      assertIncludes(found, name);
      assert.equal(others.length, 0);
    });
  }

  it('speaks the reader’s language', async () => {
    const element = await shownOpen('cs-signatory-logos', NAMES, {lang: 'ar'});
    await look(element, 'riviere');
    assert.deepEqual(visible(element, 'signatory'), ['أصدقاء النهر']);
    assert.equal(textOf(status(element)), 'نتيجة واحدة');
    assert.equal(textOf(one(element, 'label')), 'البحث بين الموقّعين');
  });

  it('goes on in a newer revision, and in another language', async () => {
    const element = await shownOpen('cs-signatory-logos', long());
    await look(element, 'signatory 140');
    element.campaign = long({'/signatories/3/name': 'Signatory 140 of the North'});
    await drawn(element);
    await settled();
    assert.equal(visible(element, 'signatory').length, 2);
    assert.equal(textOf(status(element)), '2 found');
    element.lang = 'fr';
    await drawn(element);
    assert.equal(field(element).value, 'signatory 140');
    assert.equal(textOf(status(element)), '2 résultats');
  });

  it('finds among those that were not on the page yet', async () => {
    const element = make('cs-signatory-logos', {campaign: long({}, {signatories: 730})});
    show(html`${element}`);
    await until(() => parts(element, 'signatories-all').length > 0);
    openList(element);
    await until(() => all(element, 'input').length > 0);
    await look(element, 'signatory 700');
    assert.deepEqual(visible(element, 'signatory'), ['Signatory 700']);
    assert.equal(textOf(status(element)), '1 found');
  });

  it('is not on paper', async () => {
    const element = await shownOpen('cs-signatory-logos', long());
    await look(element, 'signatory 140');
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    assert.equal(membersOf(element, 'signatory').length, 150);
    assert.equal(textOf(status(element)), '1 found');
    dispatchEvent(new Event('afterprint'));
    await drawn(element);
    assert.equal(membersOf(element, 'signatory').length, 1);
    assert.equal(field(element).value, 'signatory 140');
  });

  it('leaves no list where there is nothing in it', async () => {
    const element = await shownOpen('cs-signatory-logos', long());
    await look(element, 'nobody at all');
    assert.equal(all(element, '.long').length, 0);
    await look(element, '');
    assert.equal(all(element, '.long').length, 1);
  });
});

describe('a search among sources', () => {
  it('finds by publisher, author, title and host', async () => {
    const element = await shown('cs-source-list', long());
    for (const [typed, count] of [
      ['publisher 77', 1],
      ['b writer', 1],
      ['report 12', 12],
      ['herald.example.com', 2],
    ] as const) {
      await look(element, typed);
      assert.equal(visible(element, 'source').length, count, typed);
    }
    assert.equal(textOf(one(element, 'label')), 'Find a source');
  });

  it('gives way to a reader who follows a footnote mark', async () => {
    const place = show<HTMLElement>(html`
      <div>
        <cs-letter-card .campaign=${long()}></cs-letter-card>
        <cs-source-list .campaign=${long()}></cs-source-list>
      </div>
    `);
    const [card, list] = [...place.children] as [CampaignElement, CampaignElement];
    await Promise.all([drawn(card), drawn(list)]);
    await look(list, 'publisher 77');
    await follow(card);
    assertFocus(parts(list, 'source')[0]!);
    await drawn(list);
    await settled();
    assert.equal(visible(list, 'source').length, 150);
    assert.equal(field(list).value, '');
    assert.equal(textOf(status(list)), '');
  });

  it('is not needed to reach a source that is not drawn yet', async () => {
    const campaign = long({'/letter/summary': 'As told [@source-690].'}, {sources: 730});
    const sources = campaign['sources'] as object[];
    // Of one address: they are one document.
    const src = '/open-audit/campaign.json';
    const card = await shown('cs-letter-card', campaign, {src});
    // Cited first, it would be drawn first.
    const list = make('cs-source-list', {
      campaign: {...campaign, letter: {...(campaign['letter'] as object), summary: 'None.'}},
      src,
    });
    show(html`${list}`);
    for (let n = 0; n < 100 && parts(list, 'source').length === 0; n += 1) await Promise.resolve();
    assert.equal(all(list, '[data-id=source-690]').length, 0);
    await follow(card);
    assert.equal(parts(list, 'source').length, sources.length);
    assertFocus(one(list, '[data-id=source-690]'));
  });
});

describe('what is typed', () => {
  it('does not set off shortcuts of the page, and leaves it those of more than one key', async () => {
    const element = await shownOpen('cs-signatory-logos', long());
    const heard: string[] = [];
    const listen = ({type, key}: KeyboardEvent) => void heard.push(`${type} ${key}`);
    const {parentElement: page} = element;
    page!.addEventListener('keydown', listen);
    page!.addEventListener('keypress', listen);
    page!.addEventListener('keyup', listen);
    const press = (key: string, options: KeyboardEventInit = {}) => {
      for (const type of ['keydown', 'keypress', 'keyup']) {
        field(element).dispatchEvent(new KeyboardEvent(type, {key, bubbles: true, composed: true, ...options}));
      }
    };
    for (const key of ['s', '/', '?', 'ع']) press(key);
    assert.deepEqual(heard, []);
    press('Escape');
    press('s', {ctrlKey: true});
    assert.deepEqual(
      heard,
      ['Escape', 's'].flatMap((key) => ['keydown', 'keypress', 'keyup'].map((type) => `${type} ${key}`)),
    );
    // As what fills in forms does.
    field(element).dispatchEvent(new Event('keydown', {bubbles: true, composed: true}));
    assert.equal(heard.length, 7);
  });

  it('is kept nowhere, and completed from nothing', async () => {
    const element = await shownOpen('cs-signatory-logos', long());
    assert.equal(field(element).autocomplete, 'off');
    assert.equal(field(element).name, '');
    await look(element, 'signatory 14');
    assert.equal(localStorage.length + sessionStorage.length, 0);
  });
});
