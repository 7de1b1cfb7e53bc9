// Draws the share pictures that will be public with a document, except those that are public already.
import type {Campaign} from '@countersign/campaign';
import {
  PICTURE_SIZES,
  pictureWords,
  wantedPictures,
  wordsFile,
  type CampaignInWords,
  type PublishedPicture,
  type WantedPicture,
} from '@countersign/render';
import {readOwn, type FolderRecord} from '../files/folder.ts';
import {drawPicture, openStudio, type Studio} from '../share-pictures/draw-picture.ts';
import {FontError} from '../share-pictures/fonts.ts';
import {TakumiMissing} from '../share-pictures/takumi.ts';
import {count} from '../terminal/terminal.ts';

export interface PublicPictures {
  /** By the names of their files. */
  readonly pictures: ReadonlyMap<string, PublishedPicture>;
  /** Notes about missing pictures, and how to get them: a sentence or two each. */
  readonly notes: readonly string[];
}

interface PictureSources {
  /** The folder that is served. */
  readonly folder: string;
  readonly earlier: FolderRecord | undefined;
  /** Whether this revision was published before. A picture of another document with its number is not kept. */
  readonly isAgain?: boolean;
  /** The author's fonts. */
  readonly fonts: readonly string[];
  readonly open?: (fonts: readonly string[]) => Promise<Studio>;
}

/**
 * Draws every picture of a campaign's folder. A picture that an earlier run wrote stays, byte for byte: readers may
 * have shared it. Nothing stops for a picture: what is missing is said in a note.
 *
 * @throws FileError if a file that the author named is no font.
 */
export async function picturesOf(campaign: Campaign, sources: PictureSources): Promise<PublicPictures> {
  const {folder, earlier, isAgain = false, fonts, open = openStudio} = sources;
  const pictures = new Map<string, PublishedPicture>();
  const fontNotes = new Map<string, string>();
  const bare: string[] = [];
  const words = new Map<string, CampaignInWords>();
  let studio: Studio | undefined;
  for (const wanted of wantedPictures(campaign, earlier?.files)) {
    const kept = isAgain ? await keptPicture(wanted, folder, earlier) : undefined;
    if (kept) pictures.set(wanted.name, kept);
    if (kept || fontNotes.has(wanted.lang)) continue;
    try {
      studio ??= await open(fonts);
      const {lang} = wanted;
      if (!words.has(lang)) words.set(lang, pictureWords(campaign, lang));
      const drawn = await drawPicture(words.get(lang)!, wanted, studio);
      pictures.set(wanted.name, drawn);
      if (drawn.detail === 'title' && campaign.stage !== 'retracted') bare.push(wanted.name);
    } catch (error) {
      if (error instanceof FontError) fontNotes.set(wanted.lang, error.message);
      else if (error instanceof TakumiMissing) {
        return {pictures, notes: [`Previews of links show no new picture. ${error.message}`]};
      } else throw error;
    }
  }
  return {pictures, notes: [...fontNotes.values(), ...bareNote(bare)]};
}

/** Most names that a note lists. */
const LISTED = 3;

function bareNote(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > LISTED ? ' and others' : '';
  return [
    `${count(names.length, 'picture')} with the title and the address alone, because a status did not fit with all that ` +
      `belongs to it: ${names.slice(0, LISTED).join(', ')}${more}.`,
  ];
}

/** Reads a picture that an earlier run wrote, with its words. */
async function keptPicture(
  {name, size}: WantedPicture,
  folder: string,
  earlier: FolderRecord | undefined,
): Promise<PublishedPicture | undefined> {
  const [png, words] = [await readOwn(folder, name, earlier), await readOwn(folder, wordsFile(name), earlier)];
  if (!png || !words) return undefined;
  return {png, text: Buffer.from(words).toString().trimEnd(), ...PICTURE_SIZES[size]};
}
