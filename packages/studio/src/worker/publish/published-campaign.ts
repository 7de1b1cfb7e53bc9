import {decode} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {readForAuthors} from '@countersign/campaign/schema';

/**
 * Reads the document that is public now, for comparisons. It is read as elements read it, because rules for authors may
 * be newer than the document. Undefined if it is none.
 */
export function publishedCampaign(bytes: Uint8Array): Campaign | undefined {
  try {
    const result = readForAuthors(JSON.parse(decode(bytes)?.replace(/^\uFEFF/, '') ?? ''));
    return result.ok ? result.campaign : undefined;
  } catch {
    return undefined;
  }
}
