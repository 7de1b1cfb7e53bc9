// Share pictures are laid out here, and drawn by the page: its canvas measures and draws text as the page does.
import {examine} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {
  folderProblem,
  foretell,
  layoutByWidths,
  PICTURE_SIZES,
  pictureWords,
  wantedPictures,
  type CampaignInWords,
  type Operation,
  type PublishedRelease,
  type UnknownWidth,
  type WantedPicture,
} from '@countersign/render';
import type {JsonObject} from '../../document/json.ts';
import {bytesOf, type State} from '../state.ts';
import type {FolderPlan} from './request.ts';

/** A picture to draw, or the texts whose widths the page has to measure first. */
export interface LaidPicture {
  readonly width: number;
  readonly height: number;
  readonly operations: readonly Operation[];
  /** The same in words. */
  readonly text: string;
  /** Whether there was no room for a status with all that belongs to it. */
  readonly isTitleOnly: boolean;
  readonly unknown: readonly UnknownWidth[];
}

interface Known {
  readonly campaign: Campaign | undefined;
  readonly words: Map<string, CampaignInWords>;
}

const known = new WeakMap<JsonObject, Known>();

function campaignOf(state: State): Known {
  const {document} = state;
  const found = known.get(document) ?? {campaign: examine(bytesOf(state)).campaign, words: new Map<string, never>()};
  known.set(document, found);
  return found;
}

/** The pictures that belong to the document. None while it has problems. */
export function listPictures(state: State): readonly WantedPicture[] {
  const {campaign} = campaignOf(state);
  return campaign ? wantedPictures(campaign) : [];
}

/**
 * The pictures for the folder of the document, or how much too large that would be. None while the document has
 * problems: publishing tells them.
 *
 * @param earlier - The names of all files that earlier publications wrote into the folder.
 */
export function planFolder(
  state: State,
  release: PublishedRelease,
  withPictures: boolean,
  earlier?: readonly string[],
): FolderPlan {
  const {campaign} = campaignOf(state);
  if (!campaign || folderProblem(campaign)) return {pictures: []};
  const wanted = foretell(campaign, release, {document: bytesOf(state), earlier, withPictures});
  if (wanted.isTooMuch) return {pictures: [], tooMuch: wanted};
  return {pictures: withPictures ? wantedPictures(campaign, earlier) : []};
}

/**
 * Lays a picture out. Undefined if the document has problems, or no such demand any more.
 *
 * @param widths - Widths in ems, by the keys that earlier answers asked for.
 */
export function layPicture(
  state: State,
  {lang, size, demand, address}: WantedPicture,
  widths: ReadonlyMap<string, number>,
): LaidPicture | undefined {
  const {campaign, words} = campaignOf(state);
  if (!campaign || (demand !== undefined && !campaign.demands.some(({id}) => id === demand))) return undefined;
  const said = words.get(lang) ?? pictureWords(campaign, lang);
  words.set(lang, said);
  const {layout, unknown} = layoutByWidths(said, {size: PICTURE_SIZES[size], demand, address}, widths);
  const {operations, text, detail} = layout;
  const isTitleOnly = detail === 'title' && campaign.stage !== 'retracted';
  return {...PICTURE_SIZES[size], operations, text, isTitleOnly, unknown};
}
