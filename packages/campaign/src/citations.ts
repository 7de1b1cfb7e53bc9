import type {Campaign, Source, Text} from './campaign.js';
import {inLanguage} from './language.js';
import {isCiting, walk} from './reader/shape.js';
import {TABLE} from './reader/table.js';

/** A citation of a source, as prose and evidence name it. */
export interface Citation {
  readonly source: string;
  /** Where in the source: a page, a paragraph. */
  readonly locator?: string | undefined;
}

// Documents use two forms of Pandoc's syntax: [@id] and [@id, locator]. A locator holds no bracket, so that a search
// never goes over the same text twice.
const CITATION = /\[@([a-z0-9][a-z0-9-]{0,63})(?:, ([^[\]]+))?\]/g;

/** Splits prose into plain text and citations, in order. Never yields an empty string. */
export function parseCitations(prose: string): (string | Citation)[] {
  const parts: (string | Citation)[] = [];
  let end = 0;
  for (const match of prose.matchAll(CITATION)) {
    if (match.index > end) parts.push(prose.slice(end, match.index));
    parts.push({source: match[1]!, locator: match[2]});
    end = match.index + match[0].length;
  }
  if (end < prose.length) parts.push(prose.slice(end));
  return parts;
}

/**
 * Numbers the sources from 1, in the order in which the document's own language first cites them. Sources without a
 * citation come last. The numbers are the same in every element, copy and language.
 *
 * A document is read in the order of the table: the letter, the demands with their histories, the responses, the
 * statements, and the rest. A change of that order renumbers every campaign.
 */
export function numberSources(campaign: Campaign): Map<string, number> {
  const numbers = new Map<string, number>();
  const cite = (source: string) => numbers.has(source) || numbers.set(source, numbers.size + 1);
  walk(TABLE, campaign, (shape, value, pointer) => {
    if (isCiting(shape)) {
      for (const part of parseCitations(inLanguage(value as Text, campaign.language))) {
        if (typeof part !== 'string') cite(part.source);
      }
      // This is evidence. A speaker may name a source too, but that is no citation.
    } else if (shape === '@sources' && pointer.endsWith('/source')) cite(value as string);
  });
  for (const {id} of campaign.sources) cite(id);
  return numbers;
}

/** The sources in the order of their numbers. */
export function sourcesInOrder(campaign: Campaign, numbers: ReadonlyMap<string, number>): Source[] {
  return [...campaign.sources].sort((a, b) => numbers.get(a.id)! - numbers.get(b.id)!);
}
