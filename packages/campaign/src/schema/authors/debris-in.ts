import type {Campaign} from '../../campaign.js';
import {codePoint, excerpt, type Problem} from '../../problem.js';
import {DEBRIS, type Debris} from './debris.js';
import {placeNames} from './place-names.js';
import {textsOf, type PlacedText} from './texts.js';

/**
 * Finds the debris in a document's texts: one problem for each kind, with all its places.
 *
 * @param areErrors - True for debris that makes a document refused, false for debris that is only worth a look.
 */
export function* debrisIn(campaign: Campaign, areErrors: boolean): Generator<Problem> {
  const texts = textsOf(campaign);
  for (const debris of DEBRIS) {
    if (debris.isError !== areErrors) continue;
    const found = texts.filter((text) => debris.find(text.value, text) !== undefined);
    if (found.length > 0) yield problem(campaign, debris, found);
  }
}

function problem(campaign: Campaign, debris: Debris, found: readonly PlacedText[]): Problem {
  const [text] = found as [PlacedText];
  const pointers = found.map(({pointer}) => pointer);
  const piece = debris.find(text.value, text)!;
  const repaired = found.every((each) => isRepaired(debris, each));
  const now = debris.repair?.(piece, text);
  const example = repaired && now !== undefined && now !== piece ? ` ${visible(piece)} is ${visible(now)}.` : '';
  return {
    pointer: pointers[0]!,
    ...(pointers.length > 1 && {also: pointers.slice(1)}),
    message: `${placeNames(campaign, pointers)}: ${debris.message}: ${visible(piece)}.`,
    hint: repaired ? `countersign check --fix repairs it${example ? `:${example}` : '.'}` : debris.hint,
  };
}

/** Whether the repair of a text leaves none of this debris in it. */
function isRepaired({find, repair}: Debris, text: PlacedText): boolean {
  return repair !== undefined && find(repair(text.value, text), text) === undefined;
}

/** A piece of text for a message, with the numbers of private and invisible characters in their place. */
const visible = (text: string): string => excerpt(text).replace(/[\p{Co}\u00ad\u200b\ufeff]/gu, codePoint);
