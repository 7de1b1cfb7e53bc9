// Decides whether a document may take the place of the published one.
import {join} from 'node:path';
import {compareCampaigns} from '@countersign/authoring';
import type {Campaign, Problem} from '@countersign/campaign';
import {revisionFile} from '@countersign/render';
import {readPublished} from '../documents/published.ts';
import {readIfThere} from '../files/folder.ts';
import {today} from '../options/today.ts';

export interface Succession {
  /** The campaign that is published now, if there is one. */
  readonly now: Campaign | undefined;
  /** The published document, if it is not yet kept under its number. Then it was published by hand. */
  readonly unkept: ReadonlyMap<string, Uint8Array>;
  /** Whether this revision was published before. */
  readonly isAgain: boolean;
  readonly problems: readonly Problem[];
}

/** Compares a document with the one in the folder. Throws FileError when that file is no document. */
export async function succession(folder: string, campaign: Campaign, bytes: Uint8Array): Promise<Succession> {
  const path = join(folder, 'campaign.json');
  const bytesNow = await readIfThere(path);
  const now = bytesNow && readPublished(path, bytesNow);
  let problems = now ? compareCampaigns(now, campaign, today()) : [];
  const kept = await readIfThere(join(folder, revisionFile(campaign.revision)));
  if (kept && Buffer.compare(kept, bytes) !== 0) {
    const next = Math.max(now?.revision ?? 0, campaign.revision) + 1;
    const differs = {
      pointer: '/revision',
      message: `Revision ${campaign.revision} is kept as ${revisionFile(campaign.revision)}, and differs from this.`,
      hint: `What was published once stays as it was. Write ${next}.`,
    };
    problems = [differs, ...problems.filter(({pointer}) => pointer !== '/revision')];
  }
  const unkept = new Map<string, Uint8Array>();
  if (now && !(await readIfThere(join(folder, revisionFile(now.revision)))))
    unkept.set(revisionFile(now.revision), bytesNow);
  return {now, unkept, isAgain: kept !== undefined || now?.revision === campaign.revision, problems};
}
