import {campaignInWords, type CampaignInWords} from '../in-words/campaign-in-words.js';
import {staticView} from '../light/static-view.js';
import {qrCode, type QrCode} from '../qr/qr.js';
import {contentOf, type Detail} from './content.js';
import {layOut, type PictureSize} from './layout.js';
import type {Measure, Operation} from './operations.js';
import {pictureText} from './picture-text.js';

/** The sizes of share pictures, in pixels: for previews of links, and for networks of pictures. */
export const PICTURE_SIZES = {
  wide: {width: 1200, height: 630},
  square: {width: 1080, height: 1080},
} as const satisfies Readonly<Record<string, PictureSize>>;

/** Name of a size of share pictures. */
export type PictureSizeName = keyof typeof PICTURE_SIZES;

export interface PictureOptions {
  readonly size: PictureSize;
  readonly measure: Measure;
  /** Id of the only demand to show. */
  readonly demand?: string | undefined;
  /** Address that the picture names. It is the campaign's own page otherwise. */
  readonly address?: string | undefined;
}

/** Operations for a renderer, and the same in words. */
export interface PictureLayout {
  /** Operations in the order of drawing. All are inside the picture. */
  readonly operations: readonly Operation[];
  /** Alternative text, one line for each paragraph. */
  readonly text: string;
  /** How much the picture says. */
  readonly detail: Detail;
}

/**
 * The least size of type beside a status, in pixels. A feed shows a picture of 1,200 pixels some 550 wide. The type is
 * 9 pixels there, which can still be read.
 */
export const LEAST_TYPE = 20;

/** Least size that reads easily in a feed. Below it, what is said of a demand runs on. */
const EASY_TYPE = 24;

const range = (most: number, least: number) => Array.from({length: (most - least) / 2 + 1}, (_, i) => most - 2 * i);

interface Rung {
  readonly detail: Detail;
  readonly runsOn: boolean;
  /** Sizes of type in pixels, the first preferred. */
  readonly sizes: readonly number[];
}

// Ways to say it, tried until one fits. Smaller type comes before sources alone: without the latest entry, a picture
// says what is missing and not what was done. The last has no status, so its type may be as small as it has to be.
const LADDER: readonly Rung[] = [
  {detail: 'briefs', runsOn: false, sizes: range(30, EASY_TYPE)},
  {detail: 'briefs', runsOn: true, sizes: range(EASY_TYPE, LEAST_TYPE)},
  {detail: 'sources', runsOn: true, sizes: range(EASY_TYPE, LEAST_TYPE)},
  {detail: 'title', runsOn: false, sizes: range(30, 6)},
];

/**
 * Lays a share picture out. It says every status with all that travels with a status, and nothing is cut. If that does
 * not fit, it says only what the letter is, and its address.
 *
 * @param words - See {@link pictureWords}.
 * @throws RangeError if the campaign has no such demand.
 */
export function pictureLayout(words: CampaignInWords, options: PictureOptions): PictureLayout {
  const {size, measure, demand, address = words.url} = options;
  if (demand !== undefined && words.demands.length > 0 && !words.demands.some(({id}) => id === demand)) {
    throw new RangeError(`pictureLayout: the campaign has no demand ${demand}.`);
  }
  const code = codeOf(address);
  for (const {detail, runsOn, sizes} of LADDER) {
    const content = contentOf(words, detail, {demand, address, runsOn});
    for (const body of sizes) {
      const operations = layOut(content, {size, direction: words.direction, body, code, measure});
      if (operations) return {operations, text: pictureText(content), detail};
    }
  }
  throw new RangeError('pictureLayout: the title and the address are longer than a document may have.');
}

/**
 * Makes the words of a campaign's pictures. All pictures of one language have the same: make them once.
 *
 * @param campaign - The result of `readCampaign`. A document as plain JSON is possible too, and is checked first.
 * @param lang - The reader's language. By default it is the language of the campaign.
 * @throws TypeError if the document is invalid.
 */
export const pictureWords = (campaign: unknown, lang = ''): CampaignInWords =>
  campaignInWords(staticView(campaign, lang));

/** The code of an address. Undefined if the address is longer than any code. */
function codeOf(address: string): QrCode | undefined {
  try {
    return qrCode(address);
  } catch {
    return undefined;
  }
}
