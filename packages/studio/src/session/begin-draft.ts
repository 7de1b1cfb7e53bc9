// Makes a draft of a document that was opened, fetched, or made from answers.
import {stringAt, type JsonObject} from '../document/json.ts';
import {textAt} from '../document/text.ts';
import {createDraft, writeOpened, writePublished, writeText, type DraftHead} from './drafts.ts';
import {documentOf} from './history.ts';

export interface Beginning {
  /** The document as text. Text that is none becomes a draft whose text has to be mended first. */
  readonly text: string;
  /** The name of the file, or the address. */
  readonly origin?: string | undefined;
  /** The file that can be saved in place. */
  readonly file?: FileSystemFileHandle | undefined;
  /** The text of the file as it is now, if the draft is of a file: what is the same is saved as it stands there. */
  readonly opened?: string | undefined;
  /** The text of the public revision, if this is one. */
  readonly published?: string | undefined;
  readonly isTrial?: boolean;
}

/** Makes a draft, and returns its id. */
export async function beginDraft({text, origin, file, opened, published, isTrial}: Beginning): Promise<string> {
  const id = crypto.randomUUID();
  const document = documentOf(text);
  const changed = Date.now();
  const isSaved = opened === text && published === undefined && origin !== undefined;
  const head: DraftHead = {
    id,
    title: titleOf(document ?? {}) || (origin ?? ''),
    changed,
    steps: 0,
    position: 0,
    origin,
    ...(file && {file}),
    ...(isSaved && {saved: {name: origin, at: changed, changed}}),
    ...(isTrial && {isTrial}),
  };
  await createDraft(head, document ?? {});
  if (opened !== undefined) await writeOpened(id, opened);
  if (published !== undefined) await writePublished(id, published);
  if (!document) await writeText(id, text);
  return id;
}

/** The title of the letter, or the name of the campaign. */
export const titleOf = (document: JsonObject): string => textAt(document, '/letter/title') || stringAt(document, '/id');

/** A letter of which nothing is written. */
export const EMPTY = JSON.stringify({format: 1, letter: {title: ''}});

/** The place in the check of a letter that was just begun: the check says so there. */
export const BEGUN = 'begun';
