// Whether a document may take the place of the one that is published.
import {join} from 'node:path';
import type {Campaign, Problem} from '@countersign/campaign';
import {compareCampaigns} from '../against/compare.ts';
import {readPublished} from '../against/published.ts';
import {readIfThere} from '../folder.ts';
import {today} from '../today.ts';

/** Each revision is kept under its number, for whoever cited it. */
export const keptAs = (revision: number): string => `campaign.${revision}.json`;

export interface Succession {
  /** What is published now. */
  readonly now: Campaign | undefined;
  /** What is published and not yet kept under its number: it was published by hand. */
  readonly unkept: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
}

/** Compares a document with what lies in the folder. Throws FileError when that is no document. */
export async function succession(folder: string, campaign: Campaign, bytes: Uint8Array): Promise<Succession> {
  const path = join(folder, 'campaign.json');
  const bytesNow = await readIfThere(path);
  const now = bytesNow && readPublished(path, bytesNow);
  let problems = now ? compareCampaigns(now, campaign, today()) : [];
  const kept = await readIfThere(join(folder, keptAs(campaign.revision)));
  if (kept && Buffer.compare(kept, bytes) !== 0) {
    const next = Math.max(now?.revision ?? 0, campaign.revision) + 1;
    const differs = {
      pointer: '/revision',
      message: `Revision ${campaign.revision} is kept as ${keptAs(campaign.revision)}, and differs from this.`,
      hint: `What was published once stays as it was. Write ${next}.`,
    };
    problems = [differs, ...problems.filter(({pointer}) => pointer !== '/revision')];
  }
  const unkept = new Map<string, Uint8Array>();
  if (now && !(await readIfThere(join(folder, keptAs(now.revision))))) unkept.set(keptAs(now.revision), bytesNow);
  return {now, unkept, problems};
}
