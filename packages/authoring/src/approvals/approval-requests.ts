import {compareDates, type Approval, type Campaign, type Correction} from '@countersign/campaign';
import {inEnglish, type Sentence} from '../compare/english/sentences.js';
import {revisionChanges} from '../compare/revision-changes.js';

/** A change in words. */
export interface ToldChange extends Sentence {
  /** Whether it tells of one of `corrections`. */
  readonly isCorrection?: true;
}

/** A request to the signatories to whom the same changes are new. */
export interface ApprovalRequest {
  /** Ids of the signatories. */
  readonly signatories: readonly string[];
  /** The newest revision to which they agreed. Undefined if they agreed to none: then all is new to them. */
  readonly agreed: number | undefined;
  /** The revision since which the changes are told. It is an older one if that to which they agreed is not at hand. */
  readonly since: number | undefined;
  /** Undefined if no such revision is at hand. Empty if they agreed to this revision, and it says the same. */
  readonly changes: readonly ToldChange[] | undefined;
  /**
   * The corrections since they agreed, oldest first. If no such revision is at hand: those of the day on which the
   * first of them agreed, and later. All corrections if they agreed to nothing.
   */
  readonly corrections: readonly Correction[];
}

/**
 * Groups the signatories by the newest revision to which they agreed, and tells what changed since then. Signatories
 * that withdrew are asked nothing.
 *
 * @param earlier - Published revisions to compare with, in any order.
 */
export function approvalRequests(campaign: Campaign, earlier: readonly Campaign[]): ApprovalRequest[] {
  const agreed = agreedRevisions(campaign);
  const groups = new Map<number | undefined, string[]>();
  for (const {id, withdrawn} of campaign.signatories) {
    if (withdrawn !== undefined) continue;
    const revision = agreed.get(id);
    const group = groups.get(revision);
    if (group) group.push(id);
    else groups.set(revision, [id]);
  }
  const known = earlier.filter(({id}) => id === campaign.id).sort((a, b) => b.revision - a.revision);
  // Several groups may be compared with one revision.
  const told = new Map<Campaign, Told>();
  const newsSince = (revision: number | undefined, signatories: readonly string[]): News => {
    const old = revision === undefined ? undefined : known.find((each) => each.revision <= revision);
    // An answer to this number may be one to what was published under it, and that may say something else.
    if (revision === campaign.revision && old?.revision !== revision) {
      return {since: revision, changes: [], corrections: []};
    }
    if (!old)
      return {since: undefined, changes: undefined, corrections: correctedSince(campaign, revision, signatories)};
    const news = told.get(old) ?? toldSince(old, campaign);
    told.set(old, news);
    return {since: old.revision, ...news};
  };
  return [...groups]
    .sort(([a = 0], [b = 0]) => b - a)
    .map(([revision, signatories]) => ({signatories, agreed: revision, ...newsSince(revision, signatories)}));
}

/** The request to one signatory alone. The list is empty if it is asked nothing. */
export const requestsTo = (requests: readonly ApprovalRequest[], signatory: string): ApprovalRequest[] =>
  requests
    .filter(({signatories}) => signatories.includes(signatory))
    .map((request) => ({...request, signatories: [signatory]}));

/**
 * Finds the published revision whose number a document may not use: what it says is something else, or it is newer. An
 * answer to the document would count as one to what was published.
 */
export function publishedAs(campaign: Campaign, earlier: readonly Campaign[]): Campaign | undefined {
  return earlier.find(
    (old) =>
      old.id === campaign.id &&
      (old.revision > campaign.revision ||
        (old.revision === campaign.revision && toldSince(old, campaign).changes.length > 0)),
  );
}

type Told = Readonly<{changes: readonly ToldChange[]; corrections: readonly Correction[]}>;
type News = Pick<ApprovalRequest, 'since' | 'changes' | 'corrections'>;

function toldSince(old: Campaign, campaign: Campaign): Told {
  // The page says itself which revision it is of, and what the signatories answered.
  const changes = revisionChanges(old, campaign).filter(({kind}) => kind !== 'edition' && kind !== 'answers');
  return {
    changes: changes.map((change) => ({
      ...inEnglish(change, old, campaign),
      ...(change.kind === 'correction' && {isCorrection: true}),
    })),
    corrections: changes.flatMap((change) => (change.kind === 'correction' ? change.correction : [])),
  };
}

/** The corrections since some signatories agreed, by the days of both. A day may be known as a month only. */
function correctedSince(
  {approvals, corrections}: Campaign,
  revision: number | undefined,
  signatories: readonly string[],
): readonly Correction[] {
  const asked = new Set(signatories);
  const days = approvals.flatMap((each) =>
    each.revision === revision && each.outcome === 'agreed' && asked.has(each.signatory) ? each.date : [],
  );
  return corrections.filter(({date}) => days.length === 0 || days.some((day) => compareDates(date, day) >= 0));
}

/** The newest revision to which each signatory agreed. */
function agreedRevisions({approvals}: Campaign): ReadonlyMap<Approval['signatory'], number> {
  const agreed = new Map<string, number>();
  for (const {signatory, revision, outcome} of approvals) {
    if (outcome === 'agreed') agreed.set(signatory, Math.max(revision, agreed.get(signatory) ?? 0));
  }
  return agreed;
}
