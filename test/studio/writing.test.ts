// Small changes that the views for writing make: citations, parts without a value, new demands, speakers.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCitations} from '@countersign/campaign';
import {isUnpublished, newDemand, withLetterSource} from '../../packages/studio/src/document/demands.ts';
import type {JsonObject} from '../../packages/studio/src/document/json.ts';
import {withoutEmptyParts} from '../../packages/studio/src/document/optional.ts';
import {citationOf, withCitation} from '../../packages/studio/src/forms/cite.ts';
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
