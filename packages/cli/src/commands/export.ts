import {cslItems} from '@countersign/render';
import {openCampaign} from '../documents/open-campaign.ts';
import {languageOption, oneOf, onlyFile, parseOptions} from '../options/options.ts';
import {formatReferences, FORMATS} from '../references/formats.ts';
import {UsageError} from '../terminal/errors.ts';
import {EXIT, printError, printRaw} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const help = `countersign export FILE --as FORMAT prints the sources for reference managers, in the order of their numbers.

FILE is a campaign document, its https address, or - for standard input. One with problems is refused.

  --as bibtex      A .bib file, in the dialect of BibLaTeX, which has fields for languages and for the day of reading.
  --as ris         For Zotero, EndNote, Mendeley and others.
  --as csl-json    For programs: the form that citation styles (CSL) are applied to.
  --lang TAG       The language of what is not a source's own, such as its kind and what it shows: ar, for example.
                   Otherwise the document's. Titles and names stay as they are.
  --help           This.

A source without a title gets its kind in brackets, as in [Statement]. Where a copy is kept, when the source was last
changed and where it is in other languages stands in its note.

Ends with 0 when it printed the sources, 1 when the document has problems (which are printed on the stream for errors)
or is retracted, 2 when it was used wrongly.
`;

export const exportSources: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {as: {type: 'string'}, lang: {type: 'string'}});
    if (values.as === undefined) throw new UsageError(`Say with --as what to print: ${FORMATS.join(', ')}.`);
    const format = oneOf('as', values.as, FORMATS);
    const lang = languageOption(values.lang);
    const campaign = await openCampaign(onlyFile(positionals));
    if (!campaign) return EXIT.problems;
    if (campaign.stage === 'retracted') {
      printError('Nothing was written: a retracted campaign shows its note only, and no sources.');
      return EXIT.problems;
    }
    printRaw(formatReferences(cslItems(campaign, {lang}), format));
    return EXIT.ok;
  },
};
