import {approvalPage, printMail} from '../approvals/request.ts';
import {record} from '../approvals/record.ts';
import {DEFAULT_DOCUMENT} from '../files/input.ts';
import {parseOptions} from '../options/options.ts';
import {UsageError} from '../terminal/errors.ts';
import type {Command} from './command.ts';

const help = `countersign approve page [FILE] writes a page with what the signatories are asked to approve.
countersign approve mail [FILE] prints the same as a mail in plain text, with a subject.
countersign approve record SIGNATORY agreed|objects writes the answer of a signatory into the document.

FILE is the document. Otherwise it is campaign.json in this folder. Page and mail say what the account says, what
changed and what was corrected since each signatory last agreed, how to answer, and what agreement, objection and
silence mean. The mail greets up to three signatories by name: write one to each with --signatory.

For page and mail:
  --since OLD      A published revision to compare with: a file, its https address, or the folder that countersign
                   publish writes, which keeps every revision. It can be given several times. Without it the page does
                   not say what changed.
  --signatory ID   Ask this signatory alone, by its id or name.
  --answer-by DAY  The last day to answer: 2026-06-30. Otherwise none is named.
  --lang TAG       The language to read it in, such as ar. Sentences about changes are in English.
  --next           Write the revision after the newest of --since, and this moment, into FILE first: "revision" and
                   "updated". A signatory answers one revision, so raise it before you ask, and not when you publish.
  --out FILE       Where the page is written. Otherwise approval.html. Only an earlier page of the same campaign is
                   overwritten.
For record:
  --revision N     The revision that the signatory was shown. Otherwise that of the document.
  --date D         The day of the answer: 2026-06-09. Otherwise today.
  --to FILE        The document. Otherwise campaign.json in this folder. Everything else in it stays as it is.
  --help           This.

Examples:
  countersign approve page --since public/open-audit --next
  countersign approve mail --signatory "River Union" --since campaign.3.json > mail.txt
  countersign approve record "River Union" agreed --date 2026-06-09

Ends with 0 when it is done, 1 when the document has problems or the answer cannot be recorded, 2 when it was used
wrongly or something cannot be read or written.
`;

const ACTIONS = ['page', 'mail', 'record'] as const;

/** The options of one action, which the others do not take. */
const OPTIONS = {
  since: {type: 'string', multiple: true},
  signatory: {type: 'string'},
  'answer-by': {type: 'string'},
  lang: {type: 'string'},
  next: {type: 'boolean', default: false},
  out: {type: 'string'},
  revision: {type: 'string'},
  date: {type: 'string'},
  to: {type: 'string'},
} as const;
const OF_RECORD = ['revision', 'date', 'to'];

export const approve: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, OPTIONS);
    const [name, ...rest] = positionals;
    const action = ACTIONS.find((each) => each === name);
    if (!action)
      throw new UsageError(`Write page, mail or record after approve${name === undefined ? '' : `, and not ${name}`}.`);
    const isRecord = action === 'record';
    const {next, ...strings} = values;
    const given = [...Object.keys(strings), ...(next ? ['next'] : [])];
    const wrong = given.find((option) => OF_RECORD.includes(option) !== isRecord);
    if (wrong !== undefined) throw new UsageError(`--${wrong} is not for approve ${action}.`);
    if (isRecord) {
      const [signatory, outcome, ...others] = rest;
      if (signatory === undefined || outcome === undefined) {
        throw new UsageError('Name the signatory and its answer: approve record "River Union" agreed.');
      }
      if (others.length > 0) throw new UsageError(`One answer at a time: what is ${others[0]}?`);
      const {to = DEFAULT_DOCUMENT, revision, date} = values;
      return record(signatory, outcome, {to, revision, date});
    }
    const [file = DEFAULT_DOCUMENT, ...others] = rest;
    if (others.length > 0) throw new UsageError(`One document at a time: what is ${others[0]}?`);
    const {since = [], signatory, lang, out, 'answer-by': answerBy} = values;
    return (action === 'page' ? approvalPage : printMail)(file, {since, signatory, lang, next, out, answerBy});
  },
};
