// Drafts stay in the browser, and what cannot be read is said.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {JsonObject} from '../../../packages/studio/src/document/json.ts';
import {inEveryEngine} from '../../support/browsers/engines.ts';
import {useSite} from '../../support/servers/site.ts';
import {author} from '../../support/studio/author.ts';
import {putDraft} from '../../support/studio/draft.ts';

const site = useSite({hasOneOrigin: true});

inEveryEngine((_engine, session) => {
  const {open, press, fill, reload, sees, text, valueOf} = author(session, () => site.origin);

  test('what was typed is there after a reload, and can be undone', async () => {
    await open();
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
});

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
