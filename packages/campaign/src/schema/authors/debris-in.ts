import type {Campaign} from '../../campaign.js';
import {codePoint, excerpt, type Problem} from '../../problem.js';
import {DEBRIS, type Debris} from './debris.js';
import {textsOf, type PlacedText} from './texts.js';

/**
 * Finds the debris in a document's texts: one problem for each kind in each text.
 *
 * @param areErrors - True for debris that makes a document refused, false for debris that is only worth a look.
 */
export function* debrisIn(campaign: Campaign, areErrors: boolean): Generator<Problem & {readonly text: string}> {
  const texts = textsOf(campaign);
  for (const debris of DEBRIS) {
    if (debris.isError !== areErrors) continue;
    for (const text of texts) {
      const piece = debris.find(text.value, text);
      if (piece !== undefined) yield problem(debris, text, piece);
    }
  }
}

function problem(debris: Debris, text: PlacedText, piece: string): Problem & {readonly text: string} {
  const isRepairable = isRepaired(debris, text);
  const now = debris.repair?.(piece, text);
  const shown = isRepairable && now !== undefined && now !== '' && now !== piece ? ` Write ${visible(now)}` : '';
  return {
    pointer: text.pointer,
    kind: debris.kind,
    text: text.value,
    message: `${debris.message}: ${visible(piece)}.`,
    hint: isRepairable ? `${shown.trim() || 'Remove it'} (countersign check --fix does).` : debris.hint,
  };
}

/** Whether the repair of a text leaves none of this debris in it. */
function isRepaired({find, repair}: Debris, text: PlacedText): boolean {
  return repair !== undefined && find(repair(text.value, text), text) === undefined;
}

/** A piece of text for a message, with the numbers of private and invisible characters in their place. */
const visible = (text: string): string => excerpt(text).replace(/[\p{Co}\u00ad\u200b\ufeff]/gu, codePoint);
