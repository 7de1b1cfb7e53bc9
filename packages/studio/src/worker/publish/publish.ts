// Makes the folder of a campaign as `countersign publish` writes it, byte for byte.
import {examine, inOrder, succession, withoutAuthorKeys} from '@countersign/authoring';
import {chooseText, languagesOf, type Campaign} from '@countersign/campaign';
import {
  cdnAddress,
  codeFile,
  droppedLanguages,
  folderProblem,
  publication,
  publicationFiles,
  publishedAddress,
  PUBLISH_RECORD,
  recordText,
  renderSnippet,
  referenceWriters,
  revisionFile,
  type PublishedRelease,
} from '@countersign/render';
import {bytesOf, type State} from '../state.ts';
import {citationJs} from './citation-js.ts';
import {publicLogos} from './public-logos.ts';
import {publishedCampaign} from './published-campaign.ts';
import type {Partners, PublishAnswer, PublishNote, PublishRequest} from './request.ts';

const writers = referenceWriters(citationJs);
const encoder = new TextEncoder();

/**
 * Makes every file of the folder, or says why it may not be published.
 *
 * @param now - The moment after which nothing may lie that the document says has happened.
 */
export function publishFolder(
  state: State,
  release: PublishedRelease,
  request: PublishRequest,
  now = new Date(),
): PublishAnswer {
  const {served} = request;
  const written = bytesOf(state);
  const {campaign, problems, place} = examine(written, now);
  if (!campaign) return {ok: false, problems};
  const homeless = folderProblem(campaign);
  if (homeless) return {ok: false, problems: [place(homeless)]};
  const bytes = withoutAuthorKeys(written);
  const before = served?.document ?? (state.published === undefined ? undefined : encoder.encode(state.published));
  const published = before && publishedCampaign(before);
  if (before && !published) return {ok: false, problems: [place(UNREADABLE)]};
  const keptAs = revisionFile(campaign.revision);
  const kept = served?.revisions.get(keptAs);
  const {problems: refused} = succession({campaign, bytes}, {now: published, keptAs, kept}, now);
  if (refused.length > 0) return {ok: false, problems: inOrder(refused.map(place))};
  const logos = publicLogos(campaign, request);
  if (logos.problems.length > 0) return {ok: false, problems: inOrder(logos.problems.map(place))};

  const earlier = served?.files ?? request.earlier ?? (published && namesOf(published, release));
  const made = publication(campaign, release, {
    document: bytes,
    references: writers.byLanguage(campaign, earlier),
    formatCitation: (item, format) => writers.format([item], format),
    earlier,
    logos: logos.files,
    pictures: request.pictures,
  });
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  // A document that was published by hand is kept under its number.
  if (served?.document && published) {
    const unkept = revisionFile(published.revision);
    if (!served.revisions.has(unkept)) files.set(unkept, copyOf(served.document));
  }
  for (const [name, content] of made)
    files.set(name, typeof content === 'string' ? encoder.encode(content) : copyOf(content));
  const own = [...(earlier ?? []), ...(published ? ['campaign.json'] : []), ...logos.files.keys()];
  const record = recordText(files.keys(), own);
  return {
    ok: true,
    ...factsOf(campaign),
    files: [[PUBLISH_RECORD, encoder.encode(record)], ...files],
    own: [PUBLISH_RECORD, ...own],
    names: (JSON.parse(record) as {files: string[]}).files,
    logos: logos.files.size,
    pictures: request.pictures?.size ?? 0,
    partners: partnersOf(campaign, release),
    notes: [...logos.notes, ...notesOn(campaign, published, earlier)],
  };
}

const UNREADABLE = {
  pointer: '',
  message: 'The document that is published now cannot be read, so there is nothing to compare with.',
  hint: 'Show the studio the document that is public, or choose another folder.',
};

const copyOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/**
 * The names of the files that a publication wrote, where no record tells them. Readers have the addresses of pages in
 * languages and of demands that the document no longer has, so those are written again.
 */
function namesOf(published: Campaign, release: PublishedRelease): readonly string[] | undefined {
  if (folderProblem(published)) return undefined;
  return [...publicationFiles(published, release, {document: new Uint8Array(), references: {}}).keys()];
}

const factsOf = (campaign: Campaign) => ({
  id: campaign.id,
  url: campaign.url,
  revision: campaign.revision,
  updated: campaign.updated,
  languages: languagesOf(campaign),
  isRetracted: campaign.stage === 'retracted',
});

/** The snippet is the one of `countersign snippet`, and of the partners' page. */
function partnersOf(campaign: Campaign, release: PublishedRelease): Partners | undefined {
  if (campaign.stage === 'retracted') return undefined;
  const snippet = renderSnippet({
    campaign,
    src: publishedAddress(campaign, 'campaign.json'),
    script: cdnAddress(release.version, 'keep.js'),
    integrity: codeFile(release, 'keep.js').integrity,
  });
  const title = chooseText(campaign.letter.title, campaign.language, campaign.language).value;
  return {title, page: publishedAddress(campaign, 'embed.html'), snippet};
}

/** Notes about addresses that readers and partners have of earlier revisions. */
function notesOn(campaign: Campaign, published: Campaign | undefined, earlier: readonly string[] = []): PublishNote[] {
  const {url, language, stage} = campaign;
  const languages = droppedLanguages(campaign, earlier).filter((lang) => lang !== language);
  return [
    ...(published && published.url !== url ? [{kind: 'moved', from: published.url, to: url} as const] : []),
    ...(languages.length > 0 && stage !== 'retracted' ? [{kind: 'dropped', languages} as const] : []),
  ];
}
