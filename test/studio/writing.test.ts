// Small changes that the views for writing make: citations, parts without a value, new demands, speakers.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parseCitations} from '@countersign/campaign';
import {
  isLetterAsAdded,
  isUnpublished,
  newDemand,
  standings,
  withLetterSource,
} from '../../packages/studio/src/document/demands.ts';
import {listAt, type Json, type JsonObject} from '../../packages/studio/src/document/json.ts';
import {withoutEmptyParts} from '../../packages/studio/src/document/optional.ts';
import {newSource} from '../../packages/studio/src/document/sources.ts';
import {citationOf, withCitation, withoutCitation} from '../../packages/studio/src/forms/cite.ts';
import type {Editing, Form} from '../../packages/studio/src/forms/form.ts';
import {beginSource, endSources, leftSource, shownAt} from '../../packages/studio/src/forms/fresh.ts';
import {speakerOf, withSpeaker} from '../../packages/studio/src/views/statements/speaker.ts';

test('a citation reads back as it was chosen', () => {
  assert.deepEqual(parseCitations(citationOf('herald', ' p. [4]\n–5 ')), [{source: 'herald', locator: 'p. 4 –5'}]);
  assert.deepEqual(parseCitations(citationOf('herald')), [{source: 'herald', locator: undefined}]);
});

test('a citation comes where the caret is, with a space before it and in the place of what began it', () => {
  assert.deepEqual(withCitation('It said so.', [10, 10], '[@a]'), {text: 'It said so [@a].', caret: 15});
  assert.deepEqual(withCitation('So [@', [3, 5], '[@a]'), {text: 'So [@a]', caret: 7});
  assert.deepEqual(withCitation('', [9, 9], '[@a]'), {text: '[@a]', caret: 4});
});

test('a part that may be left out goes with its last value, and one that is needed stays', () => {
  const document: JsonObject = {asked: {date: ''}, publisher: {name: ''}, letter: {announcement: {}}};
  assert.deepEqual(withoutEmptyParts(document, '/asked/date'), {publisher: {name: ''}, letter: {announcement: {}}});
  assert.equal(withoutEmptyParts(document, '/publisher/name'), document);
  assert.deepEqual(withoutEmptyParts(document, '/letter/announcement/url')['letter'], {});
  const list: JsonObject = {sources: [{archived: {url: ''}}, {id: ''}]};
  assert.deepEqual(withoutEmptyParts(list, '/sources/0/archived/url'), {sources: [{}, {id: ''}]});
  assert.equal(withoutEmptyParts(list, '/sources/1/id'), list);
});

test('a new demand begins as not known, on the day of the letter, with the letter as its source', () => {
  const document = withLetterSource({
    language: 'en',
    publisher: {name: 'Union'},
    letter: {title: 'Open', sent: '2026-04'},
  });
  assert.deepEqual(document['sources'], [
    {id: 'letter', kind: 'letter', publishers: ['Union'], title: 'Open', date: '2026-04'},
  ]);
  assert.equal(withLetterSource(document), document);
  assert.deepEqual(newDemand(document, 'The letter asks for it.', '2026-11-28'), {
    id: 'new-demand',
    title: '',
    history: [{date: '2026-04', status: 'unknown', note: 'The letter asks for it.', evidence: [{source: 'letter'}]}],
  });
});

test('the letter is a source that was added, as long as nothing else was written about it', () => {
  const letter: JsonObject = {
    url: 'https://union.example/open',
    publisher: {name: 'Union'},
    letter: {title: 'Open', sent: '2026-04'},
  };
  const source = (document: JsonObject) => listAt(document, '/sources')[0]!;
  const added = source(withLetterSource(letter));
  const is = (value: Json, document: JsonObject = letter) => isLetterAsAdded(document, value);
  assert.equal(is(added), true);
  // The letter had no day and no address then.
  assert.equal(is({id: 'letter', kind: 'letter', publishers: ['Union'], title: 'Open'}), true);
  // The text got an address of its own since.
  assert.equal(
    is(added, {...letter, letter: {title: 'Open', sent: '2026-04', texts: [{url: 'https://a.example/'}]}}),
    true,
  );
  const changed = [{title: 'Other'}, {accessed: '2026-05-01'}, {url: 'https://union.example/other'}, {id: 'open'}];
  for (const change of changed) assert.equal(is({...(added as JsonObject), ...change}), false);
  for (const odd of ['letter', null, [added], JSON.parse('{"__proto__": {"id": "letter"}}') as Json]) {
    assert.equal(is(odd), false);
  }
});

test('an entry can be mended as long as no reader has seen it', () => {
  const entry = {date: '2026', status: 'unknown', note: 'N', evidence: []};
  const demand = {id: 'a', history: [entry]};
  assert.equal(isUnpublished({revision: 1}, undefined, demand, entry), true);
  assert.equal(isUnpublished({revision: 2}, undefined, demand, entry), false);
  assert.equal(isUnpublished({revision: 2}, {demands: [demand]}, demand, entry), false);
  assert.equal(isUnpublished({revision: 2}, {demands: [demand]}, demand, {...entry, note: 'Other'}), true);
  assert.equal(isUnpublished({revision: 2}, {demands: 'x'}, 'x', entry), true);
});

test('a speaker of another kind keeps the name of the person', () => {
  const person = {name: 'M. Diaz', role: 'Spokesperson'};
  assert.equal(speakerOf({speaker: person}), 'other');
  assert.deepEqual(withSpeaker(person, 'signatory'), {...person, signatory: ''});
  assert.deepEqual(withSpeaker({publishersOf: 'x'}, 'other'), {name: ''});
  assert.equal(speakerOf('hostile'), 'other');
});

test('a citation is taken out with the space before it', () => {
  assert.deepEqual(withoutCitation('It said so [@a, p. 4], twice.', '[@a, p. 4]'), {
    text: 'It said so, twice.',
    caret: 10,
  });
  assert.deepEqual(withoutCitation('[@a] So', '[@b]'), {text: '[@a] So', caret: 7});
});

test('what was typed about a new source is its address or its title, and stays text', () => {
  const source = (typed?: string) => newSource({}, '2026-06-17', typed);
  const made = (typed: string) => source(typed)['url'] ?? source(typed)['title'];
  const same = [
    'https://herald.example/a',
    'http://herald.example',
    'Node.js and us',
    '<img src=x onerror=a>',
    '"; drop',
  ];
  for (const typed of same) assert.equal(made(typed), typed);
  assert.equal(made('www.herald.example'), 'https://www.herald.example');
  assert.equal(made('herald.example/2026/audit'), 'https://herald.example/2026/audit');
  assert.equal(made('nytimes.com'), 'https://nytimes.com');
  assert.equal(made('bücher.example:8080?a=1'), 'https://bücher.example:8080?a=1');
  assert.equal(source('herald.example/a')['title'], undefined);
  assert.equal(source('https://medium.example/@diaz')['title'], undefined);
  const titles = [
    'U.S./EU',
    'v2.0/notes',
    'diaz@herald.example',
    'user:password@herald.example/a',
    'https://user:password@herald.example/a',
    'https:///user:password@herald.example/a',
    'https://herald.example\\@other.example/',
  ];
  for (const typed of titles) assert.equal(source(typed)['title'], typed);
  assert.equal(source('Audit/review of 2026')['title'], 'Audit/review of 2026');
  assert.deepEqual(Object.keys(source()), ['id', 'kind', 'publishers', 'accessed']);
});

suite('a source that nothing names', () => {
  const entry = (status: string) => ({status, evidence: [{source: 'letter'}]});
  const document: JsonObject = {
    language: 'en',
    revision: 1,
    demands: [
      {id: 'a', title: 'Publish', history: [entry('unknown'), entry('promised')]},
      {id: 'b', title: {en: '<b>Repair</b>'}, history: [entry('unknown')]},
      {id: 'c', history: 7},
      null,
    ],
  };

  test('can be named in the newest entry of each demand', () => {
    assert.deepEqual(standings(document, undefined), [
      {pointer: '/demands/0/history/1/evidence', title: 'Publish', status: 'promised'},
      {pointer: '/demands/1/history/0/evidence', title: '<b>Repair</b>', status: 'unknown'},
    ]);
  });

  test('is not added to what readers have seen', () => {
    assert.deepEqual(standings({...document, revision: 2}, undefined), []);
    const published: JsonObject = {...document, demands: [listAt(document, '/demands')[0]!]};
    assert.deepEqual(
      standings(document, published).map(({title}) => title),
      ['<b>Repair</b>'],
    );
  });
});

suite('a new source', () => {
  const problem = (pointer: string) => ({kind: 'x', pointer, name: '', line: 1, column: 1, message: 'M.', hint: ''});
  const form = (id: string) => {
    const session = {
      id,
      document: {sources: [{id: 'old'}, {id: 'new-source'}]},
      checked: {
        problems: [problem('/sources/0/url'), problem('/sources/1/publishers'), problem('/sources/1/url')],
        warnings: [],
      },
    } as unknown as Editing;
    return {session, requestUpdate: () => {}} as unknown as Form;
  };
  const marks = ({session}: Form) => shownAt(session, '/sources', true).map(({pointer}) => pointer);
  const leave = (from: Form, key: string, to: 'inside' | 'outside') =>
    leftSource(from, '/sources/1', {
      target: {id: `field.sources.1.${key}`},
      currentTarget: {contains: () => to === 'inside'},
      relatedTarget: {},
    } as unknown as FocusEvent);

  test('begins without marks, and has one where a field was left', () => {
    const own = form('fresh-1');
    assert.equal(marks(own).length, 3, 'one that is opened has all of them');
    beginSource(own.session, 'new-source');
    assert.deepEqual(marks(own), ['/sources/0/url']);
    leave(own, 'url', 'inside');
    assert.deepEqual(marks(own), ['/sources/0/url', '/sources/1/url']);
    leave(own, 'title', 'outside');
    assert.equal(marks(own).length, 3);
  });

  test('has all of them when the person goes to another part, and other drafts have their own', () => {
    const [own, other] = [form('fresh-2'), form('fresh-3')];
    for (const {session} of [own, other]) beginSource(session, 'new-source');
    endSources(own.session);
    assert.deepEqual([marks(own).length, marks(other).length], [3, 1]);
    endSources(other.session);
  });
});
