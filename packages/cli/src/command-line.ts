import type {Command} from './commands/command.ts';
import {VERSION} from './release/version.ts';
import {FileError, UsageError} from './terminal/errors.ts';
import {EXIT, printError, printRaw, type Exit} from './terminal/terminal.ts';

// Each command is loaded when it is asked for: checking a document needs no code for rendering.
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.ts')).init,
  signatories: async () => (await import('./commands/signatories.ts')).signatories,
  sources: async () => (await import('./commands/sources.ts')).sources,
  demands: async () => (await import('./commands/demands.ts')).demands,
  translate: async () => (await import('./commands/translate.ts')).translate,
  studio: async () => (await import('./commands/studio.ts')).studio,
  preview: async () => (await import('./commands/preview.ts')).preview,
  check: async () => (await import('./commands/check.ts')).check,
  archive: async () => (await import('./commands/archive.ts')).archive,
  diff: async () => (await import('./commands/diff.ts')).diff,
  approve: async () => (await import('./commands/approve.ts')).approve,
  publish: async () => (await import('./commands/publish.ts')).publish,
  snippet: async () => (await import('./commands/snippet.ts')).snippet,
  frame: async () => (await import('./commands/frame.ts')).frame,
  vendor: async () => (await import('./commands/vendor.ts')).vendor,
  render: async () => (await import('./commands/render.ts')).render,
  picture: async () => (await import('./commands/picture.ts')).picture,
  export: async () => (await import('./commands/export.ts')).exportSources,
  verify: async () => (await import('./commands/verify.ts')).verify,
};

const HELP = `countersign: from a letter's first document to what partners paste.

Write
  countersign init DIR                     a new document from eight questions, or a copy of a published one
  countersign studio [FILE]                write, check, translate and publish a letter in a page, without code
  countersign signatories add TABLE        signatories from a spreadsheet
  countersign sources add REFERENCES       sources from a reference manager
  countersign demands record DEMAND STATUS what happened to a demand: its status, with a note and sources
  countersign translate export --lang ar   texts for a translator, and back with translate import
  countersign preview [FILE]               the campaign as readers will see it, while you write

Check and agree
  countersign check [FILE…]                every mistake in a document, and what to do about it
  countersign archive [FILE]               which sources have no archived copy, where to save one, which links died
  countersign diff OLD NEW                 what the public will see change, in sentences
  countersign approve page|mail [FILE]     what each signatory is asked to approve, as a page or a mail
  countersign approve record SIGNATORY agreed|objects
                                           the answer of a signatory, written into the document

Publish
  countersign publish DIR --from FILE      all that a campaign's own page is made of, for its site to serve
  countersign check --deployed URL         whether a published document arrives as promised
  countersign snippet FILE --src URL       what a partner pastes, or a developer builds in (--for react, …)
  countersign frame FILE                   the page for frames on partners' sites, and its oEmbed answer
  countersign vendor DIR --from FILE|URL   code, document and logos, for a partner's own site to serve
  countersign render FILE [--lang ar]      the campaign as plain HTML
  countersign picture FILE --out FILE.png  a picture to share, with its source and date
  countersign export FILE --as bibtex      its sources, for reference managers
  countersign verify FILE…                 whether code that is served is that of a release, to the last byte

countersign COMMAND --help says more about each. countersign --version prints the version.

FILE is a campaign document (JSON), or - for standard input. Where something is made of one, the https address of a
published document will do. Commands that write into a document take campaign.json in this folder, or --to FILE.
Ends with 0 when all is well, 1 when a document has problems, 2 when the command was used wrongly.
`;

/** Runs the command that was typed after `countersign`, and returns the exit code of the process. */
export async function runCommand(args: readonly string[]): Promise<Exit> {
  const [name = '', ...rest] = args;
  if (name === '--version') {
    printRaw(VERSION);
    return EXIT.ok;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    printRaw(HELP);
    return EXIT.ok;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const known = Object.keys(COMMANDS).join(', ');
    printError(`countersign: ${name ? `There is no command ${name}` : 'Say what to do'}. Commands: ${known}.`);
    printError('countersign --help says more.');
    return EXIT.usage;
  }
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    printRaw(command.help);
    return EXIT.ok;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FileError)) throw error;
    printError(`countersign ${name}: ${error.message}`);
    if (error instanceof UsageError) printError(`countersign ${name} --help says more.`);
    return EXIT.usage;
  }
}
