// Finds the logos that will be public with a document: beside the file that is published, or in the folder already.
import {join} from 'node:path';
import {
  fileFault,
  logoFault,
  logoProblem,
  type NamedLogo,
  namedLogos,
  type PictureResult,
  readPicture,
  stripped,
} from '@countersign/authoring';
import {logoAddress, type Campaign, type Problem} from '@countersign/campaign';
import {publishedAddress} from '@countersign/render';
import {fileOf, originOf} from '../documents/origin.ts';
import {GoneError} from '../files/fetch-bytes.ts';
import {readIfThere, type FolderRecord} from '../files/folder.ts';
import {FileError} from '../terminal/errors.ts';

export interface PublicLogos {
  /** The logos to write, by their names in the folder. They have no metadata. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Tasks for a person, about missing or differing logos: a sentence or two each. */
  readonly notes: readonly string[];
  /** Mistakes in the logos that would be public. */
  readonly problems: readonly Problem[];
}

/**
 * Finds the logos of a document. Logos beside the file are copied. Logos that a person put into the folder stay as they
 * are. All others have to be uploaded by hand. A retracted campaign shows none.
 *
 * @param from - The file of the document.
 * @param folder - The folder that is served.
 */
export async function logosOf(
  campaign: Campaign,
  from: string,
  folder: string,
  earlier: FolderRecord | undefined,
): Promise<PublicLogos> {
  const origin = originOf(from);
  const files = new Map<string, Uint8Array>();
  const notes: string[] = [];
  const problems: Problem[] = [];
  const known = new Map<string, Public | undefined>();
  for (const logo of namedLogos(campaign)) {
    if (!known.has(logo.path)) known.set(logo.path, await find(logo));
    const found = known.get(logo.path);
    const fault = found && logoFault(logo, found.result);
    if (fault) problems.push(logoProblem(logo, fault));
    else if (found?.isCopied && found.result.ok) files.set(fileOf(logo.path), stripped(found.result.picture));
  }
  return {files, notes, problems};

  /** Finds the file that will be public under the path of a logo. Undefined if there is none yet. */
  async function find(logo: NamedLogo): Promise<Public | undefined> {
    try {
      const path = join(folder, fileOf(logo.path));
      const own = await besideDocument(logo);
      const there = await readIfThere(path);
      const isOurs = earlier?.files.includes(fileOf(logo.path)) ?? false;
      if (own && (!there || isOurs || own.isSame(there))) return {result: own.result, isCopied: true};
      if (there && own) {
        notes.push(
          `${logo.name}: ${path} stays as it is: another put it there, and it differs from the one beside ${from}. If ` +
            'yours is to take its place, remove it and run this again.',
        );
      }
      if (there) return {result: readPicture(there), isCopied: false};
      const address = logoAddress(logo.path, publishedAddress(campaign, 'campaign.json'));
      notes.push(`${logo.name}: There is no ${logo.path}. Upload it to ${address}: readers see the name until then.`);
      return undefined;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return {result: {ok: false, fault: fileFault(error)}, isCopied: false};
    }
  }

  async function besideDocument({path}: NamedLogo) {
    try {
      const bytes = await origin.readLogo(path);
      const result = readPicture(bytes);
      const forms = [bytes, ...(result.ok ? [stripped(result.picture)] : [])];
      return {result, isSame: (other: Uint8Array) => forms.some((form) => Buffer.compare(form, other) === 0)};
    } catch (error) {
      if (error instanceof GoneError) return undefined;
      throw error;
    }
  }
}

interface Public {
  readonly result: PictureResult;
  /** Whether the logo lies beside the document and is copied. Otherwise it is in the folder already. */
  readonly isCopied: boolean;
}
