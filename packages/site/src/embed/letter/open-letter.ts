import {readCampaign, type Campaign, type Problem} from '@countersign/campaign';
import {documentOf} from '@countersign/studio/session/history.js';
import type {Found} from '../find-letter.ts';

/** A letter that can be put on sites. */
export interface Letter {
  readonly campaign: Campaign;
  /** Address of the document, from which pages are to load it. */
  readonly src: string;
  /** Bytes of the document, not compressed. */
  readonly bytes: number;
}

/** Whether a letter was fetched from the folder of the page that it names as its own. */
export const isBesideItsPage = ({campaign: {url}, src}: Letter): boolean => new URL('campaign.json', url).href === src;

export type OpenedLetter =
  | {readonly ok: true; readonly letter: Letter}
  | {readonly ok: false; readonly code: 'format' | 'invalid' | 'too-deep'; readonly problems: readonly Problem[]};

/**
 * Checks a document as pages do. From here on, all that is hostile about it is text. Members that the format does not
 * know are left out. A document that is nested too deeply is refused, because no person wrote it.
 */
export function openLetter({address: src, text}: Found): OpenedLetter {
  const document = documentOf(text);
  // The text was read as an object before, so that its depth is the only reason.
  if (!document) return {ok: false, code: 'too-deep', problems: []};
  const read = readCampaign(document);
  if (!read.ok) return read;
  const bytes = new TextEncoder().encode(text).length;
  return {ok: true, letter: {campaign: read.campaign, src, bytes}};
}
