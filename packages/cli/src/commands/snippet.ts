import {LOADS} from '@countersign/elements';
import {
  cdnAddress,
  FALLBACKS,
  FRAME_THEMES,
  isPath,
  LIGHT_PARTS,
  publishedAddress,
  RENDERED_LAYOUTS,
  renderFrameSnippet,
  renderSnippet,
  type Fallback,
  type RenderedLayout,
} from '@countersign/render';
import {openCampaign} from '../documents/open-campaign.ts';
import {checkDemandOption} from '../options/demand-option.ts';
import {FRAME_OPTIONS, frameOptions} from '../options/frame-options.ts';
import {isAddress, languageOption, oneOf, onlyFile, parseOptions} from '../options/options.ts';
import {
  markPreview,
  PREVIEW_HELP,
  PREVIEW_OPTION,
  publicAddress,
  publicOption,
  refusePlaceholders,
} from '../options/public-address.ts';
import {
  checkCodeName,
  clickNote,
  clickScript,
  codeNote,
  embedRelease,
  policyNote,
  smallScript,
  type EmbedRelease,
} from '../release/embed-release.ts';
import {UsageError} from '../terminal/errors.ts';
import {EXIT, printError, printRaw} from '../terminal/terminal.ts';
import {importMap} from '../ways/import-map.ts';
import type {Wanted} from '../ways/way.ts';
import {inWords, RECIPES} from '../ways/ways.ts';
import type {Command} from './command.ts';

/** The values of `--for`. */
const WAYS = ['html', 'iframe', 'import-map', ...(Object.keys(RECIPES) as (keyof typeof RECIPES)[])] as const;
type Way = (typeof WAYS)[number];

const help = `countersign snippet URL prints what a partner pastes into a page, or a developer into a project.

By itself it prints HTML: it holds the campaign as plain HTML, which is shown also where scripts do not run, and names a
small script by exact version and hash. When a reader comes near, that script loads the elements, and the document from
URL. URL is where the document is published: an https address. Before it is, name a file, or - for standard input, and
say with --src where it will be.

  --for WAY        html, which is the above;
                   iframe, for editors that allow only iframes: it shows the page that countersign frame made;
                   import-map, for pages without a bundler whose own modules import the code by name;
                   react, vue or svelte: a component, with packages by exact version;
                   next, react-router, docusaurus, nuxt, sveltekit, angular, astro or eleventy: the same, with the
                   campaign in the page as it was when the site was built.
  --src URL        Where pages are to load the document from, if it is not the address that is named first.
  --lang TAG       The language to show it in, such as ar. Otherwise that of the page.
  --layout NAME    With html: overview, which answers at a glance, or full, the whole record. Otherwise overview.
  --demand ID      With html and iframe: one demand alone, with all that travels with its status. ID is its "id" in the
                   document. Not with --layout.
  --fallback NAME  With html: what stands in the element until the code is there, and where no script runs. campaign is
                   the campaign as plain HTML; link is a link to its page, for a snippet of less than 1 KB. Otherwise
                   campaign.
  --script URL     Where dist/keep.js of @countersign/embed is, with dist/countersign.js and its parts beside it, if you
                   host them yourself: an https address, or a path on the partner's own site. With import-map, eleventy
                   and --load click, where dist/countersign.js is; with iframe, dist/frame-host.js. They have to be the
                   same files: a page refuses others. Not with other frameworks, whose bundlers take the code from npm.
  --load click     Request nothing from others before the reader presses a button that names their hosts. With html,
                   and with frameworks but nuxt, astro and eleventy. With html and without --script, or with one of
                   another site, a script of a few lines in the snippet waits for that; its hash for a Content Security
                   Policy is printed on the stream for errors.
  --frame URL      With iframe: where that page is published. Otherwise frame.html beside the campaign's page.
  --element NAME   With iframe. Known are:
                   ${LIGHT_PARTS.join(', ')}.
  --theme NAME     With iframe: ${FRAME_THEMES.join(' or ')}, as the page around it is.
${PREVIEW_HELP}  --help           This.

Examples:
  countersign snippet https://letters.example.org/open-audit/campaign.json
  countersign snippet https://letters.example.org/open-audit/campaign.json --demand publish-review

The hashes of the code's files, for a Content Security Policy, are printed on the stream for errors.

Ends with 0 when it printed the snippet, 1 when the document has problems (which are printed on the stream for errors),
2 when it was used wrongly.
`;

/** The values of `--for` with which an option may be used. */
const GOES_WITH: Readonly<Record<string, readonly Way[]>> = {
  src: WAYS.filter((way) => way !== 'iframe'),
  script: ['html', 'iframe', 'import-map', 'eleventy'],
  layout: ['html'],
  demand: ['html', 'iframe'],
  fallback: ['html'],
  load: ['html', 'react', 'next', 'react-router', 'docusaurus', 'vue', 'svelte', 'sveltekit', 'angular'],
  frame: ['iframe'],
  element: ['iframe'],
  theme: ['iframe'],
};

export const snippet: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      for: {type: 'string', default: 'html'},
      src: {type: 'string'},
      lang: {type: 'string'},
      layout: {type: 'string'},
      fallback: {type: 'string'},
      script: {type: 'string'},
      load: {type: 'string'},
      ...FRAME_OPTIONS,
      ...PREVIEW_OPTION,
    });
    const file = onlyFile(positionals);
    const way = oneOf('for', values.for, WAYS);
    // Refuse an option that does not fit: a snippet that ignores it would be pasted all the same.
    for (const [name, ways] of Object.entries(GOES_WITH)) {
      const isGiven = values[name as keyof typeof values] !== undefined;
      if (isGiven && !ways.includes(way)) throw new UsageError(`--${name} goes with --for ${ways.join(', ')}.`);
    }
    const release = embedRelease();
    const isFrame = way === 'iframe';
    const lang = languageOption(values.lang);
    const load = oneOf('load', values.load ?? 'auto', LOADS);
    // A script in the snippet asks the reader, unless the site's own elements can.
    const isAsking = load === 'click' && !isPath(values.script ?? '');
    const named = isFrame ? 'frame-host.js' : way === 'html' && !isAsking ? 'keep.js' : 'countersign.js';
    const onCdn = cdnAddress(release.version, named);
    const {preview} = values;
    const script = isPath(values.script ?? '')
      ? values.script!
      : publicOption('script', values.script ?? onCdn, preview);
    if (named !== 'frame-host.js') checkCodeName(script, named, release);
    // Check all options before the document is read.
    const {frame, ...choice} = frameOptions(values, preview);
    const {demand} = choice;
    if (demand !== undefined && values.layout !== undefined) throw new UsageError('--demand has no --layout.');
    const src = isFrame ? '' : sourceOf(file, values.src, preview);
    const layout = oneOf('layout', values.layout ?? 'overview', RENDERED_LAYOUTS);
    const fallback = oneOf('fallback', values.fallback ?? 'campaign', FALLBACKS);
    const campaign = await openCampaign(file, lang);
    if (!campaign) return EXIT.problems;
    checkDemandOption(campaign, demand);
    refusePlaceholders(campaign, {src, script, frame});
    if (hostOf(script) === hostOf(campaign.url)) {
      printError(
        'Note: the script is on the campaign’s own site. If that site ends, so do all embeds; a CDN outlives it.',
      );
    }
    if (isFrame) {
      const {integrity} = smallScript(release, 'frame-host.js');
      const page = frame ?? publishedAddress(campaign, 'frame.html');
      const html = renderFrameSnippet({campaign, frame: page, script, integrity, lang, ...choice});
      printRaw(markPreview(html, preview));
      return EXIT.ok;
    }
    const integrity = named === 'keep.js' ? smallScript(release, named).integrity : release.integrity;
    const wanted = {campaign, src, lang, layout, load, script, integrity};
    const printed =
      way === 'html'
        ? htmlFor({...wanted, demand, fallback}, release)
        : way === 'import-map'
          ? importMapFor(wanted)
          : inWords(RECIPES[way](wanted));
    if (CODE_IS_A_FILE.includes(way)) {
      printError(`Note: ${codeNote(release, named === 'keep.js' ? integrity : undefined)}`);
    }
    printRaw(markPreview(printed, preview));
    return EXIT.ok;
  },
};

/** The ways in which a page loads `countersign.js` itself. With the others a bundler makes the files. */
const CODE_IS_A_FILE: readonly Way[] = ['html', 'import-map', 'eleventy'];

function htmlFor(
  wanted: Wanted & {demand: string | undefined; layout: RenderedLayout; fallback: Fallback},
  release: EmbedRelease,
): string {
  const {load, script} = wanted;
  const click = load === 'click' && !isPath(script) ? clickScript(release, script) : undefined;
  if (click !== undefined) printError(`Note: ${clickNote(click)}`);
  return renderSnippet({...wanted, click});
}

function importMapFor(wanted: Wanted): string {
  const {html, scripts} = importMap(wanted);
  printError(`Note: ${policyNote(...scripts)}`);
  return html;
}

/** The address from which pages load the document. */
function sourceOf(file: string, src: string | undefined, isPreview: boolean): string {
  if (src !== undefined) return publicOption('src', src, isPreview);
  if (isAddress(file)) return publicAddress(file, file, isPreview);
  throw new UsageError('Say with --src where the document is published.');
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
