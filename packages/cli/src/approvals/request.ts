// Asks the signatories, by a page or a mail.
import {
  approvalRequests,
  atRevision,
  examine,
  findSignatory,
  publishedAs,
  requestsTo,
  type ApprovalRequest,
} from '@countersign/authoring';
import {inLanguage, isDay, type Campaign} from '@countersign/campaign';
import {approvalMail, renderApproval, revisionFile} from '@countersign/render';
import {join} from 'node:path';
import {readComparable} from '../documents/comparable.ts';
import {openCampaign} from '../documents/open-campaign.ts';
import {findingLine, printRefusal} from '../documents/report.ts';
import {readIfThere} from '../files/folder.ts';
import {readInput, STDIN} from '../files/input.ts';
import {writeDocument, writeWhole} from '../files/write-whole.ts';
import {isAddress, languageOption} from '../options/options.ts';
import {today} from '../options/today.ts';
import {FileError, UsageError} from '../terminal/errors.ts';
import {count, EXIT, print, printError, printText, type Exit} from '../terminal/terminal.ts';

/** Options of `approve page` and `approve mail`. */
export interface RequestOptions {
  readonly out: string | undefined;
  readonly since: readonly string[];
  readonly next: boolean;
  readonly lang: string | undefined;
  readonly signatory: string | undefined;
  /** The last day to answer. */
  readonly answerBy: string | undefined;
}

/** Writes the approval page into a file. */
export async function approvalPage(file: string, options: RequestOptions): Promise<Exit> {
  const asked = await requestsIn(file, options);
  if (!asked) return EXIT.problems;
  const {campaign, requests, lang, answerBy} = asked;
  const out = options.out ?? 'approval.html';
  const there = await readIfThere(out);
  if (there && !Buffer.from(there).includes(`data-approval="${campaign.id} `)) {
    throw new FileError(`${out}: This is no approval page of ${campaign.id}. Name another file with --out.`);
  }
  await writeWhole(out, Buffer.from(renderApproval(campaign, {lang, requests, answerBy})));
  const people = requests.reduce((sum, {signatories}) => sum + signatories.length, 0);
  print(
    `${out}: what ${count(people, 'signatory', 'signatories')} are asked to approve of revision ${campaign.revision}.`,
  );
  print('Send it to them, or print it. Record each answer with: countersign approve record SIGNATORY agreed|objects');
  return EXIT.ok;
}

/** Prints the mail that asks the signatories. */
export async function printMail(file: string, options: RequestOptions): Promise<Exit> {
  if (options.out !== undefined) throw new UsageError('--out is for approve page. Write > mail.txt after the command.');
  const asked = await requestsIn(file, options);
  if (!asked) return EXIT.problems;
  const {campaign, requests, lang, answerBy} = asked;
  const {subject, lines} = approvalMail(campaign, {lang, requests, answerBy});
  // Programs for mail show a subject beside others, and some show its isolates as boxes.
  printText(`Subject: ${subject.replace(/[\u2066-\u2069]/g, '')}`);
  printText('');
  for (const line of lines) printText(line);
  return EXIT.ok;
}

interface Asked {
  readonly campaign: Campaign;
  readonly requests: readonly ApprovalRequest[];
  readonly lang: string | undefined;
  readonly answerBy: string | undefined;
}

async function requestsIn(file: string, options: RequestOptions): Promise<Asked | undefined> {
  const lang = languageOption(options.lang);
  const {answerBy} = options;
  if (answerBy !== undefined && !isDay(answerBy)) {
    throw new UsageError(`--answer-by ${answerBy}: this is no day. Write it as 2026-06-30.`);
  }
  if (answerBy !== undefined && answerBy < today().toISOString().slice(0, 10)) {
    printError(`Note: The last day to answer, ${answerBy}, is over.`);
  }
  if (options.next && !(await raise(file, options.since))) return undefined;
  const campaign = await openCampaign(file, lang);
  if (!campaign) return undefined;
  const own = options.signatory === undefined ? undefined : signatoryOf(campaign, options.signatory);
  const agreed = new Set(campaign.approvals.filter(({outcome}) => outcome === 'agreed').map(({revision}) => revision));
  const earlier: Campaign[] = [];
  for (const old of options.since) earlier.push(...(await revisionsAt(old, agreed)));
  const other = earlier.find(({id}) => id !== campaign.id);
  if (other) throw new FileError(`--since: this is a revision of ${other.id}, and ${file} is ${campaign.id}.`);
  const published = publishedAs(campaign, earlier);
  if (published) {
    const {revision} = published;
    const why = revision === campaign.revision ? 'with other content' : `and ${file} is revision ${campaign.revision}`;
    throw new FileError(
      `${file}: Revision ${revision} is published, ${why}. An answer would count as one to what was published. Write "revision": ${revision + 1} first, or add --next.`,
    );
  }
  const all = approvalRequests(campaign, earlier);
  const requests = own === undefined ? all : requestsTo(all, own);
  if (requests.length === 0) throw new FileError(`${file}: There is no signatory to ask.`);
  const unlisted = requests.filter(({agreed, changes}) => agreed !== undefined && !changes);
  for (const {agreed, signatories} of unlisted) {
    const who = count(signatories.length, 'signatory', 'signatories');
    printError(
      `Note: ${who} agreed to revision ${agreed}, and what changed since then is not told. Name that revision with --since: ${revisionFile(agreed!)}, or the folder in which countersign publish keeps them.`,
    );
  }
  return {campaign, requests, lang, answerBy};
}

/**
 * Writes the revision after the newest published one into a document, unless it has a later number already. If it has
 * problems, it prints them and returns false.
 */
async function raise(file: string, since: readonly string[]): Promise<boolean> {
  if (file === STDIN || isAddress(file)) throw new UsageError(`--next: name the file that you edit, not ${file}.`);
  if (since.length === 0) throw new UsageError('--next needs --since, to know which revision is published.');
  const revisions: number[] = [];
  for (const old of since) revisions.push((await readComparable(old)).campaign.revision);
  const next = Math.max(...revisions) + 1;
  const bytes = await readInput(file);
  const before = examine(bytes, today());
  if ((before.campaign?.revision ?? 0) >= next) return true;
  const raised = atRevision(bytes, next, today());
  const {campaign, problems} = examine(raised, today());
  if (!campaign) {
    printRefusal(problems.map((problem) => findingLine(file, problem)));
    return false;
  }
  await writeDocument(file, bytes, raised);
  printError(`Note: ${file} is revision ${next} now.`);
  return true;
}

/** The documents that `--since` names. Of a folder: each kept revision to which somebody agreed. */
async function revisionsAt(given: string, agreed: ReadonlySet<number>): Promise<Campaign[]> {
  const found = [(await readComparable(given)).campaign];
  if (isAddress(given)) return found;
  for (const revision of agreed) {
    const path = join(given, revisionFile(revision));
    if (await readIfThere(path)) found.push((await readComparable(path)).campaign);
  }
  return found;
}

/** Returns the id of the signatory that `--signatory` names. */
function signatoryOf(campaign: Campaign, given: string): string {
  const found = findSignatory(campaign, given);
  if (!found.ok) {
    const {nearest} = found;
    const hint = nearest ? ` Did you mean ${inLanguage(nearest.name, campaign.language)} (${nearest.id})?` : '';
    throw new UsageError(`--signatory ${given}: there is no such signatory.${hint}`);
  }
  if (found.signatory.withdrawn === undefined) return found.signatory.id;
  throw new UsageError(`--signatory ${given}: it withdrew on ${found.signatory.withdrawn}, so it is asked nothing.`);
}
