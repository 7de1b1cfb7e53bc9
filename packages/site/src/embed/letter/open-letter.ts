import {readCampaign, type Campaign, type Problem} from '@countersign/campaign';
import type {Found} from '../find-letter.ts';

/** A letter that can be put on sites. */
export interface Letter {
  readonly campaign: Campaign;
  /** The document as plain JSON, for the preview, which checks it again. */
  readonly json: unknown;
  /** Address of the document, from which pages are to load it. */
  readonly src: string;
  /** Bytes of the document, not compressed. */
  readonly bytes: number;
}

export type OpenedLetter =
  | {readonly ok: true; readonly letter: Letter}
  | {readonly ok: false; readonly code: 'format' | 'invalid'; readonly problems: readonly Problem[]};

/** Checks a document as pages do. From here on, all that is hostile about it is text. */
export function openLetter({document: json, address: src, text}: Found): OpenedLetter {
  const read = readCampaign(json);
  if (!read.ok) return read;
  const bytes = new TextEncoder().encode(text).length;
  return {ok: true, letter: {campaign: read.campaign, json, src, bytes}};
}
