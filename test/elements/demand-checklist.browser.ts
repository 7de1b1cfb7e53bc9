import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {STATUSES} from '@countersign/campaign';
import {wordsIn} from '#elements/words/words.js';
import {assertExcludes, assertIncludes} from '../support/assertions.ts';
import {
  all,
  assertNone,
  drawn,
  example,
  one,
  part,
  parts,
  saidIn,
  seenTextOf,
  shown,
  textOf,
  type Document,
} from '../support/elements/fixtures.ts';

const words = wordsIn('en');
const evidence = [{source: 'herald-2026'}];

/** A demand whose history is a status, with its date, after another. */
const demand = (id: string, ...steps: readonly (readonly [date: string, status: string])[]) => ({
  id,
  title: `Demand ${id}`,
  history: steps.map(([date, status]) => ({
    date,
    status,
    note: `It was ${status} in ${date}.`,
    ...(status === 'partial' && {missing: `Missing in ${date}: the annexes.`}),
    evidence,
  })),
});

/** A campaign with these demands and nothing that refers to others. */
const demanding = (...demands: readonly object[]): Document =>
  example({'/demands': demands, '/responses': [], '/statements': [], '/corrections': []});

describe('the status of a demand', () => {
  for (const status of STATUSES) {
    it(`is a word and a shape, never a colour alone: ${status}`, async () => {
      const history =
        status === 'reversed'
          ? ([
              ['2026-04', 'met'],
              ['2026-05', status],
            ] as const)
          : ([['2026-05', status]] as const);
      const checklist = await shown('cs-demand-checklist', demanding(demand('one', ...history)));
      const line = part(checklist, 'demand-status');
      assertIncludes(textOf(line), words.status[status]());
      const shape = one<SVGElement>(line, 'svg');
      assert.equal(shape.dataset['status'], status);
      assert.equal(shape.getAttribute('aria-hidden'), 'true');
      assert.ok(shape.getBoundingClientRect().width > 10);
      assertNone(all(checklist, 'input, [role=checkbox], [aria-checked]'));
    });
  }

  it('has seven shapes, told apart without colour', async () => {
    const checklist = await shown('cs-demand-checklist', demanding(demand('one', ['2026', 'met'])));
    const shapes = all(part(checklist, 'meanings'), 'path').map((path) => path.getAttribute('d'));
    assert.equal(shapes.length, 7);
    assert.equal(new Set(shapes).size, 7);
  });

  it('is that of the last entry, since the first of those that repeat it', async () => {
    const checklist = await shown(
      'cs-demand-checklist',
      demanding(
        demand(
          'one',
          ['2026-01', 'promised'],
          ['2026-02', 'partial'],
          ['2026-03', 'partial'],
          ['2026-04-05', 'partial'],
        ),
      ),
    );
    const line = part(checklist, 'demand-status');
    assertIncludes(textOf(line), 'Partly met');
    // A second date says when a stale document was checked.
    assert.equal(all<HTMLTimeElement>(line, 'time')[0]!.dateTime, '2026-02');
    // The note is the newest one, which has a date of its own.
    const note = part(checklist, 'demand-note');
    assertIncludes(textOf(note), 'It was partial in 2026-04-05.');
    assert.equal(one<HTMLTimeElement>(note, 'time').dateTime, '2026-04-05');
  });

  it('is marked in the history where the entry before had it already', async () => {
    const steps = [
      ['2026-01', 'promised'],
      ['2026-02', 'promised'],
      ['2026-03', 'partial'],
      ['2026-04', 'promised'],
    ] as const;
    const checklist = await shown('cs-demand-checklist', demanding(demand('one', ...steps)));
    const entries = [...one(checklist, '[part=demand-history] ol').children];
    assert.deepEqual(
      entries.map((entry) => textOf(one(entry, '.entry'))),
      [
        'Promised, January 2026',
        'Promised (as before), February 2026',
        'Partly met, March 2026',
        'Promised, April 2026',
      ],
    );
  });

  it('says a date once where the status began with the newest entry', async () => {
    const checklist = await shown(
      'cs-demand-checklist',
      demanding(demand('one', ['2026-01', 'promised'], ['2026-02', 'partial'])),
    );
    assertNone(all(part(checklist, 'demand-note'), 'time'));
  });

  it('says of every entry that was done in part what is missing, and of no other', async () => {
    const steps = [
      ['2026-01', 'partial'],
      ['2026-02', 'unmet'],
      ['2026-03', 'partial'],
    ] as const;
    const checklist = await shown('cs-demand-checklist', demanding(demand('one', ...steps)));
    const missing = (element: Element) => parts(element, 'demand-missing').map(textOf);
    assert.deepEqual(missing(part(checklist, 'demand-note')), ['Missing: Missing in 2026-03: the annexes.']);
    const [first, second, third] = one(checklist, '[part=demand-history] ol').children;
    assert.deepEqual([first!, second!, third!].map(missing), [
      ['Missing: Missing in 2026-01: the annexes.'],
      [],
      ['Missing: Missing in 2026-03: the annexes.'],
    ]);
  });

  it('names the day of the newest entry, where the status is older', async () => {
    const repeated = demand('one', ['2026-02', 'unmet'], ['2026-03-05', 'unmet']);
    const note = part(await shown('cs-demand-checklist', demanding(repeated)), 'demand-note');
    assert.match(textOf(note), /^Latest entry, 5 March 2026: It was unmet in 2026-03-05\./);
  });

  it('has footnote marks for what shows it', async () => {
    const checklist = await shown('cs-demand-checklist');
    for (const note of parts(checklist, 'demand-note')) assert.notEqual(parts(note, 'mark').length, 0);
  });

  it('is narrowed by what it means here', async () => {
    const checklist = await shown('cs-demand-checklist');
    const [publish, repair] = parts(checklist, 'demand');
    assertIncludes(textOf(publish!), words.criterion({text: 'A summary, or the text without its annexes.'}));
    assertExcludes(textOf(repair!), words.criterion({text: ''}).trim());
    // The others are with the history: a reader sees what is still missing.
    const history = one(publish!, 'details');
    assertIncludes(textOf(history), 'The whole text with annexes, on a public page.');
  });

  it('tells by when something was promised', async () => {
    const due = example({'/demands/0/history': [(example() as unknown as Demands).demands[0]!.history[0]]});
    const note = parts(await shown('cs-demand-checklist', due), 'demand-note')[0]!;
    assertIncludes(textOf(note), words.due({date: '31 May 2026'}));
  });
});

interface Demands {
  demands: {history: object[]}[];
}

describe('the history of a demand', () => {
  it('is behind a disclosure, oldest first, each entry with date, status, note and evidence', async () => {
    const checklist = await shown('cs-demand-checklist');
    const history = part<HTMLDetailsElement>(checklist, 'demand-history');
    assert.equal(history.open, false);
    const summary = history.querySelector('summary')!;
    assert.equal(textOf(summary), 'What was said and done: 2 entries');
    // Its name begins with what is seen (WCAG 2.5.3) and says of which demand.
    assert.equal(summary.getAttribute('aria-label'), 'What was said and done: 2 entries, Publish the audit in full');
    const entries = [...history.querySelectorAll('ol > li')];
    assert.deepEqual(
      entries.map((entry) => one<HTMLTimeElement>(entry, 'p:first-child time').dateTime),
      ['2026-04-20', '2026-06-03'],
    );
    assert.match(
      textOf(entries[0]!),
      /Promised.*The company said that it would publish the audit in May\..*\[2, para\. 2\]/,
    );
    assert.match(textOf(entries[1]!), /Partly met.*A summary was published.*The annexes remain under lock\./);
  });

  it('says between two entries how much time went by, where that is known', async () => {
    const later = async (date: string) => {
      const checklist = await shown('cs-demand-checklist', example({'/demands/0/history/0/date': date}));
      return [...part(checklist, 'demand-history').querySelectorAll('.later')].map(textOf);
    };
    assert.deepEqual(await later('2026-04-20'), ['44 days later']);
    assert.deepEqual(await later('2025-06-01'), ['12 months later']);
    assert.deepEqual(await later('2026-04'), []);
  });

  it('is a rail with a shape at the start of each entry, on either side', async () => {
    for (const lang of ['en', 'ar']) {
      const checklist = await shown('cs-demand-checklist', example(), {lang});
      const history = part<HTMLDetailsElement>(checklist, 'demand-history');
      history.open = true;
      const entries = parts(history, 'timeline-entry');
      const styles = entries.map((entry) => getComputedStyle(entry, '::before'));
      assert.equal(styles[0]!.borderInlineStartStyle, 'dashed');
      assert.equal(styles[0]!.borderInlineEndStyle, 'none');
      assert.equal(styles.at(-1)!.content, 'none');
      for (const entry of entries) {
        const box = entry.getBoundingClientRect();
        const shape = one(entry, '.entry > [part=status-shape]').getBoundingClientRect();
        assert.ok(lang === 'ar' ? box.right - shape.right < 1 : shape.left - box.left < 1);
      }
    }
  });

  it('is not there for one entry without criteria', async () => {
    const checklist = await shown('cs-demand-checklist', demanding(demand('one', ['2026', 'met'])));
    assertNone(parts(checklist, 'demand-history'));
  });

  it('can be left out, but never the status with its date, the marks and the newest reply', async () => {
    const document = example({
      '/responses': [
        {
          id: 'r',
          by: 'northern-water',
          to: ['publish-audit'],
          kind: 'reply',
          date: '2026-05-20',
          text: 'No.',
          evidence,
        },
      ],
      '/statements': [],
    });
    const checklist = await shown('cs-demand-checklist', document, {'without-history': '', 'without-counts': ''});
    const kept = () =>
      ['demand-status', 'demand-note', 'response', 'closing'].flatMap((name) => parts(checklist, name).map(seenTextOf));
    assertNone(parts(checklist, 'demand-history'));
    assertNone(parts(checklist, 'counts'));
    const without = kept();
    checklist.removeAttribute('without-history');
    checklist.removeAttribute('without-counts');
    await drawn(checklist);
    assert.equal(parts(checklist, 'demand-history').length, 1);
    assert.equal(parts(checklist, 'counts').length, 1);
    // Two demands with a status and a note each, the reply to one of them, and the closing line: marks and dates too.
    assert.equal(without.length, 6);
    assert.deepEqual(without, kept());
  });

  it('quotes evidence in its own language', async () => {
    const checklist = await shown(
      'cs-demand-checklist',
      example({
        '/sources/1/language': 'ar',
        '/demands/0/history/1/evidence/1/quote': 'الملاحق مغلقة.',
      }),
    );
    const quote = one(parts(checklist, 'demand-note')[0]!, 'q');
    assert.equal(quote.textContent, 'الملاحق مغلقة.');
    assert.equal(saidIn(quote).lang, 'ar');
    assert.equal(saidIn(quote).dir, 'rtl');
  });
});

describe('the counts', () => {
  it('name every status that there is, in one order, and never a score', async () => {
    const checklist = await shown(
      'cs-demand-checklist',
      demanding(
        demand('a', ['2026', 'unknown']),
        demand('b', ['2026', 'met']),
        demand('c', ['2026', 'unmet']),
        demand('d', ['2026', 'unknown']),
        demand('e', ['2025', 'met'], ['2026', 'reversed']),
      ),
    );
    const counts = part(checklist, 'counts');
    assert.deepEqual([...counts.children].map(textOf), ['Met: 1', 'Not met: 1', 'Taken back: 1', 'Not known to us: 2']);
    assert.equal(counts.getAttribute('aria-label'), 'Where the 5 demands stand');
    assert.doesNotMatch(textOf(checklist), /%|\d+ ?\/ ?\d+/);
  });

  it('are not there for a single demand, which says it all', async () => {
    assertNone(parts(await shown('cs-demand-checklist', demanding(demand('a', ['2026', 'met']))), 'counts'));
  });
});

describe('whom a demand asks', () => {
  it('is said where the letter has several addressees', async () => {
    const [publish, repair] = parts(await shown('cs-demand-checklist'), 'demand').map(textOf);
    assertIncludes(publish, words.askedOf({names: 'Northern Water plc'}));
    assertExcludes(repair, words.askedOf({names: ''}).trim());
    const alone = example({'/letter/addressees/1': undefined, '/responses': [], '/statements': []});
    (alone['letter'] as {addressees: object[]}).addressees.length = 1;
    assertExcludes(textOf(await shown('cs-demand-checklist', alone)), words.askedOf({names: ''}).trim());
  });
});

describe('the words', () => {
  it('are defined in the element, all of them', async () => {
    const meanings = part<HTMLDetailsElement>(await shown('cs-demand-checklist'), 'meanings');
    assert.equal(meanings.open, false);
    assert.deepEqual(
      all(meanings, 'dt').map(textOf),
      STATUSES.map((status) => words.status[status]()),
    );
    assert.deepEqual(
      all(meanings, 'dd').map(textOf),
      STATUSES.map((status) => words.meaning[status]()),
    );
  });
});

describe('a checklist without demands', () => {
  it('says so', async () => {
    const checklist = await shown('cs-demand-checklist', demanding());
    assertIncludes(textOf(checklist), words.none());
    assertNone(parts(checklist, 'counts'));
  });
});

describe('the number of a demand', () => {
  /** The text that is painted before the title of each demand. */
  const numbers = (element: Element) =>
    parts(element, 'demand-title').map((title) => getComputedStyle(title, '::before').content);
  const NUMBERED = /^counter\(cs-demand\) "\. "( \/ "")?$/;

  for (const tag of ['cs-demand-checklist', 'cs-overview'] as const) {
    it(`is painted before its title, for sources and replies call it by that: ${tag}`, async () => {
      const two = await shown(tag, demanding(demand('one', ['2026', 'met']), demand('two', ['2026', 'met'])));
      assert.equal(numbers(two).length, 2);
      for (const number of numbers(two)) assert.match(number, NUMBERED);
      // Each item counts one on, and the list begins anew, whatever the page around counts.
      const [title] = parts(two, 'demand-title');
      const item = title!.closest('li')!;
      assert.equal(getComputedStyle(item).counterIncrement, 'cs-demand 1');
      assert.equal(getComputedStyle(item.parentElement!).counterReset, 'cs-demand 0');
    });

    it(`is not there for a demand that is the only one: ${tag}`, async () => {
      const alone = await shown(tag, demanding(demand('one', ['2026', 'met'])));
      assert.deepEqual(numbers(alone), ['none']);
    });
  }
});
