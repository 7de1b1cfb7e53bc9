import {decode, recordApproval} from '@countersign/authoring';
import {formatDate, inLanguage, OUTCOMES} from '@countersign/campaign';
import {approvalSentence} from '@countersign/render';
import {readInput, STDIN} from '../files/input.ts';
import {writeWhole} from '../files/write-whole.ts';
import {isAddress} from '../options/options.ts';
import {today} from '../options/today.ts';
import {FileError, UsageError} from '../terminal/errors.ts';
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
  if (to === STDIN || isAddress(to)) throw new UsageError(`--to ${to}: name the file that you edit.`);
  if (revision !== undefined && !/^\d{1,7}$/.test(revision)) {
    throw new UsageError(`--revision ${revision} is no number. Write for example --revision 4.`);
  }
  const text = decode(await readInput(to));
  if (text === undefined) throw new FileError(`${to}: This is not UTF-8. Save it again, with that encoding.`);
  const answer = {signatory, outcome, date, revision: revision === undefined ? undefined : Number(revision)};
  const recorded = recordApproval(text, answer, today());
  if (!recorded.ok) {
    for (const {message, hint} of recorded.problems) printError(`${to}: ${message} ${hint}`);
    printError('Nothing was written.');
    return EXIT.problems;
  }
  const {campaign, approval, isKnown} = recorded;
  const {name} = campaign.signatories.find(({id}) => id === approval.signatory)!;
  const own = inLanguage(name, campaign.language);
  const did = outcome === 'agreed' ? 'agreed' : 'objected';
  const told = `${own} ${did} to revision ${approval.revision} (${formatDate(approval.date, 'en-GB')})`;
  if (isKnown) print(`${to} says already: ${told}. Nothing was changed.`);
  else {
    await writeWhole(to, new TextEncoder().encode(recorded.text));
    print(`Written into ${to}: ${told}.`);
  }
  for (const {message, hint} of recorded.warnings) printError(`Note: ${message} ${hint}`);
  print(`When you publish it, readers see: ${approvalSentence(campaign, 'en')}`);
  return EXIT.ok;
}
