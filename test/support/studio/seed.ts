// Puts a draft into the browser's own storage, as the studio keeps it, so that a test can begin in the middle of a letter.
import type {Session} from '../browsers/engines.ts';
import {until} from '../browsers/until.ts';

export interface Seed {
  readonly document: unknown;
  /** The text of the revision that is public. */
  readonly published?: string;
}

/**
 * Keeps a draft and returns its id. The studio has to be open already.
 *
 * @param session - The page of the studio.
 */
export async function seed(session: Session, {document, published}: Seed, id = 'draft'): Promise<string> {
  await session.run(putDraft, id, JSON.stringify(document), published ?? null);
  await until(() => session.run(() => (globalThis as {wasSeeded?: boolean}).wasSeeded === true));
  return id;
}

function putDraft(id: string, text: string, published: string | null): void {
  const request = indexedDB.open('countersign-studio');
  request.onupgradeneeded = () => request.result.createObjectStore('drafts');
  request.onsuccess = () => {
    const transaction = request.result.transaction('drafts', 'readwrite');
    const store = transaction.objectStore('drafts');
    store.put(JSON.parse(text), ['base', id, '']);
    store.put({id, title: 'Draft', changed: Date.now(), origin: 'campaign.json', steps: 0, position: 0}, [
      'head',
      id,
      '',
    ]);
    if (published !== null) store.put(published, ['published', id, '']);
    transaction.oncomplete = () => {
      request.result.close();
      (globalThis as {wasSeeded?: boolean}).wasSeeded = true;
    };
  };
}
