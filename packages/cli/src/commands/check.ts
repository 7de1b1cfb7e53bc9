import {existsSync} from 'node:fs';
import {
  acceptance,
  compareCampaigns,
  decode,
  examine,
  fixDocument,
  grouped,
  isAcceptable,
  namedGaps,
  warningsLeft,
  type Rewrite,
} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {checkDeployed} from '../deployed/check-deployed.ts';
import {readComparable} from '../documents/comparable.ts';
import {hasProblems, printJson, printReports, type Report} from '../documents/report.ts';
import {DEFAULT_DOCUMENT, nameOf, readInput, STDIN} from '../files/input.ts';
import {writeDocument} from '../files/write-whole.ts';
import {logoProblems} from '../logos/logo-problems.ts';
import {addressOption, isAddress, parseOptions} from '../options/options.ts';
import {today} from '../options/today.ts';
import {FileError, UsageError} from '../terminal/errors.ts';
import {progress} from '../terminal/progress.ts';
import {EXIT, printError} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const help = `countersign check [FILE…] says everything that is wrong with campaign documents, and what to do.
countersign check [FILE] --deployed URL says it of a published one, and of how its server sends it.

FILE is the document, or - for standard input. Otherwise it is campaign.json in this folder. Each problem is one line:
file:line:column, where in the document (a JSON Pointer, and the same by name), what is wrong, what to write. The same
mistake at several places is one line. Lines with "warning:" are worth a look and do not fail. Logos that lie beside
FILE, where the document says, are looked at, too: each is one still picture, whole, of the kind and the size that is
said. If FILE has no problems, "Not there yet" lists what readers look for in a letter and do not find, such as
signatories. These lines do not fail either, and publishing works without them.

  --fix            Rewrite in the file what has one right form, and leave everything else in it alone: addresses as
                   browsers write them, dates, country codes, curly quotation marks round names and texts, and in texts
                   what Word, HTML, Markdown and wrong encodings left there. Not with standard input.
  --accept         Print for each warning the line by which it stays away: paste it into "$accepted" at the top of the
                   document, with your reason. When its place or its words change, the warning comes back. The reasons
                   are for authors: countersign publish leaves them out.
  --against OLD    Compare with the document as it was published: a file, or its https address. Fails when anything that
                   it said has changed or is gone and no new correction names it: "of": "letter", "demands/ID",
                   "sources/ID"…; the whole list, such as "demands", for what was removed; "document" for the rest.
                   Additions and translations are fine, and so are better texts in place of machine translations, and
                   what --fix does. "revision" must have risen, by at most 1,000, and "updated" may not be older. A
                   retracted campaign is only asked for these two.
  --deployed URL   Ask the server for the document at this https address, for its revision (campaign.3.json beside it)
                   and for its logos, as pages of other sites do. A line names the address, the header or (answer), what
                   is wrong and what the server should send. With FILE: is this what is published? If it is, what is
                   wrong with the document itself is said of the file only. Redirects are not followed. Nothing else is
                   asked for.
  --json           The same for programs: {files: [{file, ok, problems, warnings, gaps, acceptable, rewrites}],
                   problems, warnings}. Each problem, warning and gap has kind, pointer, name, line, column, message,
                   hint, and other places of the same in also. Gaps are what is not there yet. A published one also has
                   delivery: {problems, warnings}.
  --help           This.

Examples:
  countersign check
  countersign check campaign.json --fix
  countersign check campaign.json --against https://letters.example.org/open-audit/campaign.json

Ends with 0 without problems, 1 with any, 2 when it was used wrongly or a file cannot be read.
The date of today is SOURCE_DATE_EPOCH (seconds since 1970) if that is set.
`;

export const check: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      fix: {type: 'boolean', default: false},
      accept: {type: 'boolean', default: false},
      json: {type: 'boolean', default: false},
      against: {type: 'string'},
      deployed: {type: 'string'},
    });
    const {deployed} = values;
    const address = deployed === undefined ? undefined : addressOption('deployed', deployed);
    const files =
      positionals.length === 0 && address === undefined && existsSync(DEFAULT_DOCUMENT)
        ? [DEFAULT_DOCUMENT]
        : positionals;
    if (files.length === 0 && address === undefined)
      throw new UsageError('Name one campaign document or more, or - for standard input.');
    const published = files.find(isAddress);
    if (published !== undefined) {
      throw new UsageError(`To check what is published, write: countersign check --deployed ${published}`);
    }
    if (values.fix && files.length === 0) throw new UsageError('--fix needs a file to write to.');
    if (values.fix && files.includes(STDIN)) throw new UsageError('--fix needs a file to write to, not -.');
    if (values.against !== undefined && files.length > 1) throw new UsageError('--against compares one document.');
    if (address !== undefined && (files.length > 1 || values.against !== undefined)) {
      throw new UsageError('--deployed is for one document, and not with --against.');
    }
    if (files.filter((file) => file === STDIN).length > 1) throw new UsageError('Name - once.');
    const old = values.against === undefined ? undefined : await publishedIn(values.against);

    const reports: Report[] = [];
    let isUnreadable = false;
    const report = async (make: () => Promise<Report>): Promise<void> => {
      try {
        reports.push(await make());
      } catch (error) {
        // Other files are still checked.
        if (!(error instanceof FileError)) throw error;
        printError(`countersign check: ${error.message}`);
        isUnreadable = true;
      }
    };
    const now = today();
    let bytes: Uint8Array | undefined;
    for (const file of files) {
      await report(async () => {
        const read = await readDocument(file, values.fix);
        ({bytes} = read);
        return checkFile(file, read, {old, now});
      });
    }
    if (address !== undefined) {
      const expected = bytes && {file: files[0]!, bytes};
      await report(() =>
        progress.during(`Asking ${new URL(address).host}`, () => checkDeployed(address, {expected, now})),
      );
    }
    if (values.json) printJson(reports);
    else printReports(reports, values.accept);
    if (isUnreadable) return EXIT.usage;
    return reports.some(hasProblems) ? EXIT.problems : EXIT.ok;
  },
};

async function publishedIn(given: string): Promise<Campaign> {
  if (given === STDIN) throw new UsageError('--against needs a file or an https address, not -.');
  return (await readComparable(given)).campaign;
}

interface Read {
  readonly bytes: Uint8Array;
  readonly rewrites: readonly Rewrite[];
}

/** Reads a document. With `fix`, it repairs the document and writes it back to the file first. */
async function readDocument(file: string, fix: boolean): Promise<Read> {
  const bytes = await readInput(file);
  const {text, rewrites} = fix ? fixDocument(decode(bytes) ?? '') : {text: '', rewrites: []};
  if (rewrites.length === 0) return {bytes, rewrites};
  const fixed = new TextEncoder().encode(text);
  await writeDocument(file, bytes, fixed);
  return {bytes: fixed, rewrites};
}

interface Options {
  readonly old: Campaign | undefined;
  readonly now: Date;
}

async function checkFile(file: string, {bytes, rewrites}: Read, {old, now}: Options): Promise<Report> {
  progress.beforeCheck(nameOf(file), bytes.length);
  const {campaign, problems, schema, accepted, place} = examine(bytes, now);
  if (!campaign) return {file, rewrites, problems, warnings: [], isCompared: !old};
  // Standard input has no logos beside it.
  const logos = file === STDIN ? [] : await logoProblems(file, campaign);
  const found = grouped([...(old ? compareCampaigns(old, campaign, now) : []), ...logos].map(place));
  const warnings = warningsLeft({campaign, schema, accepted}, now, old);
  return {
    file,
    rewrites,
    problems: found,
    warnings: grouped(warnings.map(place)),
    gaps: found.length > 0 ? [] : namedGaps({campaign, place}, now),
    acceptable: warnings.filter(isAcceptable).map((warning) => acceptance(campaign, warning)),
    isCompared: true,
  };
}
