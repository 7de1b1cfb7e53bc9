import {chooseText, type ChosenText} from '@countersign/campaign';
import {html, nothing} from 'lit';
import {label, statusShape, type View} from '@countersign/elements/sections.js';
import {citeSection, type CitationOptions} from '../cite/cite-section.js';
import {styledHtml, titleTag} from '../html/static-html.js';
import {campaignInWords} from '../in-words/campaign-in-words.js';
import {descriptionInWords, MAX_DESCRIPTION} from '../in-words/description-in-words.js';
import {sentence} from '../in-words/status-in-words.js';
import {checkDemand} from '../light/chosen-demand.js';
import {lightTemplate} from '../light/light.js';
import {staticView} from '../light/static-view.js';
import {demandJsonLd, jsonLd} from './json-ld.js';
import {checkTag, descriptionOf, titleOf} from './page.js';
import {fullAddress, pageAddresses} from './page-addresses.js';
import {pageHead, type PagePicture} from './page-head.js';
import {pageHeader, reportLink} from './page-header.js';
import {STYLE, STYLE_HASH} from './page-style.js';
import {PAGE_WORDS} from './page-words.js';
import {wholePage} from './whole-page.js';

/** Options of {@link renderDemandPage}. */
export interface DemandPageOptions {
  /** Id of the demand. */
  readonly demand: string;
  /** Full address of the page in the campaign's own language. */
  readonly address: string;
  /** The reader's language, as a tag such as `ar`. By default it is the language of the campaign. */
  readonly lang?: string | undefined;
  /** Addresses of this page in every language, by language tag. Each is a full address, or a path beside this page. */
  readonly alternates?: Readonly<Record<string, string>> | undefined;
  /** Address of the campaign's page in the same language. By default it is the campaign's own address. */
  readonly whole?: string | undefined;
  /** Address of the campaign document, which the page offers to readers and programs. */
  readonly document?: string | undefined;
  /** Address of the page's oEmbed answer in JSON: see {@link oembedAnswer}. */
  readonly oembed?: string | undefined;
  /** The picture of the demand for previews of links. */
  readonly picture?: PagePicture | undefined;
  /** How to cite the status as of this revision. By default the page does not say that. */
  readonly citation?: Omit<CitationOptions, 'demand'> | undefined;
}

/**
 * Renders a whole page for one demand: its title, who judged, its status, the replies, its history, and the sources
 * that these cite. It is one file without script, like the page of {@link renderPage}. The page of a retracted campaign
 * shows only the note of its retraction.
 *
 * @param campaign - The result of `readCampaign`. A document as plain JSON is possible too, and is checked first.
 * @returns HTML from `<!doctype html>` to the end.
 * @throws TypeError if the document is invalid or has no such demand, an address is not a web address, or a language is
 *   not a language tag.
 */
export function renderDemandPage(campaign: unknown, options: DemandPageOptions): string {
  const {demand, address, lang = '', alternates = {}, document, oembed, picture, citation} = options;
  for (const tag of [lang || 'en', ...Object.keys(alternates)]) checkTag(tag);
  const view = staticView(campaign, lang);
  checkDemand(view.campaign, demand, 'demand-checklist');
  const {language, wanted} = view;
  const isRetracted = view.campaign.stage === 'retracted';
  const {whole = view.campaign.url} = options;
  fullAddress(whole, address);
  const words = PAGE_WORDS[language];
  const title = demandTitle(view, demand);
  const addresses = pageAddresses(view, alternates, address);
  const description = isRetracted ? descriptionOf(view) : describeDemand(view, demand);
  const head = pageHead(view, {title, description, addresses, document, oembed, ...(picture && {picture})});
  const data = isRetracted
    ? jsonLd(view, title.language, addresses, description)
    : demandJsonLd(view, title, addresses, description);
  const ways = isRetracted ? [] : [html`<a href=${whole}>${words.whole}</a>`, ...reportLink(view)];
  const light = {lang: wanted, part: 'demand-checklist', demand, headingLevel: 1, src: view.campaign.url} as const;
  const body = styledHtml(
    html`${pageHeader(view, {own: addresses.own, alternates, ways})}
      <main>
        ${isRetracted ? html`<h1>${words.retracted}</h1>` : nothing}
        ${lightTemplate(view.campaign, light, {shape: statusShape, hasCitedSources: true})}
        ${citation ? citeSection(view, {...citation, demand}) : nothing}
      </main>
      ${
        document && !isRetracted
          ? html`<footer>
              <p><a href=${document} type="application/json">${words.data}</a></p>
            </footer>`
          : nothing
      }`,
  );
  // Written unescaped are our style sheet and the JSON-LD, as in `renderPage`.
  return wholePage(view, {
    allows: [`style-src '${STYLE_HASH}'`],
    head: `${titleTag(title.value, title.language === language ? {} : {lang: title.language})}${styledHtml(head)}<style>${STYLE}</style>
<script type="application/ld+json">
${data}
</script>`,
    body,
  });
}

/**
 * Renders the page of a demand that the document does not have any more. It says so, leads to the campaign's page, and
 * shows nothing of the demand, because nobody judges that any more.
 *
 * @param campaign - The result of `readCampaign`. A document as plain JSON is possible too, and is checked first.
 * @throws TypeError if the document is invalid, `whole` is not a web address, or a language is not a language tag.
 */
export function renderDroppedDemandPage(
  campaign: unknown,
  options: Pick<DemandPageOptions, 'lang' | 'whole'> = {},
): string {
  const {lang = ''} = options;
  checkTag(lang || 'en');
  const view = staticView(campaign, lang);
  const {language} = view;
  const title = {value: PAGE_WORDS[language].notListed, language};
  const addresses = {own: language, url: undefined, others: new Map<string, string>()};
  const head = pageHead(view, {title, description: '', addresses, document: undefined, oembed: undefined});
  const {url, letter} = view.campaign;
  const {whole = url} = options;
  fullAddress(whole, url);
  const body = styledHtml(
    html`${pageHeader(view, {own: language})}
      <main>
        <h1>${title.value}</h1>
        <p><a href=${whole}>${label(view, letter.title)}</a></p>
      </main>`,
  );
  return wholePage(view, {
    allows: [`style-src '${STYLE_HASH}'`],
    head: `${titleTag(title.value, {})}<meta name="robots" content="noindex">\n${styledHtml(head)}<style>${STYLE}</style>`,
    body,
  });
}

/** Returns the demand's title and its language. For a retracted campaign, the title says only that it is retracted. */
function demandTitle(view: View, wanted: string): ChosenText {
  const {campaign} = view;
  const demand = campaign.stage === 'retracted' ? undefined : campaign.demands.find(({id}) => id === wanted);
  return demand ? chooseText(demand.title, view.wanted, campaign.language) : titleOf(view);
}

/** Describes a demand. If its status does not fit with all that travels with it, the description names the letter. */
function describeDemand(view: View, demand: string): string {
  const described = descriptionInWords(view, demand);
  if (described !== undefined) return described;
  const {ending, facts, title} = campaignInWords(view, []);
  const before = ending ? [sentence(ending.sentence)] : [];
  const letter = [...before, ...[title.value, facts].filter(Boolean).map(sentence)].join(' ');
  return [...letter].length <= MAX_DESCRIPTION ? letter : before.join(' ');
}
