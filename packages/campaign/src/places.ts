import type {Campaign, Evidence, Text} from './campaign.js';
import {isCiting, walk} from './reader/shape.js';
import {TABLE} from './reader/table.js';

/** The parts of a document that cite sources. The letter is the only one without a number. */
export const PLACE_KINDS = ['letter', 'demand', 'response', 'statement', 'correction', 'source'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A part of the document that cites sources, such as `demand 2`. A source has its number, others their order. */
export type Place = 'letter' | `${Exclude<PlaceKind, 'letter'>} ${number}`;

const KINDS: Readonly<Record<string, Exclude<PlaceKind, 'letter'>>> = {
  demands: 'demand',
  responses: 'response',
  statements: 'statement',
  corrections: 'correction',
  sources: 'source',
};

/** A text or a list of evidence, which cite sources. */
export type Citing = Text | readonly Evidence[];

/**
 * Finds in which part of the document each text and each list of evidence stands. So a citation has the same place in
 * every element that shows it. Of two equal texts in one language, the place is that of the first.
 *
 * @param numbers - Numbers of the sources, as `numberSources` gives them.
 */
export function citingPlaces(campaign: Campaign, numbers: ReadonlyMap<string, number>): ReadonlyMap<Citing, Place> {
  const places = new Map<Citing, Place>();
  walk(TABLE, campaign, (shape, value, pointer) => {
    if (!isCiting(shape) && !pointer.endsWith('/evidence')) return;
    const citing = value as Citing;
    // A text without citations has no marks. Most texts of a large document are such.
    if (typeof citing === 'string' && !citing.includes('[@')) return;
    if (!places.has(citing)) places.set(citing, placeAt(campaign, numbers, pointer));
  });
  return places;
}

function placeAt({sources}: Campaign, numbers: ReadonlyMap<string, number>, pointer: string): Place {
  const [, part, index] = pointer.split('/') as [string, string, string?];
  const kind = KINDS[part];
  if (kind === undefined) return 'letter';
  return `${kind} ${kind === 'source' ? numbers.get(sources[Number(index)]!.id)! : Number(index) + 1}`;
}

/** Compares two places by their order in the document, for `Array.sort`. */
export function comparePlaces(a: string, b: string): number {
  const [kind, n = 0] = a.split(' ') as [PlaceKind, string?];
  const [otherKind, otherN = 0] = b.split(' ') as [PlaceKind, string?];
  return PLACE_KINDS.indexOf(kind) - PLACE_KINDS.indexOf(otherKind) || Number(n) - Number(otherN);
}
