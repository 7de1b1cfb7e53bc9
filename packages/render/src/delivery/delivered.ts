// The parts that letter, poster and slide have in common.
import {standing, type Campaign, type Demand} from '@countersign/campaign';
import {approvalText, link, properName, type View} from '@countersign/elements/sections.js';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {staticView} from '../light/static-view.js';
import {isLanguageTag} from '../page/language-tag.js';
import {qrCode} from '../qr/qr.js';
import {DELIVERY_WORDS, type Printed} from './delivery-words.js';
import {fill, fillText} from '../in-words/fill.js';

/** Options of {@link renderLetter}, {@link renderPoster} and {@link renderSlide}. */
export interface DeliveryOptions {
  /** The reader's language, as a tag. By default it is the language of the campaign. */
  readonly lang?: string | undefined;
  /**
   * Address of the campaign's page in this language, which stands in words and as a QR code. By default it is the
   * campaign's own address.
   */
  readonly page?: string | undefined;
}

/** A view, and the address that stands in words and as a code. */
export interface Delivered {
  readonly view: View;
  readonly address: string;
}

/** @throws TypeError if the document is invalid, or `lang` is no language tag. */
export function deliveredOf(campaign: unknown, {lang, page}: DeliveryOptions): Delivered {
  if (lang !== undefined && !isLanguageTag(lang)) throw new TypeError(`${lang} is no language tag.`);
  const view = staticView(campaign, lang ?? '');
  return {view, address: page ?? view.campaign.url};
}

/** The demands that signatories still make. */
export const madeDemands = ({demands}: Campaign): readonly Demand[] =>
  demands.filter((demand) => standing(demand).status !== 'dropped');

/** Says that some demands do not stand here. Undefined if all do. */
export const leftOutText = ({campaign, language}: View): string | undefined =>
  madeDemands(campaign).length < campaign.demands.length ? DELIVERY_WORDS[language].leftOut : undefined;

/** Says whose words these are, and who of the signatories approved them. */
export function setOutBy(view: View): unknown {
  const publisher = properName(view, view.campaign.publisher.name);
  return html`${fill(DELIVERY_WORDS[view.language].setOutBy, {publisher})} ${approvalText(view)}`;
}

/** Draws a QR code, black on white also on dark pages. Draws nothing for an address that is too long for one. */
export function qrImage({language}: View, address: string): TemplateResult | typeof nothing {
  if (new TextEncoder().encode(address).length > MAX_ADDRESS) return nothing;
  const {size, path} = qrCode(address);
  const name = fillText(DELIVERY_WORDS[language].qr, {address});
  return html`<div class="qr">
    ${svg`<svg viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${name}>
      <path fill="#fff" d=${`M0 0h${size}v${size}H0z`}></path>
      <path fill="#000" d=${path}></path>
    </svg>`}
  </div>`;
}

/** The longest address of which a printed code can be read by a phone: it has 85 modules from edge to edge. */
const MAX_ADDRESS = 500;

/** The head of a page that is printed or shown. Search engines find the campaign's page. */
export const DELIVERY_HEAD = html`<meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <meta name="referrer" content="no-referrer" />
  <meta name="robots" content="noindex" />`;

/** Draws what only the screen shows: the way back, and how the page prints. */
export function onScreen({view, address}: Delivered, hint: Printed): TemplateResult {
  const words = DELIVERY_WORDS[view.language];
  return html`<header>
    <p>${link(address, words.back)}</p>
    <p class="hint">${words.hints[hint]}</p>
  </header>`;
}

/** Number of a demand in the record, which it keeps where others are left out. */
export const numberOf = ({demands}: Campaign, demand: Demand): number => demands.indexOf(demand) + 1;
