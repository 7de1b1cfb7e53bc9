import {html} from 'lit';
import {plainText} from '@countersign/elements/sections.js';
import {frameAddress, type FrameChoice} from './frame-address.js';
import {frameNames} from './frame-names.js';
import {FRAME_HEIGHT, frameTag} from './frame-snippet.js';
import {minifyHtml} from '../html/minify.js';
import {staticHtml} from '../html/static-html.js';

/** Options of {@link oembedAnswer}. */
export interface OembedOptions extends FrameChoice {
  /** The result of `readCampaign`. A document as plain JSON is possible too, and is checked first. */
  readonly campaign: unknown;
  /** Full address of the page that `renderFrame` rendered. */
  readonly frame: string;
  /** Full address of the page that the answer is about. By default it is the campaign's page. */
  readonly page?: string | undefined;
}

/**
 * An oEmbed answer of type `rich` (https://oembed.com, 2.3.4.4). Sites read it when an author enters the campaign's
 * address.
 */
export interface OembedAnswer {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** How long sites may keep the answer, in seconds. */
  readonly cache_age: number;
  /** Width of the frame in CSS pixels. */
  readonly width: number;
  /** Height of the frame in CSS pixels. */
  readonly height: number;
  readonly html: string;
}

/** Width of a frame in CSS pixels, on sites that do not make it as wide as their text. */
const WIDTH = 600;

/** Seconds in a day. */
const DAY = 86_400;

/**
 * Returns the oEmbed answer for a campaign. Publish it as a JSON file, and link to it from the campaign's page: see
 * `PageOptions.oembed`.
 *
 * Its HTML is all that WordPress accepts from sites that it does not know: one quotation and one iframe. WordPress
 * shows the quotation until the frame reports its height, and replaces the sandbox of the iframe with its own.
 *
 * @throws TypeError if the document is invalid, with the place, the mistake and the remedy; or if `frame` is not a full
 *   address.
 */
export function oembedAnswer(options: OembedOptions): OembedAnswer {
  const {view, title, sentence} = frameNames(options.campaign, options.lang, options.demand);
  const {publisher} = view.campaign;
  const {page: url = view.campaign.url} = options;
  const addition = title === sentence ? '' : sentence;
  // An ended campaign says so first.
  const [before, after] = view.campaign.stage === 'ended' ? [`${addition} `, ''] : ['', addition && ` ${addition}`];
  const quotation = html`<blockquote>${before}<a href=${url}>${title}</a>${after}</blockquote>`;
  const frame = frameTag(frameAddress(options.frame, options), title);
  // The attributes keep Vue and Angular from running the content. WordPress removes the div, and then the HTML must
  // begin with the quotation, not with white space.
  const markup = html`<div v-pre ngNonBindable data-ng-non-bindable>${quotation}${frame}</div>`;
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: plainText(view, publisher.name),
    provider_url: publisher.url ?? view.campaign.url,
    cache_age: DAY,
    width: WIDTH,
    height: FRAME_HEIGHT,
    html: minifyHtml(staticHtml(markup)).trim(),
  };
}
