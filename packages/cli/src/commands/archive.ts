import {sourceCopies, type SourceCopies} from '@countersign/authoring';
import {nearest} from '@countersign/campaign/schema';
import {addCopy} from '../archive/add.ts';
import {checkAddresses, planVisits, WORLD} from '../archive/check-sources.ts';
import {mayAsk} from '../archive/consent.ts';
import {isMissing, printList} from '../archive/list.ts';
import {checkedJson, checkedSources, isProblem, printChecked} from '../archive/report.ts';
import {openCampaign} from '../documents/open-campaign.ts';
import {DEFAULT_DOCUMENT} from '../files/input.ts';
import {parseOptions} from '../options/options.ts';
import {FileError, UsageError} from '../terminal/errors.ts';
import {progress} from '../terminal/progress.ts';
import {EXIT, printData, printError, type Exit} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const help = `countersign archive [FILE] says which sources have no archived copy, and where to save one.
countersign archive add SOURCE URL writes the address of a copy into the document.
countersign archive [FILE] --check asks the sources' servers whether the pages are still there, with the quoted words.

FILE is the document. Otherwise it is campaign.json in this folder. Sources without a copy come first, and of these the
ones on which most statuses rest. Each has its addresses at web archives, to open in a browser, and one that leads to
the quoted words ("quote" of evidence). SOURCE is the id of a source, or letter:en for a text of the letter.

Without --check nothing is requested. --check says first which hosts it asks, and waits for a yes. It asks each host
for one page at a time with a pause, reads no more than 4 MB of each, keeps no cookies and asks no host of your own
network. What it does not find, a person may: some sites let no program in, and some pages are made by scripts.

  --missing        Only the sources that have an address and no copy.
  --source ID      Only this source. Once for each.
  --check          Ask the servers, of the sources and of the copies.
  --yes            For --check: go on without a question, as in a script.
  --json           The same for programs: {sources: […]}, each with id, name, url, archived, statuses, quotes, find and
                   save. With --check each has ok and places: address, of (source, copy, translation), fate (reachable,
                   gone, blocked, no-answer, not-followed, not-asked), reason, moved, quotes.
For add:
  --to FILE        The document. Otherwise campaign.json in this folder. Everything else in it stays as it is.
  --date DATE      When the copy was made. Otherwise as its address tells, or else today.
  --replace        Write it in the place of another copy.
  --help           This.

Examples:
  countersign archive --missing
  countersign archive add herald-2026 https://web.archive.org/web/20260605101112/https://herald.example.com/audit
  countersign archive --check

Ends with 0 when it is done, 1 when the document has a problem, or with --check when a page is gone, did not come or no
longer has the quoted words, or the check was stopped, 2 when it was used wrongly or a file cannot be read or written.
`;

const OPTIONS = {
  missing: {type: 'boolean', default: false},
  source: {type: 'string', multiple: true},
  check: {type: 'boolean', default: false},
  yes: {type: 'boolean', default: false},
  json: {type: 'boolean', default: false},
  to: {type: 'string'},
  date: {type: 'string'},
  replace: {type: 'boolean', default: false},
} as const;

export const archive: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, OPTIONS);
    const {missing, source, check, yes, json, to, date, replace} = values;
    if (positionals[0] === 'add') {
      if (missing || check || yes || json || source) throw new UsageError('add takes --to, --date and --replace.');
      const [, id, url, ...others] = positionals;
      if (id === undefined || url === undefined)
        throw new UsageError('Name the source and the address of its copy: archive add herald-2026 https://….');
      if (others.length > 0) throw new UsageError(`One copy at a time: what is ${others[0]}?`);
      return addCopy(id, url, {to: to ?? DEFAULT_DOCUMENT, date, replaces: replace});
    }
    if (to !== undefined || date !== undefined || replace)
      throw new UsageError('--to, --date and --replace are for archive add.');
    if (yes && !check) throw new UsageError('--yes is for --check.');
    const [file = DEFAULT_DOCUMENT, ...others] = positionals;
    if (others.length > 0) throw new UsageError(`One document at a time: what is ${others[0]}?`);
    const campaign = await openCampaign(file);
    if (!campaign) return EXIT.problems;
    const all = sourceCopies(campaign);
    const sources = (source ? named(all, source) : all).filter((each) => !missing || isMissing(each));
    if (check) return checkThem(sources, {isAgreed: yes, isJson: json});
    if (json) printData({sources});
    else printList(sources, file);
    return EXIT.ok;
  },
};

/** The sources with these ids. Throws {@link UsageError}. */
function named(all: readonly SourceCopies[], ids: readonly string[]): SourceCopies[] {
  for (const id of ids) {
    if (all.some((source) => source.id === id)) continue;
    const meant = nearest(
      id,
      all.map((source) => source.id),
    );
    throw new UsageError(
      `--source ${id}: there is no such source.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
    );
  }
  return all.filter(({id}) => ids.includes(id));
}

async function checkThem(
  sources: readonly SourceCopies[],
  {isAgreed, isJson}: {isAgreed: boolean; isJson: boolean},
): Promise<Exit> {
  const plan = planVisits(sources);
  if (plan.visits.length === 0) throw new FileError('There is no address to ask: no source here has one.');
  if (!(await mayAsk(plan, isAgreed))) {
    printError('Nothing was asked.');
    return EXIT.problems;
  }
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop);
  let done = 0;
  const all = await checkAddresses(plan.visits, WORLD, stopping.signal, ({address}) => {
    if (!stopping.signal.aborted) progress.step(++done, plan.visits.length, new URL(address).host);
  });
  process.removeListener('SIGINT', stop);
  const checked = checkedSources(sources, all);
  if (isJson) printData({sources: checked.map(checkedJson)});
  else printChecked(checked, all);
  return all.some(isProblem) || stopping.signal.aborted ? EXIT.problems : EXIT.ok;
}
