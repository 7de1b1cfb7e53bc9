// Whether a document may take the place of the copy in a folder.
import {createHash} from 'node:crypto';
import {MAX_STEP, refuses, type Campaign, type Refusal} from '@countersign/campaign';
import {printError} from '../terminal.ts';
import {today} from '../today.ts';
import type {Document} from './document.ts';
import type {VendorRecord} from './record.ts';

/**
 * Which edition a document is, to be remembered. Its `$schema` is for editors and not part of it: the author's file may name
 * another one than what is published.
 */
export function editionOf({json, campaign}: Document): Pick<VendorRecord, 'id' | 'revision' | 'updated' | 'sha256'> {
  const {id, revision, updated} = campaign;
  const content = JSON.stringify({...(json as object), $schema: undefined});
  return {id, revision, updated, sha256: createHash('sha256').update(content).digest('hex')};
}

/**
 * Whether a document may take the place of the copy: the same one again, or one that pages take too. Where it may not, the
 * reason is printed, with the way on.
 *
 * @param acceptsOlder - Whether somebody has asked for any revision of the same campaign.
 */
export function follows(next: Document, earlier: VendorRecord, acceptsOlder: boolean): boolean {
  const refusal = refuses(earlier, next.campaign, today().getTime());
  if (refusal === undefined || editionOf(next).sha256 === earlier.sha256) return true;
  if (acceptsOlder && refusal !== 'other' && refusal !== 'ahead') return true;
  const wayOn =
    refusal === 'other'
      ? 'To take it all the same, write to a new folder.'
      : 'Ask the campaign why. To take it all the same, once, add --accept-older.';
  printError(`Nothing was written: ${REASONS[refusal](next.campaign, earlier)}. ${wayOn}`);
  return false;
}

const REASONS: Readonly<Record<Refusal, (next: Campaign, earlier: VendorRecord) => string>> = {
  other: ({id}) => `the document is another campaign’s, ${id}`,
  'not-higher': (next, {revision}) =>
    next.revision === revision
      ? `the document differs from the copy, and is revision ${revision} like it`
      : `the document is revision ${next.revision}, older than the copy, which is revision ${revision}`,
  'too-high': (next, {revision}) =>
    `the document is revision ${next.revision}, more than ${MAX_STEP} above the copy, which is revision ${revision}`,
  older: (next, {updated}) => `the document is of ${next.updated}, older than the copy, which is of ${updated}`,
  ahead: ({updated}) => `the document is of ${updated}, which lies more than a day ahead`,
};
