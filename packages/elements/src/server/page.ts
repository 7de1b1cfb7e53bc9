import {formatDate} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {inWords, link, plain, properName, safeHref} from '../render/text.js';
import type {View} from '../render/view.js';
import {compose} from '../words/words.js';
import {jsonLd, type PageAddresses} from './json-ld.js';
import {light} from './light.js';
import {STYLE, STYLE_HASH} from './page-style.js';
import {PAGE_WORDS} from './page-words.js';
import {plainProse} from './plain-prose.js';
import {staticHtml, styledHtml} from './static-html.js';
import {staticView} from './static-view.js';

/** The formats in which a page offers its sources, with their names and what a browser should know of each. */
const DOWNLOADS = {
  bibtex: {name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex'},
  ris: {name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems'},
  'csl-json': {name: 'CSL-JSON', extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json'},
} as const;

export interface PageOptions {
  /** The reader's language; otherwise the campaign's. */
  readonly lang?: string | undefined;
  /** Where the same page is in each language, its own included: addresses, or paths beside the campaign's own page. */
  readonly alternates?: Readonly<Record<string, string>> | undefined;
  /** Where the document is, for programs. */
  readonly document?: string | undefined;
  /** Where the page's oEmbed answer is, as JSON. */
  readonly oembed?: string | undefined;
  /** The sources as text, in the formats that the page should offer for download: see {@link cslItems}. */
  readonly references?: Partial<Readonly<Record<keyof typeof DOWNLOADS, string>>> | undefined;
}

/**
 * A whole page for the campaign's own home: one file without script, with its own style sheet and a policy that allows
 * nothing else, and with all that elements show. Of a retracted campaign it shows the note.
 *
 * @param campaign - What `readCampaign` returned, or a document as plain JSON, which is checked.
 * @throws TypeError if the document is invalid, or an address is none of the web.
 */
export function renderPage(campaign: unknown, options: PageOptions = {}): string {
  const view = staticView(campaign, options.lang ?? '');
  const {language, direction, wanted} = view;
  const addresses = addressesOf(view, options.alternates ?? {});
  const description = descriptionOf(view);
  const head = staticHtml(headOf(view, options, addresses, description));
  const body = styledHtml(
    html`${headerOf(view, options)}
      <main>
        ${view.campaign.stage === 'retracted' ? html`<h1>${PAGE_WORDS[language].retracted}</h1>` : nothing}
        ${light(view.campaign, {lang: wanted, headingLevel: 1})}
      </main>
      ${footerOf(view, options)}`,
  );
  // Of what stands here as it is, the style sheet is ours and the data ends no script. All else went through a template.
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
${head}<style>${STYLE}</style>
<script type="application/ld+json">
${jsonLd(view, addresses, description)}
</script>
</head>
<body>
${body}</body>
</html>
`;
}

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** Longer descriptions are cut by whoever shows them, in the middle of a word. */
const DESCRIPTION = 300;

function addressesOf({campaign, wanted}: View, alternates: Readonly<Record<string, string>>): PageAddresses {
  const others = new Map(Object.entries(alternates).map(([tag, href]) => [tag, inFull(href, campaign.url)]));
  const url = others.get(wanted) ?? campaign.url;
  others.delete(wanted);
  return {url, others};
}

function inFull(href: string, base: string): string {
  const url = URL.canParse(href, base) ? new URL(href, base).href : '';
  if (safeHref(url) !== nothing) return url;
  throw new TypeError(`renderPage: ${href} is no address on the web. Write an https address, or a path.`);
}

function titleOf(view: View): string {
  const {campaign, words} = view;
  if (campaign.stage !== 'retracted') return plain(view, campaign.letter.title);
  return words.retracted({date: formatDate(campaign.closing!.date, view.locale)});
}

function descriptionOf(view: View): string {
  const {stage, closing, letter} = view.campaign;
  const text = stage === 'retracted' ? closing!.note : letter.summary;
  const whole = text ? plainProse(view, text) : '';
  return whole.length > DESCRIPTION ? `${whole.slice(0, whole.lastIndexOf(' ', DESCRIPTION))}…` : whole;
}

function headOf(view: View, options: PageOptions, {url, others}: PageAddresses, description: string): TemplateResult {
  const {campaign, wanted} = view;
  const title = titleOf(view);
  const property = (name: string, content: string | undefined) =>
    content ? html`<meta property=${name} content=${content} />` : nothing;
  const isRetracted = campaign.stage === 'retracted';
  const own = others.size > 0 ? [[wanted, url] as const] : [];
  const fallback = others.get(campaign.language) ?? url;
  return html`<title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    ${description ? html`<meta name="description" content=${description} />` : nothing}
    <link rel="canonical" href=${url} />
    ${[...own, ...others].map(([tag, href]) => html`<link rel="alternate" hreflang=${tag} href=${href} />`)}
    ${others.size > 0 ? html`<link rel="alternate" hreflang="x-default" href=${fallback} />` : nothing}
    ${options.document && !isRetracted ? html`<link rel="alternate" type="application/json" href=${inFull(options.document, url)} />` : nothing}
    ${options.oembed && !isRetracted ? html`<link rel="alternate" type="application/json+oembed" href=${inFull(options.oembed, url)} title=${title} />` : nothing}
    ${property('og:type', 'article')} ${property('og:title', title)} ${property('og:description', description)}
    ${property('og:url', url)} ${property('og:site_name', plain(view, campaign.publisher.name))}
    ${property('og:locale', openGraphLocale(view.locale))}
    ${[...others.keys()].map((tag) => property('og:locale:alternate', openGraphLocale(tag)))}
    ${isRetracted ? nothing : property('article:published_time', campaign.letter.published)}
    ${property('article:modified_time', campaign.updated)}`;
}

/** Open Graph names a language with a territory, such as `en_US`: https://ogp.me/#optional */
function openGraphLocale(tag: string): string {
  const {language, region} = new Intl.Locale(tag).maximize();
  return `${language}_${region}`;
}

/** Who publishes it, and the same page in other languages, each in its own words. */
function headerOf(view: View, {alternates = {}}: PageOptions): TemplateResult {
  const {campaign, language, wanted} = view;
  const others = Object.entries(alternates).filter(([tag]) => tag !== wanted);
  return html`<header>
    <p>${link(campaign.publisher.url, properName(view, campaign.publisher.name))}</p>
    ${
      others.length > 0
        ? html`<nav aria-label=${PAGE_WORDS[language].languages}>
            <ul>
              ${others.map(([tag, href]) => html`<li><a href=${href} hreflang=${tag} lang=${tag} rel="alternate">${ownName(tag)}</a></li>`)}
            </ul>
          </nav>`
        : nothing
    }
  </header>`;
}

/** What a language is called by those who read it. */
const ownName = (tag: string): string => new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;

/** The sources for reference managers, in the page itself so that no link of it can break, and the document. */
function footerOf(view: View, {references = {}, document}: PageOptions): TemplateResult | typeof nothing {
  const {campaign, language} = view;
  if (campaign.stage === 'retracted') return nothing;
  const words = PAGE_WORDS[language];
  const formats = (Object.keys(DOWNLOADS) as (keyof typeof DOWNLOADS)[]).filter((format) => references[format]);
  const names = formats.map((format) => DOWNLOADS[format].name);
  const links = inWords(view, names, (name, at) => {
    const {extension, type} = DOWNLOADS[formats[at]!];
    const file = `${campaign.id}.${extension}`;
    return html`<a href="data:${type};base64,${base64(references[formats[at]!]!)}" download=${file}><bdi>${name}</bdi></a>`;
  });
  const download = (d: {formats: string}) => words.download.replace('{formats}', () => d.formats);
  if (formats.length === 0 && !document) return nothing;
  return html`<footer>
    ${formats.length > 0 ? html`<p>${compose(download, {formats: links})}</p>` : nothing}
    ${document ? html`<p><a href=${document} type="application/json">${words.data}</a></p>` : nothing}
  </footer>`;
}

/** In Node, browsers and workers alike. */
function base64(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
