// A draft that the browser has already, as if its author had come back to it.
import type {JsonObject} from '../../../packages/studio/src/document/json.ts';
import type {Session} from '../browsers/engines.ts';
import {openAnew} from '../browsers/loaded.ts';
import {until} from '../browsers/until.ts';

/**
 * Puts a draft into the browser. Opens the start page for it: only pages of the studio's origin can reach its drafts.
 *
 * @param origin - The origin of the server that has `/studio/`.
 * @param published - The text of the revision that is public, if the author has shown it to the studio.
 */
export async function putDraft(
  session: Pick<Session, 'open' | 'run'>,
  origin: string,
  document: JsonObject,
  published?: string,
  id = `draft-${(number += 1)}`,
): Promise<string> {
  await session.open(`${origin}/studio/`);
  await until(() => session.run(() => globalThis.document.querySelector('h1') !== null));
  await session.run(keepDraft, id, JSON.stringify(document), published ?? '');
  return id;
}

let number = 0;

/** Keeps a document as a draft of the browser, and opens a view of it. The page of the studio is loaded anew. */
export async function draft(
  session: Pick<Session, 'open' | 'run'>,
  origin: string,
  document: object,
  view: string,
  {id = 'd', published}: {readonly id?: string; readonly published?: string | undefined} = {},
): Promise<void> {
  await putDraft(session, origin, document as JsonObject, published, id);
  await openAnew(session, `#/draft/${id}/${view}`);
}

/** The bytes of a file of a draft, such as a logo. */
export async function draftFile(
  session: Pick<Session, 'open' | 'run'>,
  draft: string,
  path: string,
): Promise<Uint8Array> {
  const file = await session.run(readKept, 'file', draft, path);
  if (!file) throw new Error(`The draft has no file ${path}.`);
  return Uint8Array.from(file.bytes);
}

/** Whether the browser keeps a citation of a draft that somebody has begun. */
export async function keepsCitation(session: Pick<Session, 'run'>, draft: string): Promise<boolean> {
  return (await session.run(readKept, 'citing', draft, '')) !== null;
}

// All functions below run in the page.

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
  // Nothing is left of a draft of an earlier test.
  for (const kind of ['published', 'text', 'forms', 'citing', 'opened', 'made', 'confirmed'])
    drafts.delete([kind, id, '']);
  const document = JSON.parse(text) as JsonObject & {letter?: {title?: unknown}};
  const written = document.letter?.title;
  const title = typeof written === 'string' && written !== '' ? written : 'A letter';
  drafts.put({id, title, changed: Date.now(), steps: 0, position: 0}, ['head', id, '']);
  drafts.put(document, ['base', id, '']);
  if (published !== '') drafts.put(published, ['published', id, '']);
  await done(change, 'complete');
  opening.result.close();
}

async function readKept(kind: string, draft: string, path: string): Promise<{bytes: number[]} | null> {
  const opening = indexedDB.open('countersign-studio');
  const done = (request: IDBRequest) =>
    new Promise<void>((resolve, reject) => {
      request.addEventListener('success', () => resolve());
      request.addEventListener('error', () => reject(new Error(`${request.error}`)));
    });
  await done(opening);
  const asked = opening.result.transaction('drafts').objectStore('drafts').get([kind, draft, path]);
  await done(asked);
  opening.result.close();
  const kept = asked.result as {bytes?: ArrayBuffer} | undefined;
  return kept ? {bytes: [...new Uint8Array(kept.bytes ?? [])]} : null;
}
