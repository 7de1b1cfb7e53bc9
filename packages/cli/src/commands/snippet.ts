import type {Campaign} from '@countersign/campaign';
import {
  checkSnippet,
  FRAME_THEMES,
  LIGHT_PARTS,
  snippetOf,
  waysOf,
  type Snippet,
  type SnippetOption,
  type SnippetRefusal,
} from '@countersign/render';
import {openCampaign} from '../documents/open-campaign.ts';
import {FRAME_OPTIONS} from '../options/frame-options.ts';
import {isAddress, onlyFile, parseOptions} from '../options/options.ts';
import {markPreview, PREVIEW_HELP, PREVIEW_OPTION} from '../options/public-address.ts';
import {refusalError} from '../options/refusal.ts';
import {embedRelease} from '../release/embed-release.ts';
import {codeNote, scriptNote} from '../release/policy-notes.ts';
import {EXIT, printError, printRaw} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const withWays = (option: SnippetOption) => `With ${waysOf(option).join(' and ')}`;

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
  --layout NAME    ${withWays('layout')}: overview, which answers at a glance, or full, the whole record. Otherwise overview.
  --demand ID      ${withWays('demand')}: one demand alone, with all that travels with its status. ID is its "id" in the
                   document. Not with --layout.
  --fallback NAME  ${withWays('fallback')}: what stands in the element until the code is there, and where no script runs. campaign is
                   the campaign as plain HTML; link is a link to its page, for a snippet of less than 1 KB. Otherwise
                   campaign.
  --own-words TEXT ${withWays('ownWords')}: your own words, such as why you signed. Plain text; blank lines separate
                   paragraphs. Not with --demand.
  --script URL     Where dist/keep.js of @countersign/embed is, with dist/countersign.js and its parts beside it, if you
                   host them yourself: an https address, or a path on the partner's own site. With import-map, eleventy
                   and --load click, where dist/countersign.js is; with iframe, dist/frame-host.js. They have to be the
                   same files: a page refuses others. Not with other frameworks, whose bundlers take the code from npm.
  --load click     Request nothing from others before the reader presses a button that names their hosts. With html,
                   and with frameworks but nuxt, astro and eleventy. With html and without --script, or with one of
                   another site, a script of a few lines in the snippet waits for that; its hash for a Content Security
                   Policy is printed on the stream for errors.
  --frame URL      ${withWays('frame')}: where that page is published. Otherwise frame.html beside the campaign's page.
  --element NAME   ${withWays('element')}. Known are:
                   ${LIGHT_PARTS.join(', ')}.
  --theme NAME     ${withWays('theme')}: ${FRAME_THEMES.join(' or ')}, as the page around it is.
${PREVIEW_HELP}  --help           This.

Examples:
  countersign snippet https://letters.example.org/open-audit/campaign.json
  countersign snippet https://letters.example.org/open-audit/campaign.json --demand publish-review

The hashes of the code's files, for a Content Security Policy, are printed on the stream for errors.

Ends with 0 when it printed the snippet, 1 when the document has problems (which are printed on the stream for errors),
2 when it was used wrongly.
`;

export const snippet: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      for: {type: 'string', default: 'html'},
      src: {type: 'string'},
      lang: {type: 'string'},
      layout: {type: 'string'},
      fallback: {type: 'string'},
      'own-words': {type: 'string'},
      script: {type: 'string'},
      load: {type: 'string'},
      ...FRAME_OPTIONS,
      ...PREVIEW_OPTION,
    });
    const file = onlyFile(positionals);
    const {for: way, preview, 'own-words': ownWords, ...options} = values;
    // A document that was named by its address is loaded from there.
    const src = options.src ?? (isAddress(file) && way !== 'iframe' ? file : undefined);
    const choice = {...options, way, src, ownWords};
    const release = embedRelease();
    const refuse = (refusal: SnippetRefusal): never => {
      throw refusalError(refusal, new Set(Object.keys(options)));
    };
    // Check all options before the document is read.
    const refusal = checkSnippet(choice, {version: release.version, isPreview: preview});
    if (refusal) return refuse(refusal);
    const campaign = await openCampaign(file, options.lang);
    if (!campaign) return EXIT.problems;
    const made = await snippetOf(choice, {campaign, release, isPreview: preview});
    if (!made.ok) return refuse(made);
    note(made, campaign);
    printRaw(markPreview(made.text, preview));
    return EXIT.ok;
  },
};

/** Prints what a site should know. */
function note({policy, script}: Snippet, {url}: Campaign): void {
  const notes = [
    ...(hostOf(script) === hostOf(url)
      ? ['the script is on the campaign’s own site. If that site ends, so do all embeds; a CDN outlives it.']
      : []),
    ...(policy.scripts.length > 0 ? [scriptNote(...policy.scripts)] : []),
    // Where a bundler makes the files, and where a frame loads them, the page does not name them.
    ...(policy.files.some(({name}) => name === 'countersign.js') ? [codeNote(policy)] : []),
  ];
  for (const sentence of notes) printError(`Note: ${sentence}`);
}

const hostOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).host : undefined);
