// Reads what the folder that is served has of a campaign.
import {join} from 'node:path';
import {atRevision, type PublishedBefore} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {revisionFile} from '@countersign/render';
import {readPublished} from '../documents/published.ts';
import {readIfThere} from '../files/folder.ts';

export interface FolderBefore extends PublishedBefore {
  /** The published document, if it is not yet kept under its number. Then it was published by hand. */
  readonly unkept: ReadonlyMap<string, Uint8Array>;
}

/** Throws FileError when the `campaign.json` in the folder is no document. */
export async function publishedBefore(folder: string, {revision}: Campaign): Promise<FolderBefore> {
  const path = join(folder, 'campaign.json');
  const bytesNow = await readIfThere(path);
  const now = bytesNow && readPublished(path, bytesNow);
  const keptAs = revisionFile(revision);
  const unkept = new Map<string, Uint8Array>();
  if (now && !(await readIfThere(join(folder, revisionFile(now.revision)))))
    unkept.set(revisionFile(now.revision), bytesNow);
  return {now, keptAs, kept: await readIfThere(join(folder, keptAs)), unkept};
}

/**
 * Writes the next revision, and now as its moment, into the text of a document. The next revision follows the one in
 * the folder. Without one, it stays.
 */
export async function nextRevision(bytes: Uint8Array, folder: string, now: Date): Promise<Uint8Array> {
  const path = join(folder, 'campaign.json');
  const published = await readIfThere(path);
  return atRevision(bytes, published && readPublished(path, published).revision + 1, now);
}
