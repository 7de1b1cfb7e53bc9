// The share pictures of a campaign's folder. A program that has fonts draws them: see decision 57.
import type {Campaign} from '@countersign/campaign';
import type {PagePicture} from '../page/page-head.js';
import type {PictureSizeName} from '../picture/share-picture.js';
import {publishedAddress} from './addresses.js';
import {fileIn, pageIn, type Folder} from './folder.js';
import {pageLanguages} from './page-languages.js';

/** A picture as PNG, and the same in words. */
export interface PublishedPicture {
  readonly png: Uint8Array;
  /** Alternative text: see `PictureLayout`. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** A picture that belongs into the folder of a campaign. */
export interface WantedPicture {
  /** Name of its file, which has the revision: `picture.3.ar.png`. */
  readonly name: string;
  readonly lang: string;
  readonly size: PictureSizeName;
  readonly demand: string | undefined;
  /** Address that the picture names: that of the page which it stands for. */
  readonly address: string;
}

/** Names of pictures and of their words. */
export const PICTURE_FILE = /^(?:picture(?:-square)?|demands\/[a-z0-9-]+)\.\d+(?:\.[A-Za-z0-9-]+)?\.(?:png|txt)$/;

/**
 * Lists the pictures of the folder: in each language of the pages, both sizes, and the wide one for each demand. A
 * retracted campaign has none for demands.
 *
 * @param earlier - The names of all files that earlier publications wrote into the folder.
 */
export function wantedPictures(campaign: Campaign, earlier?: readonly string[]): WantedPicture[] {
  const demands = campaign.stage === 'retracted' ? [] : campaign.demands;
  return pageLanguages(campaign, earlier).flatMap((lang) => {
    const wanted = (size: PictureSizeName, address: string, demand?: string): WantedPicture => ({
      name: pictureName(campaign, lang, {size, demand}),
      lang,
      size,
      demand,
      address,
    });
    // A reader of the Arabic picture comes to the Arabic page.
    const whole = publishedAddress(campaign, pageIn({campaign}, lang));
    const page = (id: string) => publishedAddress(campaign, fileIn({campaign}, lang, `demands/${id}`, 'html'));
    return [wanted('wide', whole), wanted('square', whole), ...demands.map(({id}) => wanted('wide', page(id), id))];
  });
}

/** Names the picture of a campaign, or of one demand, at its revision. */
function pictureName(
  campaign: Campaign,
  lang: string,
  {size = 'wide', demand}: {readonly size?: PictureSizeName; readonly demand?: string | undefined},
): string {
  const stem = demand !== undefined ? `demands/${demand}` : size === 'square' ? 'picture-square' : 'picture';
  return fileIn({campaign}, lang, `${stem}.${campaign.revision}`, 'png');
}

/** Name of the file with the words of a picture. */
export const wordsFile = (picture: string): string => picture.replace(/png$/, 'txt');

/** The picture that previews of a page show, if it was drawn. */
export function pagePicture({campaign, pictures}: Folder, lang: string, demand?: string): PagePicture | undefined {
  const name = pictureName(campaign, lang, {demand});
  const picture = pictures?.get(name);
  if (!picture) return undefined;
  const {width, height, text} = picture;
  return {href: publishedAddress(campaign, name), width, height, text};
}
