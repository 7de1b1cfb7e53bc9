// A draft that the browser has already, as if its author had come back to it.
import type {JsonObject} from '../../../packages/studio/src/document/json.ts';
import type {Session} from '../browsers/engines.ts';

/**
 * Puts a draft into the browser. Opens the start page for it: only pages of the studio's origin can reach its drafts.
 *
 * @param origin - The origin of the server that has `/studio/`.
 * @param published - The text of the revision that is public, if the author has shown it to the studio.
 */
export async function putDraft(
  session: Session,
  origin: string,
  document: JsonObject,
  published?: string,
): Promise<string> {
  number += 1;
  const id = `draft-${number}`;
  await session.open(`${origin}/studio/`);
  await session.run(keepDraft, id, JSON.stringify(document), published ?? '');
  return id;
}

let number = 0;

// What follows runs in the page.

async function keepDraft(id: string, text: string, published: string): Promise<void> {
  const opening = indexedDB.open('countersign-studio');
  const done = (request: IDBRequest | IDBTransaction, event: string) =>
    new Promise<void>((resolve, reject) => {
      request.addEventListener(event, () => resolve());
      request.addEventListener('error', () => reject(new Error(`${request.error}`)));
    });
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('drafts'));
  await done(opening, 'success');
  const change = opening.result.transaction('drafts', 'readwrite');
  const drafts = change.objectStore('drafts');
  drafts.put({id, title: 'A letter', changed: Date.now(), steps: 0, position: 0}, ['head', id, '']);
  drafts.put(JSON.parse(text), ['base', id, '']);
  if (published !== '') drafts.put(published, ['published', id, '']);
  await done(change, 'complete');
  opening.result.close();
}
