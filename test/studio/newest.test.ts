// Values that change with each key are written without a queue. When the page ends, the newest one is begun at once.
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

test('each write begins at once; of those that have to wait, only the newest value stays', async () => {
  const {begun, write, end} = writes();
  const all = ['a', 'b', 'c', 'd', 'e'].map((text) => writeNewest('one', write(text), 2));
  const other = writeNewest('other', write('x'), 2);
  assert.deepEqual(begun, ['a', 'b', 'x']);
  end('a');
  await all[0];
  end('x');
  await other;
  assert.deepEqual(begun, ['a', 'b', 'x', 'e']);
  end('b');
  end('e');
  await Promise.all(all);
  const later = writeNewest('one', write('f'), 2);
  assert.deepEqual(begun, ['a', 'b', 'x', 'e', 'f']);
  end('f');
  await later;
});

test('a value that could not be written does not stop the one after it', async () => {
  const {begun, write, end} = writes();
  const [first, second] = ['a', 'b'].map((text) => writeNewest('one', write(text), 1));
  end('a', new Error('No room.'));
  await assert.rejects(first!, /No room/);
  await new Promise(setImmediate);
  assert.deepEqual(begun, ['a', 'b']);
  end('b', new Error('Still none.'));
  await assert.rejects(second!, /Still none/);
});

test('when the page ends, the value that waits is written at once, and once', async () => {
  const {begun, write, end} = writes();
  const all = ['a', 'b'].map((text) => writeNewest('one', write(text), 1));
  hurryWrites();
  assert.deepEqual(begun, ['a', 'b']);
  // The page goes on after all.
  all.push(writeNewest('one', write('c'), 1), writeNewest('one', write('d'), 1));
  end('a');
  await all[0];
  assert.deepEqual(begun, ['a', 'b']);
  end('b');
  await all[1];
  await new Promise(setImmediate);
  assert.deepEqual(begun, ['a', 'b', 'd']);
  end('d');
  await Promise.all(all);
});

test('forms that are typed are written as they are typed, and what is read is the newest', async () => {
  const store = slowStore();
  keepIn(store);
  const typed = ['a', 'ab', 'abc', 'abcd'];
  const forms = Promise.all(typed.map((text) => writeForms('d', {demand: text})));
  assert.equal(store.waiting.length, 4);
  const read = readForms('d');
  while (store.waiting.length > 0) await store.next();
  assert.deepEqual(await read, {demand: 'abcd'});
  await forms;
  assert.equal(store.written, 4);
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
