// A page that ends in the middle of a write leaves the rest to the next page, and nothing that somebody does not want.
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {leavingStore} from '../../packages/studio/src/session/store/leaving.ts';
import {memoryStore} from '../../packages/studio/src/session/store/memory.ts';
import type {Change, Key, Store} from '../../packages/studio/src/session/store/store.ts';

const HEAD: Key = ['head', 'd', ''];
const TEXT: Key = ['text', 'd', ''];

let disk: Store;
let texts: Map<string, string>;
beforeEach(() => {
  disk = memoryStore();
  texts = new Map();
});

const rest = {
  getItem: (name: string) => texts.get(name) ?? null,
  setItem: (name: string, text: string) => void texts.set(name, text),
  removeItem: (name: string) => void texts.delete(name),
};

const nextPage = () => leavingStore(disk, rest);

/** A page that ends before any of its changes is written. */
function leavesWith(...changes: Change[]): void {
  const page = leavingStore({...disk, write: () => new Promise(() => {})}, rest);
  for (const change of changes) void page.write(change);
  page.leave();
}

async function valueOf(key: Key): Promise<unknown> {
  const page = nextPage();
  await page.read([]);
  // What was refused is taken back in the next moment.
  await new Promise(setImmediate);
  return (await page.read([key])).values[0];
}

test('the next page has what was not written, in its order', async () => {
  leavesWith({put: [[TEXT, 'a']]}, {put: [[TEXT, 'ab']]});
  leavesWith({put: [[TEXT, 'abc']]});
  assert.equal(await valueOf(TEXT), 'abc');
  assert.equal(texts.size, 0);
});

test('what was written leaves nothing, and is not written again', async () => {
  const page = nextPage();
  await page.write({put: [[TEXT, 'a']]});
  page.leave();
  assert.equal(texts.size, 0);
});

test('the first write of the next page comes after the rest', async () => {
  leavesWith({put: [[TEXT, 'old']]});
  await nextPage().write({put: [[TEXT, 'new']]});
  assert.equal(await valueOf(TEXT), 'new');
});

test('a page that ends before it has written the rest leaves it again', async () => {
  leavesWith({put: [[TEXT, 'a']]});
  const page = leavingStore({...disk, write: () => new Promise(() => {})}, rest);
  void page.write({put: [[HEAD, {steps: 1}]]});
  page.leave();
  assert.deepEqual([await valueOf(TEXT), await valueOf(HEAD)], ['a', {steps: 1}]);
});

test('a draft that another page has taken or deleted since stays as it is', async () => {
  const step: Change = {put: [[HEAD, {steps: 1}]], unless: ['taken', 'd', 'w'], expects: HEAD};
  leavesWith(step);
  assert.equal(await valueOf(HEAD), undefined);
  await disk.write({
    put: [
      [HEAD, {steps: 5}],
      [['taken', 'd', 'w'], 'other'],
    ],
  });
  leavesWith(step);
  assert.deepEqual(await valueOf(HEAD), {steps: 5});
});

test('what JSON cannot hold is left to the database', async () => {
  leavesWith(
    {put: [[['file', 'd', 'logo.png'], {type: 'image/png', bytes: new ArrayBuffer(2)}]]},
    {put: [[TEXT, 'a']]},
  );
  assert.deepEqual([await valueOf(TEXT), await valueOf(['file', 'd', 'logo.png'])], ['a', undefined]);
});

test('without a place for the rest, or with something else there, pages work all the same', async () => {
  const page = leavingStore({...disk, write: () => new Promise(() => {})}, undefined);
  void page.write({put: [[TEXT, 'a']]});
  page.leave();
  const full = {...rest, setItem: () => assert.fail('No room')};
  const other = leavingStore({...disk, write: () => new Promise(() => {})}, full);
  void other.write({put: [[TEXT, 'a']]});
  other.leave();
  for (const junk of ['', '{', 'null', '7', '{"put": 1}']) {
    texts.set('countersign-studio-rest', junk);
    assert.equal(await valueOf(TEXT), undefined, junk);
  }
});
