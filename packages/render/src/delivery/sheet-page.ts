import {directionOf, type ChosenText} from '@countersign/campaign';
import {link, statusShape, type View} from '@countersign/elements/sections.js';
import {html, nothing, type TemplateResult} from 'lit';
import {styledHtml, titleTag} from '../html/static-html.js';
import {campaignInWords} from '../in-words/campaign-in-words.js';
import {wholePage} from '../page/whole-page.js';
import {deliveredOf, DELIVERY_HEAD, onScreen, qrImage, type DeliveryOptions} from './delivered.js';
import {fitSheet, type Fit} from './sheet-fit.js';
import {sheetContents, statusLine, type Piece, type SheetDemand} from './sheet-contents.js';
import {SHEET_STYLE_HASHES, SHEET_STYLES} from './sheet-style.js';
import {POSTER, SLIDE, type SheetKind} from './sheet-types.js';

/**
 * Renders a poster: the letter's title, to whom and by how many, its demands, and a QR code that leads to the record.
 * It prints on one page of A4, A3 or US Letter, and shows no status, because it hangs where nothing keeps it current.
 * Texts that do not fit are left out whole. Of a retracted campaign it shows only the retraction.
 *
 * @param campaign - The result of `readCampaign`. A document as plain JSON is possible too, and is checked first.
 * @returns HTML from `<!doctype html>` to the end, without script, under a content security policy.
 * @throws TypeError if the document is invalid, or `lang` is no language tag.
 */
export const renderPoster = (campaign: unknown, options: DeliveryOptions = {}): string =>
  renderSheet(campaign, POSTER, options);

/**
 * Renders a slide of 16:9, like {@link renderPoster}. It shows the statuses if all that travels with them fits in
 * letters that a room can read.
 */
export const renderSlide = (campaign: unknown, options: DeliveryOptions = {}): string =>
  renderSheet(campaign, SLIDE, options);

function renderSheet(campaign: unknown, kind: SheetKind, options: DeliveryOptions): string {
  const delivered = deliveredOf(campaign, options);
  const {view} = delivered;
  const {title} = campaignInWords(view);
  const fit = fitSheet(kind, sheetContents(delivered, kind));
  return wholePage(view, {
    allows: [`style-src '${SHEET_STYLE_HASHES[kind.name]}'`],
    head:
      titleTag(title.value, title.language === view.language ? {} : {lang: title.language}) +
      `${styledHtml(DELIVERY_HEAD)}<style>${SHEET_STYLES[kind.name]}</style>`,
    // A slide fills the screen, so the way back comes after it.
    body: styledHtml(
      kind === SLIDE
        ? html`${sheet(view, fit)} ${onScreen(delivered, kind.name)}`
        : html`${onScreen(delivered, kind.name)} ${sheet(view, fit)}`,
    ),
  });
}

function sheet(view: View, {contents, size, columns}: Fit): TemplateResult {
  const {before, demands, hasStatuses, after, foot} = contents;
  return html`<main class=${`size-${size} columns-${columns}`}>
    ${before.map((each) => piece(view, each))}
    ${
      demands.length > 0
        ? html`<ol class="demands">
            ${demands.map((each) => demandItem(view, each, hasStatuses))}
          </ol>`
        : nothing
    }
    ${after.map((each) => piece(view, each))}
    <div class="foot">
      ${qrImage(view, foot.address)}
      <div class="beside">
        ${foot.before ? html`<p>${foot.before}</p>` : nothing}
        <p class="address"><bdi dir="ltr">${link(foot.address, foot.address)}</bdi></p>
        ${foot.after ? html`<p>${foot.after}</p>` : nothing}
      </div>
    </div>
  </main>`;
}

function demandItem(view: View, {demand, lines}: SheetDemand, hasStatus: boolean): TemplateResult {
  return html`<li value=${demand.number}>
    <p class="demand-title">${inLanguage(view, demand.title)}</p>
    ${
      hasStatus
        ? html`<p class=${`demand-status ${demand.status}`}>${statusShape(demand.status)} ${statusLine(demand)}</p>`
        : nothing
    }
    ${lines.map((each) => piece(view, each))}
  </li>`;
}

function piece(view: View, {style, text}: Piece): TemplateResult {
  const content = inLanguage(view, text);
  if (style === 'title') return html`<h1 class="title">${content}</h1>`;
  return style === 'heading' ? html`<h2 class="heading">${content}</h2>` : html`<p class=${style}>${content}</p>`;
}

const inLanguage = ({language}: View, text: ChosenText): TemplateResult | string =>
  text.language === language
    ? text.value
    : html`<span lang=${text.language} dir=${directionOf(text.language)}>${text.value}</span>`;
