// Drafts that the browser could not keep move to it when it can.
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {
  createDraft,
  deleteDraft,
  deleteFile,
  listDrafts,
  readDraft,
  readFiles,
  readForms,
  writeFile,
  writeForms,
} from '../../packages/studio/src/session/drafts.ts';
import {isKept, isMoved, keepIn, keepMemory} from '../../packages/studio/src/session/kept.ts';
import {slowStore, type SlowStore} from '../support/studio/slow-store.ts';

const HEAD = {title: 'Letter', changed: 1, steps: 0, position: 0};
const document = (title: string) => ({format: 1, letter: {title}});

let browser: SlowStore;
let id = '';
beforeEach(async () => {
  keepIn((browser = slowStore()));
  id = crypto.randomUUID();
  const created = createDraft({...HEAD, id}, document('Open'));
  browser.fail();
  await created;
});

/** Does all work of the browser until something is done. */
async function through<Result>(work: Promise<Result>): Promise<Result> {
  const over = work.then(() => true);
  while ((await Promise.race([over, new Promise((next) => setImmediate(next))])) !== true) await browser.next();
  return work;
}

/** Does the work of the browser until it is about to write. */
async function untilWriting(): Promise<void> {
  while (browser.waiting.length === 0) await new Promise((next) => setImmediate(next));
  // The read of what the browser has.
  await browser.next();
  assert.equal(browser.waiting.length, 1);
}

test('a draft in memory moves with what is written and removed meanwhile, and is listed once', async () => {
  await writeForms(id, {demand: 'Ask'});
  await writeFile(id, 'logo.webp', new Blob(['logo']));
  const moving = keepMemory();
  await untilWriting();
  assert.equal(isKept(id), false);
  await writeForms(id, {demand: 'Ask again'});
  await deleteFile(id, 'logo.webp');
  await through(moving);
  assert.equal(isKept(id), true);
  assert.deepEqual(await through(readForms(id)), {demand: 'Ask again'});
  assert.equal((await through(readFiles(id))).size, 0);
  assert.deepEqual(
    (await through(listDrafts())).map((draft) => draft.id),
    [id],
  );
  await through(deleteDraft(id));
  assert.deepEqual(await through(listDrafts()), []);
});

test('a draft that is to move twice at the same time is there', async () => {
  const other = keepMemory();
  await through(Promise.all([keepMemory(), isMoved(id), other]));
  assert.equal(isKept(id), true);
  assert.ok(await through(readDraft(id)));
});

test('a draft that cannot move stays, and keeps no other one from moving', async () => {
  const other = crypto.randomUUID();
  const created = createDraft({...HEAD, id: other}, document('Another'));
  browser.fail();
  await created;
  const moving = keepMemory();
  while (browser.waiting.length < 2) await new Promise((next) => setImmediate(next));
  browser.fail();
  await through(moving);
  assert.deepEqual([isKept(id), isKept(other)], [false, true]);
  await through(keepMemory());
  assert.equal(isKept(id), true);
});

test('a draft that the browser has stays as it is there, and the one in memory is listed', async () => {
  keepIn((browser = slowStore()));
  await through(createDraft({...HEAD, id, title: 'Theirs'}, document('Theirs')));
  const created = createDraft({...HEAD, id}, document('Open'));
  browser.fail();
  await created;
  await through(keepMemory());
  assert.equal(isKept(id), false);
  assert.deepEqual(
    (await through(listDrafts())).map(({title}) => title),
    ['Letter'],
  );
  const there = await through(browser.read([['head', id, '']]));
  assert.equal((there.values[0] as {title: string}).title, 'Theirs');
});

test('a draft that was deleted, and made again in memory, can be written after it has moved', async () => {
  keepIn((browser = slowStore()));
  await through(deleteDraft(id));
  const created = createDraft({...HEAD, id}, document('Open'));
  browser.fail();
  await created;
  await through(keepMemory());
  assert.ok(await through(readDraft(id)));
  await through(browser.write({put: [[['probe'], 1]], unless: [['gone', id]]}));
});
