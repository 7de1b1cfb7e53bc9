// Events as they are typed, and the documents that they make.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {listAt, valueAt, withValue, type JsonObject} from '../../packages/studio/src/document/json.ts';
import {patched} from '../../packages/studio/src/document/patches.ts';
import {textIn, withText} from '../../packages/studio/src/document/text.ts';
import {shownValue} from '../../packages/studio/src/happened/members.ts';
import {lastRevision} from '../../packages/studio/src/happened/before.ts';
import {subjectFor, wrongPlace} from '../../packages/studio/src/happened/correction.ts';
import type {EventForm, EventKind} from '../../packages/studio/src/happened/event-form.ts';
import {newEvent} from '../../packages/studio/src/happened/kinds.ts';
import {placesIn} from '../../packages/studio/src/happened/parts.ts';
import {emptyPlaces, eventIn, withEvent} from '../../packages/studio/src/happened/with-event.ts';
import {happened} from '../../packages/studio/src/worker/happened.ts';
import {example, EXAMPLE_TEXT} from '../support/documents/example.ts';

const EXAMPLE = JSON.parse(EXAMPLE_TEXT) as JsonObject;

/** An event after somebody has filled in some places. */
function typed(
  document: JsonObject,
  kind: EventKind,
  subject: string,
  places: Readonly<Record<string, unknown>>,
): EventForm {
  return Object.entries(places).reduce(
    (event, [pointer, value]) => {
      const changed = withValue(withEvent(document, event), pointer, value as JsonObject);
      return eventIn(changed, document, event);
    },
    newEvent(document, kind, subject),
  );
}

/** The document with an event taken in, which the check has to let through. */
function taken(event: EventForm, document = EXAMPLE, before = 3) {
  const settled = happened({document, published: undefined}, event, before);
  assert.ok(settled.ok, JSON.stringify(settled));
  return {...settled, document: patched(document, settled.patches)};
}

/** Where the check refuses an event, and what it says there. */
function refused(event: EventForm, document = EXAMPLE) {
  const settled = happened({document, published: undefined}, event, 3);
  assert.ok(!settled.ok);
  return settled;
}

const AT = '/demands/1/history/1';

test('a demand moves, with a source that is new', () => {
  const source = {
    id: 'new-source',
    kind: 'news',
    publishers: ['Herald'],
    title: 'Dam repaired',
    date: '2026-11-02',
    url: 'https://herald.example.com/dam',
  };
  const event = typed(EXAMPLE, 'demand', 'repair', {
    [`${AT}/status`]: 'partial',
    [`${AT}/date`]: '2 November 2026',
    [`${AT}/note`]: 'The company repaired two of the three gates [@new-source].',
    [`${AT}/missing`]: 'The third gate.',
    '/sources/6': source,
    [`${AT}/evidence`]: [{source: 'new-source', locator: 'p. 2', quote: ''}],
  });
  assert.deepEqual(emptyPlaces(EXAMPLE, event), []);
  const {document, sentences, revision} = taken(event);
  assert.deepEqual(valueAt(document, AT), {
    date: '2026-11-02',
    status: 'partial',
    note: 'The company repaired two of the three gates [@herald-2026-2].',
    missing: 'The third gate.',
    evidence: [{source: 'herald-2026-2', locator: 'p. 2'}],
  });
  assert.equal(valueAt(document, '/sources/6/id'), 'herald-2026-2');
  assert.equal(revision, 4);
  assert.equal(valueAt(document, '/revision'), 4);
  assert.equal(valueAt(document, '/checked'), '2026-06-10');
  assert.match(sentences![0]!.text, /Repair the dam .* moved from not known to us to partly met/i);
});

const ENTRY = {date: '2026-11-02', status: 'unmet', note: 'The company refused.'};
const HERALD = {kind: 'news', publishers: ['The Herald'], title: 'Refused', date: '2026-11-03'};

test('a new source that nothing names any more leaves no trace, and problems keep their places', () => {
  const event = typed(EXAMPLE, 'demand', 'repair', {
    [AT]: {...ENTRY, evidence: [{source: 'new-source-2'}]},
    '/sources/6': {...HERALD, id: 'new-source', title: 'Given up'},
    '/sources/7': {...HERALD, id: 'new-source-2', publishers: []},
  });
  const {problems, event: left} = refused(event);
  assert.deepEqual(
    left.sources.map((source) => valueAt(source, '/id')),
    ['new-source-2'],
  );
  assert.deepEqual(
    problems.map(({pointer}) => pointer),
    ['/sources/6/publishers'],
  );
  const named = {...left, sources: [{...HERALD, id: 'new-source-2'}]};
  assert.equal(listAt(taken(named).document, '/sources').length, 7);
});

test('a new source of a form stays its own when the document gets new ones, too', () => {
  const event = typed(EXAMPLE, 'demand', 'repair', {
    [AT]: {...ENTRY, note: 'Refused [@new-source].', evidence: [{source: 'new-source'}, {source: 'new-source-2'}]},
    '/sources/6': {...HERALD, id: 'new-source'},
    '/sources/7': {...HERALD, id: 'new-source-2', publishers: ['Radio Nine']},
  });
  const meanwhile = withValue(EXAMPLE, '/sources/6', {...HERALD, id: 'new-source', title: 'Another'});
  const {document} = taken(event, meanwhile);
  assert.equal(valueAt(document, '/sources/6/id'), 'new-source');
  assert.deepEqual(
    [7, 8].map((at) => valueAt(document, `/sources/${at}/id`)),
    ['the-herald-2026', 'radio-nine-2026'],
  );
  assert.equal(valueAt(document, `${AT}/note`), 'Refused [@the-herald-2026].');
  assert.deepEqual(valueAt(document, `${AT}/evidence`), [{source: 'the-herald-2026'}, {source: 'radio-nine-2026'}]);
});

test('what a status needs is asked for, and an entry finds its place by its date', () => {
  const event = typed(EXAMPLE, 'demand', 'publish-audit', {
    '/demands/0/history/2/status': 'partial',
    '/demands/0/history/2/note': 'The company showed a draft [@company-2026-05].',
  });
  assert.deepEqual(
    emptyPlaces(EXAMPLE, event),
    ['date', 'missing', 'evidence/0/source'].map((key) => `/demands/0/history/2/${key}`),
  );
  const whole = typed(EXAMPLE, 'demand', 'publish-audit', {
    '/demands/0/history/2': {
      status: 'unmet',
      date: '2026-05-28',
      note: 'The company refused to name a day [@company-2026-05].',
      evidence: [{source: 'company-2026-05'}],
    },
  });
  assert.equal(valueAt(taken(whole).document, '/demands/0/history/1/status'), 'unmet');
});

test('a refusal stands at the place of the form, with the remedy, and dates are put right', () => {
  const {problems, event} = refused(
    typed(EXAMPLE, 'demand', 'publish-audit', {
      '/demands/0/history/2': {
        status: 'unmet',
        date: '28 May 2026',
        note: 'The company refused [@nobody].',
        evidence: [{source: 'company-2026-5'}],
      },
    }),
  );
  assert.equal(valueAt(event.values, '/entry/date'), '2026-05-28');
  const places = problems.map(({pointer}) => pointer);
  assert.deepEqual(places, ['/demands/0/history/2/note', '/demands/0/history/2/evidence/0/source']);
  assert.match(problems[1]!.hint, /company-2026-05/);
});

test('a number is raised once for each revision that was published', () => {
  const silent = (document: JsonObject) =>
    typed(document, 'withdrew', 'river-union', {'/signatories/1/withdrawn': '2026-11-01'});
  const once = taken(silent(EXAMPLE)).document;
  const again = withValue(once, '/signatories/1/withdrawn', undefined);
  assert.equal(taken(silent(again), again).revision, 4);
  assert.equal(taken(silent(again), again, 4).revision, 5);
});

test('a reply is taken in, and so is one that did not come', (t) => {
  t.mock.timers.enable({apis: ['Date'], now: Date.UTC(2026, 10, 30, 12)});
  const reply = typed(EXAMPLE, 'reply', '', {
    '/responses/2/by': 'northern-water',
    '/responses/2/date': '2026-11-05',
    '/responses/2/text': 'The company says that it needs more time.',
    '/responses/2/evidence': [{source: 'company-2026-06'}],
  });
  const {document, sentences} = taken({...reply, isAllChecked: true});
  assert.equal(valueAt(document, '/responses/2/id'), 'reply');
  assert.equal(valueAt(document, '/checked'), '2026-11-30');
  assert.match(sentences![0]!.text, /Northern Water/);
  const none = typed(EXAMPLE, 'reply', '', {
    '/responses/2/by': 'northern-water',
    '/responses/2/kind': 'no-reply',
    '/responses/2/date': '2026-11-05',
  });
  assert.deepEqual(emptyPlaces(EXAMPLE, none), ['/responses/2/asked', '/responses/2/evidence/0/source']);
  const asked = {
    ...(valueAt(none.values, '/entry') as JsonObject),
    asked: '2026-10-01',
    evidence: [{source: 'clearwater-2026'}],
  };
  const after = taken(typed(EXAMPLE, 'reply', '', {'/responses/2': asked})).document;
  assert.equal(valueAt(after, '/responses/2/text'), undefined);
});

test('a signatory comes with an id of its name', () => {
  const event = typed(EXAMPLE, 'signed', '', {
    '/signatories/3/name': 'Amis de la Rivière',
    '/signatories/3/signed': '2026-11-01',
    '/signatories/3/url': 'amis.example.org',
  });
  const {document} = taken(event);
  assert.equal(valueAt(document, '/signatories/3/id'), 'amis-de-la-riviere');
  assert.equal(valueAt(document, '/signatories/3/url'), 'https://amis.example.org/');
});

test('a correction puts a value right and tells both', () => {
  const subject = subjectFor('demands/publish-audit', '/history/1/missing');
  const event = typed(EXAMPLE, 'correction', subject, {
    '/demands/0/history/1/missing': 'The annexes, and the readings of eleven gauges.',
    '/corrections/1/date': '2026-11-01',
    '/corrections/1/reason': 'One gauge had been read.',
  });
  assert.deepEqual(emptyPlaces(EXAMPLE, event), []);
  const {document} = taken(event);
  assert.equal(valueAt(document, '/demands/0/history/1/missing'), 'The annexes, and the readings of eleven gauges.');
  assert.deepEqual(valueAt(document, '/corrections/1'), {
    date: '2026-11-01',
    of: 'demands/publish-audit',
    was: 'The annexes, and the readings of all twelve gauges.',
    now: 'The annexes, and the readings of eleven gauges.',
    reason: 'One gauge had been read.',
  });
});

test('words of a correction follow the value until somebody writes their own', () => {
  const subject = subjectFor('sources/company-2026-05', '/date');
  const place = '/sources/3/date';
  const first = typed(EXAMPLE, 'correction', subject, {});
  assert.equal(valueAt(withEvent(EXAMPLE, first), '/corrections/1/was'), shownValue(EXAMPLE, place));
  assert.equal(valueAt(withEvent(EXAMPLE, first), '/corrections/1/now'), '');
  const words = {'/corrections/1/now': 'The reply is of 29 May.'};
  const own = typed(EXAMPLE, 'correction', subject, {...words, [place]: '2026-05-29'});
  assert.equal(valueAt(withEvent(EXAMPLE, own), '/corrections/1/now'), 'The reply is of 29 May.');
  const after = typed(EXAMPLE, 'correction', subject, {[place]: '2026-05-29'});
  assert.equal(valueAt(withEvent(EXAMPLE, after), '/corrections/1/now'), '2026-05-29');
});

test('a paragraph, a heading and a point are put right as a whole, and keep their translations', () => {
  const paragraph = {en: 'It found eleven leaks, the Herald reports [@herald-2026].', ar: 'وجد التدقيق أحد عشر تسرباً.'};
  const heading = {en: 'What we asks', ar: 'ما نطلبه'};
  const letter = example({'/letter/blocks/1': paragraph, '/letter/blocks/2/heading': heading}) as JsonObject;
  const places = placesIn(letter, 'letter').filter(({place}) => place.startsWith('/blocks'));
  assert.deepEqual(
    places.map(({place}) => place),
    ['/blocks/0', '/blocks/1', '/blocks/2/heading', '/blocks/3/list/0', '/blocks/3/list/1', '/blocks/3/ordered'],
  );
  const corrected: readonly (readonly [place: string, value: JsonObject | string])[] = [
    ['/blocks/1', {...paragraph, en: 'It found two leaks, the Herald reports [@herald-2026].'}],
    ['/blocks/2/heading', {...heading, en: 'What we ask'}],
    ['/blocks/3/list/1', 'Repair the dam before the spring.'],
  ];
  for (const [place, value] of corrected) {
    const begun = newEvent(letter, 'correction', subjectFor('letter', place));
    assert.deepEqual(
      begun.values['value'],
      valueAt(letter, `/letter${place}`),
      'the form begins with the present text',
    );
    const right = textIn(value, 'en', 'en');
    const write = (document: JsonObject, text: string) => withText(document, `/letter${place}`, text, 'en', true);
    const event = eventIn(write(withEvent(letter, begun), right), letter, begun);
    const emptied = eventIn(write(withEvent(letter, begun), ''), letter, begun);
    assert.ok(emptyPlaces(letter, emptied).includes(`/letter${place}`));
    const {document} = taken(event, letter);
    assert.deepEqual(valueAt(document, `/letter${place}`), value);
    const others = (each: JsonObject) => withValue(each, `/letter${place}`, '')['letter'];
    assert.deepEqual(others(document), others(letter));
    assert.equal(valueAt(document, '/revision'), 4);
    assert.equal(valueAt(document, '/translations/ar/revision'), 2);
  }
});

test('a block that is no paragraph is never replaced by a text', () => {
  const event = newEvent(EXAMPLE, 'correction', subjectFor('letter', '/blocks/2'));
  assert.equal(wrongPlace(EXAMPLE, event), undefined);
  assert.deepEqual(Object.keys(event.values), ['entry']);
});

test('a campaign ends, with its note', () => {
  const event = typed(EXAMPLE, 'ending', '', {
    '/closing/date': 'November 2026',
    '/closing/note': 'The audit is public [@herald-2026].',
  });
  const {document, sentences} = taken(event);
  assert.equal(valueAt(document, '/stage'), 'ended');
  assert.match(sentences![0]!.text, /ended on November 2026|ended in November 2026/);
});

test('documents of any shape can be opened with any event', () => {
  const shapes = ['text', 3, null, [], [null, 'a', {id: {}}, {id: '__proto__'}], {__proto__: null, a: 1}];
  const hostile = (value: unknown) =>
    Object.fromEntries(
      ['demands', 'responses', 'signatories', 'corrections', 'sources', 'letter', 'stage', 'closing', 'revision'].map(
        (key) => [key, value],
      ),
    ) as JsonObject;
  const subjects = ['', '__proto__', 'demands/__proto__ /title', 'letter /title', 'document /__proto__', 'sources'];
  for (const document of shapes.map(hostile)) {
    for (const kind of ['demand', 'reply', 'signed', 'withdrew', 'correction', 'ending'] as const) {
      for (const subject of subjects) {
        const event = newEvent(document, kind, subject);
        eventIn(withEvent(document, event), document, event);
        emptyPlaces(document, event);
        assert.equal(typeof happened({document, published: undefined}, event, 0).ok, 'boolean');
      }
    }
  }
});

test('a letter that was begun here keeps its number until it can be public', () => {
  const head = {id: 'd', title: '', changed: 0, steps: 0, position: 0};
  const letter = {...EXAMPLE, revision: 1};
  assert.equal(lastRevision(head, letter, false), 0);
  assert.equal(lastRevision(head, letter, true), 1);
  assert.equal(lastRevision({...head, origin: 'campaign.json'}, letter, false), 1);
  assert.equal(lastRevision({...head, saved: {name: 'campaign.json', at: 0, changed: 0}}, letter, false), 1);
  assert.equal(lastRevision({...head, fileDigest: 'a'}, letter, false), 1);
  assert.equal(lastRevision({...head, before: 2}, letter, false), 2);
});
