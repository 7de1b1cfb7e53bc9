// The pages of a campaign's folder and the files that they name, in one language.
import type {Campaign} from '@countersign/campaign';
import {renderFrame} from '../frame/frame.js';
import {oembedAnswer} from '../frame/oembed.js';
import {inertJson} from '../html/inert.js';
import {renderLight} from '../light/light.js';
import {renderPage} from '../page/page.js';
import {renderEmbedPage, type PastedCode} from '../partners/embed-page.js';
import {REFERENCE_FORMATS, type ReferenceFormat} from '../references/reference-formats.js';
import {codeFile, releasedClickScript} from '../snippets/release.js';
import {cdnAddress, publishedAddress, revisionFile} from './addresses.js';
import {badgeMarkdownIn, printedIn} from './delivery.js';
import {demandPageIn} from './demands.js';
import {feedNames} from './feeds.js';
import {pagePicture} from './pictures.js';
import {frameCode, inlineScript} from './published-release.js';
import {fileIn, inEach, pageIn, type Folder, type Texts} from './folder.js';

const FORMATS = Object.keys(REFERENCE_FORMATS) as readonly ReferenceFormat[];

/** The campaign's page, the partners' page, the overview as plain HTML, the oEmbed answer and the sources. */
export function* pagesIn(folder: Folder, lang: string): Texts {
  const {campaign, earlier, release} = folder;
  const name = (stem: string, extension: string) => fileIn(folder, lang, stem, extension);
  const otherLang = lang === campaign.language ? undefined : lang;
  const src = publishedAddress(campaign, 'campaign.json');
  const frame = publishedAddress(campaign, 'frame.html');
  const oembed = name('oembed', 'json');
  yield [oembed, () => `${inertJson(oembedAnswer({campaign, frame, lang: otherLang}))}\n`];
  const sources = FORMATS.map(
    (format) => [format, {href: name('sources', REFERENCE_FORMATS[format].extension)}] as const,
  );
  for (const [format, {href}] of sources) {
    // A page without sources offers none. Those that an earlier page offered become empty.
    if (offersSources(campaign) || earlier.includes(href)) yield [href, () => referencesIn(folder, lang)[format]];
  }
  yield [name('plain', 'html'), () => renderLight(campaign, {lang, layout: 'overview', src})];
  const embed = name('embed', 'html');
  const partners = () =>
    renderEmbedPage(campaign, {
      lang: otherLang,
      alternates: inEach(folder, (each) => fileIn(folder, each, 'embed', 'html')),
      page: publishedAddress(campaign, pageIn(folder, lang)),
      src,
      frame,
      badge: badgeMarkdownIn(folder, lang),
      code: pastedCode(folder),
      inline: inlineScript(release, 'copy'),
    });
  yield [embed, partners];
  const page = () =>
    renderPage(campaign, {
      lang,
      alternates: inEach(folder, (each) => pageIn(folder, each)),
      document: 'campaign.json',
      oembed,
      embed,
      picture: pagePicture(folder, lang),
      demandPage: (id) => demandPageIn(folder, lang, id),
      citation: {
        kept: publishedAddress(campaign, revisionFile(campaign.revision)),
        page: publishedAddress(campaign, pageIn(folder, lang)),
        format: folder.formatCitation,
      },
      delivery: printedIn(folder, lang),
      feeds: feedNames(folder, lang),
      ...(offersSources(campaign) && {references: Object.fromEntries(sources)}),
    });
  yield [name('index', 'html'), page];
}

function referencesIn({references}: Folder, lang: string): Readonly<Record<ReferenceFormat, string>> {
  const own = references[lang];
  if (!own) throw new TypeError(`publication: references lack ${lang}, a language of the pages.`);
  return own;
}

/** The page that shows the campaign in frames. */
export function framePage({campaign, release, code}: Folder): string {
  return renderFrame({
    campaign,
    src: publishedAddress(campaign, 'campaign.json'),
    script: code?.script ?? cdnAddress(release.version),
    ...frameCode(release),
  });
}

/** The code that partners' pages load: that of the release, from the CDN or from where the publisher says. */
function pastedCode({release, code}: Folder): PastedCode {
  const click = code ?? releasedClickScript(release);
  // It finds the code by its own name: see `misnamedCode`.
  const keep = new URL(click.script);
  keep.pathname = keep.pathname.replace(/countersign(?=[^/]*$)/, 'keep');
  return {
    version: release.version,
    keep: {script: keep.href, integrity: codeFile(release, 'keep.js').integrity},
    click,
  };
}

/** Whether a campaign's pages offer its sources for download. A retracted campaign shows none. */
export const offersSources = ({stage, sources}: Campaign): boolean => stage !== 'retracted' && sources.length > 0;
