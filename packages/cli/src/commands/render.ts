import {decode} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {THEMES} from '@countersign/elements';
import {
  cdnAddress,
  codeFile,
  FOOTNOTES,
  HAVE_PARTNER,
  isPath,
  LIGHT_PARTS,
  offersSources,
  renderLight,
  renderPage,
  renderShadow,
  renderBadge,
  renderLetter,
  renderPoster,
  renderScript,
  renderSlide,
  RENDERED_LAYOUTS,
  type LightPart,
} from '@countersign/render';
import {openCampaign} from '../documents/open-campaign.ts';
import {readInput, STDIN} from '../files/input.ts';
import {checkDemandOption, DEMAND_OPTION, partOfDemand} from '../options/demand-option.ts';
import {isAddress, languageOption, oneOf, onlyFile, parseOptions} from '../options/options.ts';
import {
  markPreview,
  PREVIEW_HELP,
  PREVIEW_OPTION,
  publicAddress,
  publicOption,
  refusePlaceholders,
} from '../options/public-address.ts';
import {referencesOf} from '../references/formats.ts';
import {embedRelease} from '../release/embed-release.ts';
import {styleNote} from '../release/policy-notes.ts';
import {FileError, UsageError} from '../terminal/errors.ts';
import {EXIT, printError, printRaw} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const DELIVERED = {letter: renderLetter, poster: renderPoster, slide: renderSlide, badge: renderBadge} as const;
const FORMS = ['light', 'page', 'shadow', ...(Object.keys(DELIVERED) as (keyof typeof DELIVERED)[])] as const;
type Form = (typeof FORMS)[number];

/** Whether a form is printed, shown or pasted, and shows the whole campaign in its own way. */
const isDelivered = (form: Form): form is keyof typeof DELIVERED => form in DELIVERED;

const help = `countersign render FILE prints the campaign as HTML.

FILE is a campaign document, its https address, or - for standard input. One with problems is refused.

  --lang TAG       The language to read it in, such as ar. Otherwise the document's own.
  --part NAME      What to print. Otherwise campaign. Known are:
                   ${LIGHT_PARTS.join(', ')}.
  --demand ID      Of the part demand-checklist: one demand alone, with all that travels with its status. ID is its "id"
                   in the document. Not with --as page: countersign publish writes a page for each demand.
  --layout NAME    Of the part campaign: overview, which answers at a glance and links to the campaign's page, or full,
                   which is everything. Otherwise overview. A page is always full.
  --footnotes NAME How marks and the list of sources belong together: linked, by links within the page, or plain, by
                   their numbers alone, for editors that drop the ids that such links need. Otherwise linked. The
                   overview has no list and no such links. Only with --as light.
  --as light       A piece of HTML, without scripts and styles, for any page. This is what it prints otherwise, too.
  --as page        A whole page, for the campaign's own home: one file with its own styles and without scripts, with
                   the sources for download, unless they have more than 200 kB. countersign publish writes it with all
                   that belongs beside it.
  --as letter      The letter to print and hand over: demands and all signatories, without statuses, with a QR code.
  --as poster      The demands on one page of A4, A3 or US Letter, to print. It hangs for long, so it has no statuses.
  --as slide       One slide of 16:9, to show or print: with the statuses if all that belongs to them fits.
  --as badge       A picture (SVG) that names every status. countersign publish writes the Markdown for it beside it.
  --as shadow      An element with all that it shows already in its shadow roots, for the page's script to take over.
                   Not for what an editor or a sanitiser of content goes over. With it:
  --src URL        Where pages load the document from: an https address, or a path on their own site. Otherwise the
                   address that FILE is; without any, the element takes the campaign of a cs-campaign around it.
  --theme NAME     Its colours: auto, which are the page's, light or dark.
  --partner FILE   A partner's own words as HTML, which are written as they are. Words that a page puts into the element
                   by itself are hidden until the script runs.
${PREVIEW_HELP}  --help           This.

Examples:
  countersign render campaign.json --as letter --lang ar > letter.ar.html
  countersign render campaign.json --layout full > letter.html

Ends with 0 when it printed the page, 1 when the document has problems (which are printed on the stream for errors),
2 when it was used wrongly.
`;

export const render: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      as: {type: 'string', default: 'light'},
      lang: {type: 'string'},
      part: {type: 'string'},
      ...DEMAND_OPTION,
      layout: {type: 'string'},
      footnotes: {type: 'string'},
      src: {type: 'string'},
      theme: {type: 'string'},
      partner: {type: 'string'},
      ...PREVIEW_OPTION,
    });
    const form = oneOf('as', values.as, FORMS);
    const {demand} = values;
    const isWhole = form === 'page' || isDelivered(form);
    if (isWhole && demand !== undefined) throw new UsageError(`--demand is not for --as ${form}.`);
    const named = values.part === undefined ? undefined : oneOf('part', values.part, LIGHT_PARTS);
    const part = partOfDemand(demand, named) ?? 'campaign';
    if (isWhole && part !== 'campaign') throw new UsageError(`--part does not go with --as ${form}: leave it out.`);
    const layout = values.layout === undefined ? undefined : oneOf('layout', values.layout, RENDERED_LAYOUTS);
    if (layout && (isWhole || part !== 'campaign')) {
      throw new UsageError('--layout goes with --part campaign, and only with --as light or shadow.');
    }
    const footnotes = values.footnotes === undefined ? undefined : oneOf('footnotes', values.footnotes, FOOTNOTES);
    if (footnotes && form !== 'light') throw new UsageError('--footnotes goes with --as light.');
    const lang = languageOption(values.lang);
    const file = onlyFile(positionals);
    const {preview} = values;
    const {src = sourceIn(form, file, preview), theme} = shadowOptions(form, values);
    const partner = values.partner === undefined ? undefined : await wordsIn(values.partner, part, file);
    const campaign = await openCampaign(file, lang);
    if (!campaign) return EXIT.problems;
    checkDemandOption(campaign, demand);
    if (form === 'shadow') {
      refusePlaceholders(campaign, {src});
      const html = renderShadow(campaign, {lang, part, demand, layout, src, theme, partner});
      const release = embedRelease();
      const code = renderScript({
        script: cdnAddress(release.version),
        integrity: codeFile(release, 'countersign.js').integrity,
      });
      printError(`Note: the page has to load the code, once: ${code}`);
      printError(`Note: ${styleNote(html)}`);
      printRaw(markPreview(html, preview));
      return EXIT.ok;
    }
    if (isDelivered(form)) {
      printRaw(DELIVERED[form](campaign, {lang}));
      return EXIT.ok;
    }
    printRaw(
      form === 'page'
        ? renderPage(campaign, {lang, references: offeredIn(campaign, lang)})
        : renderLight(campaign, {
            lang: lang ?? campaign.language,
            part,
            demand,
            layout,
            footnotes,
            src: isAddress(file) ? file : undefined,
          }),
    );
    return EXIT.ok;
  },
};

/** The most bytes of sources, in all formats, that a single page offers. More would be most of what a reader loads. */
const MAX_OFFERED = 200_000;

function offeredIn(campaign: Campaign, lang: string | undefined): Partial<ReturnType<typeof referencesOf>> {
  if (!offersSources(campaign)) return {};
  const references = referencesOf(campaign, lang);
  const bytes = Object.values(references).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes <= MAX_OFFERED) return references;
  printError(
    `Note: The page does not offer its sources for download: they have ${Math.ceil(bytes / 1000)} kB. countersign publish ` +
      'writes them beside the page, and countersign export prints them.',
  );
  return {};
}

interface Values {
  readonly src?: string | undefined;
  readonly theme?: string | undefined;
  readonly partner?: string | undefined;
  readonly preview: boolean;
}

/** The address from which an element loads the document, if the document was named by its address. */
function sourceIn(form: Form, file: string, isPreview: boolean): string | undefined {
  return form === 'shadow' && isAddress(file) ? publicAddress(file, isPreview) : undefined;
}

/** Checks the options that only `--as shadow` has. */
function shadowOptions(form: Form, {src, theme, partner, preview}: Values) {
  for (const [name, value] of Object.entries({src, theme, partner})) {
    if (form !== 'shadow' && value !== undefined) throw new UsageError(`--${name} is for --as shadow.`);
  }
  return {
    src: src === undefined || isPath(src) ? src : publicOption('src', src, preview),
    theme: theme === undefined ? undefined : oneOf('theme', theme, THEMES),
  };
}

/** Reads the partner's words from a file. */
async function wordsIn(file: string, part: LightPart, campaign: string): Promise<string> {
  if (!HAVE_PARTNER.includes(part)) {
    throw new UsageError(`--partner goes with ${HAVE_PARTNER.join(', ')}: ${part} has no place for words.`);
  }
  if (file === STDIN && campaign === STDIN) throw new UsageError('Only one file can be standard input.');
  const words = decode(await readInput(file));
  if (words === undefined) throw new FileError(`${file}: This is not UTF-8. Save it again, with that encoding.`);
  return words.replace(/^\uFEFF/, '').trim();
}
