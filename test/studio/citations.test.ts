// Which sources a document cites, in which order, and where.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {numberSources, readCampaign} from '@countersign/campaign';
import {sourceNumbers, usesOfSources} from '../../packages/studio/src/document/citations.ts';
import {withValue, type JsonObject} from '../../packages/studio/src/document/json.ts';
import {findSources, namedSources} from '../../packages/studio/src/document/sources.ts';
import {holds} from '../support/documents/property.ts';

const read = (name: string): JsonObject =>
  JSON.parse(readFileSync(new URL(`../../packages/${name}/campaign.json`, import.meta.url), 'utf8')) as JsonObject;

for (const name of ['microsoft-azure-review', 'apple-content-scanning']) {
  test(`authors of ${name} see the numbers that readers see`, () => {
    const document = read(name);
    const result = readCampaign(document);
    assert.ok(result.ok);
    assert.deepEqual([...sourceNumbers(document)].sort(), [...numberSources(result.campaign)].sort());
  });
}

const DOCUMENT: JsonObject = {
  language: 'en',
  letter: {
    title: 'A',
    summary: 'Said [@b, p. 4].',
    blocks: ['One [@a].', {heading: 'No [@c]'}, {list: ['Two [@d]', {en: 'Three [@b]', fr: 'Trois [@c]'}]}],
  },
  demands: [{id: 'x', title: 'T', history: [{note: 'N', evidence: [{source: 'e'}]}]}],
  statements: [{id: 's', text: 'U', speaker: {publishersOf: 'f'}, evidence: []}],
  sources: ['f', 'e', 'd', 'c', 'b', 'a'].map((id) => ({id, title: `Title ${id}`})),
};

test('sources have the numbers of their first citation in the document’s own language, the others come last', () => {
  assert.deepEqual(
    [...sourceNumbers(DOCUMENT)],
    [
      ['b', 1],
      ['a', 2],
      ['d', 3],
      ['e', 4],
      ['f', 5],
      ['c', 6],
    ],
  );
  const changed = withValue(DOCUMENT, '/letter/summary', 'Nothing.');
  assert.equal(sourceNumbers(changed).get('a'), 1);
});

test('each part that rests on a source is told once', () => {
  const uses = usesOfSources(DOCUMENT);
  assert.deepEqual(uses.get('b'), ['/letter']);
  assert.deepEqual(uses.get('e'), ['/demands/0']);
  assert.deepEqual(uses.get('f'), ['/statements/0']);
  assert.equal(uses.get('c'), undefined);
});

test('a source is found by any of its words', () => {
  const titled = withValue(DOCUMENT, '/sources/0', {id: 'f', title: 'Éclair', publishers: ['Le Monde'], date: '2026'});
  assert.deepEqual(
    findSources(titled, 'monde eclair', 5).map(({id}) => id),
    ['f'],
  );
  assert.equal(findSources(titled, '', 3).length, 3);
});

const KEYS = [
  'letter',
  'demands',
  'sources',
  'blocks',
  'list',
  'summary',
  'evidence',
  'source',
  'id',
  '__proto__',
  'en',
];
const hostile = fc
  .letrec<{value: unknown}>((tie) => ({
    value: fc.oneof(
      {maxDepth: 6},
      fc.constantFrom(null, 0, '[@a]', '<img src=x onerror=alert(1)>', '', true),
      fc.array(tie('value'), {maxLength: 3}),
      fc.dictionary(fc.constantFrom(...KEYS), tie('value'), {maxKeys: 5}),
    ),
  }))
  .value.map((value) => JSON.parse(JSON.stringify({letter: value, demands: value, sources: value})) as JsonObject);

test('a document of any shape has numbers and uses, and nothing throws', () => {
  holds(
    fc.property(hostile, (document) => {
      sourceNumbers(document);
      usesOfSources(document);
      namedSources(document);
      findSources(document, 'a', 3);
    }),
    100,
  );
  assert.equal(({} as {polluted?: unknown}).polluted, undefined);
});

test('a list with very many marks is numbered', () => {
  const document: JsonObject = {
    letter: {blocks: [{list: Array.from({length: 200_000}, () => '[@a]')}]},
    sources: [{id: 'a'}],
  };
  assert.deepEqual([...sourceNumbers(document)], [['a', 1]]);
  assert.deepEqual([...usesOfSources(document)], [['a', ['/letter']]]);
});
