import {LIGHT_PARTS, renderLight} from '@countersign/elements/server.js';
import type {Command} from '../command-line.ts';
import {openCampaign} from '../open-campaign.ts';
import {languageOption, oneOf, onlyFile, parseOptions} from '../options.ts';
import {EXIT, printRaw} from '../terminal.ts';

const help = `countersign render FILE prints the campaign as plain HTML, without scripts and styles, for any page.

FILE is a campaign document, or - for standard input. One with problems is refused.

  --lang TAG       The language to read it in, such as ar. Otherwise the document's own.
  --part NAME      What to print: ${LIGHT_PARTS.join(', ')}.
                   Otherwise campaign, which is everything.
  --as light       The form; there is one so far.
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
    oneOf('as', values.as, ['light']);
    const part = oneOf('part', values.part, LIGHT_PARTS);
    const lang = languageOption(values.lang);
    const campaign = await openCampaign(onlyFile(positionals));
    if (!campaign) return EXIT.problems;
    printRaw(renderLight(campaign, {lang: lang ?? campaign.language, part}));
    return EXIT.ok;
  },
};
