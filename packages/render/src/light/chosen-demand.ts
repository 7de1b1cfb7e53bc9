import type {Campaign} from '@countersign/campaign';
import type {LightPart} from './light.js';

/**
 * Refuses the id of a demand that a campaign lacks, or a part that shows no single demand. A retracted campaign shows
 * its retraction in the place of every demand, so then any id will do.
 *
 * @throws TypeError that names the ids of the demands.
 */
export function checkDemand({stage, demands}: Campaign, demand: string | undefined, part: LightPart): void {
  if (demand === undefined) return;
  if (part !== 'demand-checklist') {
    throw new TypeError(`A demand goes with the part demand-checklist, not with ${part}.`);
  }
  if (stage === 'retracted' || demands.some(({id}) => id === demand)) return;
  const ids = demands.map(({id}) => id).join(', ') || 'none';
  throw new TypeError(`The campaign has no demand ${JSON.stringify(demand)}. Its demands are: ${ids}.`);
}
