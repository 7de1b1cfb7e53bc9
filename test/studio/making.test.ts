// A letter that is being made is kept with each key, and asked back as it was.
import assert from 'node:assert/strict';
import {afterEach, test} from 'node:test';
import {NOTHING_MADE, readMaking, writeMaking} from '../../packages/studio/src/session/making.ts';
import {useLocalStorage} from '../support/studio/local-storage.ts';

const storage = useLocalStorage();

afterEach(() => {
  storage.isFull = false;
  writeMaking(NOTHING_MADE);
});

test('an answer is kept when the call returns, and nothing stays of a letter that was made', () => {
  writeMaking({answers: {title: 'Open the audit'}, blocks: ['Dear all,']});
  assert.match([...storage.kept.values()].join(), /Open the audit/);
  assert.deepEqual(readMaking(), {answers: {title: 'Open the audit'}, blocks: ['Dear all,']});
  writeMaking(NOTHING_MADE);
  assert.equal(storage.kept.size, 0);
  assert.deepEqual(readMaking(), NOTHING_MADE);
});

test('where the browser has no room, the answers last as long as the page', () => {
  writeMaking({answers: {title: 'Open'}, blocks: []});
  storage.isFull = true;
  writeMaking({answers: {title: 'Open the audit'}, blocks: []});
  assert.equal(readMaking().answers.title, 'Open the audit');
  storage.isFull = false;
  writeMaking({answers: {title: 'Open it'}, blocks: []});
  assert.equal(readMaking().answers.title, 'Open it');
});

test('values that are no letter are taken for none', () => {
  writeMaking({answers: {title: 'Open'}, blocks: []});
  const [key] = storage.kept.keys();
  for (const text of ['{', 'null', '[]', '{"answers": {}}', '{"answers": {"title": 1}, "blocks": []}', '"a"']) {
    storage.kept.set(key!, text);
    assert.deepEqual(readMaking(), NOTHING_MADE, text);
  }
});
