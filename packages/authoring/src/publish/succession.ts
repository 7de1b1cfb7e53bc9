// Decides whether a document may take the place of the published one.
import type {Campaign, Problem} from '@countersign/campaign';
import {compareCampaigns} from '../compare/compare.js';

/** A document that is about to be published. */
export interface Successor {
  readonly campaign: Campaign;
  /** As readers would load it. */
  readonly bytes: Uint8Array;
}

/** The files of a campaign in the folder that is served. */
export interface PublishedBefore {
  /** The campaign that is published now, if there is one. */
  readonly now: Campaign | undefined;
  /** Name of the file that keeps the document's revision: `campaign.3.json`. */
  readonly keptAs: string;
  /** That file, if it is there. */
  readonly kept: Uint8Array | undefined;
}

export interface Succession {
  /** Whether this revision was published before. */
  readonly isAgain: boolean;
  readonly problems: readonly Problem[];
}

/** Compares a document with what is published. */
export function succession(next: Successor, {now, keptAs, kept}: PublishedBefore, today: Date): Succession {
  const {campaign, bytes} = next;
  let problems = now ? compareCampaigns(now, campaign, today) : [];
  if (kept && !isSame(kept, bytes)) {
    const differs = {
      pointer: '/revision',
      message: `Revision ${campaign.revision} is kept as ${keptAs}, and differs from this.`,
      hint: `What was published once stays as it was. Write ${Math.max(now?.revision ?? 0, campaign.revision) + 1}.`,
    };
    problems = [differs, ...problems.filter(({pointer}) => pointer !== '/revision')];
  }
  return {isAgain: kept !== undefined || now?.revision === campaign.revision, problems};
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
