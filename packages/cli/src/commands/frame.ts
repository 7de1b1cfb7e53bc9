import {
  cdnAddress,
  frameCode,
  FRAME_THEMES,
  inertJson,
  LIGHT_PARTS,
  oembedAnswer,
  publishedAddress,
  renderFrame,
} from '@countersign/render';
import {openCampaign} from '../documents/open-campaign.ts';
import {checkCodeName} from '../options/code-name.ts';
import {checkDemandOption} from '../options/demand-option.ts';
import {FRAME_OPTIONS, frameOptions} from '../options/frame-options.ts';
import {languageOption, oneOf, onlyFile, parseOptions} from '../options/options.ts';
import {
  markPreview,
  notePreview,
  PREVIEW_HELP,
  PREVIEW_OPTION,
  publicOption,
  refusePlaceholders,
} from '../options/public-address.ts';
import {embedRelease} from '../release/embed-release.ts';
import {UsageError} from '../terminal/errors.ts';
import {EXIT, printRaw} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const FORMS = ['page', 'oembed'] as const;
type Form = (typeof FORMS)[number];

const help = `countersign frame FILE prints a page that shows the campaign in frames on partners' sites.

Publish it as frame.html beside the document. It is bound to this campaign: its address chooses the element
(?element=demand-checklist), one demand alone (?demand=ID), the language (?lang=ar) and the theme (?theme=dark).
FILE is the document, its https address, or - for standard input.

  --src URL        Where the document is published: an https address. Otherwise campaign.json beside the campaign's
                   page.
  --script URL     Where the script is, if it is not the CDN: the https address of dist/countersign.js of
                   @countersign/embed. It has to be the same file: the page refuses another. Its parts,
                   dist/countersign-*.js, have to lie beside it.
  --lang TAG       The language of the page, unless its address chooses another. Otherwise the document's own.
  --as page        The page.
  --as oembed      The answer to a site that asks what to show for the campaign's address (https://oembed.com), to be
                   published as a JSON file. With:
  --frame URL      Where the page is published: an https address. Otherwise frame.html beside the campaign's page.
  --element NAME   What the frame shows. Otherwise campaign, which is everything:
                   ${LIGHT_PARTS.join(', ')}.
  --demand ID      One demand alone, with all that travels with its status. ID is its "id" in the document.
  --theme NAME     What the site around is: ${FRAME_THEMES.join(' or ')}. Otherwise the frame has a ground of its own.
${PREVIEW_HELP}  --help           This.

Ends with 0 when it printed, 1 when the document has problems (which are printed on the stream for errors), 2 when it
was used wrongly.
`;

/** The options that belong to one form only. */
const ONLY: Readonly<Record<Form, readonly ('src' | 'script' | 'frame' | 'element' | 'demand' | 'theme')[]>> = {
  page: ['src', 'script'],
  oembed: ['frame', 'element', 'demand', 'theme'],
};

export const frame: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      as: {type: 'string', default: 'page'},
      src: {type: 'string'},
      script: {type: 'string'},
      lang: {type: 'string'},
      ...FRAME_OPTIONS,
      ...PREVIEW_OPTION,
    });
    const form = oneOf('as', values.as, FORMS);
    for (const other of FORMS) {
      const stray = other === form ? undefined : ONLY[other].find((name) => values[name] !== undefined);
      if (stray) throw new UsageError(`--${stray} goes with --as ${other}.`);
    }
    const lang = languageOption(values.lang);
    const {preview} = values;
    const address = (name: 'src' | 'script') =>
      values[name] === undefined ? undefined : publicOption(name, values[name], preview);
    const [src, script] = [address('src'), address('script')];
    const release = embedRelease();
    if (script !== undefined) checkCodeName(script, release.version);
    const {frame: page, ...choice} = frameOptions(values, preview);

    const campaign = await openCampaign(onlyFile(positionals), lang);
    if (!campaign) return EXIT.problems;
    checkDemandOption(campaign, choice.demand);
    refusePlaceholders(campaign, {src, script, frame: page});
    if (form === 'oembed') {
      const answer = oembedAnswer({campaign, frame: page ?? publishedAddress(campaign, 'frame.html'), lang, ...choice});
      notePreview(preview);
      printRaw(inertJson(answer));
      return EXIT.ok;
    }
    const html = renderFrame({
      campaign,
      src: src ?? publishedAddress(campaign, 'campaign.json'),
      script: script ?? cdnAddress(release.version),
      ...frameCode(release),
      lang,
    });
    printRaw(markPreview(html, preview));
    return EXIT.ok;
  },
};
