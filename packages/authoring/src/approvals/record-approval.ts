import {inLanguage, type Approval, type Campaign} from '@countersign/campaign';
import {someOf} from '@countersign/campaign/schema';
import type {Reason} from '../edit/edit.js';
import {insertByDate} from '../edit/insert-by-date.js';
import {editSafely} from '../edit/safe-edit.js';
import {examine} from '../examine/examine.js';
import {approvalWarnings} from '../warnings/approvals.js';
import type {Warning} from '../warnings/warning.js';
import {findSignatory} from './find-signatory.js';

/** An answer as a person tells it. */
export interface Answer {
  /** Id or name of the signatory. */
  readonly signatory: string;
  readonly outcome: Approval['outcome'];
  /** By default the revision of the document. */
  readonly revision?: number | undefined;
  /** By default the day of `now`. */
  readonly date?: string | undefined;
}

/** The document with the answer in it, or why it was not recorded. */
export type RecordedApproval =
  | {
      readonly ok: true;
      readonly text: string;
      readonly campaign: Campaign;
      readonly approval: Approval;
      /** Whether the answer was there before. Then the text is unchanged. */
      readonly isKnown: boolean;
      /** Warnings about this answer. */
      readonly warnings: readonly Warning[];
    }
  | {readonly ok: false; readonly problems: readonly Reason[]};

/**
 * Records in a document what a signatory answered. Answers stand oldest first, so one that was given before others is
 * put before them. Never throws.
 *
 * @param text - A document without problems.
 * @param now - The moment after which no answer may lie.
 */
export function recordApproval(text: string, answer: Answer, now: Date): RecordedApproval {
  const {campaign, problems} = examine(new TextEncoder().encode(text), now);
  if (!campaign) return {ok: false, problems};
  const refused = (message: string, hint: string): RecordedApproval => ({
    ok: false,
    problems: [{pointer: '', message, hint}],
  });
  const found = findSignatory(campaign, answer.signatory);
  if (!found.ok) {
    const {nearest} = found;
    const hint = nearest
      ? `Did you mean ${inLanguage(nearest.name, campaign.language)} (${nearest.id})?`
      : `Write an id or a name from signatories: ${namesOf(campaign)}.`;
    return refused(`No signatory is called ${answer.signatory}.`, hint);
  }
  const {id, name, withdrawn} = found.signatory;
  const own = inLanguage(name, campaign.language);
  if (withdrawn !== undefined) {
    return refused(
      `${own} withdrew on ${withdrawn}, so its answer would not count.`,
      'If it signed again, remove "withdrawn".',
    );
  }
  const {revision = campaign.revision, date = now.toISOString().slice(0, 10), outcome} = answer;
  if (!Number.isSafeInteger(revision) || revision < 1 || revision > campaign.revision) {
    return refused(
      `There is no revision ${revision}: the document is at revision ${campaign.revision}.`,
      `Write the revision that ${own} was shown, from 1 to ${campaign.revision}.`,
    );
  }
  const approval: Approval = {signatory: id, revision, date, outcome};
  const {approvals} = campaign;
  const isKnown = approvals.some((each) => isSame(each, approval));
  if (isKnown) return {ok: true, text, campaign, approval, isKnown, warnings: warningsAbout(campaign, approval)};
  const edited = editSafely(text, insertByDate('/approvals', approvals, approval), now);
  if (!edited.ok) return edited;
  const after = examine(new TextEncoder().encode(edited.text), now).campaign!;
  return {ok: true, text: edited.text, campaign: after, approval, isKnown, warnings: warningsAbout(after, approval)};
}

/** The warnings at one answer. */
function warningsAbout(campaign: Campaign, approval: Approval): Warning[] {
  const at = campaign.approvals.findIndex((each) => isSame(each, approval));
  return [...approvalWarnings(campaign)].filter(({pointer}) => pointer.startsWith(`/approvals/${at}/`));
}

const isSame = (a: Approval, b: Approval): boolean =>
  a.signatory === b.signatory && a.revision === b.revision && a.outcome === b.outcome && a.date === b.date;

/** Most names in a hint. */
const FEW = 6;

const namesOf = ({signatories, language}: Campaign): string =>
  someOf(
    signatories.map(({name}) => inLanguage(name, language)),
    FEW,
  );
