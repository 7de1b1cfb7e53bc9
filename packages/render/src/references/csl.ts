import {formatDate, sourcesInOrder, type Source} from '@countersign/campaign';
import {languageName, type View} from '@countersign/elements/sections.js';
import {plainProse} from '../light/plain-prose.js';
import {staticView} from '../light/static-view.js';

/** A date as CSL has it: year, month and day as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/**
 * A source as reference managers exchange it, CSL-JSON 1.0.2, as far as sources need it.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  /** The id of the source in the document. */
  readonly id: string;
  readonly type: 'article-newspaper' | 'report' | 'motion_picture' | 'webpage' | 'document';
  /** What kind of source it is, in the reader's words. */
  readonly genre: string;
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher: string;
  readonly author?: readonly {readonly literal: string}[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language: string;
  readonly URL?: string;
  /** Who keeps a copy, and its address. */
  readonly archive?: string;
  readonly archive_location?: string;
  readonly abstract?: string;
  /** What CSL has no variable for, in the reader's words: the copy's date, the last change, other languages. */
  readonly note?: string;
}

/**
 * The sources of a campaign in the order of their numbers, as CSL-JSON. None of a retracted campaign.
 *
 * @param campaign - What `readCampaign` returned, or a document as plain JSON, which is checked.
 * @param options - `lang`: the language of what is not the source's own, such as the kind. Otherwise the campaign's.
 * @throws TypeError if the document is invalid.
 */
export function cslItems(campaign: unknown, {lang = ''}: {readonly lang?: string | undefined} = {}): CslItem[] {
  const view = staticView(campaign, lang);
  if (view.campaign.stage === 'retracted') return [];
  return sourcesInOrder(view.campaign, view.index.numbers).map((source) => item(view, source));
}

function item(view: View, source: Source): CslItem {
  const {id, kind, publishers, authors, title, date, accessed, language, url, archived, summary} = source;
  const genre = view.words.kind[kind]();
  const publisher = publishers.join('; ');
  const note = notesOf(view, source).join('. ');
  return {
    id,
    type: typeOf(source),
    genre,
    // What has no title is called what it is, in the brackets with which catalogues mark a title of their own (ISBD A.7).
    title: title ?? `[${genre}]`,
    ...(typeOf(source) === 'article-newspaper' && {'container-title': publisher}),
    publisher,
    ...(authors.length > 0 && {author: authors.map((literal) => ({literal}))}),
    ...(date && {issued: cslDate(date)}),
    ...(accessed && {accessed: cslDate(accessed)}),
    language: language ?? view.campaign.language,
    ...(url && {URL: url}),
    ...(archived?.by && {archive: archived.by}),
    ...(archived && {archive_location: archived.url}),
    ...(summary && {abstract: plainProse(view, summary)}),
    ...(note && {note}),
  };
}

/** CSL knows articles, reports and films; for what remains it has pages and, where there is no address, documents. */
function typeOf({kind, url}: Source): CslItem['type'] {
  if (kind === 'news' || kind === 'investigation') return 'article-newspaper';
  if (kind === 'report') return 'report';
  if (kind === 'video') return 'motion_picture';
  return url ? 'webpage' : 'document';
}

function notesOf(view: View, {archived, updated, alternates}: Source): string[] {
  const {words, colon} = view;
  const day = (value: string) => formatDate(value, view.locale);
  const copy = archived?.date ? words.archivedOn({date: day(archived.date)}) : words.archived();
  return [
    ...(archived ? [`${copy}${archived.by ? ` (${archived.by})` : ''}${colon}${archived.url}`] : []),
    ...(updated ? [words.updated({date: day(updated)})] : []),
    ...Object.entries(alternates ?? {}).map(
      ([tag, address]) => words.alsoIn({language: languageName(view, tag)}) + colon + address,
    ),
  ];
}

const cslDate = (value: string): CslDate => ({'date-parts': [value.split('-').map(Number)]});
