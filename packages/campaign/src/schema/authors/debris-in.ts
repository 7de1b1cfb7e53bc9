import type {Campaign} from '../../campaign.js';
import {codePoint, excerpt, type Problem} from '../../problem.js';
import {DEBRIS, type Debris} from './debris.js';
import {placeNames} from './place-names.js';
import {textsOf, type PlacedText} from './texts.js';

/**
 * The debris in a document's texts: one problem for each kind, with all its places.
 *
 * @param areErrors - Whether to look for what is refused, or for what is worth a look.
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

/** Whether a text has none of it left after its repair. */
function isRepaired({find, repair}: Debris, text: PlacedText): boolean {
  return repair !== undefined && find(repair(text.value, text), text) === undefined;
}

/** A piece of text with private and unseen characters by their numbers. */
const visible = (text: string): string => excerpt(text).replace(/[\p{Co}\u00ad\u200b\ufeff]/gu, codePoint);
