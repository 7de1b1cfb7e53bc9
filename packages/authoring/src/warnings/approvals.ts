import {compareDates, type Campaign} from '@countersign/campaign';
import type {Warning} from './warning.js';

/** Warns of an answer on a day on which its signatory can hardly have given it. */
export function* approvalWarnings(campaign: Campaign): Generator<Warning> {
  const {sent, published} = campaign.letter;
  const [letter] = [sent, published].filter((date) => date !== undefined).sort(compareDates);
  const signatories = new Map(campaign.signatories.map((signatory) => [signatory.id, signatory]));
  for (const [at, {signatory, date}] of campaign.approvals.entries()) {
    const {signed, withdrawn} = signatories.get(signatory)!;
    const reasons: string[] = [];
    if (letter !== undefined && compareDates(date, letter) < 0) reasons.push(`before the letter, of ${letter}`);
    if (signed !== undefined && compareDates(date, signed) < 0) reasons.push(`before it signed, on ${signed}`);
    if (withdrawn !== undefined && compareDates(date, withdrawn) > 0)
      reasons.push(`after it withdrew, on ${withdrawn}`);
    if (reasons.length === 0) continue;
    const pointer = `/approvals/${at}/date`;
    yield {
      pointer,
      kind: 'approval-date',
      text: date,
      message: `${signatory} answered ${reasons.join(' and ')}.`,
      hint: 'Write the day on which it answered. If these dates are right, leave it.',
    };
  }
}
