import {exportTranslation, importTranslation} from '@countersign/authoring';
import {hasFormat, readForAuthors} from '@countersign/campaign/schema';
import {openToChange, refuseImport, writeEdits} from '../documents/changed-document.ts';
import {openCampaign} from '../documents/open-campaign.ts';
import {printRefusal, findingLine} from '../documents/report.ts';
import {readIfThere} from '../files/folder.ts';
import {DEFAULT_DOCUMENT, nameOf, readInput, STDIN} from '../files/input.ts';
import {writeWhole} from '../files/write-whole.ts';
import {languageOption, parseOptions} from '../options/options.ts';
import {FileError, UsageError} from '../terminal/errors.ts';
import {progress} from '../terminal/progress.ts';
import {count, EXIT, print, printRaw, type Exit} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const help = `countersign translate export --lang TAG writes all texts of a document for a translator.
countersign translate import FILE takes the translations into the document.

The file is a table for any spreadsheet (.csv), or XLIFF 1.2 for programs for translators (.xlf). Each text has its
place, and its state: missing, older (translated at an earlier revision), machine, or done. Names are not translated:
each has the form that its bearer has given it. Empty translations are left alone. A translation is refused, by name, if
its text has changed since the export, or if a citation such as [@herald-2026] is missing.

  --lang TAG       The language: ar, pt-BR. For import only where the file does not say it.
  --from FILE      export: the document. Otherwise campaign.json in this folder.
  --out FILE       export: the file to write. Otherwise TAG.csv. - is standard output. A file that is there stays.
  --to FILE        import: the document. Otherwise campaign.json in this folder.
  --by NAME        import: who translated. Readers see the name.
  --machine        import: a machine translated. Readers see it.
  --checked        import: a person has checked all that is marked as older or by a machine, also what is unchanged.
  --help           This.

Examples:
  countersign translate export --lang ar
  countersign translate export --lang fr --out fr.xlf
  countersign translate import ar.csv --by "Clearwater Watch"

Ends with 0 when it is done, 1 when the document or the file has a problem or a translation is refused, 2 when it was
used wrongly or a file cannot be read or written.
`;

export const translate: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      lang: {type: 'string'},
      from: {type: 'string'},
      out: {type: 'string'},
      to: {type: 'string'},
      by: {type: 'string'},
      machine: {type: 'boolean'},
      checked: {type: 'boolean'},
    });
    const [action, ...files] = positionals;
    const lang = languageOption(values.lang);
    const foreign = action === 'export' ? (['to', 'by', 'machine', 'checked'] as const) : (['from', 'out'] as const);
    const misplaced = foreign.find((option) => values[option] !== undefined);
    if (action !== 'export' && action !== 'import') {
      throw new UsageError('Say what to do: translate export --lang ar, or translate import ar.csv.');
    }
    if (misplaced !== undefined) throw new UsageError(`--${misplaced} is not for ${action}.`);
    if (action === 'export') {
      if (files.length > 0) throw new UsageError(`Name the document with --from: what is ${files[0]}?`);
      if (lang === undefined) throw new UsageError('Say with --lang into which language: --lang ar.');
      return exportTexts(values.from ?? DEFAULT_DOCUMENT, lang, values.out ?? `${lang}.csv`);
    }
    const [file, ...others] = files;
    if (file === undefined) throw new UsageError('Name the file of the translator: translate import ar.csv.');
    if (others.length > 0) throw new UsageError(`One file at a time: what is ${others[0]}?`);
    const {by, machine = false, checked = false} = values;
    if (by !== undefined && (!hasFormat('label', by) || /<[a-z/!]/i.test(by))) {
      throw new UsageError('--by is a name that readers see: plain text on one line, without an e-mail address.');
    }
    return importTexts(file, values.to ?? DEFAULT_DOCUMENT, {
      language: lang,
      by,
      isMachine: machine,
      isChecked: checked,
    });
  },
};

async function exportTexts(from: string, lang: string, out: string): Promise<Exit> {
  const isXliff = /\.(?:xlf|xliff)$/i.test(out);
  if (out !== STDIN && !isXliff && !/\.csv$/i.test(out)) {
    throw new UsageError(`--out ${out}: the name ends in .csv for a table, or in .xlf for XLIFF.`);
  }
  const campaign = await openCampaign(from);
  if (!campaign) return EXIT.problems;
  if (lang === campaign.language) {
    throw new UsageError(`--lang ${lang} is the language of the document. Name the language to translate into.`);
  }
  const {text, counts} = exportTranslation(campaign, lang, isXliff ? 'xliff' : 'csv');
  if (out === STDIN) {
    printRaw(text);
    return EXIT.ok;
  }
  const bytes = new TextEncoder().encode(text);
  const there = await readIfThere(out);
  if (there && Buffer.compare(there, bytes) !== 0) {
    throw new FileError(
      `${out}: This file is there, and may hold the work of a translator. Import it first, or name another with --out.`,
    );
  }
  await writeWhole(out, bytes);
  const {missing, older, machine, done} = counts;
  print(
    `${out}: ${count(missing + older + machine + done, 'text')}. To translate: ${missing}. Of an earlier revision: ${older}. ` +
      `By a machine: ${machine}. Done: ${done}.`,
  );
  return EXIT.ok;
}

async function importTexts(
  file: string,
  to: string,
  options: NonNullable<Parameters<typeof importTranslation>[2]>,
): Promise<Exit> {
  const document = await openToChange(to);
  if (!document) return EXIT.problems;
  const read = readForAuthors(document.json);
  if (!read.ok) {
    printRefusal(read.problems.map((problem) => findingLine(to, document.place(problem))));
    return EXIT.problems;
  }
  const bytes = await readInput(file);
  progress.beforeCheck(nameOf(file), bytes.length);
  const result = importTranslation(read.campaign, bytes, options);
  if (!result.ok) return refuseImport(file, result.problem);
  const {language, edits, taken, unchanged, refused, missing, unconfirmed} = result;
  if (edits.length > 0 && !(await writeEdits(document, edits))) return EXIT.problems;
  const parts = [
    `${count(taken, 'text')} taken in ${language}`,
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(refused.length > 0 ? [`${refused.length} refused`] : []),
    ...(missing > 0 ? [`${missing} still missing`] : []),
  ];
  print(`${to}: ${parts.join(', ')}.`);
  for (const reason of refused) print(`${nameOf(file)}: refused: ${reason}`);
  if (unconfirmed > 0) {
    const what = unconfirmed === 1 ? '1 translation came' : `${unconfirmed} translations came`;
    print(
      `Note: ${what} back as older or by a machine, and unchanged, or not at all. Readers still see that. If a person has ` +
        'checked all, import with --checked.',
    );
  }
  return refused.length > 0 ? EXIT.problems : EXIT.ok;
}
