// Decides whether a document may take the place of the copy in a folder.
import {createHash} from 'node:crypto';
import {MAX_STEP, refuses, type Campaign, type Refusal} from '@countersign/campaign';
import type {Document} from '../documents/open-document.ts';
import {today} from '../options/today.ts';
import {printError} from '../terminal/terminal.ts';
import type {VendorRecord} from './record.ts';

/**
 * The edition of a document, to be remembered. `$schema` is no part of it: the author's file may name another one than
 * the published document.
 */
export function editionOf({json, campaign}: Document): Pick<VendorRecord, 'id' | 'revision' | 'updated' | 'sha256'> {
  const {id, revision, updated} = campaign;
  const content = JSON.stringify({...(json as object), $schema: undefined});
  return {id, revision, updated, sha256: createHash('sha256').update(content).digest('hex')};
}

/**
 * Decides whether a document may take the place of the copy: the same document again may, and so may one that pages
 * would take. Otherwise it prints the reason and what to do.
 *
 * @param next - The result of `openDocument`, which has refused dates ahead.
 * @param acceptsOlder - Whether `--accept-older` asks for any revision of the same campaign.
 */
export function follows(next: Document, earlier: VendorRecord, acceptsOlder: boolean): boolean {
  const refusal = refuses(earlier, next.campaign, today().getTime()) as Reason | undefined;
  if (refusal === undefined || editionOf(next).sha256 === earlier.sha256) return true;
  if (acceptsOlder && refusal !== 'other') return true;
  const wayOn =
    refusal === 'other'
      ? 'To take it all the same, write to a new folder.'
      : 'Ask the campaign why. To take it all the same, once, add --accept-older.';
  printError(`Nothing was written: ${REASONS[refusal](next.campaign, earlier)}. ${wayOn}`);
  return false;
}

/** Why a document may not take the place of a copy. */
type Reason = Exclude<Refusal, 'ahead'>;

const REASONS: Readonly<Record<Reason, (next: Campaign, earlier: VendorRecord) => string>> = {
  other: ({id}) => `the document is another campaign’s, ${id}`,
  'not-higher': (next, {revision}) =>
    next.revision === revision
      ? `the document differs from the copy, and is revision ${revision} like it`
      : `the document is revision ${next.revision}, older than the copy, which is revision ${revision}`,
  'too-high': (next, {revision}) =>
    `the document is revision ${next.revision}, more than ${MAX_STEP} above the copy, which is revision ${revision}`,
  older: (next, {updated}) => `the document is of ${next.updated}, older than the copy, which is of ${updated}`,
};
