import {
  compose,
  heading,
  label,
  letter,
  link,
  listInWords,
  plainText,
  prose,
  signatories,
  stageLine,
  type View,
} from '@countersign/elements/sections.js';
import type {Demand} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {campaignInWords} from '../in-words/campaign-in-words.js';
import {styledHtml, titleTag} from '../html/static-html.js';
import {PAGE_WORDS} from '../page/page-words.js';
import {wholePage} from '../page/whole-page.js';
import {
  deliveredOf,
  DELIVERY_HEAD,
  leftOutText,
  madeDemands,
  numberOf,
  onScreen,
  qrImage,
  setOutBy,
  type Delivered,
  type DeliveryOptions,
} from './delivered.js';
import {DELIVERY_WORDS} from './delivery-words.js';
import {LETTER_STYLE, LETTER_STYLE_HASH} from './letter-style.js';
import {textWidth} from './text-width.js';

/** Width of the line at the top of each printed page, in font sizes. A longer title stands on the first page alone. */
const RUNNING_WIDTH = 55;

/**
 * Renders the letter as one hands it over or sends it: its own words where the document has them, all demands, all
 * signatories, and where to read the whole record. It shows no status: see docs/decisions/0059-delivery.md. It is one
 * file without script, and its content security policy allows nothing but its own style sheet. Of a retracted campaign
 * it shows only the retraction.
 *
 * @param campaign - The result of `readCampaign`. A document as plain JSON is possible too, and is checked first.
 * @returns HTML from `<!doctype html>` to the end.
 * @throws TypeError if the document is invalid, or `lang` is no language tag.
 */
export function renderLetter(campaign: unknown, options: DeliveryOptions = {}): string {
  const delivered = deliveredOf(campaign, options);
  const {view, address} = delivered;
  const {title, asOf} = campaignInWords(view);
  const isRetracted = view.campaign.stage === 'retracted';
  const body = styledHtml(
    html`${onScreen(delivered, 'letter')}
      <main>
        ${isRetracted ? html`<h1>${PAGE_WORDS[view.language].retracted}</h1>` : nothing} ${stageLine(view)}
        ${isRetracted ? nothing : wholeLetter(delivered)} ${whereToRead(delivered, asOf)}
      </main>`,
  );
  return wholePage(view, {
    allows: [`style-src '${LETTER_STYLE_HASH}'`],
    head:
      titleTag(title.value, title.language === view.language ? {} : {lang: title.language}) +
      `${styledHtml(DELIVERY_HEAD)}<style>${LETTER_STYLE}</style>`,
    body,
    printed: {
      'data-title': isRetracted || textWidth(title.value) > RUNNING_WIDTH ? '' : title.value,
      'data-about': `${asOf} · ${address}`,
    },
  });
}

function wholeLetter({view}: Delivered): TemplateResult {
  const {campaign, language} = view;
  const words = DELIVERY_WORDS[language];
  const {blocks} = campaign.letter;
  const made = madeDemands(campaign);
  const leftOut = leftOutText(view);
  return html`<p class="set-out">${setOutBy(view)}</p>
    ${letter(view, {level: 1, withoutSummary: blocks.length > 0})}
    ${blocks.length > 0 ? nothing : html`<p class="small">${words.withoutText}</p>`}
    ${
      campaign.demands.length > 0
        ? html`<section class="asked">
            <h2>${words.demands}</h2>
            <ol>
              ${made.map((demand) => html`<li value=${numberOf(campaign, demand)}>${demandItem(view, demand)}</li>`)}
            </ol>
            ${leftOut ? html`<p>${leftOut}</p>` : nothing}
          </section>`
        : nothing
    }
    <section class="signed">${signatories(view, {level: 2})}</section>`;
}

function demandItem(view: View, {title, detail, addressees}: Demand): TemplateResult {
  const {campaign, index, words} = view;
  const asked = addressees.map((id) => plainText(view, index.addressees.get(id)!.name));
  return html`${heading(3, 'demand-title', label(view, title))} ${detail ? html`<p>${prose(view, detail)}</p>` : nothing}
    ${
      asked.length > 0 && campaign.letter.addressees.length > 1
        ? html`<p class="small">${compose(words.askedOf, {names: listInWords(view, asked)})}</p>`
        : nothing
    }`;
}

/** Draws where the record is, which has the statuses that the letter does not have. */
function whereToRead({view, address}: Delivered, asOf: string): TemplateResult {
  const {campaign, language} = view;
  const hasDemands = campaign.stage !== 'retracted' && campaign.demands.length > 0;
  return html`<section class="where">
    ${qrImage(view, address)}
    <div class="beside">
      ${hasDemands ? html`<p>${DELIVERY_WORDS[language].kept}</p>` : nothing}
      <p class="address"><bdi dir="ltr">${link(address, address)}</bdi></p>
      <p class="small">${asOf}</p>
    </div>
  </section>`;
}
