import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {passages} from '@countersign/authoring';
import {versions, type JsonSchema} from '@countersign/campaign/schema';
import {example, exampleCampaign} from '../support/documents/example.ts';
import {knownPlaces} from '../support/documents/known-places.ts';

/** The example with the texts that it leaves out. */
const CHANGES = {
  '/stage': 'ended',
  '/closing': {date: '2026-06', note: 'It ended.'},
  '/demands/0/criteria': Object.fromEntries(
    ['met', 'partial', 'promised', 'unmet', 'reversed', 'unknown', 'dropped'].map((status) => [status, status]),
  ),
};

/** The places of that document whose schema is like this. */
const placesWhere = (wanted: (schema: JsonSchema) => boolean): string[] =>
  [...knownPlaces(example(CHANGES))].filter(({schema}) => wanted(schema)).map(({pointer}) => pointer);

suite('passages', () => {
  const found = [...passages(exampleCampaign(CHANGES))];

  test('has every text by language once', () => {
    const texts = placesWhere(({anyOf}) => anyOf !== undefined);
    assert.ok(texts.length > 35, `${texts.length}`);
    assert.deepEqual(
      found
        .filter(({prose, label}) => prose ?? label)
        .map(({pointer}) => pointer)
        .sort(),
      texts.sort(),
    );
  });

  test('has all evidence once', () => {
    const isEvidence = ({items}: JsonSchema) => items?.properties?.source !== undefined;
    const evidence = placesWhere(isEvidence);
    assert.equal(evidence.length, 7);
    assert.deepEqual(
      found
        .filter((passage) => passage.evidence)
        .map(({pointer}) => pointer)
        .sort(),
      evidence.sort(),
    );
  });

  test('takes as prose what may cite, and as label what may not', () => {
    const prose = new Set(placesWhere(({anyOf}) => /^(prose|brief)$/.test(anyOf?.[0]?.format ?? '')));
    for (const passage of found) {
      if (passage.prose) assert.ok(prose.has(passage.pointer), passage.pointer);
      if (passage.label) assert.ok(!prose.has(passage.pointer), passage.pointer);
    }
  });
});

test('versions names each language of a text and its place', () => {
  assert.deepEqual(versions('Letter', '/letter/title', 'en'), [['en', 'Letter', '/letter/title']]);
  assert.deepEqual(versions({en: 'Letter', ar: 'رسالة'}, '/letter/title', 'en'), [
    ['en', 'Letter', '/letter/title/en'],
    ['ar', 'رسالة', '/letter/title/ar'],
  ]);
});
