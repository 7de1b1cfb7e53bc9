import type {Approval, Campaign} from '@countersign/campaign';
import {inEnglish, type Sentence} from '../compare/english/sentences.js';
import {revisionChanges} from '../compare/revision-changes.js';

/** A request to the signatories to whom the same changes are new. */
export interface ApprovalRequest {
  /** Ids of the signatories. */
  readonly signatories: readonly string[];
  /** The newest revision to which they agreed. Undefined if they agreed to none: then all is new to them. */
  readonly agreed: number | undefined;
  /** The revision since which the changes are told. It is an older one if that to which they agreed is not at hand. */
  readonly since: number | undefined;
  /** Undefined if no such revision is at hand. Empty if they agreed to this revision, and it says the same. */
  readonly changes: readonly Sentence[] | undefined;
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
  const told = new Map<Campaign, readonly Sentence[]>();
  const changesSince = (revision: number | undefined): Pick<ApprovalRequest, 'since' | 'changes'> => {
    const old = revision === undefined ? undefined : known.find((each) => each.revision <= revision);
    // An answer to this number may be one to what was published under it, and that may say something else.
    if (revision === campaign.revision && old?.revision !== revision) return {since: revision, changes: []};
    if (!old) return {since: undefined, changes: undefined};
    const changes = told.get(old) ?? sentencesSince(old, campaign);
    told.set(old, changes);
    return {since: old.revision, changes};
  };
  return [...groups]
    .sort(([a = 0], [b = 0]) => b - a)
    .map(([revision, signatories]) => ({signatories, agreed: revision, ...changesSince(revision)}));
}

/**
 * Finds the published revision whose number a document may not use: what it says is something else, or it is newer. An
 * answer to the document would count as one to what was published.
 */
export function publishedAs(campaign: Campaign, earlier: readonly Campaign[]): Campaign | undefined {
  return earlier.find(
    (old) =>
      old.id === campaign.id &&
      (old.revision > campaign.revision ||
        (old.revision === campaign.revision && sentencesSince(old, campaign).length > 0)),
  );
}

function sentencesSince(old: Campaign, campaign: Campaign): Sentence[] {
  // The page says itself which revision it is of, and what the signatories answered.
  const changes = revisionChanges(old, campaign).filter(({kind}) => kind !== 'edition' && kind !== 'answers');
  return changes.map((change) => inEnglish(change, old, campaign));
}

/** The newest revision to which each signatory agreed. */
function agreedRevisions({approvals}: Campaign): ReadonlyMap<Approval['signatory'], number> {
  const agreed = new Map<string, number>();
  for (const {signatory, revision, outcome} of approvals) {
    if (outcome === 'agreed') agreed.set(signatory, Math.max(revision, agreed.get(signatory) ?? 0));
  }
  return agreed;
}
