// Values that change with each key are written as fast as the browser can. When the page ends, the newest begins at once.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {deleteDraft, readForms, writeForms} from '../../packages/studio/src/session/drafts.ts';
import {keepIn} from '../../packages/studio/src/session/kept.ts';
import {hurryWrites, writeNewest} from '../../packages/studio/src/session/newest.ts';
import {slowStore} from '../support/studio/slow-store.ts';

/** Notes the writes that began. Each ends when the test says so. */
function writes() {
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const write = (text: string) => () => {
    begun.push(text);
    return new Promise<void>((resolve, reject) => ends.set(text, (error) => (error ? reject(error) : resolve())));
  };
  return {begun, write, end: (text: string, error?: Error) => ends.get(text)!(error)};
}

test('a write begins at once; of those that have to wait, only the newest value stays', async () => {
  const {begun, write, end} = writes();
  const all = ['a', 'b', 'c', 'd'].map((text) => writeNewest('one', write(text)));
  const other = writeNewest('other', write('x'));
  assert.deepEqual(begun, ['a', 'x']);
  end('a');
  await all[0];
  end('x');
  await other;
  assert.deepEqual(begun, ['a', 'x', 'd']);
  end('d');
  await Promise.all(all);
  const later = writeNewest('one', write('e'));
  assert.deepEqual(begun, ['a', 'x', 'd', 'e']);
  end('e');
  await later;
});

test('a value that could not be written does not stop the one after it', async () => {
  const {begun, write, end} = writes();
  const [first, second] = ['a', 'b'].map((text) => writeNewest('one', write(text)));
  end('a', new Error('No room.'));
  await assert.rejects(first!, /No room/);
  await new Promise(setImmediate);
  assert.deepEqual(begun, ['a', 'b']);
  end('b', new Error('Still none.'));
  await assert.rejects(second!, /Still none/);
});

test('when the page ends, the value that waits is written at once, and once', async () => {
  const {begun, write, end} = writes();
  const all = ['a', 'b'].map((text) => writeNewest('one', write(text)));
  hurryWrites();
  assert.deepEqual(begun, ['a', 'b']);
  // The page goes on after all.
  all.push(writeNewest('one', write('c')), writeNewest('one', write('d')));
  end('a');
  await all[0];
  assert.deepEqual(begun, ['a', 'b', 'd']);
  end('b');
  end('d');
  await Promise.all(all);
});

test('of forms that are typed, the newest is written and read', async () => {
  const store = slowStore();
  keepIn(store);
  const typed = ['a', 'ab', 'abc', 'abcd'];
  const forms = Promise.all(typed.map((text) => writeForms('d', {demand: text})));
  assert.equal(store.waiting.length, 1);
  const read = readForms('d');
  while (store.waiting.length > 0) await store.next();
  assert.deepEqual(await read, {demand: 'abcd'});
  await forms;
  assert.equal(store.written, 2);
});

test('a draft that is deleted gets no value any more', async () => {
  const store = slowStore();
  keepIn(store);
  const forms = ['a', 'b'].map((text) => writeForms('d', {demand: text}));
  const deleted = deleteDraft('d');
  while (store.waiting.length > 0) await store.next();
  await Promise.all([...forms, deleted]);
  const [left] = await Promise.all([readForms('d'), store.next()]);
  assert.equal(left, undefined);
});
