import {addDemand, recordHappening, type DemandChange} from '@countersign/authoring';
import {openToChange, refuseChange, writeChanged} from '../documents/changed-document.ts';
import {DEFAULT_DOCUMENT} from '../files/input.ts';
import {parseOptions} from '../options/options.ts';
import {today} from '../options/today.ts';
import {UsageError} from '../terminal/errors.ts';
import {EXIT, print, type Exit} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const help = `countersign demands add TITLE adds a demand. It begins as "unknown", with the letter as its source.
countersign demands record DEMAND STATUS writes what happened to a demand into its history, by its date.

DEMAND is its id or its title. STATUS is met, partial, promised, unmet, reversed, unknown or dropped. The guide for
authors says when to use which. Nothing else in the document changes, and nothing is written if countersign check would
refuse what is new.

  --to FILE         The document. Otherwise campaign.json in this folder.
  --addressee ID    add: of whom it is demanded, if not of all. Once for each.
  --note TEXT       record: what happened, and who says so. It is needed. add: that nothing is known yet, if the
                    document is not in Arabic, English, French, Hebrew or Spanish.
  --source ID       What shows it: the id of a source, or "ID, para. 4". Once for each. record needs one; add takes the
                    letter otherwise.
  --date DATE       record: when it happened. Otherwise the day of its newest source, or else today.
  --missing TEXT    record: what of the demand was not done. partial needs it.
  --due DATE        record: by when it was promised.
  --brief TEXT      record: the note in at most 180 characters, with a citation such as [@herald-2026].
  --help            This.

Examples:
  countersign demands add "Repair the dam before the winter"
  countersign demands record publish-audit promised --date 2026-04-20 --due 2026-05-31 --source company-2026-04
    --note "Northern Water said that it would publish the audit in May."

Ends with 0 when it is done, 1 when the document would have a new problem, 2 when it was used wrongly or a file cannot
be read or written.
`;

export const demands: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      to: {type: 'string', default: DEFAULT_DOCUMENT},
      addressee: {type: 'string', multiple: true, default: []},
      source: {type: 'string', multiple: true, default: []},
      note: {type: 'string'},
      date: {type: 'string'},
      missing: {type: 'string'},
      due: {type: 'string'},
      brief: {type: 'string'},
    });
    const {to, addressee, source, note, ...rest} = values;
    const [action, first, second, ...others] = positionals;
    if (action === 'add') {
      if (first === undefined)
        throw new UsageError('Write the demand, in quotation marks: demands add "Publish the audit".');
      if (second !== undefined) throw new UsageError('Put quotation marks round the demand: it is one argument.');
      const [only] = Object.keys(rest);
      if (only !== undefined) throw new UsageError(`--${only} belongs to record. Add the demand first.`);
      if (source.length > 1) throw new UsageError('One --source is enough: what shows that this is demanded?');
      const added = {title: first, addressees: addressee, source: source[0], note};
      return write(
        to,
        (text) => addDemand(text, added, today()),
        ({id}) => `demand ${id} added, as “unknown”.`,
      );
    }
    if (action !== 'record') throw new UsageError('Say what to do: demands add, or demands record.');
    if (first === undefined || second === undefined)
      throw new UsageError('Name the demand and its status: record DEMAND STATUS.');
    if (others.length > 0) throw new UsageError(`One demand and one status: what is ${others[0]}?`);
    if (second === 'partial' && rest.missing === undefined)
      throw new UsageError('Say with --missing what of the demand was not done.');
    if (note === undefined) throw new UsageError('Say with --note what happened, and who says so.');
    if (source.length === 0)
      throw new UsageError('Say with --source what shows it: the id of a source in the document.');
    if (addressee.length > 0) throw new UsageError('--addressee belongs to add.');
    const happening = {...rest, status: second, note, sources: source};
    return write(
      to,
      (text) => recordHappening(text, first, happening, today()),
      ({title, isLast}) =>
        isLast
          ? `“${title}” now stands at “${second}”.`
          : `“${title}” once stood at “${second}”. Its status is as before.`,
    );
  },
};

async function write(
  file: string,
  change: (text: string) => DemandChange,
  said: (change: DemandChange & {ok: true}) => string,
): Promise<Exit> {
  const document = await openToChange(file);
  if (!document) return EXIT.problems;
  const changed = change(document.text);
  if (!changed.ok) return refuseChange(document, changed.problems, optionAt);
  await writeChanged(document, changed.text);
  print(`${file}: ${said(changed)}`);
  return EXIT.ok;
}

/** The option or argument that a place of the new entry or demand comes from. */
function optionAt(pointer: string): string | undefined {
  const [, key] =
    /^\/demands\/\d+\/(?:history\/[\d-]+\/)?(title|addressees|status|evidence|date|note|brief|missing|due)/.exec(
      pointer,
    ) ?? [];
  if (key === 'title') return 'TITLE';
  if (key === 'status') return 'STATUS';
  return key && `--${{evidence: 'source', addressees: 'addressee'}[key] ?? key}`;
}
