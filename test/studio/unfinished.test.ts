// Changes that a page had begun to keep when it ended are made when its draft is opened again.
import assert from 'node:assert/strict';
import {before, beforeEach, test} from 'node:test';
import {createDraft, deleteDraft, readDraft, readForms, writeForms} from '../../packages/studio/src/session/drafts.ts';
import {keepIn, kept} from '../../packages/studio/src/session/kept.ts';
import {hurryWrites} from '../../packages/studio/src/session/newest.ts';
import {openSession} from '../../packages/studio/src/session/open-session.ts';
import type {Session} from '../../packages/studio/src/session/session.ts';
import {memoryStore} from '../../packages/studio/src/session/store/memory.ts';
import type {Change, Store} from '../../packages/studio/src/session/store/store.ts';
import {holdUnfinished} from '../../packages/studio/src/session/unfinished.ts';
import type {Port} from '../../packages/studio/src/worker/ask.ts';
import {useLocalStorage} from '../support/studio/local-storage.ts';

const storage = useLocalStorage();

/** A database that outlives its pages, and can forget what it is told as WebKit does when a page ends. */
function database(): Store & {isForgetting: boolean; isFull: boolean} {
  const store = memoryStore();
  return {
    isForgetting: false,
    isFull: false,
    read: (keys, under) => store.read(keys, under),
    write(change: Change) {
      if (this.isFull) return Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
      return this.isForgetting ? new Promise(() => {}) : store.write(change);
    },
  };
}

const silent = (): Port => ({postMessage() {}, onmessage: null});

// A lock ends with its page, and here all pages are one. Pages that are not served safely have no locks.
before(() => void Object.defineProperty(navigator, 'locks', {value: undefined, configurable: true}));

let browser = database();
/** The draft of a test. Changes that are never made are noted until the end of the file. */
let id = '';
beforeEach(async () => {
  keepIn((browser = database()));
  id = crypto.randomUUID();
  await createDraft({id, title: 'Letter', changed: 1, steps: 0, position: 0}, {format: 1, letter: {title: ''}});
});

const held = () => storage.kept.get(`countersign-studio-unfinished ${id}`);

async function opened(): Promise<Session> {
  const session = await openSession(id, silent);
  assert.ok(session);
  return session;
}

const type = (session: Session, title: string) =>
  session.change(`Title ${title}`, (document) => ({...document, letter: {title}}));

const titleOf = ({document}: Session) => (document['letter'] as {title: string}).title;

/** Ends a page whose last changes the browser forgets. */
async function leave(session: Session): Promise<void> {
  browser.isForgetting = true;
  type(session, 'b');
  await Promise.resolve();
  type(session, 'c');
  void writeForms(id, {demand: 'A'});
  void writeForms(id, {demand: 'Ask'});
  session.hurry();
  hurryWrites();
  holdUnfinished();
  browser.isForgetting = false;
}

test('the last letters of a page that ended are there when the draft is opened, and can be undone', async () => {
  const session = await opened();
  type(session, 'a');
  await session.settled();
  await leave(session);
  assert.equal(((await readDraft(id))!.history.document['letter'] as {title: string}).title, 'a');
  const again = await opened();
  assert.equal(titleOf(again), 'c');
  assert.deepEqual(await readForms(id), {demand: 'Ask'});
  again.undo();
  assert.equal(titleOf(again), 'b');
  assert.equal(held(), undefined);
});

test('they are given up if another page has opened the draft since then', async () => {
  const session = await opened();
  await leave(session);
  const [key, value] = [...storage.kept].find(([name]) => name.endsWith(id))!;
  storage.kept.clear();
  const other = await opened();
  type(other, 'theirs');
  await other.close();
  storage.kept.set(key, value);
  assert.equal(titleOf(await opened()), 'theirs');
  assert.equal(held(), undefined);
});

test('changes that were made, and a draft that was deleted, leave nothing behind', async () => {
  const session = await opened();
  type(session, 'a');
  await session.settled();
  holdUnfinished();
  assert.equal(held(), undefined);
  await leave(session);
  assert.match(held()!, /Ask/);
  await deleteDraft(id);
  assert.equal(held(), undefined);
});

test('bytes are not held, a full browser holds nothing, and what is no list of changes is left alone', async () => {
  const session = await opened();
  browser.isForgetting = true;
  void kept().write({put: [[['file', id, 'logo.png'], {type: 'image/png', bytes: new ArrayBuffer(8)}]]});
  holdUnfinished();
  assert.equal(held(), undefined);
  storage.isFull = true;
  await leave(session);
  assert.equal(held(), undefined);
  storage.isFull = false;
  for (const text of ['{', '[]', '{"changes": 1}', 'null']) {
    storage.kept.set(`countersign-studio-unfinished ${id}`, text);
    assert.equal(titleOf(await opened()), '', text);
  }
});

test('a page that goes on after all, and writes again, takes the place of what was held', async () => {
  await leave(await opened());
  const {head} = (await readDraft(id))!;
  await kept().write({put: [[['forms', id, ''], {demand: 'B'}]]});
  assert.match(held()!, /Ask/);
  await kept().write({put: [[['head', id, ''], head]]});
  assert.equal(held(), undefined);
});

test('what a full browser cannot make stays held, and the page says so and writes as the one before', async () => {
  await leave(await opened());
  const {writer} = (await readDraft(id))!.head;
  browser.isFull = true;
  const again = await opened();
  assert.equal(again.fault?.name, 'QuotaExceededError');
  assert.equal(again.head.writer, writer);
  assert.match(held()!, /Ask/);
  browser.isFull = false;
  type(again, 'newer');
  await again.settled();
  assert.equal(held(), undefined);
  assert.equal(titleOf(await opened()), 'newer');
});
