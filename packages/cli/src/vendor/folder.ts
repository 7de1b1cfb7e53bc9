// The folder that holds a copy, and its record of what this command wrote there.
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {LOADS, type Load} from '@countersign/elements';
import {FileError, fileError, isMissing} from '../input.ts';

const RECORD = 'countersign-vendor.json';
/** Only these are ever removed: what a page names by a version has to stay. */
const LOGO = /^logos\/[a-z0-9-]+(\.dark)?\.(png|webp|avif)$/;

/** What was asked for, so that the command can be run again with the folder alone, and what it wrote. */
export interface VendorRecord {
  readonly from: string;
  readonly base: string;
  readonly lang?: string | undefined;
  readonly load: Load;
  /** Which campaign the copy is of, and of when. It stands here too, so that a damaged copy stops no correction. */
  readonly id: string;
  readonly updated: string;
  readonly files: readonly string[];
}

/** The record of an earlier run, if there is one. Throws {@link FileError} when it is none of ours. */
export async function readRecord(folder: string): Promise<VendorRecord | undefined> {
  const path = join(folder, RECORD);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw fileError(path, error);
  }
  try {
    const record = JSON.parse(text) as VendorRecord;
    const {from, base, lang, load, id, updated, files} = record;
    const names = [from, base, lang ?? '', id, updated, ...files];
    if (names.every((name) => typeof name === 'string') && LOADS.includes(load)) return record;
  } catch {
    // Said below.
  }
  throw new FileError(`${path}: This is not what countersign vendor wrote. Remove it, and name everything again.`);
}

/** What an earlier run wrote under a name, or undefined. */
export async function readOwn(folder: string, name: string, record?: VendorRecord): Promise<Uint8Array | undefined> {
  return record?.files.includes(name) ? readIfThere(join(folder, name)) : undefined;
}

/**
 * Writes files into a folder, in their order, each as a whole: a server may be reading them. Overwrites what an earlier
 * run wrote and nothing else, and removes its logos that are no longer named.
 *
 * @throws FileError before anything is written, when somebody else's file is in the way.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  rest: Omit<VendorRecord, 'files'>,
  earlier: VendorRecord | undefined,
): Promise<void> {
  const own = new Set(earlier?.files);
  for (const [name, bytes] of files) {
    const there = own.has(name) ? undefined : await readIfThere(join(folder, name));
    if (there && Buffer.compare(there, bytes) !== 0) {
      throw new FileError(`${join(folder, name)}: This is not from an earlier run. Move it, or choose another folder.`);
    }
  }
  const unused = [...own].filter((name) => LOGO.test(name) && !files.has(name));
  const kept = [...own].filter((name) => !files.has(name) && !unused.includes(name));
  // The record first: should writing end half way, the next run knows its files.
  const record: VendorRecord = {...rest, files: [...files.keys(), ...kept]};
  await write(join(folder, RECORD), Buffer.from(`${JSON.stringify(record, null, 2)}\n`));
  for (const [name, bytes] of files) await write(join(folder, name), bytes);
  for (const name of unused) await rm(join(folder, name), {force: true});
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, {force: true}).catch(() => {});
    throw fileError(path, error);
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw fileError(path, error);
  }
}
