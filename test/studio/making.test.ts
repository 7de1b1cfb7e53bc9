// A letter that is being made is kept with each key, and asked back as it was.
import assert from 'node:assert/strict';
import {afterEach, beforeEach, test} from 'node:test';
import {NOTHING_MADE, readMaking, writeMaking} from '../../packages/studio/src/session/making.ts';

const kept = new Map<string, string>();
let isRefusing = false;

const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem(key: string, value: string) {
    if (isRefusing) throw new DOMException('No room.', 'QuotaExceededError');
    kept.set(key, value);
  },
  removeItem: (key: string) => void kept.delete(key),
};

const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');

beforeEach(() => {
  Object.defineProperty(globalThis, 'localStorage', {value: storage, configurable: true});
});

afterEach(() => {
  isRefusing = false;
  writeMaking(NOTHING_MADE);
  kept.clear();
  Object.defineProperty(globalThis, 'localStorage', before ?? {value: undefined, configurable: true});
});

test('an answer is kept when the call returns, and nothing stays of a letter that was made', () => {
  writeMaking({answers: {title: 'Open the audit'}, blocks: ['Dear all,']});
  assert.match([...kept.values()].join(), /Open the audit/);
  assert.deepEqual(readMaking(), {answers: {title: 'Open the audit'}, blocks: ['Dear all,']});
  writeMaking(NOTHING_MADE);
  assert.equal(kept.size, 0);
  assert.deepEqual(readMaking(), NOTHING_MADE);
});

test('where the browser has no room, the answers last as long as the page', () => {
  writeMaking({answers: {title: 'Open'}, blocks: []});
  isRefusing = true;
  writeMaking({answers: {title: 'Open the audit'}, blocks: []});
  assert.equal(readMaking().answers.title, 'Open the audit');
  isRefusing = false;
  writeMaking({answers: {title: 'Open it'}, blocks: []});
  assert.equal(readMaking().answers.title, 'Open it');
});

test('values that are no letter are taken for none', () => {
  writeMaking({answers: {title: 'Open'}, blocks: []});
  const [key] = kept.keys();
  for (const text of ['{', 'null', '[]', '{"answers": {}}', '{"answers": {"title": 1}, "blocks": []}', '"a"']) {
    kept.set(key!, text);
    assert.deepEqual(readMaking(), NOTHING_MADE, text);
  }
});
