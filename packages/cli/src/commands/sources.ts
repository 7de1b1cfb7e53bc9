import {decodeFile, readReferences} from '@countersign/authoring';
import {openToChange, refuseImport, writeEdits} from '../documents/changed-document.ts';
import {DEFAULT_DOCUMENT, nameOf, readInput} from '../files/input.ts';
import {parseOptions} from '../options/options.ts';
import {UsageError} from '../terminal/errors.ts';
import {progress} from '../terminal/progress.ts';
import {count, EXIT, print} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const help = `countersign sources add REFERENCES adds the sources of a reference manager to a document.

REFERENCES is a file of Zotero, EndNote, Mendeley or JabRef: BibTeX, BibLaTeX, RIS or CSL-JSON. - is standard input.
Each becomes a source with an id, so that texts can cite it as [@id]. A source whose address the document has already is
not added again. Abstracts are not read, and of notes only the address of a copy in a known web archive: they are words
of others. No address is asked for anything.

  --to FILE        The document. Otherwise campaign.json in this folder.
  --dry-run        Print what would be added, and write nothing.
  --help           This.

Examples:
  countersign sources add refs.bib --dry-run
  countersign sources add refs.bib
  countersign sources add zotero.ris --to letter/campaign.json

Ends with 0 when it is done, 1 when the document or the file has a problem, 2 when it was used wrongly or a file cannot
be read or written.
`;

export const sources: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      to: {type: 'string', default: DEFAULT_DOCUMENT},
      'dry-run': {type: 'boolean', default: false},
    });
    const {to, 'dry-run': isDry} = values;
    const [action, file, ...others] = positionals;
    if (action !== 'add') throw new UsageError('Say what to do: sources add refs.bib.');
    if (file === undefined) throw new UsageError('Name the file of references: sources add refs.bib.');
    if (others.length > 0) throw new UsageError(`One file at a time: what is ${others[0]}?`);
    const document = await openToChange(to);
    if (!document) return EXIT.problems;
    const bytes = await readInput(file);
    progress.beforeCheck(nameOf(file), bytes.length);
    const decoded = decodeFile(bytes, 'BibTeX, UTF-8');
    const result = decoded.ok ? readReferences(document.json, decoded.text) : decoded;
    if (!result.ok) return refuseImport(file, result.problem);
    const {added, known, leftOut, notes} = result;
    const edits = added.map((value) => ({pointer: '/sources/-', value}));
    if (!isDry && edits.length > 0 && !(await writeEdits(document, edits))) return EXIT.problems;

    for (const {id, kind, title, publishers, date} of added) {
      const facts = [title, publishers.join(', '), date].filter((part) => part !== undefined);
      print(`[@${id}] ${kind}: ${facts.join(', ')}`);
    }
    const parts = [
      `${count(added.length, 'source')} ${isDry ? 'would be added' : 'added'}`,
      ...(known > 0 ? [`${known} there already`] : []),
      ...(leftOut.length > 0 ? [`${leftOut.length} left out`] : []),
    ];
    print(`${to}: ${parts.join(', ')}.${isDry ? ' Nothing was written.' : ''}`);
    for (const reason of leftOut) print(`${nameOf(file)}: left out: ${reason}`);
    for (const note of notes) print(`${nameOf(file)}: ${note}`);
    if (added.length > 0) print('Note: Look at the kind after each id: reference managers know fewer kinds.');
    const copies = added.filter(({url, archived}) => url !== undefined && !archived).length;
    if (copies > 0) {
      print(`Note: ${count(copies, 'source')} without an archived copy. countersign archive says where to save them.`);
    }
    return EXIT.ok;
  },
};
