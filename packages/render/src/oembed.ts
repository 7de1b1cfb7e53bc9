import {html} from 'lit';
import {plain} from '@countersign/elements/sections.js';
import {frameAddress, frameNames, type FrameChoice} from './frame-names.js';
import {FRAME_HEIGHT, frameTag} from './frame-snippet.js';
import {compactHtml} from './markup.js';
import {staticHtml} from './static-html.js';

export interface OembedOptions extends FrameChoice {
  /** What `readCampaign` returned, or the document as plain JSON, which is checked. */
  readonly campaign: unknown;
  /** Full address of the page that `renderFrame` made. */
  readonly frame: string;
}

/** An answer of type `rich` (https://oembed.com, 2.3.4.4), as a site that is given the campaign's address reads it. */
export interface OembedAnswer {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** How wide a frame is where a site does not make it as wide as its text. In CSS pixels. */
const WIDTH = 600;

const DAY = 86_400;

/**
 * The oEmbed answer for a campaign, to be published as a file and linked from the campaign's page. Its HTML is what
 * WordPress lets through from sites that it does not know: one quotation, shown until the frame has said how high it is,
 * and one frame, whose sandbox it replaces by its own.
 *
 * @throws TypeError if the document is invalid: where, what is wrong and what would be right.
 */
export function oembedAnswer(options: OembedOptions): OembedAnswer {
  const {view, title, sentence} = frameNames(options.campaign, options.lang);
  const {url, publisher} = view.campaign;
  const quotation = html`<blockquote><a href=${url}>${title}</a>${title === sentence ? '' : ` ${sentence}`}</blockquote>`;
  const frame = frameTag(frameAddress(options.frame, options), title);
  // As around a pasted frame. WordPress takes the tag off, and then wants a quotation first, not white space.
  const markup = html`<div v-pre ngNonBindable data-ng-non-bindable>${quotation}${frame}</div>`;
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: plain(view, publisher.name),
    provider_url: publisher.url ?? url,
    cache_age: DAY,
    width: WIDTH,
    height: FRAME_HEIGHT,
    html: compactHtml(staticHtml(markup)).trim(),
  };
}
