import {chooseLanguage, chooseText, formatDate, type ChosenText} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose, inWords, linkedName, plain, safeHref, type View} from '@countersign/elements/sections.js';
import {jsonLd, type PageAddresses} from './json-ld.js';
import {light} from './light.js';
import {STYLE, STYLE_HASH} from './page-style.js';
import {PAGE_WORDS} from './page-words.js';
import {plainProse} from './plain-prose.js';
import {REFERENCE_FORMATS, type ReferenceFormat, type References} from './references.js';
import {staticHtml, styledHtml, titleTag} from './static-html.js';
import {staticView} from './static-view.js';

export interface PageOptions {
  /** The reader's language; otherwise the campaign's. */
  readonly lang?: string | undefined;
  /** Where the same page is in each language, its own included: addresses, or paths beside the campaign's own page. */
  readonly alternates?: Readonly<Record<string, string>> | undefined;
  /** Where the document is, for programs. */
  readonly document?: string | undefined;
  /** Where the page's oEmbed answer is, as JSON. */
  readonly oembed?: string | undefined;
  /** The sources in the formats that the page should offer for download: see {@link cslItems}. */
  readonly references?: Partial<Readonly<Record<ReferenceFormat, References>>> | undefined;
}

/**
 * A whole page for the campaign's own home: one file without script, with its own style sheet and a policy that allows
 * nothing else, and with all that elements show. Of a retracted campaign it shows the note.
 *
 * @param campaign - What `readCampaign` returned, or a document as plain JSON, which is checked.
 * @throws TypeError if the document is invalid, an address is none of the web, or a language is no tag.
 */
export function renderPage(campaign: unknown, options: PageOptions = {}): string {
  for (const tag of [options.lang || 'en', ...Object.keys(options.alternates ?? {})]) checkTag(tag);
  const view = staticView(campaign, options.lang ?? '');
  const {language, direction, wanted} = view;
  const title = titleOf(view);
  const addresses = addressesOf(view, options.alternates ?? {});
  const description = descriptionOf(view);
  const head =
    titleTag(title.value, title.language === language ? {} : {lang: title.language}) +
    staticHtml(headOf(view, title, options, addresses, description));
  const body = styledHtml(
    html`${headerOf(view, addresses.own, options)}
      <main>
        ${view.campaign.stage === 'retracted' ? html`<h1>${PAGE_WORDS[language].retracted}</h1>` : nothing}
        ${light(view.campaign, {lang: wanted, headingLevel: 1, src: view.campaign.url})}
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
${jsonLd(view, title.language, addresses, description)}
</script>
</head>
<body>
${body}</body>
</html>
`;
}

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** Longer descriptions are cut by whoever shows them, in the middle of a word. In code points. */
const DESCRIPTION = 300;

function checkTag(tag: string): void {
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    throw new TypeError(`renderPage: ${tag} is no language tag. Write for example en, ar or pt-BR.`);
  }
}

/**
 * Which of the alternates the page is: the one for the reader's language as texts are chosen for it, else that of the
 * language which its title is in, or of a retracted campaign the note. A page in another language than the document's has no address when none is given: the
 * campaign's own is another page's, and programs that read it as this one's would not list this one.
 */
function addressesOf({campaign, wanted}: View, alternates: Readonly<Record<string, string>>): PageAddresses {
  const {stage, letter, closing, language} = campaign;
  const shown = chooseText(stage === 'retracted' ? closing!.note : letter.title, wanted, language).language;
  const others = new Map(Object.entries(alternates).map(([tag, href]) => [tag, inFull(href, campaign.url)]));
  const own = chooseLanguage(wanted, others, shown);
  const url = others.get(own) ?? (own === language ? campaign.url : undefined);
  others.delete(own);
  return {own, url, others};
}

function inFull(href: string, base: string): string {
  const url = URL.canParse(href, base) ? new URL(href, base).href : '';
  if (safeHref(url) !== nothing) return url;
  throw new TypeError(`renderPage: ${href} is no address on the web. Write an https address, or a path.`);
}

/** The letter's title and the language that it is in. Of a retracted campaign nothing is said but that. */
function titleOf(view: View): ChosenText {
  const {campaign, words, language} = view;
  if (campaign.stage !== 'retracted') return chooseText(campaign.letter.title, view.wanted, campaign.language);
  return {value: words.retracted({date: formatDate(campaign.closing!.date, view.locale)}), language};
}

function descriptionOf(view: View): string {
  const {stage, closing, letter} = view.campaign;
  const text = stage === 'retracted' ? closing!.note : letter.summary;
  const whole = [...(text ? plainProse(view, text) : '')];
  if (whole.length <= DESCRIPTION) return whole.join('');
  const start = whole.slice(0, DESCRIPTION - 1);
  const space = start.lastIndexOf(' ');
  // Many scripts write no spaces between words, or few.
  return `${start.slice(0, space > DESCRIPTION / 2 ? space : undefined).join('')}…`;
}

function headOf(
  view: View,
  {value: title, language}: ChosenText,
  options: PageOptions,
  {own, url, others}: PageAddresses,
  description: string,
): TemplateResult {
  const {campaign} = view;
  const property = (name: string, content: string | undefined) =>
    content ? html`<meta property=${name} content=${content} />` : nothing;
  const isRetracted = campaign.stage === 'retracted';
  const all = others.size > 0 && url ? [[own, url] as const, ...others] : [...others];
  const fallback = own === campaign.language ? url : (others.get(campaign.language) ?? campaign.url);
  const base = url ?? campaign.url;
  return html`<meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    ${description ? html`<meta name="description" content=${description} />` : nothing}
    ${url ? html`<link rel="canonical" href=${url} />` : nothing}
    ${all.map(([tag, href]) => html`<link rel="alternate" hreflang=${tag} href=${href} />`)}
    ${others.size > 0 ? html`<link rel="alternate" hreflang="x-default" href=${fallback} />` : nothing}
    ${options.document && !isRetracted ? html`<link rel="alternate" type="application/json" href=${inFull(options.document, base)} />` : nothing}
    ${options.oembed && !isRetracted ? html`<link rel="alternate" type="application/json+oembed" href=${inFull(options.oembed, base)} title=${title} />` : nothing}
    ${property('og:type', 'article')} ${property('og:title', title)} ${property('og:description', description)}
    ${property('og:url', url)} ${property('og:site_name', plain(view, campaign.publisher.name))}
    ${property('og:locale', openGraphLocale(language))}
    ${[...others.keys()].map((tag) => property('og:locale:alternate', openGraphLocale(tag)))}
    ${isRetracted ? nothing : property('article:published_time', campaign.letter.published)}
    ${property('article:modified_time', campaign.updated)}`;
}

/**
 * Open Graph names a language with a territory, such as `ar_EG`, and cannot name one that no territory is known of:
 * https://ogp.me/#optional. English is that of our dates.
 */
function openGraphLocale(tag: string): string | undefined {
  const {language, region} = new Intl.Locale(tag === 'en' ? 'en-GB' : tag).maximize();
  return region && `${language}_${region}`;
}

/** Who publishes it, and the same page in other languages, each in its own words. */
function headerOf(view: View, own: string, {alternates = {}}: PageOptions): TemplateResult {
  const {campaign, language} = view;
  const others = Object.entries(alternates).filter(([tag]) => tag !== own);
  return html`<header>
    <p>${linkedName(campaign.publisher.url, plain(view, campaign.publisher.name))}</p>
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

/** The sources for reference managers, and the document. */
function footerOf(view: View, {references = {}, document}: PageOptions): TemplateResult | typeof nothing {
  const {campaign, language} = view;
  if (campaign.stage === 'retracted') return nothing;
  const words = PAGE_WORDS[language];
  const formats = (Object.keys(REFERENCE_FORMATS) as ReferenceFormat[]).filter((format) => references[format]);
  const names = formats.map((format) => REFERENCE_FORMATS[format].name);
  const links = inWords(view, names, (name, at) => {
    const {extension, type} = REFERENCE_FORMATS[formats[at]!];
    const given = references[formats[at]!]!;
    if (typeof given !== 'string') inFull(given.href, campaign.url);
    const href = typeof given === 'string' ? `data:${type};base64,${base64(given)}` : given.href;
    return html`<a href=${href} download=${`${campaign.id}.${extension}`} type=${type}><bdi>${name}</bdi></a>`;
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
