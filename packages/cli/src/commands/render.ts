import {LIGHT_PARTS, renderLight, renderPage} from '@countersign/elements/server.js';
import type {Command} from '../command-line.ts';
import {UsageError} from '../input.ts';
import {openCampaign} from '../open-campaign.ts';
import {languageOption, oneOf, onlyFile, parseOptions} from '../options.ts';
import {referencesOf} from '../references/formats.ts';
import {EXIT, printRaw} from '../terminal.ts';

const help = `countersign render FILE prints the campaign as HTML.

FILE is a campaign document, or - for standard input. One with problems is refused.

  --lang TAG       The language to read it in, such as ar. Otherwise the document's own.
  --part NAME      What to print: ${LIGHT_PARTS.join(', ')}.
                   Otherwise campaign, which is everything.
  --as light       A piece of HTML, without scripts and styles, for any page. This is what it prints otherwise, too.
  --as page        A whole page, for the campaign's own home: one file with its own styles and without scripts, with
                   the sources for download. countersign publish writes it with all that belongs beside it.
  --help           This.

Ends with 0 when it printed the page, 1 when the document has problems (which are printed on the stream for errors),
2 when it was used wrongly.
`;

export const render: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      as: {type: 'string', default: 'light'},
      lang: {type: 'string'},
      part: {type: 'string', default: 'campaign'},
    });
    const form = oneOf('as', values.as, ['light', 'page']);
    const part = oneOf('part', values.part, LIGHT_PARTS);
    if (form === 'page' && part !== 'campaign') throw new UsageError('A page shows all parts: leave out --part.');
    const lang = languageOption(values.lang);
    const campaign = await openCampaign(onlyFile(positionals));
    if (!campaign) return EXIT.problems;
    printRaw(
      form === 'page'
        ? renderPage(campaign, {lang, references: referencesOf(campaign, lang)})
        : renderLight(campaign, {lang: lang ?? campaign.language, part}),
    );
    return EXIT.ok;
  },
};
