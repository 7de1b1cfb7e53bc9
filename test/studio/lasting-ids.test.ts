// New members take their ids from their names, once, and keep them.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {JsonObject} from '../../packages/studio/src/document/json.ts';
import {isPassing, passingId, withLastingIds, withRenamed} from '../../packages/studio/src/document/rename.ts';

test('a new demand is called after its title when it has one, wherever it is named', () => {
  const document: JsonObject = {
    language: 'en',
    demands: [
      {id: 'new-demand', title: 'Publish the audit'},
      {id: 'new-demand-2', title: ' '},
    ],
    responses: [{id: 'r', to: ['letter', 'new-demand', 'new-demand-2']}],
    corrections: [{of: 'demands/new-demand'}],
  };
  const named = withLastingIds(document);
  assert.deepEqual(named['demands'], [
    {id: 'publish-the-audit', title: 'Publish the audit'},
    {id: 'new-demand-2', title: ' '},
  ]);
  assert.deepEqual(named['responses'], [{id: 'r', to: ['letter', 'publish-the-audit', 'new-demand-2']}]);
  assert.deepEqual(named['corrections'], [{of: 'demands/publish-the-audit'}]);
});

test('a source is called after its publisher and year, in evidence and in every language of a text', () => {
  const document: JsonObject = {
    language: 'en',
    letter: {
      summary: {en: 'A [@new-source, p. 4]. B [@new-source-2].', ar: 'ج [@new-source]'},
      blocks: ['[@new-source]'],
    },
    statements: [{id: 's', speaker: {publishersOf: 'new-source'}, evidence: [{source: 'new-source', locator: 'p. 1'}]}],
    sources: [
      {id: 'new-source', publishers: ['The Herald'], date: '2026-03'},
      {id: 'new-source-2', publishers: []},
    ],
  };
  const named = withLastingIds(document);
  assert.deepEqual(named['letter'], {
    summary: {en: 'A [@the-herald-2026, p. 4]. B [@new-source-2].', ar: 'ج [@the-herald-2026]'},
    blocks: ['[@the-herald-2026]'],
  });
  assert.deepEqual(named['statements'], [
    {id: 's', speaker: {publishersOf: 'the-herald-2026'}, evidence: [{source: 'the-herald-2026', locator: 'p. 1'}]},
  ]);
});

test('ids that were published stay, and a document without new members stays the same object', () => {
  const document: JsonObject = {demands: [{id: 'demand-2', title: 'X'}], sources: [{id: 'source', publishers: ['Y']}]};
  assert.equal(withLastingIds(document), document);
  assert.equal(isPassing('demand-2'), false);
});

test('a name without Latin letters gives a plain id, and two of a name differ', () => {
  const document: JsonObject = {
    language: 'ar',
    demands: [
      {id: 'new-demand', title: 'نشر المراجعة'},
      {id: 'new-demand-2', title: 'وقف البيع'},
    ],
  };
  assert.deepEqual(
    (withLastingIds(document)['demands'] as readonly JsonObject[]).map(({id}) => id),
    ['demand', 'demand-2'],
  );
});

test('hostile shapes are passed over', () => {
  for (const value of ['text', 7, null, [null, 'x', {id: {}}, {id: 'new-demand', title: {en: ['x']}}]]) {
    const document = JSON.parse(JSON.stringify({demands: value, sources: value, letter: value})) as JsonObject;
    withLastingIds(document);
    assert.equal(passingId(document, 'demands').startsWith('new-demand'), true);
  }
  const own = JSON.parse('{"__proto__": [{"source": "a"}], "sources": [{"id": "a"}]}') as JsonObject;
  const renamed = withRenamed(own, 'sources', 'a', 'b');
  assert.deepEqual(JSON.stringify(renamed), '{"__proto__":[{"source":"a"}],"sources":[{"id":"b"}]}');
});
