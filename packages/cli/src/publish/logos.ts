// Logos lie where the document says: a path is read from the document's own address, and a file from the folder of both.
import {join, posix} from 'node:path';
import type {Campaign} from '@countersign/campaign';
import {beside} from '../beside.ts';
import {GoneError} from '../fetch-bytes.ts';
import {FileError} from '../input.ts';
import {readIfThere, type FolderRecord} from '../folder.ts';
import {logoExtension} from '../logo-format.ts';
import {originOf} from '../vendor/origin.ts';

export interface Logos {
  /** Those to write, by their names in the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What a person has to do about the others: a sentence or two each. */
  readonly notes: readonly string[];
}

/**
 * Finds the logos of a document: those that lie beside it are to be copied, those that somebody has put into the folder
 * stay as they are. All others have to be uploaded by somebody. A retracted campaign shows none.
 */
export async function logosOf(
  campaign: Campaign,
  from: string,
  folder: string,
  earlier: FolderRecord | undefined,
): Promise<Logos> {
  const origin = originOf(from);
  const files = new Map<string, Uint8Array>();
  const notes: string[] = [];
  const allowance = {bytes: Infinity, deadline: Infinity};
  if (campaign.stage === 'retracted') return {files, notes};
  const paths = new Set(campaign.signatories.flatMap(({logo}) => [logo?.src ?? [], logo?.dark ?? []].flat()));
  for (const path of paths) {
    const address = beside(campaign, path);
    if (path.startsWith('/')) {
      notes.push(`The logo ${path} is not of this folder. Pages look for it at ${address}: upload it there.`);
      continue;
    }
    try {
      const bytes = await origin.readLogo(path, allowance);
      logoExtension(path, bytes);
      const name = nameOf(path);
      const there = earlier?.files.includes(name) ? undefined : await readIfThere(join(folder, name));
      if (!there || Buffer.compare(there, bytes) === 0) files.set(name, bytes);
      else {
        notes.push(
          `${join(folder, name)} stays as it is: another put it there, and it differs from the one beside ${from}. If ` +
            'yours is to take its place, remove it and run this again.',
        );
      }
    } catch (error) {
      if (!(error instanceof FileError || error instanceof URIError)) throw error;
      if (error instanceof GoneError && (await readIfThere(join(folder, nameOf(path))))) continue;
      notes.push(`${error.message} Pages look for the logo at ${address}, and show the name until it is there.`);
    }
  }
  return {files, notes};
}

/** A logo's path in the folder, with slashes on every system. */
const nameOf = (path: string): string => posix.normalize(decodeURI(path));
