// The page of each demand of a campaign, and of each that it once had, in one language.
import type {Campaign} from '@countersign/campaign';
import {oembedAnswer} from '../frame/oembed.js';
import {inertJson} from '../html/inert.js';
import {renderDemandPage, renderDroppedDemandPage} from '../page/demand-page.js';
import {publishedAddress, revisionFile} from './addresses.js';
import {fileIn, inEach, type Folder, type Texts} from './folder.js';
import {pagePicture} from './pictures.js';

/** The name before the first dot of a demand's page. An id has no dot, so no id and language make another's name. */
const stemOf = (id: string): string => `demands/${id}`;

/** The page of a demand in a language, as the campaign's own page links to it. */
export const demandPageIn = (folder: Folder, lang: string, id: string): string =>
  fileIn(folder, lang, stemOf(id), 'html');

/** The pages of all demands with their oEmbed answers. A page that was written once always stays served. */
export function* demandsIn(folder: Folder, lang: string): Texts {
  const {campaign, earlier} = folder;
  for (const {id} of campaign.demands) yield* demandIn(folder, lang, id);
  for (const id of droppedDemands(campaign, earlier)) {
    if (campaign.stage === 'retracted') yield* demandIn(folder, lang, id);
    else yield* droppedIn(folder, lang, id);
  }
}

function* demandIn(folder: Folder, lang: string, id: string): Texts {
  const {campaign} = folder;
  const answer = fileIn(folder, lang, `${stemOf(id)}.oembed`, 'json');
  const page = demandPageIn(folder, lang, id);
  const options = {
    demand: id,
    lang: lang === campaign.language ? undefined : lang,
    frame: publishedAddress(campaign, 'frame.html'),
    page: publishedAddress(campaign, page),
  };
  yield [answer, () => `${inertJson(oembedAnswer({campaign, ...options}))}\n`];
  const html = () =>
    renderDemandPage(campaign, {
      ...options,
      address: publishedAddress(campaign, fileIn(folder, campaign.language, stemOf(id), 'html')),
      alternates: inEach(folder, (each) => fileName(demandPageIn(folder, each, id))),
      whole: `${wholeOf(folder, lang)}#demand-${id}`,
      document: '../campaign.json',
      oembed: fileName(answer),
      picture: pagePicture(folder, lang, id),
      citation: {
        kept: publishedAddress(campaign, revisionFile(campaign.revision)),
        page: options.page,
        format: folder.formatCitation,
      },
    });
  yield [page, html];
}

/** Files that say that a demand is no longer listed. */
function* droppedIn(folder: Folder, lang: string, id: string): Texts {
  const {campaign} = folder;
  const otherLang = lang === campaign.language ? undefined : lang;
  const frame = publishedAddress(campaign, 'frame.html');
  const answer = () => oembedAnswer({campaign, frame, lang: otherLang});
  yield [fileIn(folder, lang, `${stemOf(id)}.oembed`, 'json'), () => `${inertJson(answer())}\n`];
  const page = () => renderDroppedDemandPage(campaign, {lang: otherLang, whole: wholeOf(folder, lang)});
  yield [demandPageIn(folder, lang, id), page];
}

/** The campaign's page, as the pages of demands link to it. */
const wholeOf = (folder: Folder, lang: string): string =>
  lang === folder.campaign.language ? '../' : `../${fileIn(folder, lang, 'index', 'html')}`;

/** The name of a file without its folder. */
const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The ids of demands that had a page in an earlier revision, and that the document does not have any more. */
function droppedDemands({demands}: Campaign, earlier: readonly string[]): readonly string[] {
  const written = earlier.flatMap((name) => /^demands\/([a-z0-9][a-z0-9-]{0,63})\.html$/.exec(name)?.[1] ?? []);
  return [...new Set(written)].filter((id) => !demands.some((demand) => demand.id === id));
}
