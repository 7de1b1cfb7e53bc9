// What a person typed is kept step by step: nothing is lost or torn by failures, and opening stays fast.
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {
  createDraft,
  deleteDraft,
  isKept,
  listDrafts,
  NotRead,
  readDraft,
  storageFault,
} from '../../packages/studio/src/session/drafts.ts';
import {documentOf, newHistory, type History} from '../../packages/studio/src/session/history.ts';
import {keepIn} from '../../packages/studio/src/session/kept.ts';
import {Unkept} from '../../packages/studio/src/session/unkept.ts';
import {openSession} from '../../packages/studio/src/session/open-session.ts';
import {Session} from '../../packages/studio/src/session/session.ts';
import {memoryStore} from '../../packages/studio/src/session/store/memory.ts';
import type {Change, Key, Store} from '../../packages/studio/src/session/store/store.ts';
import type {Worker} from '../../packages/studio/src/worker/ask.ts';
import {slowStore} from '../support/studio/slow-store.ts';

/** A store whose next writes fail, as those of a full disk do. */
function fragile(): Store & {failing: boolean; unreadable: boolean; readonly changes: Change[]} {
  const store = memoryStore();
  return {
    failing: false,
    unreadable: false,
    changes: [],
    async read(keys, under) {
      if (this.unreadable) throw new DOMException('Damaged.', 'UnknownError');
      return store.read(keys, under);
    },
    async write(change) {
      if (this.failing) throw new DOMException('No room.', 'QuotaExceededError');
      this.changes.push(change);
      await store.write(change);
    },
  };
}

const silent = {ask: () => Promise.resolve({problems: [], warnings: [], gaps: []})} as unknown as Worker;
const HEAD = {id: 'd', title: 'Letter', changed: 1, steps: 0, position: 0};
const EMPTY = {format: 1, letter: {title: ''}};

let store = fragile();
beforeEach(() => keepIn((store = fragile())));

async function session(): Promise<Session> {
  const draft = await readDraft('d');
  assert.ok(draft);
  return new Session(draft.head, draft.history, silent, {
    snapshot: draft.snapshot,
    hold: {release() {}},
    reopen: () => Promise.resolve(undefined),
  });
}

const type = (to: Session, title: string) =>
  to.change(`Title ${title}`, (document) => ({...document, letter: {title}}));

const titleOf = ({document}: Pick<History, 'document'>) => (document['letter'] as {title: string}).title;

async function reopened(): Promise<Session> {
  const again = await session();
  await again.close();
  return again;
}

test('each step is kept, also when many come at once', async () => {
  await createDraft(HEAD, EMPTY);
  const open = await session();
  for (const title of ['a', 'b', 'c']) type(open, title);
  assert.equal(open.isKept, false);
  await open.settled();
  assert.equal(open.isKept, true);
  open.undo();
  await open.close();
  const again = await reopened();
  assert.deepEqual([titleOf(again), again.undoName, again.redoName], ['b', 'Title b', 'Title c']);
});

test('what could not be kept is kept with the next step, and a page that ends before has all that was kept', async () => {
  await createDraft(HEAD, EMPTY);
  const open = await session();
  type(open, 'a');
  await open.settled();
  store.failing = true;
  type(open, 'b');
  open.undo();
  type(open, 'c');
  await open.settled();
  assert.equal(open.fault?.name, 'QuotaExceededError');
  assert.deepEqual([titleOf(open), titleOf((await readDraft('d'))!.history)], ['c', 'a']);
  store.failing = false;
  type(open, 'd');
  await open.close();
  assert.equal(open.fault, undefined);
  const again = await reopened();
  again.undo();
  assert.deepEqual([titleOf(again), again.redoName], ['c', 'Title d']);
});

/** A store that works when a test lets it, and the ways to do so. */
function slowly() {
  const slow = slowStore();
  keepIn(slow);
  /** Lets the store work until something is done. */
  const done = async <Result>(work: Promise<Result>): Promise<Result> => {
    let isDone = false;
    void work.then(() => (isDone = true));
    do await slow.next();
    while (!isDone);
    return work;
  };
  const moment = () => new Promise((resolve) => setImmediate(resolve));
  return {slow, done, moment, kept: async () => (await done(readDraft('d')))!.history};
}

test('steps that wait for a write begin to be kept when the page ends', async () => {
  const {slow, done, moment, kept} = slowly();
  await done(createDraft(HEAD, EMPTY));
  const open = await done(session());
  for (let number = 0; number < 12; number += 1) {
    type(open, String(number));
    await moment();
  }
  assert.equal(slow.waiting.length, 1);
  open.hurry();
  assert.equal(slow.waiting.length, 2);
  assert.equal(open.isKept, false);
  while (slow.waiting.length > 0) await slow.next();
  assert.deepEqual([titleOf(await kept()), open.isKept], ['11', true]);
  // The page goes on after all, and undo has its steps.
  open.undo();
  await done(open.settled());
  assert.deepEqual([titleOf(await kept()), (await kept()).steps.length], ['10', 12]);
  await done(open.close());
});

test('a page that ends while a snapshot is kept also keeps the steps after it, whether the snapshot is kept or not', async () => {
  for (const isFailing of [false, true]) {
    const {slow, done, moment, kept} = slowly();
    await done(createDraft(HEAD, EMPTY));
    const open = await done(session());
    for (let number = 0; number < 210; number += 1) type(open, String(number));
    await moment();
    type(open, 'last');
    await moment();
    assert.equal(slow.waiting.length, 1);
    open.hurry();
    assert.equal(slow.waiting.length, 2);
    // The page has no later moment.
    if (isFailing) slow.forget();
    await slow.next();
    if (!isFailing) await slow.next();
    assert.deepEqual([titleOf(await kept()), (await kept()).steps.length], ['last', 211]);
  }
});

test('a draft that another page has deleted gets nothing any more', async () => {
  await createDraft(HEAD, EMPTY);
  const open = await session();
  type(open, 'a');
  await open.settled();
  await deleteDraft('d');
  type(open, 'b');
  await open.settled();
  assert.equal(open.isHandedOver, true);
  const {entries} = await store.read([], ['step', 'd']);
  assert.deepEqual([entries, await readDraft('d'), await listDrafts()], [[], undefined, []]);
  await open.close();
  // The same file of the command opens as a new draft.
  await createDraft(HEAD, EMPTY);
  type(await session(), 'c');
});

test('a draft whose head is missing keeps its document, and is whole again with the next change', async () => {
  const from: Key = ['base', 'd', ''];
  await store.write({put: [[from, {format: 1, letter: {title: 'Kept'}}]]});
  const open = await openSession('d', () => ({postMessage() {}, onmessage: null}));
  assert.equal(titleOf(open!), 'Kept');
  type(open!, 'and written');
  await open!.settled();
  await open!.close();
  assert.equal(titleOf(await reopened()), 'and written');
});

test('ten thousand steps open by a snapshot and a few steps, and all of them can be undone', async () => {
  await createDraft(HEAD, EMPTY);
  const open = await session();
  for (let number = 0; number < 10_000; number += 1) {
    type(open, String(number));
    if (number % 50 === 0) await open.settled();
  }
  await open.close();
  const {head, history, snapshot} = (await readDraft('d'))!;
  assert.deepEqual([head.steps, titleOf(history)], [10_000, '9999']);
  assert.ok(snapshot > 9_700, `${snapshot}`);
  const written = store.changes.filter(({put = []}) => put.some(([[kind]]) => kind === 'base'));
  assert.ok(written.length < 60, `${written.length} snapshots`);
  const again = await session();
  for (let number = 0; number < 10_000; number += 1) again.undo();
  assert.deepEqual([titleOf(again), again.undoName], ['', undefined]);
  type(again, 'other');
  await again.close();
  const last = await reopened();
  last.undo();
  assert.deepEqual([titleOf(last), last.undoName, last.redoName], ['', undefined, 'Title other']);
});

test('letters typed into one field after a snapshot do not make a snapshot each', async () => {
  await createDraft(HEAD, EMPTY);
  const open = await session();
  for (let number = 0; number < 202; number += 1) type(open, String(number));
  await open.settled();
  const snapshots = () => store.changes.flatMap(({put = []}) => put).filter(([[kind]]) => kind === 'base').length;
  const before = snapshots();
  for (const letters of ['x', 'xy', 'xyz']) {
    open.change('Title', (document) => ({...document, letter: {title: letters}}), {merge: '/letter/title'});
    await open.settled();
  }
  assert.equal(snapshots(), before);
  await open.close();
});

test('a step that is missing costs what comes after it, and no more', async () => {
  await createDraft(HEAD, EMPTY);
  const open = await session();
  for (const title of ['a', 'b', 'c', 'd']) type(open, title);
  await open.close();
  const gone: Key = ['step', 'd', 2];
  await store.write({remove: [gone]});
  const again = await session();
  assert.equal(titleOf(again), 'b');
  type(again, 'e');
  await again.close();
  const last = await reopened();
  assert.equal(titleOf(last), 'e');
  last.undo();
  assert.equal(titleOf(last), 'b');
});

test('a draft that cannot be read, or is damaged, is another thing than none', async () => {
  assert.equal(await readDraft('d'), undefined);
  await createDraft(HEAD, EMPTY);
  store.unreadable = true;
  await assert.rejects(readDraft('d'), NotRead);
  store.unreadable = false;
  assert.equal(titleOf((await readDraft('d'))!.history), '');
  await store.write({remove: [['base', 'd']]});
  await assert.rejects(readDraft('d'), NotRead);
});

test('two writers are never: the first one gives up as soon as the second one has begun', async () => {
  await createDraft(HEAD, EMPTY);
  const first = await session();
  type(first, 'first');
  await first.settled();
  const {head} = (await readDraft('d'))!;
  await store.write({put: [[['taken', 'd', head.writer ?? ''], 'second']]});
  type(first, 'late');
  await first.settled();
  assert.equal(first.isHandedOver, true);
  assert.equal(titleOf((await readDraft('d'))!.history), 'first');
  type(first, 'later');
  assert.equal(titleOf(first), 'late');
  await first.close();
});

test('a draft is handed over only when all of it is kept', async () => {
  await createDraft(HEAD, EMPTY);
  const open = await session();
  store.failing = true;
  type(open, 'a');
  assert.equal(await open.handOver(), false);
  type(open, 'b');
  store.failing = false;
  type(open, 'c');
  assert.equal(await open.handOver(), true);
  type(open, 'd');
  assert.equal(titleOf(open), 'c');
  assert.equal(titleOf((await readDraft('d'))!.history), 'c');
  await open.close();
});

test('where the browser keeps nothing, work goes on in memory and says so', async () => {
  store.failing = true;
  assert.ok(await storageFault());
  await createDraft(HEAD, EMPTY);
  assert.equal(isKept('d'), false);
  const open = await session();
  type(open, 'a');
  await open.settled();
  assert.ok(open.fault);
  assert.equal(titleOf((await readDraft('d'))!.history), 'a');
  assert.deepEqual(
    (await listDrafts()).map(({id}) => id),
    ['d'],
  );
  await open.close();
});

test('a draft of memory moves into the browser as soon as there is room', async () => {
  store.failing = true;
  await createDraft(HEAD, EMPTY);
  store.failing = false;
  const open = await session();
  type(open, 'a');
  await open.close();
  assert.deepEqual([isKept('d'), open.fault], [true, undefined]);
  assert.equal(titleOf((await readDraft('d'))!.history), 'a');
});

test('a hostile document is kept as it is', async () => {
  const hostile = documentOf('{"letter": "no", "__proto__": {"a": 1}, "demands": {"id": {}}, "constructor": [1]}')!;
  await createDraft(HEAD, hostile);
  const open = await session();
  open.change('x', (document) => ({...document, demands: []}));
  open.undo();
  await open.close();
  assert.deepEqual(JSON.stringify((await readDraft('d'))!.history.document), JSON.stringify(hostile));
  assert.equal(newHistory(hostile).position, 0);
});

test('a draft that is left before it could be kept stays open, and is tried again', async () => {
  await createDraft(HEAD, EMPTY);
  const unkept = new Unkept();
  const open = await session();
  store.failing = true;
  type(open, 'a');
  await unkept.leave(open);
  assert.equal(unkept.isAtRisk, true);
  const again = await unkept.take('d');
  assert.equal(titleOf(again!), 'a');
  assert.equal(unkept.isAtRisk, false);
  await unkept.leave(again!);
  store.failing = false;
  type(again!, 'b');
  await again!.settled();
  assert.equal(await unkept.take('d'), undefined);
  assert.equal(titleOf(await reopened()), 'b');
});

test('a draft whose data the browser has deleted is kept again as a whole, and the page says so', async () => {
  await createDraft(HEAD, EMPTY);
  const open = await session();
  for (let number = 0; number < 300; number += 1) type(open, String(number));
  await open.settled();
  const said: string[] = [];
  for (const event of ['restored', 'saved']) open.addEventListener(event, () => said.push(event));
  keepIn((store = fragile()));
  type(open, 'after');
  await open.settled();
  assert.deepEqual([said, open.fault, open.isHandedOver], [['restored', 'saved'], undefined, false]);
  type(open, 'later');
  await open.close();
  const again = await reopened();
  assert.equal(titleOf(again), 'later');
  for (let number = 0; number < 302; number += 1) again.undo();
  assert.deepEqual([titleOf(again), again.undoName], ['', undefined]);
});

test('a draft with damaged data is listed and opens as far as can be told', async () => {
  await createDraft(HEAD, EMPTY);
  const open = await session();
  for (const title of ['a', 'b', 'c']) type(open, title);
  await open.close();
  const put =
    (...key: Key) =>
    (value: unknown) =>
      store.write({put: [[key, value]]});
  for (const damage of [null, 'x', 7, {}, {name: 'x', patches: 'x'}, {name: 'x', patches: [null]}]) {
    await put('step', 'd', 1)(damage);
    assert.equal(titleOf((await readDraft('d'))!.history), 'a', JSON.stringify(damage));
  }
  for (const damage of [null, 'x', 7, [], {}, {id: 'other', changed: 'x', steps: -1, title: 7}, {steps: Infinity}]) {
    await put('head', 'd', '')(damage);
    assert.deepEqual(
      (await listDrafts()).map(({id}) => id),
      ['d'],
    );
    assert.ok(await readDraft('d'), JSON.stringify(damage));
  }
  await put('base', 'd', '')('x');
  await assert.rejects(readDraft('d'), NotRead);
});
