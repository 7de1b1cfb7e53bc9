import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {MAX_DOCUMENT_BYTES} from '@countersign/campaign';
import {parseCampaignText} from '@countersign/campaign/schema';
import {documentOf, MAX_SOURCES, SIZES} from './documents.ts';

suite('a document keeps the strict rules of its format, and has its size', () => {
  for (const size of [1, ...SIZES]) {
    test(String(size), () => {
      const text = JSON.stringify(documentOf(size));
      const result = parseCampaignText(text);
      assert.ok(result.ok, JSON.stringify(!result.ok && result.problems[0]));
      const {signatories, sources, demands, statements, responses} = result.campaign;
      assert.deepEqual([signatories.length, sources.length], [size, Math.min(size, MAX_SOURCES)]);
      assert.deepEqual([demands.length, statements.length, responses.length], [3, 2, 1]);
      assert.ok(demands.every(({history}) => history.length > 1));
      assert.ok(Buffer.byteLength(text) <= MAX_DOCUMENT_BYTES, `${Buffer.byteLength(text)} bytes`);
    });
  }
});

test('the same size is the same document, and another is another one', () => {
  assert.deepEqual(documentOf(30), documentOf(30));
  assert.notDeepEqual(documentOf(30).sources, documentOf(31).sources.slice(0, 30));
});

test('its names are in several scripts, with what is written above and below letters', () => {
  const {signatories} = documentOf(100);
  const names = signatories.map(({name}) => name);
  for (const script of [/\p{Script=Latin}/u, /\p{Script=Hebrew}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u]) {
    assert.ok(
      names.some((name) => script.test(name)),
      String(script),
    );
  }
  assert.ok(names.some((name) => /\p{Script=Arabic}\p{M}/u.test(name)));
  assert.ok(signatories.some(({kind}) => kind === 'person'));
});

test('every title is another one, so that a source can be told by it', () => {
  const titles = documentOf(1_000).sources.map(({title}) => title);
  assert.equal(new Set(titles).size, titles.length);
});
