import type {Campaign, Evidence, Text} from '../campaign.js';
import {walk} from '../reader/shape.js';
import {TABLE} from '../reader/table.js';

/** A piece of a document: prose (which may cite), a label (which does not), or evidence. */
export interface Passage {
  readonly pointer: string;
  readonly prose?: Text;
  readonly label?: Text;
  readonly evidence?: readonly Evidence[];
}

/** Every text by language and every list of evidence, in the order in which a document is read. */
export function passages(campaign: Campaign): Passage[] {
  const found: Passage[] = [];
  walk(TABLE, campaign, (shape, value, pointer) => {
    if (shape === '~prose') found.push({pointer, prose: value as Text});
    else if (shape === '~label') found.push({pointer, label: value as Text});
    else if (pointer.endsWith('/evidence')) found.push({pointer, evidence: value as Evidence[]});
  });
  return found;
}
