import {LOADS, type Load} from '@countersign/elements';
import {renderSnippet} from '@countersign/elements/server.js';
import type {Command} from '../command-line.ts';
import {cdnAddress, clickScript, embedRelease, policyNote, type EmbedRelease} from '../embed-release.ts';
import {UsageError} from '../input.ts';
import {openCampaign} from '../open-campaign.ts';
import {
  addressOption,
  fullAddress,
  isAddress,
  isPath,
  languageOption,
  oneOf,
  onlyFile,
  parseOptions,
} from '../options.ts';
import {EXIT, printError, printRaw} from '../terminal.ts';
import {importMap} from '../ways/import-map.ts';
import type {Wanted} from '../ways/way.ts';
import {inWords, RECIPES} from '../ways/ways.ts';

/** The ways in that this command knows. */
const WAYS = ['html', 'import-map', ...(Object.keys(RECIPES) as (keyof typeof RECIPES)[])] as const;
type Way = (typeof WAYS)[number];

const help = `countersign snippet URL prints what a partner pastes into a page, or a developer into a project.

By itself it prints HTML: it loads the elements by exact version and hash, the document from URL, and holds the campaign
as plain HTML, which is shown until then, and wherever scripts do not run. URL is where the document is published: an
https address. Before it is, name a file, or - for standard input, and say with --src where it will be.

  --src URL        Where pages are to load the document from, if it is not the address that is named first.
  --for WAY        html, which is the above;
                   import-map, for pages without a bundler whose own modules import the code by name;
                   react, vue or svelte: a component, with packages by exact version;
                   astro or eleventy: the same, with the campaign in the page as it was when the site was built.
  --lang TAG       The language to show it in, such as ar. Otherwise that of the page.
  --script URL     Where the script is, if you host dist/countersign.js of @countersign/embed yourself: an https
                   address, or a path on the partner's own site. It has to be the same file: a page refuses another.
                   With html, import-map and eleventy.
  --load click     Request nothing from others before the reader presses a button that names their hosts. With html,
                   react, vue and svelte. With html and without --script, or with one of another site, an inline script
                   of a few lines waits for that; its hash for a Content Security Policy is printed on the stream for
                   errors.
  --help           This.

Ends with 0 when it printed the snippet, 1 when the document has problems (which are printed on the stream for errors),
2 when it was used wrongly.
`;

export const snippet: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      src: {type: 'string'},
      for: {type: 'string', default: 'html'},
      lang: {type: 'string'},
      script: {type: 'string'},
      load: {type: 'string', default: 'auto'},
    });
    const file = onlyFile(positionals);
    const way = oneOf('for', values.for, WAYS);
    const src = sourceOf(file, values.src);
    const lang = languageOption(values.lang);
    const load = oneOf('load', values.load, LOADS);
    checkTogether(way, load, values.script);
    const release = embedRelease();
    const isOwn = isPath(values.script ?? '');
    const script = isOwn ? values.script! : addressOption('script', values.script ?? cdnAddress(release));

    const campaign = await openCampaign(file);
    if (!campaign) return EXIT.problems;
    if (hostOf(script) === hostOf(campaign.url)) {
      printError(
        'Note: the script is on the campaign’s own site. If that site ends, so do all embeds; a CDN outlives it.',
      );
    }
    const wanted = {campaign, src, lang, load, script, integrity: release.integrity};
    if (way === 'html') printRaw(htmlFor(wanted, release));
    else if (way === 'import-map') printRaw(importMapFor(wanted));
    else printRaw(inWords(RECIPES[way](wanted)));
    return EXIT.ok;
  },
};

/** Where pages load the document from. */
function sourceOf(file: string, src: string | undefined): string {
  if (src !== undefined) return addressOption('src', src);
  if (isAddress(file)) return fullAddress(file, file);
  throw new UsageError('Say with --src where the document is published.');
}

const WITH_SCRIPT: readonly Way[] = ['html', 'import-map', 'eleventy'];
const WITH_CLICK: readonly Way[] = ['html', 'react', 'vue', 'svelte'];

/** A snippet that does not do what was asked for would be pasted all the same. */
function checkTogether(way: Way, load: Load, script: string | undefined): void {
  if (script !== undefined && !WITH_SCRIPT.includes(way)) {
    throw new UsageError(`--for ${way} takes the code from npm: leave out --script.`);
  }
  if (load === 'click' && !WITH_CLICK.includes(way)) {
    throw new UsageError(`--load click goes with --for ${WITH_CLICK.join(', ')}, not with ${way}.`);
  }
}

function htmlFor(wanted: Wanted, release: EmbedRelease): string {
  const {load, script} = wanted;
  const click = load === 'click' && !isPath(script) ? clickScript(release, script) : undefined;
  if (click !== undefined) printError(`Note: ${policyNote(click)}`);
  return renderSnippet({...wanted, click});
}

function importMapFor(wanted: Wanted): string {
  const {html, scripts} = importMap(wanted);
  printError(`Note: ${policyNote(...scripts)}`);
  return html;
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
