import {FIELDS, readSignatories, type AddedSignatory, type Field} from '@countersign/authoring';
import {someOf} from '@countersign/campaign/schema';
import {openToChange, refuseImport, writeEdits} from '../documents/changed-document.ts';
import {originOf} from '../documents/origin.ts';
import {DEFAULT_DOCUMENT, nameOf, readInput} from '../files/input.ts';
import {sizedLogo} from '../logos/sized-logo.ts';
import {oneOf, parseOptions} from '../options/options.ts';
import {UsageError} from '../terminal/errors.ts';
import {progress} from '../terminal/progress.ts';
import {count, EXIT, print} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const help = `countersign signatories add TABLE adds the signatories of a table to a document.

TABLE is a file that a spreadsheet saved: CSV, or text with tabs. - is standard input. Its first row names the columns:
Name or Organisation, and if there are: Short name, Type, Role, Affiliation, Website, Country, Date, Logo. These names
are known in English, French, Spanish, Arabic and Hebrew, and countries are, too. Columns with e-mail addresses or
telephone numbers are never read, and neither are cells with one. What the document has already is not added again. A
logo is the path of a file beside the document, which says its size.

  --to FILE          The document. Otherwise campaign.json in this folder.
  --map "X=name"     What the column X holds, where its name does not say it: name, shortName, kind, role, affiliation,
                     url, country, signed or logo. Once for each column.
  --kind person      All are people, where no column Type says it. Otherwise they are organisations.
  --similar          Also add those whose name is nearly that of another one. Otherwise they are listed and left out.
  --dry-run          Print what would be added, and write nothing.
  --help             This.

Examples:
  countersign signatories add coalition.csv --dry-run
  countersign signatories add coalition.csv
  countersign signatories add professors.csv --kind person --map "Professor=name" --to letter/campaign.json

Ends with 0 when it is done, 1 when the document or the table has a problem, 2 when it was used wrongly or a file cannot
be read or written.
`;

export const signatories: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      to: {type: 'string', default: DEFAULT_DOCUMENT},
      map: {type: 'string', multiple: true, default: []},
      kind: {type: 'string'},
      similar: {type: 'boolean', default: false},
      'dry-run': {type: 'boolean', default: false},
    });
    const {to, kind, similar, 'dry-run': isDry} = values;
    const [action, file, ...others] = positionals;
    if (action !== 'add') throw new UsageError('Say what to do: signatories add new.csv.');
    if (file === undefined) throw new UsageError('Name the table: signatories add new.csv.');
    if (others.length > 0) throw new UsageError(`One table at a time: what is ${others[0]}?`);
    const options = {
      map: values.map.map(mapping),
      ...(kind !== undefined && {kind: oneOf('kind', kind, ['organisation', 'person'])}),
      addsSimilar: similar,
    };
    const document = await openToChange(to);
    if (!document) return EXIT.problems;
    const bytes = await readInput(file);
    progress.beforeCheck(nameOf(file), bytes.length);
    const result = readSignatories(document.json, bytes, options);
    if (!result.ok) return refuseImport(file, result.problem);
    const {added, known, leftOut, notes} = result;
    const entries = await withLogos(to, added, isDry);
    const edits = entries.map(({value}) => ({pointer: '/signatories/-', value}));
    if (!isDry && edits.length > 0 && !(await writeEdits(document, edits))) return EXIT.problems;

    if (isDry) for (const line of tableOf(added)) print(line);
    const parts = [
      `${count(added.length, 'signatory', 'signatories')} ${isDry ? 'would be added' : 'added'}`,
      ...(known.length > 0 ? [`${known.length} there already`] : []),
      ...(leftOut.length > 0 ? [`${count(leftOut.length, 'row')} left out`] : []),
    ];
    print(`${to}: ${parts.join(', ')}.${isDry ? ' Nothing was written.' : ''}`);
    if (known.length > 0) print(`There already: ${someOf(known, 10)}.`);
    for (const {row, name, reason} of leftOut) {
      print(`${nameOf(file)}, row ${row}: left out${name === '' ? '' : `: ${name}`}. ${reason}`);
    }
    for (const note of [...notes, ...entries.flatMap(({note}) => note ?? [])]) print(`Note: ${note}`);
    return EXIT.ok;
  },
};

/** Reads `--map "Organisation=name"`. */
function mapping(pair: string): [string, Field] {
  const at = pair.lastIndexOf('=');
  if (at < 1)
    throw new UsageError(`--map ${pair}: write the column and what it holds, as in --map "Organisation=name".`);
  return [pair.slice(0, at), oneOf('map', pair.slice(at + 1).trim(), FIELDS)];
}

/** The entries as the document will have them, with the sizes of their logos. */
async function withLogos(
  to: string,
  added: readonly AddedSignatory[],
  isDry: boolean,
): Promise<{value: object; note?: string}[]> {
  const did = isDry ? 'would be added' : 'added';
  const origin = originOf(to);
  const entries: {value: object; note?: string}[] = [];
  for (const {row, entry, logo: path} of added) {
    const logo = path === undefined ? undefined : await sizedLogo(origin, path);
    if (typeof logo === 'string') entries.push({value: entry, note: `Row ${row}: ${did} without its logo. ${logo}`});
    else entries.push({value: {...entry, ...(logo && {logo})}});
  }
  return entries;
}

/** The signatories that would be added, in columns. */
function tableOf(added: readonly AddedSignatory[]): string[] {
  const rows = added.map(({row, entry: {id, kind, name, shortName, ...others}}) => [
    `row ${row}`,
    id,
    kind,
    [shortName === undefined ? name : `${name} (${shortName})`, ...Object.values(others)].join(', '),
  ]);
  const widths = [0, 1, 2].map((at) => rows.reduce((most, cells) => Math.max(most, cells[at]!.length), 0));
  return rows.map((cells) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
}
