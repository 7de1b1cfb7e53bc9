// The changes that readers will see: the document beside the revision that is public now.
import {
  compareCampaigns,
  examine,
  inEnglish,
  revisionChanges,
  type ChangeGroup,
  type Sentence,
} from '@countersign/authoring';
import {readCampaign, type Campaign, type Problem} from '@countersign/campaign';
import {placeName} from '@countersign/campaign/schema';
import type {Json} from '../document/json.ts';
import {forStudio} from './for-studio.ts';
import {bytesOf, type State} from './state.ts';

export interface PublicChange extends Sentence {
  readonly group: ChangeGroup;
  /** Whether it needs a correction, and has none. */
  readonly isUncorrected: boolean;
}

/** Something that has to be done before the document can take the place of the published one. */
export interface Demanded extends Pick<Problem, 'pointer' | 'message' | 'hint'> {
  readonly name: string;
  /** The part that a correction has to name, where one is asked for. */
  readonly of: string | undefined;
}

export type Compared =
  | {readonly state: 'unknown' | 'unreadable' | 'problems'}
  | {readonly state: 'other'; readonly published: string}
  | {
      readonly state: 'compared';
      /** The revision that is public now, and when it was published. */
      readonly revision: number;
      readonly updated: string;
      readonly changes: readonly PublicChange[];
      readonly demanded: readonly Demanded[];
    };

/** Compares the document with the published one. */
export function compare(state: State): Compared {
  if (state.published === undefined) return {state: 'unknown'};
  const old = publishedCampaign(state.published);
  if (!old) return {state: 'unreadable'};
  const now = new Date();
  const {campaign} = examine(bytesOf(state), now);
  if (!campaign) return {state: 'problems'};
  if (old.id !== campaign.id) return {state: 'other', published: old.id};
  const changes = revisionChanges(old, campaign).map((change) => ({
    group: change.group,
    isUncorrected: change.isUncorrected,
    ...inEnglish(change, old, campaign, 1),
  }));
  const demanded = compareCampaigns(old, campaign, now).map(({pointer, message, hint, name}) => ({
    pointer,
    message,
    hint: forStudio({message, hint: hint.replace(/: \{"date":".*$/s, '.')}).hint,
    name: name ?? placeName(campaign, pointer),
    of: partIn(hint),
  }));
  return {state: 'compared', revision: old.revision, updated: old.updated, changes, demanded};
}

/** The published campaign, as readers' elements read it. Undefined if they could not. */
export function publishedCampaign(text: string): Campaign | undefined {
  let document: Json;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch {
    return undefined;
  }
  const read = readCampaign(document);
  return read.ok ? read.campaign : undefined;
}

/** The part that the correction in a hint is of. */
const partIn = (hint: string): string | undefined => /"of":"([^"]+)"/.exec(hint)?.[1];
