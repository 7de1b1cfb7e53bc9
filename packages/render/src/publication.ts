// The folder that a lead organisation serves at its campaign's address.
import {languagesOf, type Campaign} from '@countersign/campaign';
import {renderEmbedPage, type EmbedPageOptions, type PastedCode} from './partners/embed-page.js';
import {renderFrame, type FrameOptions} from './frame/frame.js';
import {inertJson} from './html/inert.js';
import {renderLight} from './light/light.js';
import {oembedAnswer} from './frame/oembed.js';
import {isLanguageTag} from './page/language-tag.js';
import {renderPage} from './page/page.js';
import {REFERENCE_FORMATS, type ReferenceFormat} from './references/reference-formats.js';

/** The release of `@countersign/embed` that the frame of a campaign loads. */
export interface PublishedRelease {
  /** Its version, by which the CDN knows it. */
  readonly version: string;
  /** Subresource integrity of `dist/countersign.js`. */
  readonly integrity: string;
  /** File names of the parts of `dist/countersign.js`, which lie beside it. */
  readonly parts: readonly string[];
  /** `dist/frame.js`, the inline script of the frame's page, and its hash. */
  readonly frameScript: FrameOptions['inline'];
  /** `dist/copy.js`, the inline script of the partners' page, and its hash. */
  readonly copyScript: EmbedPageOptions['inline'];
  /** Subresource integrity of `dist/keep.js`. */
  readonly keepIntegrity: string;
  /** `dist/click.js`, which names the address of the code, and the hash of that text. */
  readonly clickScript: {readonly text: string; readonly integrity: string};
}

export interface PublicationOptions {
  /** The document as readers' pages load it, byte for byte. */
  readonly document: Uint8Array;
  /** The sources in every format, by language: one entry for each of {@link pageLanguages}. */
  readonly references: Readonly<Record<string, Readonly<Record<ReferenceFormat, string>>>>;
  /** Logos to be served beside the document, by the names of their files: paths of the document without URL escapes. */
  readonly logos?: ReadonlyMap<string, Uint8Array> | undefined;
  /** The names of all files that earlier publications wrote into the folder. */
  readonly earlier?: readonly string[] | undefined;
  /**
   * Full address of `dist/countersign.js` for the frame and for what partners paste. By default it is on the CDN.
   * `keep.js` lies beside it, and `release.clickScript` names it.
   */
  readonly script?: string | undefined;
}

/**
 * Makes every file of the folder that is served at a campaign's address. It is pure, and returns the same bytes in Node
 * and in browsers.
 *
 * Readers may have the address of any page that was written once, so every page is written again. A page in a language
 * that the document no longer has becomes the page in the document's own language. Of a retracted campaign it stays in
 * its language, and says that the campaign is retracted.
 *
 * @param campaign - The campaign in `options.document`, as `readCampaign` returns it. Its `url` ends with a slash.
 * @returns Text or bytes by path, in the order in which they should be written: `campaign.json` after the files that it
 *   names, and pages last.
 * @throws TypeError if the campaign's `url` names no folder, if the document does not name one of the logos, or if
 *   references are missing. Also if a hash in `release` is none that browsers would check, or an address is none of
 *   the web.
 */
export function publication(
  campaign: Campaign,
  release: PublishedRelease,
  {document, references, logos, earlier = [], script}: PublicationOptions,
): Map<string, string | Uint8Array> {
  checkFolder(campaign);
  checkLogos(campaign, logos);
  const own = campaign.language;
  const languages = pageLanguages(campaign, earlier);
  for (const lang of languages) {
    if (!references[lang]) throw new TypeError(`publication: references lack ${lang}, a language of the pages.`);
  }
  const pageIn = (lang: string) => (lang === own ? './' : `index.${lang}.html`);
  const embedIn = (lang: string) => (lang === own ? 'embed.html' : `embed.${lang}.html`);
  const inEach = (nameIn: (lang: string) => string) =>
    languages.length > 1 ? Object.fromEntries(languages.map((lang) => [lang, nameIn(lang)])) : undefined;
  const src = publishedAddress(campaign, 'campaign.json');
  const frame = publishedAddress(campaign, 'frame.html');
  const code = pastedCode(release, script);
  const files = new Map<string, string | Uint8Array>([
    [revisionFile(campaign.revision), document],
    ...(logos ?? []),
    ['campaign.json', document],
  ]);
  const texts = new Map<string, string>([['frame.html', frameOf(campaign, release, script)]]);
  for (const lang of languages) {
    const name = (stem: string, extension: string) => `${stem}${lang === own ? '' : `.${lang}`}.${extension}`;
    const answer = oembedAnswer({campaign, frame, ...(lang !== own && {lang})});
    const oembed = name('oembed', 'json');
    texts.set(oembed, `${inertJson(answer)}\n`);
    const sources = FORMATS.map(
      (format) => [format, {href: name('sources', REFERENCE_FORMATS[format].extension)}] as const,
    );
    for (const [format, {href}] of sources) {
      // A page without sources offers none. Those that an earlier page offered become empty.
      if (offersSources(campaign) || earlier.includes(href)) texts.set(href, references[lang]![format]);
    }
    const page = renderPage(campaign, {
      lang,
      alternates: inEach(pageIn),
      document: 'campaign.json',
      oembed,
      embed: embedIn(lang),
      ...(offersSources(campaign) && {references: Object.fromEntries(sources)}),
    });
    texts.set(name('plain', 'html'), renderLight(campaign, {lang, layout: 'overview', src}));
    const partners = renderEmbedPage(campaign, {
      ...(lang !== own && {lang}),
      alternates: inEach(embedIn),
      page: publishedAddress(campaign, pageIn(lang)),
      src,
      frame,
      code,
      inline: release.copyScript,
    });
    texts.set(embedIn(lang), partners);
    texts.set(name('index', 'html'), page);
  }
  for (const lang of droppedLanguages(campaign, earlier)) {
    for (const [name, text] of [...texts]) {
      const [, stem, extension] =
        /^(embed|index|oembed|plain|sources)\.(html|json|bib|ris|csl\.json)$/.exec(name) ?? [];
      const former = `${stem}.${lang}.${extension}`;
      if (stem && !texts.has(former)) texts.set(former, text);
    }
  }
  for (const [name, text] of texts) files.set(name, text);
  return files;
}

function checkFolder({url}: Campaign): void {
  const {origin, pathname} = new URL(url);
  if (url === origin + pathname && url.endsWith('/')) return;
  throw new TypeError(`publication: ${url} is no address of a folder. Write one that ends with a slash.`);
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
    const isOther = /^(?:campaign|embed|frame|index|oembed|plain|sources)\b[^/]*$|^\/|(?:^|\/)\.\.?(?:\/|$)|\\/.test(
      name,
    );
    if (isOther)
      throw new TypeError(`publication: ${name} is the name of another file, and of no logo. Rename the logo.`);
    if (!named.has(name)) throw new TypeError(`publication: the document names no logo ${name}.`);
  }
}

const FORMATS = Object.keys(REFERENCE_FORMATS) as readonly ReferenceFormat[];

function frameOf(campaign: Campaign, release: PublishedRelease, script: string | undefined): string {
  return renderFrame({
    campaign,
    src: publishedAddress(campaign, 'campaign.json'),
    script: script ?? cdnAddress(release.version),
    integrity: release.integrity,
    parts: release.parts,
    inline: release.frameScript,
  });
}

/** The code that partners' pages load: that of the release, from the CDN or from where the publisher says. */
function pastedCode({version, keepIntegrity, clickScript}: PublishedRelease, script = cdnAddress(version)): PastedCode {
  // It finds the code by its own name: see `checkCodeName` of the command.
  const keep = new URL(script);
  keep.pathname = keep.pathname.replace(/countersign(?=[^/]*$)/, 'keep');
  return {
    version,
    keep: {script: keep.href, integrity: keepIntegrity},
    click: {script, ...clickScript},
  };
}

/**
 * The languages in which a campaign's folder has pages of their own: those of the letter's title, the document's own
 * first. A retracted campaign keeps the pages in languages that it had earlier, too.
 *
 * @param earlier - The names of all files that earlier publications wrote into the folder.
 */
export function pageLanguages(campaign: Campaign, earlier: readonly string[] = []): readonly string[] {
  const isRetracted = campaign.stage === 'retracted';
  const former = isRetracted ? droppedLanguages(campaign, earlier) : [];
  return [...languagesOf(campaign), ...former.filter((lang) => lang !== campaign.language)];
}

/** The languages of pages that earlier publications wrote and in which the document has no title any more. */
export function droppedLanguages(campaign: Campaign, earlier: readonly string[]): readonly string[] {
  const [, ...others] = languagesOf(campaign);
  // A folder may hold files that only look like pages in a language.
  const written = earlier.flatMap((name) => /^index\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.html$/.exec(name)?.[1] ?? []);
  return written.filter((lang) => !others.includes(lang) && isLanguageTag(lang));
}

/** Whether a campaign's pages offer its sources for download. A retracted campaign shows none. */
export const offersSources = ({stage, sources}: Campaign): boolean => stage !== 'retracted' && sources.length > 0;

/** The name under which a revision stays for good, for readers who cited it. */
export const revisionFile = (revision: number): string => `campaign.${revision}.json`;

/** The full address of a file in a campaign's folder. */
export const publishedAddress = ({url}: Campaign, file: string): string => new URL(file, url).href;

/** The address on the CDN of a file in `dist/` of `@countersign/embed`. */
export const cdnAddress = (version: string, file = 'countersign.js'): string =>
  `https://cdn.jsdelivr.net/npm/@countersign/embed@${version}/dist/${file}`;
