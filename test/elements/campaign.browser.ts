// cs-campaign: the whole campaign laid out, its outline, and what a page may leave out.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {assertIncludes} from '../support/assertions.ts';
import {
  all,
  assertNone,
  drawn,
  example,
  html,
  make,
  part,
  parts,
  show,
  shown,
  TAGS,
  textOf,
} from '../support/elements/fixtures.ts';

/** The elements that a cs-campaign lays out, in their order. */
const LAID_OUT = ['cs-letter-card', 'cs-demand-checklist', 'cs-statements', 'cs-signatory-logos', 'cs-source-list'];

const laidOut = (campaign: Element): string[] =>
  [...campaign.shadowRoot!.querySelectorAll('*')]
    .map(({localName}) => localName)
    .filter((name) => name.startsWith('cs-'));

/** The headings of an element: their levels and names. */
const outline = (element: Element): [number, string][] =>
  all(element, 'h1, h2, h3, h4, h5, h6').map((heading) => [Number(heading.localName[1]), textOf(heading)]);

const levels = (element: Element): number[] => outline(element).map(([level]) => level);

describe('a whole campaign', () => {
  it('is the letter, the demands, the statements, the signatories and the sources, with one closing line', async () => {
    const campaign = await shown('cs-campaign');
    assert.deepEqual(laidOut(campaign), LAID_OUT);
    assert.equal(parts(campaign, 'closing').length, 1);
    const closing = part(campaign, 'closing');
    const [last] = [...campaign.shadowRoot!.querySelectorAll('.base > *')].slice(-1);
    assert.equal(last?.getAttribute('part'), closing.getAttribute('part'));
  });

  it('has one outline', async () => {
    assert.deepEqual(outline(await shown('cs-campaign')), [
      [2, 'Open the audit of the Northern Reservoir'],
      [3, 'What we ask'],
      [3, 'Where the 2 demands stand'],
      [4, 'Publish the audit in full'],
      [4, 'Repair the dam before the winter'],
      [3, 'What was reported and said'],
      [4, 'Reported by The Herald'],
      [4, 'In the words of Sam Sample, Chair, Clearwater Watch, 16 April 2026'],
      [3, 'Signatories'],
      [3, 'Sources'],
    ]);
  });

  for (const [attribute, tag] of [
    ['without-demands', 'cs-demand-checklist'],
    ['without-statements', 'cs-statements'],
    ['without-signatories', 'cs-signatory-logos'],
    ['without-sources', 'cs-source-list'],
  ] as const) {
    it(`can leave out a part, and take it back: ${attribute}`, async () => {
      const campaign = await shown('cs-campaign', example(), {[attribute]: ''});
      const others = LAID_OUT.filter((name) => name !== tag);
      assert.deepEqual(laidOut(campaign), others);
      assert.equal(parts(campaign, 'closing').length, 1);
      campaign.removeAttribute(attribute);
      await drawn(campaign);
      assert.deepEqual(laidOut(campaign), LAID_OUT);
    });
  }

  it('counts the signatories also where their list is left out', async () => {
    const campaign = await shown('cs-campaign', example(), {'without-signatories': ''});
    assertIncludes(textOf(part(campaign, 'letter-facts')), '1 organisation');
  });

  it('has no part in which there would be nothing', async () => {
    const empty = {
      '/demands': [],
      '/responses': [],
      '/statements': [],
      '/approvals': [],
      '/signatories': [],
      '/sources': [],
    };
    const bare = {'/letter/summary': undefined, '/letter/blocks': [], '/corrections': [], '/withheld': 0};
    const campaign = await shown('cs-campaign', example({...empty, ...bare}));
    assert.equal(campaign.state, 'ready');
    assert.deepEqual(laidOut(campaign), ['cs-letter-card']);
  });

  it('shows what an addressee replied, though nothing is demanded', async () => {
    const campaign = await shown(
      'cs-campaign',
      example({'/demands': [], '/responses/0/to': ['letter'], '/corrections': []}),
    );
    assertIncludes(laidOut(campaign), 'cs-demand-checklist');
    assert.equal(parts(campaign, 'response').length, 2);
  });

  it('shows its signatories where all names are withheld', async () => {
    const campaign = await shown('cs-campaign', example({'/approvals': [], '/signatories': [], '/statements': []}));
    assertIncludes(laidOut(campaign), 'cs-signatory-logos');
    assertIncludes(textOf(part(campaign, 'signatories-withheld')), '2');
  });

  it('gives its own theme to its parts', async () => {
    const campaign = await shown('cs-campaign', example(), {theme: 'dark'});
    const themes = () =>
      [...campaign.shadowRoot!.querySelectorAll<CampaignElement>('[exportparts]')].map(({theme}) => theme);
    assert.deepEqual(themes(), Array(5).fill('dark'));
    campaign.theme = 'light';
    await drawn(campaign);
    assert.deepEqual(themes(), Array(5).fill('light'));
  });

  it('shows only its note where it was retracted', async () => {
    const closing = {date: '2026-07-01', note: 'It was never sent [@herald-2026].'};
    const campaign = await shown('cs-campaign', example({'/stage': 'retracted', '/closing': closing}));
    assertIncludes(
      textOf(part(campaign, 'stage')),
      'This campaign has been retracted (1 July 2026). It was never sent',
    );
    assertNone(all(campaign, 'h1, h2, h3, h4, [part=demand], [part=signatory], [part=source]'));
    assert.equal(parts(campaign, 'closing').length, 1);
  });
});

describe('heading-level', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`is ${level}: the headings below follow, as far as HTML has levels`, async () => {
      const below = (steps: number) => Math.min(6, level + steps);
      const campaign = await shown('cs-campaign', example(), {'heading-level': String(level)});
      assert.deepEqual(
        levels(campaign),
        [1, 2, 2, 3, 3, 2, 3, 3, 2, 2].map((each) => below(each - 1)),
      );
      const checklist = await shown('cs-demand-checklist', example(), {'heading-level': String(level)});
      assert.deepEqual(levels(checklist), [level, below(1), below(1)]);
    });
  }

  for (const [value, level] of [
    ['', 2],
    ['first', 2],
    ['0', 2],
    ['-1', 1],
    ['7', 6],
    ['1e9', 6],
    ['2.7', 2],
    ['NaN', 2],
    ['Infinity', 6],
  ] as const) {
    it(`of "${value}" is ${level}`, async () => {
      const below = (steps: number) => Math.min(6, level + steps);
      const checklist = await shown('cs-demand-checklist', example(), {'heading-level': value});
      assert.deepEqual(levels(checklist), [level, below(1), below(1)]);
      const campaign = await shown('cs-campaign', example(), {'heading-level': value});
      assert.deepEqual(levels(campaign).slice(0, 4), [level, below(1), below(1), below(2)]);
    });
  }

  it('is 2 again where it is taken away', async () => {
    const checklist = await shown('cs-demand-checklist', example(), {'heading-level': '4'});
    assert.deepEqual(levels(checklist), [4, 5, 5]);
    checklist.removeAttribute('heading-level');
    await drawn(checklist);
    assert.deepEqual(levels(checklist), [2, 3, 3]);
  });
});

describe('without-heading', () => {
  it('leaves out the heading of the element; those below take its level', async () => {
    const expected: Record<string, number[]> = {
      'cs-campaign': [2, 2, 3, 3, 2, 3, 3, 2, 2],
      'cs-overview': [2, 3, 3],
      'cs-letter-card': [2],
      'cs-demand-checklist': [2, 2],
      'cs-statements': [2, 2],
      'cs-signatory-logos': [],
      'cs-source-list': [],
      'cs-cite': [],
    };
    for (const tag of TAGS) {
      const element = await shown(tag, example(), {'without-heading': '', source: 'herald-2026'});
      assert.deepEqual(levels(element), expected[tag], tag);
      element.removeAttribute('without-heading');
      await drawn(element);
      assert.equal(levels(element).length, expected[tag]!.length + (tag === 'cs-cite' ? 0 : 1), tag);
    }
  });

  it('keeps a name for the list of sources', async () => {
    const list = await shown('cs-source-list', example(), {'without-heading': ''});
    const section = list.shadowRoot!.querySelector('section')!;
    assert.equal(section.getAttribute('role'), 'doc-bibliography');
    assert.equal(section.getAttribute('aria-label'), 'Sources: Open the audit of the Northern Reservoir');
  });
});

describe('attributes', () => {
  it('that are booleans are false where they are missing, and follow', async () => {
    const card = make('cs-letter-card', {campaign: example()});
    show(html`${card}`);
    await drawn(card);
    assert.equal(card.withoutHeading, false);
    card.toggleAttribute('without-heading');
    assert.equal(card.withoutHeading, true);
  });

  it('that are properties are null where they are missing', () => {
    for (const tag of TAGS) {
      const {src, for: target, integrity, signedBy, refresh, theme, headingLevel} = make(tag);
      assert.deepEqual(
        {src, target, integrity, signedBy, refresh, theme, headingLevel},
        {src: null, target: null, integrity: null, signedBy: null, refresh: 0, theme: 'auto', headingLevel: 2},
      );
    }
  });
});
