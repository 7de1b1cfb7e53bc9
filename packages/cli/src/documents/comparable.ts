import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import {MAX_DOCUMENT_BYTES, type Campaign} from '@countersign/campaign';
import {fetchBytes} from '../files/fetch-bytes.ts';
import {readInput} from '../files/input.ts';
import {fullAddress, isAddress} from '../options/options.ts';
import {progress} from '../terminal/progress.ts';
import {readPublished} from './published.ts';

/** A document to compare with, under its own name. */
export interface Comparable {
  /** The file or full address. */
  readonly name: string;
  readonly campaign: Campaign;
}

/**
 * Reads a document for a comparison: a file, the https address of a published one, or the campaign.json of a folder. It
 * is read as elements read it, because rules for authors may be newer than the document.
 *
 * @throws FileError when it cannot be read or is no campaign document, UsageError when the address is none.
 */
export async function readComparable(given: string): Promise<Comparable> {
  const isFolder = async () => (await stat(given).catch(() => undefined))?.isDirectory() === true;
  const name = isAddress(given) ? fullAddress(given) : (await isFolder()) ? join(given, 'campaign.json') : given;
  const bytes = isAddress(given) ? await fetchBytes(name, MAX_DOCUMENT_BYTES) : await readInput(name);
  progress.beforeCheck(name, bytes.length);
  const mend = isAddress(given)
    ? 'Save it as a file, and run countersign check on that.'
    : `Run countersign check ${name}.`;
  return {name, campaign: readPublished(name, bytes, REMEDY, mend)};
}

const REMEDY = 'Name a campaign document: a file, the https address of one, or a folder with a campaign.json.';
