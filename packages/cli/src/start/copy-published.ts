// Takes over a published campaign, to go on with it.
import {dirname, join} from 'node:path';
import {logoFault, namedLogos, readPicture} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {openDocument} from '../documents/open-document.ts';
import {fileOf, originOf} from '../documents/origin.ts';
import {createFiles} from '../files/create-files.ts';
import {isInside} from '../files/folder.ts';
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
  const folders = new Folders(files.keys());
  const notes: string[] = [];
  for (const named of namedLogos(campaign)) {
    const {name, path} = named;
    try {
      const file = fileOf(path);
      if (files.has(file)) continue;
      const inWay = folders.refusal(file);
      if (inWay !== undefined) throw new FileError(`${path}: ${inWay}`);
      // The format of documents allows only paths inside. This check holds even if the format changes.
      if (!isInside(folder, join(folder, file))) throw new FileError(`${path}: This leads out of the folder.`);
      const logo = await readLogoWithin(origin, path, allowance);
      const fault = logoFault(named, readPicture(logo));
      if (fault) throw new FileError(`${fault.message} ${fault.hint}`);
      files.set(file, logo);
      folders.take(file);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      notes.push(`${name}: ${error.message} It was not copied.`);
    }
  }
  await createFiles(folder, files);
  return {campaign, logos: files.size - 2, notes};
}

/** The most bytes of a name on the file systems in use. */
const LONGEST_NAME = 255;
/** The most bytes of a path, so that its folder may have a long one, too. */
const LONGEST_PATH = 800;

/** The names that are taken. A document of others must not name logos that keep its files from being written. */
class Folders {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(files: Iterable<string>) {
    for (const file of files) this.take(file);
  }

  take(file: string): void {
    this.#files.add(file);
    for (const folder of foldersOf(file)) this.#folders.add(folder);
  }

  /** Why a file cannot have this name, if it cannot. */
  refusal(file: string): string | undefined {
    if (
      Buffer.byteLength(file) > LONGEST_PATH ||
      file.split('/').some((name) => Buffer.byteLength(name) > LONGEST_NAME)
    )
      return 'This name is too long.';
    // Some systems see no difference between small and large letters.
    const [first] = file.toLowerCase().split('/');
    if (first === dirname(PUBLIC)) return 'That folder is for what is published.';
    const isTaken = first === 'campaign.json' || foldersOf(file).some((folder) => this.#files.has(folder));
    return isTaken || this.#folders.has(file) ? 'Another file has this place.' : undefined;
  }
}

/** The folders in which a file lies, from the outermost. */
function foldersOf(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}
