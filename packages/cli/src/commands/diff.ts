import {compareCampaigns, inEnglish, revisionChanges} from '@countersign/authoring';
import {formatDate, inLanguage, type Campaign} from '@countersign/campaign';
import {placeName} from '@countersign/campaign/schema';
import {readComparable, type Comparable} from '../documents/comparable.ts';
import {STDIN} from '../files/input.ts';
import {parseOptions} from '../options/options.ts';
import {today} from '../options/today.ts';
import {FileError, UsageError} from '../terminal/errors.ts';
import {count, EXIT, print, printData} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const help = `countersign diff OLD NEW says in sentences what changed between two revisions of a campaign document.

Send it to the signatories before you publish: it names every change, and what needs a correction and has none. OLD and
NEW are each a file, the https address of a published document, or a folder with a campaign.json.

  --json           The same for programs: {old, new, changes: [{group, kind, text, details, isUncorrected}], problems}.
  --help           This.

Examples:
  countersign diff published.json campaign.json
  countersign diff https://letters.example.org/open-audit/campaign.json campaign.json
  countersign diff public/open-audit/campaign.3.json public/open-audit

Ends with 0 whether they differ or not, and with 2 when one of them cannot be read or is another campaign's.
`;

export const diff: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {json: {type: 'boolean', default: false}});
    const [first, second, ...others] = positionals;
    if (first === undefined || second === undefined) {
      throw new UsageError('Name two documents: the one before, and the one after.');
    }
    if (others.length > 0) throw new UsageError(`Two documents at a time: what is ${others[0]}?`);
    if (first === STDIN && second === STDIN) throw new UsageError('Only one document can be standard input.');
    const [old, present] = [await readComparable(first), await readComparable(second)];
    if (old.campaign.id !== present.campaign.id) {
      const ids = `${old.campaign.id} and ${present.campaign.id}`;
      throw new FileError(`${present.name}: This is another campaign than ${old.name} (${ids}).`);
    }
    const changes = revisionChanges(old.campaign, present.campaign).map((change) => ({
      group: change.group,
      kind: change.kind,
      ...inEnglish(change, old.campaign, present.campaign),
      isUncorrected: change.isUncorrected,
    }));
    const problems = compareCampaigns(old.campaign, present.campaign, today());
    if (values.json) printData({old: edition(old), new: edition(present), changes, problems});
    else {
      printChanges(old, present, changes);
      printProblems(problems, present.campaign);
    }
    return EXIT.ok;
  },
};

const edition = ({name, campaign: {revision, updated}}: Comparable) => ({name, revision, updated});

interface Told {
  readonly kind: string;
  readonly text: string;
  readonly details: readonly string[];
}

/** Prints the revisions and dates, and then each change. */
function printChanges(old: Comparable, present: Comparable, changes: readonly Told[]): void {
  const {letter, language} = present.campaign;
  print(inLanguage(letter.title, language));
  const editions = [old, present].map(({campaign}) => editionInWords(campaign));
  print(`Before: ${editions[0]}, ${old.name}`);
  print(`After: ${editions[1]}, ${present.name}`);
  print('');
  if (changes.length === 0) print('Nothing differs.');
  // The two lines above tell the change of the edition, unless both are of one day.
  const others = changes.filter(({kind}) => kind !== 'edition' || editions[0] === editions[1]);
  for (const {text, details} of others) {
    print(text);
    for (const detail of details) print(`  - ${detail}`);
  }
}

const editionInWords = ({revision, updated}: Campaign): string =>
  `revision ${revision} of ${formatDate(updated, 'en-GB')}`;

/** Prints what may not be published as it is. */
function printProblems(problems: ReturnType<typeof compareCampaigns>, campaign: Campaign): void {
  print('');
  if (problems.length === 0) return print('Nothing needs a correction.');
  print(`Before this can take the place of the other, ${count(problems.length, 'thing')} must be done:`);
  for (const {pointer, message, hint} of problems) print(`  - ${placeName(campaign, pointer)}: ${message} ${hint}`);
}
