import {basename, join} from 'node:path';
import {examine, startDocument, withoutTitle, type Answers, type Block} from '@countersign/authoring';
import {inLanguage} from '@countersign/campaign';
import {findingLine} from '../documents/report.ts';
import {readLetter} from '../start/read-letter.ts';
import {checkFree, createFiles} from '../files/create-files.ts';
import {STDIN} from '../files/input.ts';
import {isAddress, parseOptions} from '../options/options.ts';
import {today} from '../options/today.ts';
import {askAll, NAMES, OPTION_OF, StoppedWith} from '../start/ask.ts';
import {copyPublished, PUBLIC} from '../start/copy-published.ts';
import {converse, SILENCE} from '../terminal/conversation.ts';
import {UsageError} from '../terminal/errors.ts';
import {ownCommand, shellArgument} from '../terminal/own-command.ts';
import {count, EXIT, print, printError, type Exit} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const help = `countersign init DIR asks eight questions and writes the first document of a campaign, DIR/campaign.json.
countersign init DIR --from FILE|URL takes over a published campaign with its logos, to go on with it.

Nothing is claimed in a new document: each demand begins as "unknown", with the letter itself as its source. An answer
is checked at once, and asked for again if it is wrong. Files are never overwritten. Answers can be options, or lines of
standard input in the order of the questions; an empty line takes what is proposed, or ends a list.

  --title TEXT      The title of the letter.
  --addressee NAME  To whom it is addressed. Once for each addressee.
  --publisher NAME  The organisation that publishes the document and answers for it. It also judges the statuses, until
                    you write somebody else into "assessedBy".
  --site URL        Its web address.
  --language TAG    The language of the document: en, or a name such as French.
  --sent DATE       The day on which the letter was sent: 2026-04-02, or "not yet".
  --demand TEXT     What it demands. Once for each demand.
  --note TEXT       That nothing is known yet, as the first note of each demand. It is asked for only if the language is
                    not Arabic, English, French, Hebrew or Spanish.
  --url URL         The address of the campaign's own page.
  --letter FILE     The words of the letter: a web page or text, as Word saves them, or - for standard input.
                    Headings, lists and paragraphs are kept, and nothing else.
  --from FILE|URL   A published document, in place of answers. It is copied byte for byte, and once more into
                    DIR/public, with which countersign publish compares what you make of it.
  --help            This.

Examples:
  countersign init open-audit
  countersign init open-audit --letter letter.html
  countersign init open-audit --title "Open the audit" --addressee "Northern Water plc"
  countersign init open-audit --from https://letters.example.org/open-audit/campaign.json

Ends with 0 when the document is written, 1 when you stopped or the published document has problems, 2 when it was used
wrongly, an answer of a script is wrong, or a file is in the way.
`;

export const init: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      title: {type: 'string'},
      addressee: {type: 'string', multiple: true},
      publisher: {type: 'string'},
      site: {type: 'string'},
      language: {type: 'string'},
      sent: {type: 'string'},
      demand: {type: 'string', multiple: true},
      note: {type: 'string'},
      url: {type: 'string'},
      letter: {type: 'string'},
      from: {type: 'string'},
    });
    const {from, letter, ...options} = values;
    const [folder, ...others] = positionals;
    if (folder === undefined) throw new UsageError('Name the folder to write to, such as open-audit.');
    if (isAddress(folder)) throw new UsageError(`To take over what is published, write: init FOLDER --from ${folder}`);
    if (others.length > 0) throw new UsageError(`One folder at a time: what is ${others[0]}?`);
    // This comes first, so that a person does not answer eight questions in vain.
    await checkFree(folder, 'campaign.json');
    const now = today();
    if (from !== undefined) {
      const [option] = Object.keys({...options, ...(letter !== undefined && {letter})});
      if (option !== undefined) throw new UsageError(`--from takes over a whole document: leave out --${option}.`);
      return takeOver(from, folder);
    }

    const given = Object.fromEntries(
      NAMES.flatMap((name) => {
        const value = (options as Record<string, string | string[] | undefined>)[OPTION_OF[name]];
        return value === undefined ? [] : [[name, [value].flat()]];
      }),
    );
    const blocks = letter === undefined ? [] : await readLetter(letter);
    const {stdin: input, stdout: output} = process;
    const isTerminal = input.isTTY && output.isTTY;
    const conversation = letter === STDIN ? SILENCE : converse({input, output, isTerminal});
    try {
      conversation.say(
        `Your answers become ${join(folder, 'campaign.json')}. Ctrl+C stops, and nothing is written then.`,
      );
      const answers = await askAll(conversation, given, now);
      return await write(folder, answers, {now, blocks});
    } catch (error) {
      if (!(error instanceof StoppedWith)) throw error;
      sayStopped(folder, error.answers);
      return EXIT.problems;
    } finally {
      conversation.end();
    }
  },
};

async function write(
  folder: string,
  answers: Answers,
  {now, blocks}: {now: Date; blocks: readonly Block[]},
): Promise<Exit> {
  const bytes = new TextEncoder().encode(startDocument(answers, {now, blocks}));
  await createFiles(folder, new Map([['campaign.json', bytes]]));
  const file = join(folder, 'campaign.json');
  const {problems, campaign} = examine(bytes, now);
  const parts = [count(answers.demands.length, 'demand')];
  const words = withoutTitle(blocks, answers.title).length;
  if (words > 0) parts.unshift(`the letter in ${count(words, 'block')}`);
  print(`${file}: written, with ${parts.join(' and ')}.`);
  for (const {id, title} of campaign?.demands ?? []) print(`  ${id}: ${inLanguage(title, answers.language)}`);
  print('Each demand stands at “unknown” until you add what happened.');
  if (problems.length > 0) {
    print('Still to write:');
    for (const problem of problems) print(`  ${findingLine('campaign.json', problem)}`);
  }
  sayNext(folder, [
    'preview                           see it in a browser while you write',
    'signatories add signatories.csv   who signed, from a table',
    'check                             what is missing or wrong',
  ]);
  return EXIT.ok;
}

async function takeOver(from: string, folder: string): Promise<Exit> {
  const taken = await copyPublished(from, folder);
  if (!taken) return EXIT.problems;
  const {campaign, logos, notes} = taken;
  for (const note of notes) printError(`Note: ${note}`);
  print(
    `${join(folder, 'campaign.json')}: revision ${campaign.revision} of ${campaign.id}, with ${count(logos, 'logo')}. Change this one.`,
  );
  print(`${join(folder, PUBLIC)}: the same, as it is public. Leave it: what you publish is compared with it.`);
  sayNext(folder, [
    'preview                                         see it in a browser while you write',
    `check campaign.json --against ${PUBLIC}   what may not change without a correction`,
    'publish public --from campaign.json --next      the next revision, for your site to serve',
  ]);
  return EXIT.ok;
}

function sayNext(folder: string, commands: readonly string[]): void {
  print('Next:');
  if (basename(folder) !== '.') print(`  cd ${shellArgument(folder)}`);
  for (const command of commands) print(`  ${ownCommand()} ${command}`);
}

/** Prints the command that goes on from where a person stopped. */
function sayStopped(folder: string, answers: Partial<Answers>): void {
  printError('');
  const given = NAMES.flatMap((name) => {
    const value = answers[name];
    return value === undefined ? [] : [value].flat().map((each) => `--${OPTION_OF[name]} ${shellArgument(each)}`);
  });
  printError('Stopped: nothing was written.');
  if (given.length === 0) return;
  printError(`To go on with your ${count(given.length, 'answer')}, paste:`);
  printError(`  ${[ownCommand(), 'init', shellArgument(folder), ...given].join(' ')}`);
}
