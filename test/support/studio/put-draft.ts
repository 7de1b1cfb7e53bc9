// Puts a document into the browser as a draft, as if it had been opened before.
import type {Session} from '../browsers/engines.ts';

/** Returns the draft's id. The page at `origin` is left open. */
export async function putDraft(session: Session, origin: string, document: unknown): Promise<string> {
  const id = crypto.randomUUID();
  await session.open(`${origin}/studio/`);
  await session.run(put, id, document);
  return id;
}

/** Runs in the page. The page may have the database open at the same time. */
function put(id: string, document: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('countersign-studio');
    request.onupgradeneeded = () => request.result.createObjectStore('drafts');
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      const transaction = request.result.transaction('drafts', 'readwrite');
      const store = transaction.objectStore('drafts');
      store.put(document, ['base', id, '']);
      store.put({id, title: 'A draft', changed: 1, steps: 0, position: 0}, ['head', id, '']);
      transaction.onerror = () => reject(transaction.error!);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}
