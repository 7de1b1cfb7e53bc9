import {chooseText, formatDate, type ChosenText} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose, listInWords, statusShape, type Language, type View} from '@countersign/elements/sections.js';
import {styledHtml, titleTag} from '../html/static-html.js';
import {lightTemplate} from '../light/light.js';
import {plainProse} from '../light/plain-prose.js';
import {staticView} from '../light/static-view.js';
import {EMBED_WORDS} from '../partners/embed-words.js';
import {REFERENCE_FORMATS, type ReferenceFormat, type References} from '../references/reference-formats.js';
import {jsonLd} from './json-ld.js';
import {isLanguageTag} from './language-tag.js';
import {fullAddress, pageAddresses} from './page-addresses.js';
import {ATOM, CALENDAR, JSON_FEED, pageHead, type PageFeeds} from './page-head.js';
import {pageHeader} from './page-header.js';
import {STYLE, STYLE_HASH} from './page-style.js';
import {PAGE_WORDS} from './page-words.js';
import {wholePage} from './whole-page.js';

/** Options of {@link renderPage}. */
export interface PageOptions {
  /** The reader's language, as a tag such as `ar`. By default it is the language of the campaign. */
  readonly lang?: string | undefined;
  /**
   * Addresses of this page in every language, this one included, by language tag. Each is a full address, or a path
   * beside the campaign's own page.
   */
  readonly alternates?: Readonly<Record<string, string>> | undefined;
  /** Address of the campaign document, which the page offers to readers and programs. */
  readonly document?: string | undefined;
  /** Address of the page's oEmbed answer in JSON: see {@link oembedAnswer}. */
  readonly oembed?: string | undefined;
  /** Address of the partners' page: see {@link renderEmbedPage}. */
  readonly embed?: string | undefined;
  /** Addresses of the campaign's feeds, and of its calendar if it has dates. */
  readonly feeds?: PageFeeds | undefined;
  /** The sources in each format that the page offers for download: see {@link cslItems}. */
  readonly references?: Partial<Readonly<Record<ReferenceFormat, References>>> | undefined;
}

/**
 * Renders a whole page for the campaign's own address. The page shows everything that the elements show. It is one file
 * without script, with its own style sheet, and its content security policy allows nothing else. The page of a
 * retracted campaign shows only the note of its retraction.
 *
 * @param campaign - The result of `readCampaign`. A document as plain JSON is possible too, and is checked first.
 * @returns HTML from `<!doctype html>` to the end.
 * @throws TypeError if the document is invalid, an address is not a web address, or a language is not a language tag.
 */
export function renderPage(campaign: unknown, options: PageOptions = {}): string {
  for (const tag of [options.lang || 'en', ...Object.keys(options.alternates ?? {})]) checkTag(tag);
  const view = staticView(campaign, options.lang ?? '');
  const {language, wanted} = view;
  const title = titleOf(view);
  const addresses = pageAddresses(view, options.alternates ?? {});
  const description = descriptionOf(view);
  const {document, oembed, embed, feeds} = options;
  const head =
    titleTag(title.value, title.language === language ? {} : {lang: title.language}) +
    styledHtml(pageHead(view, {title, description, addresses, document, oembed, feeds}));
  const beside = embed === undefined || view.campaign.stage === 'retracted' ? undefined : embedLink(language, embed);
  const body = styledHtml(
    html`${pageHeader(view, {own: addresses.own, alternates: options.alternates, beside})}
      <main>
        ${view.campaign.stage === 'retracted' ? html`<h1>${PAGE_WORDS[language].retracted}</h1>` : nothing}
        ${lightTemplate(view.campaign, {lang: wanted, layout: 'full', headingLevel: 1, src: view.campaign.url}, statusShape)}
      </main>
      ${pageFooter(view, options)}`,
  );
  // Two values are written unescaped: our style sheet, and the JSON-LD, in which nothing can end the script. Everything
  // else was rendered from a template.
  return wholePage(view, {
    allows: [`style-src '${STYLE_HASH}'`],
    head: `${head}<style>${STYLE}</style>
<script type="application/ld+json">
${jsonLd(view, title.language, addresses, description)}
</script>`,
    body,
  });
}

/** Most code points of a description. Sites that show a longer one cut it, even in the middle of a word. */
const MAX_DESCRIPTION = 300;

function checkTag(tag: string): void {
  if (isLanguageTag(tag)) return;
  throw new TypeError(`renderPage: ${tag} is no language tag. Write for example en, ar or pt-BR.`);
}

/** Returns the letter's title and its language. For a retracted campaign, the title says only that it is retracted. */
function titleOf(view: View): ChosenText {
  const {campaign, words, language} = view;
  if (campaign.stage !== 'retracted') return chooseText(campaign.letter.title, view.wanted, campaign.language);
  return {value: words.retracted({date: formatDate(campaign.closing!.date, view.locale)}), language};
}

/** Returns the letter's summary or the note of a retraction, shortened at a space if it is too long. */
function descriptionOf(view: View): string {
  const {stage, closing, letter} = view.campaign;
  const text = stage === 'retracted' ? closing!.note : letter.summary;
  const whole = [...(text ? plainProse(view, text) : '')];
  if (whole.length <= MAX_DESCRIPTION) return whole.join('');
  const start = whole.slice(0, MAX_DESCRIPTION - 1);
  const space = start.lastIndexOf(' ');
  // Many scripts have no spaces between words, or few.
  return `${start.slice(0, space > MAX_DESCRIPTION / 2 ? space : undefined).join('')}…`;
}

/** The link that leads partners to their page. */
const embedLink = (language: Language, href: string) => ({href, text: EMBED_WORDS[language].title});

/** Draws links for following the letter, for downloading the sources, and to the campaign document. */
function pageFooter(view: View, {references = {}, document, feeds}: PageOptions): TemplateResult | typeof nothing {
  const {campaign, language} = view;
  if (campaign.stage === 'retracted') return nothing;
  const words = PAGE_WORDS[language];
  const formats = (Object.keys(REFERENCE_FORMATS) as ReferenceFormat[]).filter((format) => references[format]);
  const names = formats.map((format) => REFERENCE_FORMATS[format].name);
  const links = listInWords(view, names, (name, index) => {
    const format = formats[index]!;
    const {extension, type} = REFERENCE_FORMATS[format];
    const file = references[format]!;
    if (typeof file !== 'string') fullAddress(file.href, campaign.url);
    const href = typeof file === 'string' ? `data:${type};base64,${base64(file)}` : file.href;
    return html`<a href=${href} download=${`${campaign.id}.${extension}`} type=${type}><bdi>${name}</bdi></a>`;
  });
  const download = ({formats}: {formats: string}) => words.download.replace('{formats}', () => formats);
  if (formats.length === 0 && !document && !feeds) return nothing;
  return html`<footer>
    ${feeds ? followLinks(view, feeds) : nothing}
    ${formats.length > 0 ? html`<p>${compose(download, {formats: links})}</p>` : nothing}
    ${document ? html`<p><a href=${document} type="application/json">${words.data}</a></p>` : nothing}
  </footer>`;
}

/** Draws links to the feeds and the calendar. */
function followLinks(view: View, {atom, json, calendar}: PageFeeds): TemplateResult {
  const words = PAGE_WORDS[view.language];
  const links = [
    {href: atom, type: ATOM, text: words.feed.replace('{format}', 'Atom')},
    {href: json, type: JSON_FEED, text: words.feed.replace('{format}', 'JSON')},
    ...(calendar ? [{href: calendar, type: CALENDAR, text: words.calendar}] : []),
  ];
  const list = listInWords(
    view,
    links.map(({text}) => text),
    (text, index) => html`<a href=${links[index]!.href} type=${links[index]!.type}><bdi>${text}</bdi></a>`,
  );
  return html`<p>${compose(({links: drawn}: {links: string}) => words.follow.replace('{links}', () => drawn), {links: list})}</p>`;
}

/** Encodes the UTF-8 bytes of a text in base64. `btoa` is in Node, browsers and workers. */
function base64(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
