// How much a publication would write, worked out before a page or a picture is made.
import type {Campaign} from '@countersign/campaign';
import {fileIn} from './folder.js';
import {wantedPictures} from './pictures.js';
import {publicationFiles, type PublicationOptions} from './publication.js';
import type {PublishedRelease} from './published-release.js';

/** Files that one publication may write: no more fit the folder of the WordPress plugin. */
export const MOST_FILES = 4_000;

/** Bytes of one publication. The studio has its zip file in memory. */
export const MOST_BYTES = 250_000_000;

/** The files that a publication would write. */
export interface Foretold {
  /** All files, if every picture can be drawn: each picture has a second one with its words. */
  readonly files: number;
  readonly languages: number;
  /** HTML pages in all languages. */
  readonly pages: number;
  readonly pictures: number;
  /** About so many: texts differ in length between languages. */
  readonly bytes: number;
  /** Whether it is more than may be written. Never of a retracted campaign: readers have those addresses. */
  readonly isTooMuch: boolean;
}

export interface ForetellOptions extends Pick<PublicationOptions, 'document' | 'logos' | 'earlier'> {
  readonly withPictures: boolean;
}

/** Sizes of real campaigns: a share picture, and a page without the text of the letter. */
const PICTURE = 60_000;
const PAGE = 20_000;

/** Sources, feeds and the letter repeat what a campaign's own page has: about so many times in all. */
const TIMES = 2;

/**
 * Tells how much {@link publication} would write. It makes one page, and draws nothing.
 *
 * @throws TypeError as {@link publication} does.
 */
export function foretell(campaign: Campaign, release: PublishedRelease, options: ForetellOptions): Foretold {
  const {document, logos, earlier, withPictures} = options;
  const texts = publicationFiles(campaign, release, {document, logos, earlier, references: {}});
  // Also languages that the document had earlier: their pages are written again.
  const languages = [...texts.keys()].filter((name) => name.startsWith('index.') && name.endsWith('.html')).length;
  const pictures = withPictures ? wantedPictures(campaign, earlier).length : 0;
  const files = texts.size + 2 * pictures;
  const page = texts.get(fileIn({campaign}, campaign.language, 'index', 'html'))!() as string;
  const bytes =
    TIMES * languages * new TextEncoder().encode(page).length +
    PAGE * texts.size +
    PICTURE * pictures +
    2 * document.length +
    [...(logos?.values() ?? [])].reduce((sum, {length}) => sum + length, 0);
  return {
    files,
    languages,
    pages: [...texts.keys()].filter((name) => name.endsWith('.html')).length,
    pictures,
    bytes,
    isTooMuch: campaign.stage !== 'retracted' && (files > MOST_FILES || bytes > MOST_BYTES),
  };
}
