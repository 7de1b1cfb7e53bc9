import {atRevision} from '@countersign/authoring';
import {publishedCampaign} from './published-campaign.ts';
import {bytesOf, type State} from '../state.ts';

/** The text of the document with the revision after the published one, and with a moment as its date. */
export function nextRevision(state: State, now = new Date()): string {
  const {published} = state;
  const before = published === undefined ? undefined : publishedCampaign(new TextEncoder().encode(published));
  return new TextDecoder().decode(atRevision(bytesOf(state), before && before.revision + 1, now));
}
