import type {Campaign, Signatory} from './campaign.js';
import {compareDates} from './dates.js';

type Approval = Campaign['approvals'][number];

/** The answers of the signatories, in numbers. Signatories that withdrew do not count. */
export interface ApprovalCounts {
  /** The revision to which most signatories agreed; of several, the newest. Undefined if none ever agreed. */
  readonly revision: number | undefined;
  /** How many signatories agreed to that revision, and did not object later. */
  readonly agreed: number;
  /** How many signed, those included that are not named. */
  readonly signatories: number;
  /** The signatories whose newest answer is an objection. */
  readonly objecting: readonly Signatory[];
}

/** Counts what the signatories answered. A signatory that did not answer has not approved. */
export function countApprovals(campaign: Campaign): ApprovalCounts {
  const effective = effectiveSignatories(campaign);
  const newest = newestAnswers(campaign);
  const agreeing = new Map<number, Set<string>>();
  for (const {signatory, revision, outcome} of campaign.approvals) {
    if (outcome !== 'agreed' || newest.get(signatory)?.outcome !== 'agreed') continue;
    const others = agreeing.get(revision);
    if (others) others.add(signatory);
    else agreeing.set(revision, new Set([signatory]));
  }
  let revision: number | undefined;
  let agreed = 0;
  for (const [each, {size}] of [...agreeing].sort(([a], [b]) => a - b)) {
    if (size >= agreed) [revision, agreed] = [each, size];
  }
  return {
    revision,
    agreed,
    signatories: effective.length + campaign.withheld,
    objecting: effective.filter(({id}) => newest.get(id)?.outcome === 'objects'),
  };
}

/**
 * Whether the signatories agreed to the account, whichever revision they were shown: at least half of those that are
 * named did, and none objects. Only a body that signed after the newest approval may be silent.
 */
export function isAgreed(campaign: Campaign): boolean {
  const newest = newestAnswers(campaign);
  const dates = [...newest.values()].filter(({outcome}) => outcome === 'agreed').map(({date}) => date);
  if (dates.length === 0) return false;
  const last = dates.reduce((latest, date) => (compareDates(latest, date) < 0 ? date : latest));
  const effective = effectiveSignatories(campaign);
  return (
    dates.length * 2 >= effective.length &&
    effective.every(({id, signed}) => {
      const answer = newest.get(id);
      return answer ? answer.outcome === 'agreed' : signed !== undefined && compareDates(signed, last) > 0;
    })
  );
}

const effectiveSignatories = ({signatories}: Campaign): Signatory[] => signatories.filter(({withdrawn}) => !withdrawn);

/** The last answer of each signatory that did not withdraw, by its id. Answers are listed oldest first. */
function newestAnswers(campaign: Campaign): Map<string, Approval> {
  const known = new Set(effectiveSignatories(campaign).map(({id}) => id));
  return new Map(
    campaign.approvals.filter(({signatory}) => known.has(signatory)).map((approval) => [approval.signatory, approval]),
  );
}
