import {LOADS, type Load} from '@countersign/elements';
import type {FolderKind, FolderRecord} from '../files/folder.ts';

/**
 * The record of `countersign vendor`: its options, so that it can be run again with the folder alone, and its files.
 */
export interface VendorRecord extends FolderRecord {
  readonly from: string;
  readonly base: string;
  readonly lang?: string | undefined;
  readonly load: Load;
  /** The edition of the copy. It is remembered here, so that a damaged copy stops no correction. */
  readonly id: string;
  readonly revision: number;
  readonly updated: string;
  /** SHA-256 of the document, without `$schema` and without the white space between its values. */
  readonly sha256: string;
}

export const VENDOR: FolderKind<VendorRecord> = {
  command: 'vendor',
  isRecord: ({from, base, lang, load, id, revision, updated, sha256}) =>
    [from, base, lang ?? '', id, updated, sha256].every((name) => typeof name === 'string') &&
    Number.isSafeInteger(revision) &&
    LOADS.includes(load),
  remedy: {
    record:
      'Remove it, and beside it campaign.json, licenses.txt, snippet.html and logos, and name everything again, with --from and all that ' +
      'you have said before.',
    file: 'Move it, or choose another folder.',
  },
  // Remove only old logos. Pages may still name files with a version in their names.
  passing: /^logos\/[a-z0-9-]+(\.dark)?\.(png|webp|avif)$/,
};
