import {chooseText, formatDate, type ChosenText, type Demand} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {plainText, statusShape, type DemandAnchor, type View} from '@countersign/elements/sections.js';
import {citeSection, type CitationOptions} from '../cite/cite-section.js';
import {styledHtml, titleTag} from '../html/static-html.js';
import {lightTemplate} from '../light/light.js';
import type {Printed} from '../delivery/delivery-words.js';
import {plainProse} from '../light/plain-prose.js';
import {descriptionInWords, MAX_DESCRIPTION} from '../in-words/description-in-words.js';
import {sentence} from '../in-words/status-in-words.js';
import {staticView} from '../light/static-view.js';
import {EMBED_WORDS} from '../partners/embed-words.js';
import {type ReferenceFormat, type References} from '../references/reference-formats.js';
import {jsonLd} from './json-ld.js';
import {isLanguageTag} from './language-tag.js';
import {pageAddresses} from './page-addresses.js';
import {pageFooter} from './page-footer.js';
import {pageHead, type PageFeeds, type PagePicture} from './page-head.js';
import {pageHeader, reportLink} from './page-header.js';
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
  /** The picture that previews of the page show. */
  readonly picture?: PagePicture | undefined;
  /** Address of the partners' page: see {@link renderEmbedPage}. */
  readonly embed?: string | undefined;
  /** Returns the address of a demand's own page. By default the link below a demand leads to its place in this page. */
  readonly demandPage?: ((id: string) => string) | undefined;
  /** How to cite the account as of this revision. By default the page does not say that. */
  readonly citation?: CitationOptions | undefined;
  /** Addresses of the pages that one prints or shows: see {@link renderLetter}. */
  readonly delivery?: Readonly<Record<Printed, string>> | undefined;
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
  const {document, oembed, embed, feeds, picture} = options;
  const shared = descriptionInWords(view) ?? description;
  const head =
    titleTag(title.value, title.language === language ? {} : {lang: title.language}) +
    styledHtml(pageHead(view, {title, description, shared, picture, addresses, document, oembed, feeds}));
  const body = styledHtml(
    html`${pageHeader(view, {own: addresses.own, alternates: options.alternates, ways: waysFrom(view, embed)})}
      <main>
        ${view.campaign.stage === 'retracted' ? html`<h1>${PAGE_WORDS[language].retracted}</h1>` : nothing}
        ${lightTemplate(
          view.campaign,
          {lang: wanted, layout: 'full', headingLevel: 1, src: view.campaign.url},
          {shape: statusShape, demandsId: DEMANDS_ID, anchor: (demand) => demandAnchor(view, demand, options)},
        )}
        ${options.citation ? citeSection(view, options.citation) : nothing}
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

export function checkTag(tag: string): void {
  if (isLanguageTag(tag)) return;
  throw new TypeError(`renderPage: ${tag} is no language tag. Write for example en, ar or pt-BR.`);
}

/** Returns the letter's title and its language. For a retracted campaign, the title says only that it is retracted. */
export function titleOf(view: View): ChosenText {
  const {campaign, words, language} = view;
  if (campaign.stage !== 'retracted') return chooseText(campaign.letter.title, view.wanted, campaign.language);
  return {value: words.retracted({date: formatDate(campaign.closing!.date, view.locale)}), language};
}

/**
 * Returns the letter's summary or the note of a retraction, shortened at a space if it is too long. The description of
 * an ended campaign begins with its end.
 */
export function descriptionOf(view: View): string {
  const {stage, closing, letter} = view.campaign;
  const text = stage === 'retracted' ? closing!.note : letter.summary;
  const ended = stage === 'ended' && sentence(view.words.ended({date: formatDate(closing!.date, view.locale)}));
  const whole = [...[ended, text && plainProse(view, text)].filter(Boolean).join(' ')];
  if (whole.length <= MAX_DESCRIPTION) return whole.join('');
  const start = whole.slice(0, MAX_DESCRIPTION - 1);
  const space = start.lastIndexOf(' ');
  // Many scripts have no spaces between words, or few.
  return `${start.slice(0, space > MAX_DESCRIPTION / 2 ? space : undefined).join('')}…`;
}

/** Id of the section of all demands. Those of single demands begin with `demand-`. */
const DEMANDS_ID = 'demands';

/**
 * Draws the links in the header: to the demands, to the form for reporting mistakes, and to the partners' page. The
 * page of a retracted campaign has none, because it shows only the retraction, and the closing line below that.
 */
function waysFrom(view: View, embed: string | undefined): TemplateResult[] {
  const {campaign, words, language} = view;
  const {stage, demands} = campaign;
  if (stage === 'retracted') return [];
  return [
    ...(demands.length > 0 ? [html`<a href=${`#${DEMANDS_ID}`}>${words.standing({n: demands.length})}</a>`] : []),
    ...reportLink(view),
    ...(embed === undefined ? [] : [html`<a href=${embed}>${EMBED_WORDS[language].title}</a>`]),
  ];
}

/** Gives a demand an id on the page, which stays the same in every revision, and a link to the page of its own. */
function demandAnchor(view: View, {id, title}: Demand, {demandPage}: PageOptions): DemandAnchor {
  const text = PAGE_WORDS[view.language].linkToDemand;
  const anchor = `demand-${id}`;
  const name = text + view.colon + plainText(view, title);
  const href = demandPage?.(id) ?? `#${anchor}`;
  return {id: anchor, link: html`<p class="small"><a href=${href} aria-label=${name}>${text}</a></p>`};
}
