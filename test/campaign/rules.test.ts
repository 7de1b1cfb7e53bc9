// The rules across a document. Each is asked of the strict parser; `agreement.test.ts` holds the reader to the same.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {example, pointersWith, problemsWith} from '../support/documents/example.ts';
import {at} from '../support/documents/json.ts';

test('the example breaks no rule', () => assert.deepEqual(problemsWith({}), []));

/** A brief cites the evidence of its entry, so a change of the evidence would break two rules. */
const WITHOUT_BRIEFS = {
  '/demands/0/history/0/brief': undefined,
  '/demands/0/history/1/brief': undefined,
  '/responses/0/brief': undefined,
};

suite('ids', () => {
  for (const list of ['letter/addressees', 'signatories', 'demands', 'responses', 'statements', 'sources']) {
    test(`of ${list} are each used once`, () => {
      const members = at(example(), `/${list}`) as object[];
      const place = `/${list}/${members.length}`;
      assert.deepEqual(pointersWith({[place]: members[0]}), [`${place}/id`]);
      assert.deepEqual(pointersWith({[place]: members[0], [`/${list}/${members.length + 1}`]: members[0]}), [
        `${place}/id`,
        `/${list}/${members.length + 1}/id`,
      ]);
    });
  }

  test('of different lists may be the same', () => {
    assert.deepEqual(pointersWith({'/signatories/1/id': 'herald-2026', '/approvals/0/signatory': 'herald-2026'}), []);
  });

  test('of demands leave “letter” to the letter', () => {
    assert.deepEqual(pointersWith({'/demands/1/id': 'letter'}), ['/demands/1/id']);
    assert.deepEqual(pointersWith({'/signatories/2/id': 'letter', '/approvals/2/signatory': 'letter'}), []);
  });

  test('may be names that every object has', () => {
    assert.deepEqual(pointersWith({'/demands/1/id': 'constructor', '/responses/0/to/1': 'constructor'}), []);
    assert.deepEqual(pointersWith({'/responses/0/to/1': 'constructor'}), ['/responses/0/to/1']);
  });
});

suite('references', () => {
  for (const pointer of [
    '/demands/0/addressees/0',
    '/demands/0/history/0/evidence/0/source',
    '/demands/0/history/1/evidence/1/source',
    '/responses/0/by',
    '/responses/0/to/1',
    '/responses/0/evidence/0/source',
    '/statements/0/speaker/publishersOf',
    '/statements/0/evidence/0/source',
    '/statements/0/denial',
    '/statements/1/speaker/signatory',
    '/approvals/1/signatory',
    '/actions/0/by',
  ]) {
    test(`at ${pointer} resolve`, () => {
      assert.deepEqual(pointersWith({...WITHOUT_BRIEFS, [pointer]: 'nowhere'}), [pointer]);
      // An id of another list is no id of this one.
      assert.deepEqual(pointersWith({...WITHOUT_BRIEFS, [pointer]: 'leaks'}), [pointer]);
    });
  }

  for (const collection of ['addressees', 'signatories', 'demands', 'responses', 'statements', 'sources']) {
    test(`of a correction to ${collection} resolve`, () => {
      assert.deepEqual(pointersWith({'/corrections/0/of': `${collection}/nowhere`}), ['/corrections/0/of']);
      assert.deepEqual(pointersWith({'/corrections/0/of': collection}), []);
    });
  }

  test('of a correction to the letter as a whole say letter, and not demands/letter', () => {
    assert.deepEqual(pointersWith({'/corrections/0/of': 'letter'}), []);
    assert.deepEqual(pointersWith({'/corrections/0/of': 'demands/letter'}), ['/corrections/0/of']);
  });

  for (const pointer of [
    '/letter/summary/en',
    '/letter/blocks/1',
    '/demands/0/detail',
    '/demands/0/criteria/met',
    '/demands/0/history/0/note',
    '/demands/0/history/1/missing',
    '/letter/blocks/3/list/0',
    '/responses/0/text',
    '/responses/0/rejoinder',
    '/statements/0/text',
    '/corrections/0/was',
    '/corrections/0/now',
    '/corrections/0/reason',
    '/sources/0/summary',
  ]) {
    test(`by citation at ${pointer} resolve`, () => {
      assert.deepEqual(pointersWith({[pointer]: 'See [@nowhere, p. 4].'}), [pointer]);
      assert.deepEqual(pointersWith({[pointer]: 'See [@herald-2026, p. 4].'}), []);
    });
  }

  test('by citation resolve in every language', () => {
    assert.deepEqual(pointersWith({'/letter/summary/ar': '[@nowhere]'}), ['/letter/summary/ar']);
  });

  test('in labels and quotes are no citations, and the author is told', () => {
    const title = 'Title [@herald-2026]';
    const quote = '/demands/0/history/1/evidence/1/quote';
    const problems = problemsWith({'/letter/title/en': title, [quote]: 'As said [@nowhere]'});
    assert.deepEqual(
      problems.map(({pointer}) => pointer),
      ['/letter/title/en', quote],
    );
    for (const {message} of problems) assert.match(message, /^Sources cannot be cited here/);
  });
});

suite('histories', () => {
  const withDates = (...dates: string[]) =>
    pointersWith({
      '/demands/1/history': dates.map((date) => ({
        date,
        status: 'unknown',
        note: 'Note.',
        evidence: [{source: 'herald-2026'}],
      })),
    });

  test('ascend', () => {
    assert.deepEqual(withDates('2025', '2026', '2026', '2026-04', '2026-04-02', '2026-05', '2027-01-01'), []);
    assert.deepEqual(withDates('2026-04-02', '2026-04-01'), ['/demands/1/history/1/date']);
    assert.deepEqual(withDates('2026-04', '2025'), ['/demands/1/history/1/date']);
  });

  test('take a less precise date for any day in it', () => {
    assert.deepEqual(withDates('2026-04-20', '2026', '2026-05'), []);
    assert.deepEqual(withDates('2026-04-20', '2026-04', '2026-04-20'), []);
  });

  test('do not descend behind a less precise date', () => {
    assert.deepEqual(withDates('2026-06', '2026', '2026-04'), ['/demands/1/history/2/date']);
  });

  test('undo only what was done', () => {
    const withStatuses = (...statuses: string[]) =>
      pointersWith({
        '/demands/1/history': statuses.map((status) => ({
          date: '2026',
          status,
          note: 'Note.',
          ...(status === 'partial' && {missing: 'The rest.'}),
          evidence: [{source: 'herald-2026'}],
        })),
      });
    assert.deepEqual(withStatuses('reversed'), ['/demands/1/history/0/status']);
    assert.deepEqual(withStatuses('met', 'reversed', 'reversed', 'met', 'reversed'), []);
    assert.deepEqual(withStatuses('partial', 'reversed'), []);
    assert.deepEqual(withStatuses('promised', 'reversed'), []);
    for (const before of ['unmet', 'unknown', 'dropped']) {
      assert.deepEqual(withStatuses(before, 'reversed'), ['/demands/1/history/1/status'], before);
    }
    assert.deepEqual(withStatuses('met', 'unmet', 'reversed'), ['/demands/1/history/2/status']);
  });
});

suite('responses', () => {
  test('of silence say since when an answer was awaited', () => {
    assert.deepEqual(pointersWith({'/responses/1/asked': undefined}), ['/responses/1/asked']);
    assert.deepEqual(pointersWith({'/responses/0/kind': 'no-reply'}), ['/responses/0/asked']);
  });

  test('of any other kind have a text', () => {
    assert.deepEqual(pointersWith({'/responses/0/text': undefined}), ['/responses/0/text']);
    assert.deepEqual(pointersWith({'/responses/0/kind': 'statement', '/responses/0/text': undefined}), [
      '/responses/0/text',
    ]);
    assert.deepEqual(pointersWith({'/responses/1/text': 'It was asked by letter.'}), []);
  });
});

suite('the stage', () => {
  const closing = {date: '2026-06', note: 'It ended.'};

  test('needs a closing note once the campaign is over', () => {
    for (const stage of ['ended', 'retracted']) {
      assert.deepEqual(pointersWith({'/stage': stage}), ['/closing']);
      assert.deepEqual(pointersWith({'/stage': stage, '/closing': closing}), []);
    }
  });

  test('has none while it is open', () => {
    assert.deepEqual(pointersWith({'/closing': closing}), ['/closing']);
    assert.deepEqual(pointersWith({'/stage': undefined, '/closing': closing}), ['/closing']);
    assert.deepEqual(pointersWith({'/stage': undefined}), []);
  });
});

test('a statement names who says it', () => {
  assert.deepEqual(pointersWith({'/statements/0/speaker': {}}), ['/statements/0/speaker']);
  assert.deepEqual(pointersWith({'/statements/0/speaker': {role: 'Chair'}}), ['/statements/0/speaker']);
  for (const speaker of [{name: 'Sam Sample'}, {signatory: 'clearwater'}, {publishersOf: 'herald-2026'}]) {
    assert.deepEqual(pointersWith({'/statements/0/speaker': speaker}), []);
  }
});

test('nobody withdraws before signing', () => {
  assert.deepEqual(pointersWith({'/signatories/1/withdrawn': '2026-04-01'}), ['/signatories/1/withdrawn']);
  assert.deepEqual(pointersWith({'/signatories/1/withdrawn': '2026-04'}), []);
  assert.deepEqual(pointersWith({'/signatories/1/signed': undefined}), []);
});

suite('a text', () => {
  for (const pointer of [
    '/letter/title',
    '/letter/summary',
    '/demands/0/title',
    '/signatories/0/name',
    '/assessedBy',
  ]) {
    test(`at ${pointer} is in the document’s language, whatever others there are`, () => {
      assert.deepEqual(pointersWith({[pointer]: {ar: 'نص', fr: 'Texte'}}), [pointer]);
      assert.deepEqual(pointersWith({[pointer]: {}}), [pointer]);
      assert.deepEqual(pointersWith({[pointer]: {'en-GB': 'Text'}}), [pointer]);
      assert.deepEqual(pointersWith({[pointer]: {en: 'Text'}}), []);
    });
  }

  test('in one language is taken to be in the document’s', () => {
    assert.deepEqual(pointersWith({'/language': 'fr'}).sort(), [
      '/actions/0/label',
      '/demands/0/history/1/brief',
      '/demands/0/title',
      '/letter/summary',
      '/letter/title',
      '/signatories/0/name',
    ]);
  });
});

test('every problem says what is wrong and what would be right, in sentences', () => {
  const problems = problemsWith({
    '/language': 'fr',
    '/stage': 'ended',
    '/corrections/0/of': 'demands/nowhere',
    '/demands/0/history/0/status': 'reversed',
    '/demands/0/history/0/date': '2027',
    '/demands/1/id': 'letter',
    '/letter/blocks/0': '[@',
    '/responses/0/by': 'nowhere',
    '/responses/1/asked': undefined,
    '/signatories/1/withdrawn': '2020',
    '/sources/1/id': 'herald-2026',
    '/statements/0/speaker': {},
  });
  assert.equal(problems.length, 20);
  for (const {message, hint} of problems) {
    assert.match(message, /^[A-Z0-9].+\.$/);
    assert.match(hint, /^[A-Z].+\.$/);
  }
});
