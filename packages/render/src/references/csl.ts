import {formatDate, sourcesInOrder, type Source} from '@countersign/campaign';
import {languageName, type View} from '@countersign/elements/sections.js';
import {plainProse} from '../light/plain-prose.js';
import {staticView} from '../light/static-view.js';

/** A date of CSL: year, month and day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/**
 * A source in the format that reference managers exchange, CSL-JSON 1.0.2. It has only the variables that sources need.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  /** Id of the source in the campaign document. */
  readonly id: string;
  readonly type: 'article-newspaper' | 'report' | 'motion_picture' | 'webpage' | 'document';
  /** Kind of the source, in the reader's language. */
  readonly genre: string;
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher: string;
  readonly author?: readonly {readonly literal: string}[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language: string;
  readonly URL?: string;
  /** Name of the archive that has a copy. */
  readonly archive?: string;
  /** Address of the archived copy. */
  readonly archive_location?: string;
  readonly abstract?: string;
  /** Facts without a variable in CSL, in the reader's language: date of the copy, last change, other languages. */
  readonly note?: string;
}

/**
 * Returns the sources of a campaign as CSL-JSON, in the order of their numbers. A retracted campaign has none.
 *
 * @param campaign - The result of `readCampaign`. A document as plain JSON is possible too, and is checked first.
 * @param options - `lang`: language of the words that are not the source's own, such as its kind. By default it is the
 *   language of the campaign.
 * @throws TypeError if the document is invalid, with the place, the mistake and the remedy.
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
    // A source without a title gets its kind in brackets, by which catalogues mark a title of their own (ISBD A.7).
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

/**
 * Returns the CSL type. Sources that are no article, report or film are web pages, or documents if they have no
 * address.
 */
function typeOf({kind, url}: Source): CslItem['type'] {
  if (kind === 'news' || kind === 'investigation') return 'article-newspaper';
  if (kind === 'report') return 'report';
  if (kind === 'video') return 'motion_picture';
  return url ? 'webpage' : 'document';
}

function notesOf(view: View, {archived, updated, alternates}: Source): string[] {
  const {words, colon} = view;
  const inFull = (date: string) => formatDate(date, view.locale);
  const copy = archived?.date ? words.archivedOn({date: inFull(archived.date)}) : words.archived();
  return [
    ...(archived ? [`${copy}${archived.by ? ` (${archived.by})` : ''}${colon}${archived.url}`] : []),
    ...(updated ? [words.updated({date: inFull(updated)})] : []),
    ...Object.entries(alternates ?? {}).map(
      ([tag, address]) => words.alsoIn({language: languageName(view, tag)}) + colon + address,
    ),
  ];
}

const cslDate = (value: string): CslDate => ({'date-parts': [value.split('-').map(Number)]});
