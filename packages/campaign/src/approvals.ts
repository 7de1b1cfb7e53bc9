import type {Campaign, Signatory} from './campaign.js';

/** The answers of the signatories, in numbers. Signatories that withdrew do not count. */
export interface ApprovalCounts {
  /** The newest revision to which a signatory agreed. Undefined if none ever did. */
  readonly revision: number | undefined;
  /** How many signatories agreed to that revision. */
  readonly agreed: number;
  /** How many signed, those included that are not named. */
  readonly signatories: number;
  /** The signatories whose newest answer is an objection. */
  readonly objecting: readonly Signatory[];
}

/** Counts what the signatories answered. A signatory that did not answer has not approved. */
export function countApprovals({approvals, signatories, withheld}: Campaign): ApprovalCounts {
  const effective = signatories.filter(({withdrawn}) => !withdrawn);
  const known = new Set(effective.map(({id}) => id));
  const newest = new Map<string, Campaign['approvals'][number]>();
  for (const approval of approvals) {
    if (!known.has(approval.signatory)) continue;
    const before = newest.get(approval.signatory);
    if (!before || before.revision <= approval.revision) newest.set(approval.signatory, approval);
  }
  const agreeing = [...newest.values()].filter(({outcome}) => outcome === 'agreed');
  const revision = agreeing.reduce<number | undefined>(
    (highest, {revision}) => (highest === undefined || revision > highest ? revision : highest),
    undefined,
  );
  return {
    revision,
    agreed: agreeing.filter((approval) => approval.revision === revision).length,
    signatories: effective.length + withheld,
    objecting: effective.filter(({id}) => newest.get(id)?.outcome === 'objects'),
  };
}

/** Whether every named signatory agreed to the newest revision that any of them agreed to. */
export function isAgreed(campaign: Campaign): boolean {
  const {agreed, signatories} = countApprovals(campaign);
  return agreed > 0 && agreed === signatories - campaign.withheld;
}
