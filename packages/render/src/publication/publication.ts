// The folder that a lead organisation serves at its campaign's address.
import type {Campaign} from '@countersign/campaign';
import type {CitationOptions} from '../cite/cite-section.js';
import type {ReferenceFormat} from '../references/reference-formats.js';
import type {ClickScript} from '../snippets/release.js';
import type {PublishedRelease} from './published-release.js';
import {revisionFile} from './addresses.js';
import {deliveryIn} from './delivery.js';
import {feedsIn} from './feeds.js';
import type {Folder, Texts} from './folder.js';
import {droppedLanguages, pageLanguages} from './page-languages.js';
import {demandsIn} from './demands.js';
import {PICTURE_FILE, wordsFile, type PublishedPicture} from './pictures.js';
import {framePage, pagesIn} from './pages.js';

export interface PublicationOptions {
  /** The document as readers' pages load it, byte for byte. */
  readonly document: Uint8Array;
  /** The sources in every format, by language: one entry for each of {@link pageLanguages}. */
  readonly references: Readonly<Record<string, Readonly<Record<ReferenceFormat, string>>>>;
  /** Writes the citation of a page in a format. Without it, pages have their citation as text alone. */
  readonly formatCitation?: CitationOptions['format'];
  /** Logos to be served beside the document, by the names of their files: paths of the document without URL escapes. */
  readonly logos?: ReadonlyMap<string, Uint8Array> | undefined;
  /** Share pictures by the names of their files: see `wantedPictures`. Those that could not be drawn are left out. */
  readonly pictures?: ReadonlyMap<string, PublishedPicture> | undefined;
  /** The names of all files that earlier publications wrote into the folder. */
  readonly earlier?: readonly string[] | undefined;
  /**
   * The code for the frame and for what partners paste, as `clickScript` returns it for the full address of
   * `dist/countersign.js`. By default it is on the CDN. `keep.js` lies beside it.
   */
  readonly code?: ClickScript | undefined;
}

/** All makers, in the order in which their files are written. Pages, which name the other files, are last. */
const MAKERS: readonly ((folder: Folder, lang: string) => Texts)[] = [demandsIn, feedsIn, deliveryIn, pagesIn];

/** Beginnings of the names of the files that a campaign has in each language. */
const STEMS = 'badge|calendar|embed|feed|index|letter|oembed|plain|poster|slide|sources';

/** Names of all files other than logos. */
const OTHERS = new RegExp(`^(?:(?:campaign|frame|picture|${STEMS})\\b[^/]*$|demands/)`);

/** Names of the files that a campaign has in each language, as they are in its own. */
const IN_LANGUAGE = new RegExp(
  `^(${STEMS}|demands/[a-z0-9-]+(?:\\.oembed)?)\\.(html|json|bib|ris|csl\\.json|svg|md|ics|xml)$`,
);

/**
 * Makes every file of the folder that is served at a campaign's address. It is pure, and returns the same bytes in Node
 * and in browsers.
 *
 * Readers may have the address of any page that was written once, so every page is written again. A page in a language
 * that the document no longer has becomes the page in the document's own language. Of a retracted campaign it stays in
 * its language, and says that the campaign is retracted. The page of a demand that the document no longer has says so.
 *
 * @param campaign - The campaign in `options.document`, as `readCampaign` returns it. Its `url` ends with a slash.
 * @returns Text or bytes by path, in the order in which they should be written: `campaign.json` after the files that it
 *   names, and pages last.
 * @throws TypeError if the campaign's `url` names no folder, if the document does not name one of the logos, or if
 *   references are missing in a language whose sources are written. Also if a picture has a name of its own, a hash in
 *   `release` is none that browsers would check, or an address is none of the web.
 */
export function publication(
  campaign: Campaign,
  release: PublishedRelease,
  options: PublicationOptions,
): Map<string, string | Uint8Array> {
  return new Map([...publicationFiles(campaign, release, options)].map(([name, make]) => [name, make()]));
}

/** The same files, each with the function that makes it: for those who need the names, or one of the files. */
export function publicationFiles(
  campaign: Campaign,
  release: PublishedRelease,
  options: PublicationOptions,
): Map<string, () => string | Uint8Array> {
  const {document, logos = new Map<string, never>(), pictures = new Map<string, never>(), earlier = []} = options;
  checkFolder(campaign);
  checkLogos(campaign, logos);
  checkPictures(pictures);
  const languages = pageLanguages(campaign, earlier);
  const folder: Folder = {...options, campaign, release, earlier, languages};
  const texts = new Map<string, () => string>([['frame.html', () => framePage(folder)]]);
  for (const lang of languages) {
    for (const make of MAKERS) for (const [name, text] of make(folder, lang)) texts.set(name, text);
  }
  for (const lang of droppedLanguages(campaign, earlier)) {
    for (const [name, text] of [...texts]) {
      const [, stem, extension] = IN_LANGUAGE.exec(name) ?? [];
      // The frame is one page for all languages.
      if (stem === undefined || stem === 'frame') continue;
      // Not `fileIn`: the language may be the document's own by now, whose files name none.
      const former = `${stem}.${lang}.${extension}`;
      if (!texts.has(former)) texts.set(former, text);
    }
  }
  return new Map<string, () => string | Uint8Array>([
    [revisionFile(campaign.revision), () => document],
    ...[...logos, ...pictureFiles(pictures)].map(([name, content]) => [name, () => content] as const),
    ['campaign.json', () => document],
    ...texts,
  ]);
}

function checkFolder({url}: Campaign): void {
  const {origin, pathname} = new URL(url);
  if (url === origin + pathname && url.endsWith('/')) return;
  throw new TypeError(`publication: ${url} is no address of a folder. Write one that ends with a slash.`);
}

/** Pictures, each with its words. */
const pictureFiles = (pictures: ReadonlyMap<string, PublishedPicture>): (readonly [string, string | Uint8Array])[] =>
  [...pictures].flatMap(([name, {png, text}]) => [
    [name, png],
    [wordsFile(name), `${text}\n`],
  ]);

function checkPictures(pictures: ReadonlyMap<string, PublishedPicture>): void {
  for (const name of pictures.keys()) {
    if (!PICTURE_FILE.test(name)) throw new TypeError(`publication: ${name} is no name of a picture.`);
  }
}

/** The name of the file at a path. A path with a broken escape names itself. */
function fileName(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Refuses files that would take the place of others, or lie outside the folder: all but the named logos. */
function checkLogos({signatories}: Campaign, logos: PublicationOptions['logos']): void {
  const paths = signatories.flatMap(({logo}) => (logo ? [logo.src, logo.dark ?? logo.src] : []));
  const named = new Set(paths.map(fileName));
  for (const name of logos?.keys() ?? []) {
    const isOther = OTHERS.test(name) || /^\/|(?:^|\/)\.\.?(?:\/|$)|\\/.test(name);
    if (isOther)
      throw new TypeError(`publication: ${name} is the name of another file, and of no logo. Rename the logo.`);
    if (!named.has(name)) throw new TypeError(`publication: the document names no logo ${name}.`);
  }
}
