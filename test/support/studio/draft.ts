// A draft that is there already, as a document from elsewhere would be.
import type {Session} from '../browsers/engines.ts';
import {until} from '../browsers/until.ts';

/** Keeps a document as a draft of the browser, and opens a view of it. The page of the studio is loaded anew. */
export async function draft(
  session: Pick<Session, 'open' | 'run'>,
  origin: string,
  document: object,
  view: string,
  id = 'd',
): Promise<void> {
  await session.open(`${origin}/studio/`);
  await until(() => session.run(() => globalThis.document.querySelector('h1') !== null));
  await session.run(keep, document as never, id);
  await session.open('about:blank');
  await session.open(`${origin}/studio/#/draft/${id}/${view}`);
  await until(() => session.run(() => globalThis.document.querySelector('h1') !== null));
}

/** Runs in the page. */
async function keep(document: {letter?: {title?: unknown}}, id: string): Promise<void> {
  const opened = indexedDB.open('countersign-studio');
  const base = await new Promise<IDBDatabase>((resolve, reject) => {
    // As idb-keyval makes it.
    opened.onupgradeneeded = () => void opened.result.createObjectStore('drafts');
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(new Error(String(opened.error)));
  });
  const change = base.transaction('drafts', 'readwrite');
  const title = document.letter?.title;
  const head = {id, title: typeof title === 'string' ? title : '', changed: Date.now(), steps: 0, position: 0};
  const drafts = change.objectStore('drafts');
  drafts.put(document, ['base', id, '']);
  drafts.put(head, ['head', id, '']);
  await new Promise((resolve, reject) => {
    change.oncomplete = resolve;
    change.onerror = () => reject(new Error(String(change.error)));
  });
  base.close();
}
