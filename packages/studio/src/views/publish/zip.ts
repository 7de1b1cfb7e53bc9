import {downloadZip} from 'client-zip';
import type {Publication} from '../../worker/publish/request.ts';

/** The name of the folder that a letter's address ends with. The letter's id, if its address has none. */
export function folderName({url, id}: Pick<Publication, 'url' | 'id'>): string {
  const last = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '';
  return /^[\w.-]+$/.test(last) && !/^\.+$/.test(last) ? last : id;
}

/** The folder as a zip file. The same folder makes the same bytes: the document says which date the files have. */
export function zipOf(publication: Pick<Publication, 'url' | 'id' | 'updated' | 'files'>): Promise<Blob> {
  const folder = folderName(publication);
  const lastModified = dateInZips(new Date(publication.updated));
  const entries = publication.files.map(([name, input]) => ({name: `${folder}/${name}`, lastModified, input}));
  return downloadZip(entries).blob();
}

/** A zip file has dates without a time zone. They are those of UTC, wherever the zip file is made. */
const dateInZips = (date: Date): Date =>
  new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
