// Descriptions for previews of links. Sites cut them at their end, and each elsewhere. So the status comes last: a reader
// who sees it has seen who judged, on whose word it rests, and what is missing.
import type {View} from '@countersign/elements/sections.js';
import {campaignInWords} from './campaign-in-words.js';
import {sentence, statusInWords} from './status-in-words.js';

/** Most code points of a description without a status, which some sites cut even in the middle of a word. */
export const MAX_DESCRIPTION = 300;

/** Most code points of a description with a status. No site shows so much. */
const MAX_WHOLE = 600;

/**
 * Describes a campaign, or one of its demands, in one text: every status present, and all that travels with it.
 *
 * @param demand - Id of the only demand to describe.
 * @returns Undefined if there is no status, or if the description would be too long for one.
 */
export function descriptionInWords(view: View, demand?: string): string | undefined {
  const said = campaignInWords(view, demand === undefined ? undefined : [demand]);
  const {account, asOf, counts, demands, ending, mayHaveChanged} = said;
  const one = demands.find(({id}) => id === demand);
  if (demands.length === 0 || (demand !== undefined && !one)) return undefined;
  const [status, ...rest] = one ? statusInWords(view, said, one) : [sentence(`${asOf}${view.colon}${counts}`)];
  const whole = [...(ending ? [sentence(ending.sentence)] : []), account, ...rest, status, mayHaveChanged].join(' ');
  return [...whole].length <= MAX_WHOLE ? whole : undefined;
}
