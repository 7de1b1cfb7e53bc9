import {recordApproval} from '@countersign/authoring';
import {formatDate, inLanguage, OUTCOMES} from '@countersign/campaign';
import {approvalSentence} from '@countersign/render';
import {openToChange, refuseChange, writeChanged} from '../documents/changed-document.ts';
import {today} from '../options/today.ts';
import {UsageError} from '../terminal/errors.ts';
import {EXIT, print, printError, type Exit} from '../terminal/terminal.ts';

/** Options of `approve record`. */
export interface RecordOptions {
  readonly to: string;
  readonly revision: string | undefined;
  readonly date: string | undefined;
}

/** Records the answer of a signatory in the document. */
export async function record(signatory: string, given: string, {to, revision, date}: RecordOptions): Promise<Exit> {
  const outcome = OUTCOMES.find((each) => each === given);
  if (!outcome) throw new UsageError(`What did it answer? Write agreed or objects, and not ${given}.`);
  if (revision !== undefined && !/^\d{1,7}$/.test(revision)) {
    throw new UsageError(`--revision ${revision} is no number. Write for example --revision 4.`);
  }
  const document = await openToChange(to);
  if (!document) return EXIT.problems;
  const answer = {signatory, outcome, date, revision: revision === undefined ? undefined : Number(revision)};
  const recorded = recordApproval(document.text, answer, today());
  if (!recorded.ok) return refuseChange(document, recorded.problems);
  const {campaign, approval, isKnown} = recorded;
  const {name} = campaign.signatories.find(({id}) => id === approval.signatory)!;
  const own = inLanguage(name, campaign.language);
  const did = outcome === 'agreed' ? 'agreed' : 'objected';
  const told = `${own} ${did} to revision ${approval.revision} (${formatDate(approval.date, 'en-GB')})`;
  if (isKnown) print(`${to} says already: ${told}. Nothing was changed.`);
  else {
    await writeChanged(document, recorded.text);
    print(`Written into ${to}: ${told}.`);
  }
  for (const {message, hint} of recorded.warnings) printError(`Note: ${message} ${hint}`);
  print(`When you publish it, readers see: ${approvalSentence(campaign, 'en')}`);
  return EXIT.ok;
}
