import type {Campaign, Evidence, Text} from '@countersign/campaign';
import {isCiting, TABLE, walk} from '@countersign/campaign/schema';

/** One text or one list of evidence of a campaign. Prose may cite sources; a label may not. */
export interface Passage {
  /** Where it is: an RFC 6901 JSON Pointer. */
  readonly pointer: string;
  readonly prose?: Text;
  readonly label?: Text;
  readonly evidence?: readonly Evidence[];
}

/**
 * Lists every text that may be translated and every list of evidence, in the order in which readers meet them. The walk
 * follows the table of the format, so a new key cannot be forgotten.
 */
export function passages(campaign: Campaign): Passage[] {
  const found: Passage[] = [];
  walk(TABLE, campaign, (shape, value, pointer) => {
    if (isCiting(shape)) found.push({pointer, prose: value as Text});
    else if (shape === '~label') found.push({pointer, label: value as Text});
    else if (pointer.endsWith('/evidence')) found.push({pointer, evidence: value as Evidence[]});
  });
  return found;
}
