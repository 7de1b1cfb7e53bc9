// What a browser can see of a letter that is online.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {JsonObject} from '../../packages/studio/src/document/json.ts';
import {judgeDeployed, type SeenAnswer} from '../../packages/studio/src/worker/publish/deployed.ts';

const document: JsonObject = {id: 'a', revision: 3, $accepted: [], title: 'Open'};
const {$accepted: _, ...online} = document;
const answer = (value: unknown, headers: Partial<SeenAnswer> = {}): SeenAnswer => ({
  text: JSON.stringify(value),
  type: 'application/json',
  cacheControl: 'public, max-age=300',
  ...headers,
});
const judged = (live: SeenAnswer, kept?: SeenAnswer, published?: string) => {
  const {findings, isOnline} = judgeDeployed({document, published: undefined}, {document: live, kept, published});
  return [isOnline, ...findings.map(({kind, isGood}) => `${kind} ${isGood}`)];
};

test('what was made here is recognised, without what is for its authors alone', () => {
  const good = [true, 'same true', 'type true', 'lifetime true', 'kept true'];
  assert.deepEqual(judged(answer(online), answer(online)), good);
  assert.deepEqual(judged(answer({a: 1}), answer({a: 1}), '{"a": 1}'), good);
});

test('another revision, other content, and no document are told apart', () => {
  assert.deepEqual(judged(answer({...online, revision: 2}))[1], 'other-revision false');
  assert.deepEqual(judged(answer({...online, title: 'Close'}))[1], 'other-content false');
  for (const other of [[], 7, null, '']) assert.deepEqual(judged(answer(other))[1], 'unknown false');
});

test('headers that keep a letter from partners, or a correction from readers, are told', () => {
  const wrong = {type: 'text/plain', cacheControl: 'max-age=86400'};
  assert.deepEqual(judged(answer(online, wrong)).slice(2), ['type false', 'lifetime false', 'kept false']);
  assert.deepEqual(judged(answer(online), answer({...online, title: 'x'})).at(-1), 'kept-other false');
  assert.deepEqual(judged(answer(online, {type: null, cacheControl: null}))[3], 'lifetime false');
});
