// cs-overview: what answers at a glance, in which order, and what travels with each status.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {assertExcludes, assertIncludes} from '../support/assertions.ts';
import {
  all,
  assertNone,
  one,
  part,
  parts,
  seenTextOf,
  shown,
  textOf,
  isVisible,
  type Document,
} from '../support/elements/fixtures.ts';
import {CLOSING, daysAgo, example, overview} from './glance.ts';

const evidence = [{source: 'herald-2026'}];
/** The ways in which a page shows an overview. */
const WAYS = {
  'cs-overview': overview,
  'cs-campaign with layout="overview"': (document: Document, attributes = {}) =>
    shown('cs-campaign', document, {layout: 'overview', ...attributes}),
};

/** Names of the parts in the order in which they stand, each once. */
const order = (element: Element): string[] => [
  ...new Set(all(element, '[part]').map((each) => each.getAttribute('part')!)),
];

/** Demands that each moved on a day of their own. */
const demanding = (...days: readonly number[]): Document =>
  example({
    '/demands': days.map((day, at) => ({
      id: `demand-${at}`,
      title: `Demand ${at}`,
      history: [{date: `2026-05-${day}`, status: at % 2 ? 'unmet' : 'unknown', note: `Note ${at}.`, evidence}],
    })),
    '/responses': [],
    '/statements': [],
    '/corrections': [],
  });

const titles = (element: Element): string[] => parts(element, 'demand-title').map(textOf);

for (const [name, show] of Object.entries(WAYS)) {
  describe(`the overview of a ${name}`, () => {
    it('answers in one order', async () => {
      const element = await show(example());
      const found = order(element).filter((each) => !/^(mark|status-shape|partner|record-address)$/.test(each));
      assert.deepEqual(found, [
        'letter-heading',
        'overview-facts',
        'demands-heading',
        'account',
        'overview-demands',
        'overview-demand',
        'demand-title',
        'demand-status',
        'demand-note',
        'demand-missing',
        'response',
        ...found.slice(found.indexOf('response') + 1),
      ]);
      const ways = ['record', 'letter-links', 'actions', 'closing'];
      assert.deepEqual(
        found.filter((each) => ways.includes(each)),
        ways,
      );
      assert.ok(found.indexOf('record') > found.indexOf('response'));
      assert.equal(parts(element, 'closing').length, 1);
    });

    it('has one outline: the letter, where its demands stand, and each of them', async () => {
      const outline = async (attributes: object) =>
        all(await show(example(), attributes), 'h1, h2, h3, h4, h5, h6').map((each) => Number(each.localName[1]));
      assert.deepEqual(await outline({}), [2, 3, 4, 4]);
      assert.deepEqual(await outline({'heading-level': '1'}), [1, 2, 3, 3]);
      assert.deepEqual(await outline({'heading-level': '5'}), [5, 6, 6, 6]);
      assert.deepEqual(await outline({'without-heading': ''}), [2, 3, 3]);
    });

    it('without its heading still says to whom, by whom, who judged, and how it ended', async () => {
      const document = example({'/stage': 'ended', '/closing': {...CLOSING, note: 'It was published.'}});
      const element = await show(document, {'without-heading': ''});
      assertNone(parts(element, 'letter-heading'));
      for (const kept of ['stage', 'overview-facts', 'account']) part(element, kept);
    });

    it('says how an ended campaign ended, in a bordered line under its title, and keeps every status', async () => {
      const closing = {date: '2026-07-01', note: 'The audit was published [@herald-2026].'};
      const element = await show(example({'/stage': 'ended', '/closing': closing}));
      const stage = part(element, 'stage');
      assert.match(textOf(stage), /^This campaign has ended \(1 July 2026\)\. The audit was published.?\[1\]/);
      assert.equal(stage.previousElementSibling?.getAttribute('part'), 'letter-heading');
      assert.ok(parseFloat(getComputedStyle(stage).borderInlineStartWidth) > 0);
      assert.equal(parts(element, 'demand-status').length, 2);
    });

    it('of a retracted campaign is the retraction alone: no title, no account, no status', async () => {
      const element = await show(example({'/stage': 'retracted', '/closing': CLOSING, '/actions': []}));
      assert.match(seenTextOf(element), /^This campaign has been retracted \(1 July 2026\)\. It was never sent\./);
      const drawn = order(element).filter((each) => each !== 'partner');
      assert.deepEqual(
        drawn,
        ['stage', 'closing', 'corrections'].filter((each) => drawn.includes(each)),
      );
      assertNone(all(element, 'h1, h2, h3, h4, h5, h6, details, ol, ul'));
    });
  });
}

describe('who signed', () => {
  const signed = async (count: number, withheld = 0, changes = {}): Promise<string> => {
    const signatories = Array.from({length: count}, (_, at) => ({
      id: `s-${at}`,
      kind: 'organisation',
      name: `Organisation ${at}`,
      ...(at === 1 && {shortName: 'O1'}),
    }));
    const document = {'/signatories': signatories, '/withheld': withheld, '/approvals': [], '/statements': []};
    return textOf(part(await overview(example({...document, ...changes})), 'overview-facts'));
  };

  it('is named up to six, by short names, and is else two and the number of the others', async () => {
    assert.match(await signed(1), /Signed by Organisation 0$/);
    assert.match(await signed(3), /Signed by Organisation 0, O1 and Organisation 2$/);
    assert.match(
      await signed(6),
      /Signed by Organisation 0, O1, Organisation 2, Organisation 3, Organisation 4 and Organisation 5$/,
    );
    assert.match(await signed(7), /Signed by Organisation 0, O1 and 5 others$/);
    assert.match(await signed(292), /Signed by Organisation 0, O1 and 290 others$/);
  });

  it('counts those whose names are withheld, and nobody who withdrew', async () => {
    assert.match(await signed(2, 288), /Signed by Organisation 0, O1 and 288 others$/);
    assert.match(await signed(0, 2), /Signed by 2 whose names are withheld$/);
    assert.match(await signed(3, 0, {'/signatories/0/withdrawn': '2026-05-20'}), /Signed by O1 and Organisation 2$/);
    assertExcludes(await signed(0), 'Signed');
  });
});

describe('a demand at a glance', () => {
  it('has its full title, its shape, its status and since when, the brief with its marks, and what is missing', async () => {
    const [publish] = parts(await overview(example()), 'overview-demand');
    assert.equal(textOf(part(publish!, 'demand-title')), 'Publish the audit in full');
    assert.equal(one<SVGElement>(publish!, 'svg').dataset['status'], 'partial');
    assert.equal(textOf(part(publish!, 'demand-status')), 'Partly met since 3 June 2026');
    const note = part(publish!, 'demand-note');
    assert.match(
      textOf(note),
      /^Northern Water published a summary\[3\]; the Herald reports that the annexes stay locked\[4\]\.$/,
    );
    assertExcludes(textOf(note), 'A summary was published; the annexes were not.');
    assert.equal(parts(note, 'mark').length, 2);
    assert.equal(
      textOf(part(publish!, 'demand-missing')),
      'Missing: The annexes, and the readings of all twelve gauges.',
    );
  });

  it('says what its status means for this demand, where its authors narrowed that', async () => {
    const met = {date: '2026-06-04', status: 'met', note: 'It is published.', evidence};
    const [publish, repair] = parts(await overview(example({'/demands/0/history': [met]})), 'overview-demand').map(
      textOf,
    );
    assert.match(publish!, /since 4 June 2026 ?Here this means: The whole text with annexes, on a public page\./);
    assertExcludes(publish, 'A summary, or the text');
    assertExcludes(repair, 'Here this means');
  });

  it('says what is missing rather than what its status means', async () => {
    const [publish] = parts(await overview(example({'/id': 'partial'})), 'overview-demand').map(textOf);
    assertIncludes(publish, 'Missing: ');
    assertExcludes(publish, 'Here this means');
  });

  it('says by when something was promised', async () => {
    const promise = {date: '2026-05-07', status: 'promised', note: 'Repairs will begin.', due: '2026-09', evidence};
    const [publish, repair] = parts(await overview(example({'/demands/1/history/1': promise})), 'overview-demand');
    assert.match(textOf(repair!), /Promised ?since 7 May 2026.*Promised for September 2026$/);
    assertExcludes(textOf(publish!), 'Promised for');
  });

  it('has the note, with all its evidence, where there is no brief', async () => {
    const element = await overview(example({'/demands/0/history/1/brief': undefined}));
    const [publish, repair] = parts(element, 'demand-note');
    assert.match(textOf(publish!), /^A summary was published; the annexes were not\./);
    assert.equal(parts(publish!, 'mark').length, 2);
    assert.match(textOf(repair!), /^Nothing public shows whether repairs have begun\.?.?\[1\]/);
    assert.equal(parts(element, 'demand-missing').length, 1);
  });

  it('has the note where only that is in the language of the reader', async () => {
    const inArabic = example({
      '/demands/0/history/1/brief': 'Northern Water published a summary [@company-2026-06].',
      '/demands/0/history/1/note': {en: 'A summary was published.', ar: 'نُشر ملخص.'},
      '/responses/0/text': {en: 'Northern Water replied.', ar: 'ردت الشركة.'},
    });
    const element = await overview(inArabic, {lang: 'ar'});
    const [publish] = parts(element, 'demand-note');
    assert.match(textOf(publish!), /^نُشر ملخص/);
    assert.equal(parts(publish!, 'mark').length, 2);
    assert.match(parts(element, 'response').map(seenTextOf).join(), /ردت الشركة/);
    const english = await overview(inArabic);
    assert.match(textOf(parts(english, 'demand-note')[0]!), /^Northern Water published a summary/);
  });

  it('names the day of its newest entry where its status is older', async () => {
    const history = ['2026-04-02', '2026-05-07'].map((date) => ({
      date,
      status: 'unmet',
      note: `So on ${date}.`,
      evidence,
    }));
    const element = await overview(example({'/demands/1/history': history}));
    assert.equal(textOf(parts(element, 'demand-status')[1]!), 'Not met since 2 April 2026');
    assert.match(textOf(parts(element, 'demand-note')[1]!), /^Latest entry, 7 May 2026: So on 2026-05-07\./);
  });

  it('says beside its status that it was not checked for long, and so does the account', async () => {
    const fresh = await overview(example({'/checked': daysAgo(179)}));
    assertExcludes(textOf(fresh), 'Not checked since');
    const stale = await overview(example({'/id': 'stale', '/checked': daysAgo(182)}));
    for (const line of [part(stale, 'account'), ...parts(stale, 'demand-status')]) {
      assertIncludes(textOf(line), 'Not checked since');
    }
  });
});

describe('more than six demands', () => {
  it('are counted first; the six that moved last are shown, and the others behind a disclosure', async () => {
    const element = await overview(demanding(11, 18, 12, 17, 13, 16, 14, 15));
    const disclosure = part<HTMLDetailsElement>(element, 'other-demands');
    assert.equal(textOf(disclosure.querySelector('summary')!), 'Show all 8 demands');
    const others = titles(disclosure);
    // By these numbers sources and replies call them. Readers see them as text, and no list counts beside them.
    assert.deepEqual(titles(element), [...[1, 3, 4, 5, 6, 7].map((at) => `${at + 1}. Demand ${at}`), ...others]);
    assert.deepEqual(others, ['1. Demand 0', '3. Demand 2']);
    assertIncludes(seenTextOf(element), '2. Demand 1');
    assertNone(all(element, 'ol'));
    assert.equal(disclosure.open, false);
    const counts = part(element, 'counts');
    assert.deepEqual([...counts.children].map(textOf), ['Not met: 4', 'Not known to us: 4']);
    assert.equal(counts.getAttribute('aria-label'), 'Where the 8 demands stand');
    const found = order(element);
    assert.ok(found.indexOf('account') < found.indexOf('counts'));
    assert.ok(found.indexOf('counts') < found.indexOf('overview-demands'));
    assertNone(parts(disclosure, 'overview-demand').filter(isVisible), 'in sight');
    disclosure.open = true;
    assert.equal(parts(disclosure, 'overview-demand').filter(isVisible).length, 2);
  });

  it('keep the document’s order where they moved on one day; six are all shown, without numbers of their own', async () => {
    const same = await overview(demanding(11, 11, 11, 11, 11, 11, 11));
    assert.deepEqual(
      titles(same),
      [0, 1, 2, 3, 4, 5, 6].map((at) => `${at + 1}. Demand ${at}`),
    );
    assert.deepEqual(titles(part(same, 'other-demands')), ['7. Demand 6']);
    const six = await overview(demanding(11, 16, 12, 15, 13, 14));
    assert.deepEqual(
      titles(six),
      [0, 1, 2, 3, 4, 5].map((at) => `Demand ${at}`),
    );
    assertNone([...parts(six, 'other-demands'), ...parts(six, 'counts')]);
    assert.equal(part(six, 'overview-demands').localName, 'ol');
  });

  it('are none at all: then it says so, and nobody judged', async () => {
    const element = await overview(demanding());
    assertIncludes(textOf(element), 'Nothing is listed.');
    assertNone([...parts(element, 'account'), ...parts(element, 'overview-demands')]);
  });
});
