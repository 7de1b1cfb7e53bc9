// Takes over a published campaign, to go on with it.
import {join} from 'node:path';
import type {Campaign} from '@countersign/campaign';
import {openDocument} from '../documents/open-document.ts';
import {fileOf, originOf} from '../documents/origin.ts';
import {createFiles} from '../files/create-files.ts';
import {isInside} from '../files/folder.ts';
import {logoFault} from '../logos/logo-fault.ts';
import {namedLogos} from '../logos/named-logo.ts';
import {readPicture} from '../pictures/picture.ts';
import {logosAllowance, readLogoWithin} from '../self-hosted/copy-logos.ts';
import {FileError} from '../terminal/errors.ts';

/** The copy that stays as it was published. `countersign publish public` compares with it. */
export const PUBLIC = 'public/campaign.json';

export interface Taken {
  readonly campaign: Campaign;
  readonly logos: number;
  /** Why a logo was left behind: a sentence or two each. */
  readonly notes: readonly string[];
}

/**
 * Copies a document, byte for byte, and its logos into a folder, and the document once more as {@link PUBLIC}.
 * Undefined if the document has problems; they are printed then.
 *
 * @throws FileError when something cannot be read or written, or is in the way.
 */
export async function copyPublished(
  from: string,
  folder: string,
  allowance = logosAllowance(),
): Promise<Taken | undefined> {
  const origin = originOf(from);
  const bytes = await origin.readDocument();
  const document = openDocument(origin.name, bytes);
  if (!document) return undefined;
  const {campaign} = document;
  const files = new Map([
    ['campaign.json', bytes],
    [PUBLIC, bytes],
  ]);
  const notes: string[] = [];
  for (const named of namedLogos(campaign)) {
    const {name, path} = named;
    try {
      const file = fileOf(path);
      if (files.has(file)) continue;
      // The format of documents allows only paths inside. This check holds even if the format changes.
      if (!isInside(folder, join(folder, file))) throw new FileError(`${path}: This leads out of the folder.`);
      const logo = await readLogoWithin(origin, path, allowance);
      const fault = logoFault(named, readPicture(logo));
      if (fault) throw new FileError(`${fault.message} ${fault.hint}`);
      files.set(file, logo);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      notes.push(`${name}: ${error.message} It was not copied.`);
    }
  }
  await createFiles(folder, files);
  return {campaign, logos: files.size - 2, notes};
}
