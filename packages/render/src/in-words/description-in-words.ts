// Descriptions for previews of links. Sites cut them at their end, and each elsewhere. So the status comes last: a
// reader who sees it has seen who judged, on whose word it rests, and what is missing.
import type {View} from '@countersign/elements/sections.js';
import {campaignInWords} from './campaign-in-words.js';
import {isolated} from './isolated.js';
import {sentence, statusInWords} from './status-in-words.js';

/** Most code points of a description without a status, which some sites cut even in the middle of a word. */
export const MAX_DESCRIPTION = 300;

/**
 * Most code points of a description with a status. No site shows so much. In five languages of a real campaign it has
 * room for each demand with what was done and what is missing.
 */
const MAX_WHOLE = 800;

/**
 * Describes a campaign, or one of its demands, in one text: every status present, and all that travels with it. Of one
 * demand it has the whole title, and the latest entry in brief if there is room.
 *
 * @param demand - Id of the only demand to describe.
 * @returns Undefined if there is no status, or if the description would be too long for one.
 */
export function descriptionInWords(view: View, demand?: string): string | undefined {
  const said = campaignInWords(view, demand === undefined ? undefined : [demand]);
  const {account, asOf, counts, demands, ending, mayHaveChanged, pointer} = said;
  const one = demands.find(({id}) => id === demand);
  if (demands.length === 0 || (demand !== undefined && !one)) return undefined;
  const before = [...(ending ? [sentence(ending.sentence)] : []), account];
  return waysToSay()
    .map((sentences) => [...before, ...sentences, mayHaveChanged].join(' '))
    .find((text) => [...text].length <= MAX_WHOLE);

  /** Returns all ways to say the status, the fullest first. */
  function waysToSay(): string[][] {
    if (!one) return [[sentence(asOf), sentence(`${pointer} ${counts}`)]];
    const title = sentence(isolated(one.title.value, view.direction));
    return [true, false].map((withBrief) => {
      const [status, ...rest] = statusInWords(view, said, one, {withBrief});
      return [title, ...rest, status!];
    });
  }
}
