// Drafts stay in the browser, and what cannot be read is said.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {JsonObject} from '../../../packages/studio/src/document/json.ts';
import {inEveryEngine} from '../../support/browsers/engines.ts';
import {openAnew} from '../../support/browsers/loaded.ts';
import {until} from '../../support/browsers/until.ts';
import {useSite} from '../../support/servers/site.ts';
import {author} from '../../support/studio/author.ts';
import {putDraft} from '../../support/studio/draft.ts';
import {stopClock} from '../../support/studio/clock.ts';

const site = useSite({hasOneOrigin: true});

inEveryEngine((engine, session) => {
  const {open, press, fill, reload, sees, text, valueOf} = author(session, () => site.origin);

  test('what was typed is there after a reload, and can be undone', async () => {
    await open();
    await session().run(stopClock);
    await press('Begin with an empty letter');
    await fill('Title of the letter', 'Open the audit');
    await reload();
    assert.equal(await valueOf('Title of the letter'), 'Open the audit');
    await press('Undo');
    assert.equal(await valueOf('Title of the letter'), '');
    await reload();
    assert.equal(await valueOf('Title of the letter'), '');
    await press('Redo');
    assert.equal(await valueOf('Title of the letter'), 'Open the audit');
  });

  test('all that a page wants of the database is said in one task, so that a page that ends keeps nobody waiting', async () => {
    await open();
    await session().run(watchTransactions);
    await press('Begin with an empty letter');
    await fill('Title of the letter', 'Open the audit');
    await press('Undo');
    await press('Something happened');
    await press('Countersign Studio');
    await sees('Begin with an empty letter');
    const {begun, open: unsaid} = await session().run(transactionsOf);
    assert.ok(begun > 10, `${begun} transactions`);
    assert.deepEqual(unsaid, []);
  });

  test('a page that is left with its last letter opens again, with that letter', async () => {
    const id = await putDraft(session(), site.origin, {format: 1, letter: {title: 'Open'}});
    await open(`#/draft/${id}/letter`);
    for (let times = 0; times < 5; times += 1) {
      const last = `${await valueOf('Title of the letter')} ${times}`;
      await session().run(type, last, true);
      await until(() => session().run(() => location.href === 'about:blank'));
      await open(`#/draft/${id}/letter`);
      assert.equal(await valueOf('Title of the letter'), last);
    }
  });

  test('a page that is left while the browser is still busy with earlier changes has its last letter, too', async () => {
    const id = await putDraft(session(), site.origin, {format: 1, letter: {title: 'Open'}});
    // The page of an earlier test may have ended with a change that was not made yet.
    await session().run(() => localStorage.clear());
    await open(`#/draft/${id}/letter`);
    for (const last of ['Open the', 'Open the audit']) {
      await valueOf('Title of the letter');
      await session().run(openDatabase);
      await session().run(typeBehind, last);
      await until(() => session().run(() => location.href === 'about:blank'));
      await open(`#/draft/${id}/letter`);
      assert.equal(await valueOf('Title of the letter'), last);
      assert.deepEqual(await session().run(() => Object.keys(localStorage)), []);
    }
  });

  test('a page that a browser has kept aside is read anew when somebody goes back to it', async () => {
    const id = await putDraft(session(), site.origin, {format: 1, letter: {title: 'Open'}});
    await open(`#/draft/${id}/letter`);
    await session().run(() => void Object.assign(globalThis, {isKeptAside: true}));
    await session().open('about:blank');
    // The page answers before it ends.
    await session().run(() => void setTimeout(() => history.back()));
    await until(() => session().run(() => document.querySelector('h1') !== null && !('isKeptAside' in globalThis)));
    assert.equal(await valueOf('Title of the letter'), 'Open');
  });

  test('a draft that another page has taken is not written any more, also where no lock says so', async () => {
    const id = await putDraft(session(), site.origin, {format: 1, letter: {title: 'Open'}});
    await open(`#/draft/${id}/letter`);
    await until(() => session().run(() => document.querySelector('.kept') !== null));
    const before = await session().run(takeDraft, id);
    await session().run(type, 'Open the audit');
    await sees('This letter is open in another tab');
    // Firefox makes a change that it was told to refuse. There, the lock alone keeps pages apart.
    if (engine !== 'firefox') assert.deepEqual(await session().run(takeDraft, id), before);
  });

  test('a draft that cannot be read is not taken for none, and is there when it can be read again', async () => {
    const id = await putDraft(session(), site.origin, {format: 1, letter: {title: 'Open the audit'}});
    const base = await session().run(exchangeBase, id, undefined);
    await open(`#/draft/${id}/letter`);
    await sees('This draft could not be read');
    await sees('open the file in which the letter was saved last');
    assert.doesNotMatch(await text(), /no such draft/);
    await session().run(exchangeBase, id, base);
    await press('Try again');
    assert.equal(await valueOf('Title of the letter'), 'Open the audit');
    await open('#/draft/another/letter');
    await sees('There is no such draft in this browser.');
  });

  test('a browser that does not open its database is not waited for, and is used when it does', async () => {
    const id = await putDraft(session(), site.origin, {format: 1, letter: {title: 'Open'}});
    const other = await putDraft(session(), site.origin, {format: 1, letter: {title: 'Another'}});
    await open(`#/draft/${id}/letter`);
    await valueOf('Title of the letter');
    await session().run(shutDatabase);
    await fill('Title of the letter', 'Open the audit');
    await sees('This browser could not keep the last changes.');
    await open(`#/draft/${other}/letter`);
    await sees('This draft could not be read');
    await open('#/');
    await sees('This browser keeps nothing now');
    await press('Begin with an empty letter');
    await fill('Title of the letter', 'Begun meanwhile');
    await sees('This browser could not keep the last changes.');
    await open('#/');
    await sees('not kept: it ends with this page');
    await session().run(openShutDatabase);
    await until(text, (seen) => !seen.includes('This browser keeps nothing now') && seen.includes('Begun meanwhile'));
    assert.doesNotMatch(await text(), /it ends with this page|Begun meanwhile Changed.*Begun meanwhile Changed/);
    await open(`#/draft/${id}/letter`);
    await reload();
    assert.equal(await valueOf('Title of the letter'), 'Open the audit');
    await open('#/');
    await press('Begun meanwhile');
    assert.equal(await valueOf('Title of the letter'), 'Begun meanwhile');
  });

  test('a draft that was left before the browser could keep it has its last letter, also if the page ends', async () => {
    const id = await putDraft(session(), site.origin, {format: 1, letter: {title: 'Open'}});
    await session().run(() => localStorage.clear());
    await open(`#/draft/${id}/letter`);
    await valueOf('Title of the letter');
    await session().run(shutDatabase);
    await fill('Title of the letter', 'Open the audit');
    await sees('This browser could not keep the last changes.');
    await open('#/');
    await sees('Begin with an empty letter');
    await session().run(askNobody);
    await openAnew(session(), `#/draft/${id}/letter`);
    assert.equal(await valueOf('Title of the letter'), 'Open the audit');
  });
});

/** Notes which transactions are still open when the task that began them has ended. Runs in the page. */
function watchTransactions(): void {
  const {transaction} = IDBDatabase.prototype;
  const {commit} = IDBTransaction.prototype;
  const said = new WeakSet<IDBTransaction>();
  const seen = {begun: 0, open: [] as string[]};
  Object.assign(globalThis, {seen});
  IDBDatabase.prototype.transaction = function (...wanted: Parameters<typeof transaction>) {
    const begun = transaction.apply(this, wanted);
    seen.begun += 1;
    setTimeout(() => said.has(begun) || seen.open.push(begun.mode));
    return begun;
  };
  IDBTransaction.prototype.commit = function () {
    said.add(this);
    commit.call(this);
  };
}

const transactionsOf = () => (globalThis as unknown as {seen: {begun: number; open: string[]}}).seen;

/** Runs in the page. */
function type(title: string, isLeaving = false): void {
  const field = document.querySelector<HTMLInputElement>('.field input')!;
  field.value = title;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  if (isLeaving) location.href = 'about:blank';
}

/** Opens the database of the studio. Runs in the page. */
function openDatabase(): Promise<void> {
  const request = indexedDB.open('countersign-studio');
  return new Promise((resolve) => {
    request.onsuccess = () => resolve(void Object.assign(globalThis, {database: request.result}));
  });
}

/** Lets no page open the database: a change of its version waits for a connection. Runs in the page. */
async function shutDatabase(): Promise<void> {
  const opening = indexedDB.open('countersign-studio');
  await new Promise((done) => (opening.onsuccess = done));
  const {result: shutBy} = opening;
  const changing = indexedDB.open('countersign-studio', shutBy.version + 1);
  changing.onupgradeneeded = () => changing.transaction!.abort();
  await new Promise((done) => (changing.onblocked = done));
  Object.assign(globalThis, {shutBy});
}

/** Runs in the page. */
const openShutDatabase = () => (globalThis as unknown as {shutBy: IDBDatabase}).shutBy.close();

/** Lets the page end as a browser ends pages by itself: without a question to the person. Runs in the page. */
const askNobody = () => addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {capture: true});

/** Types behind changes that take long, and leaves before they are made. Runs in the page. */
function typeBehind(title: string): void {
  const {database} = globalThis as unknown as {database: IDBDatabase};
  for (let number = 0; number < 4; number += 1) {
    const transaction = database.transaction('drafts', 'readwrite');
    transaction.objectStore('drafts').put('x'.repeat(2_000_000), ['probe']);
    transaction.commit();
  }
  const field = document.querySelector<HTMLInputElement>('.field input')!;
  field.value = title;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  location.href = 'about:blank';
}

/** Takes a draft as another page does, and returns what the database has of it. Runs in the page. */
async function takeDraft(id: string): Promise<unknown> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const database = await answer(indexedDB.open('countersign-studio'));
  const drafts = database.transaction('drafts', 'readwrite').objectStore('drafts');
  const head = (await answer(drafts.get(['head', id, '']))) as {writer: string};
  await answer(drafts.put('another', ['taken', id, head.writer]));
  const steps = await answer(drafts.getAllKeys(IDBKeyRange.bound(['step', id], ['step', id, []])));
  database.close();
  return {head, steps};
}

/** Gives a draft another document in the database, or none, and returns the one before. Runs in the page. */
async function exchangeBase(id: string, next: JsonObject | undefined): Promise<JsonObject> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const database = await answer(indexedDB.open('countersign-studio'));
  const drafts = database.transaction('drafts', 'readwrite').objectStore('drafts');
  const before = await answer(drafts.get(['base', id, '']) as IDBRequest<JsonObject>);
  if (next) await answer(drafts.put(next, ['base', id, '']));
  else await answer(drafts.delete(['base', id, '']));
  database.close();
  return before;
}
