import type {Campaign} from '@countersign/campaign';
import type {LightPart} from '@countersign/render';
import {UsageError} from '../terminal/errors.ts';

/** The option with which a command shows one demand alone. */
export const DEMAND_OPTION = {demand: {type: 'string'}} as const;

/**
 * Returns the part that shows one demand.
 *
 * @param part - The part that another option names, if one does.
 * @throws UsageError if that part shows no single demand.
 */
export function partOfDemand(demand: string | undefined, part: LightPart | undefined): LightPart | undefined {
  if (demand === undefined || part === 'demand-checklist') return part;
  if (part === undefined) return 'demand-checklist';
  throw new UsageError(`--demand goes with demand-checklist, not with ${part}.`);
}

/**
 * Refuses the id of a demand that a campaign lacks. A retracted campaign shows its retraction in the place of each.
 *
 * @throws UsageError that names the ids.
 */
export function checkDemandOption({demands, stage}: Campaign, demand: string | undefined): void {
  if (demand === undefined || stage === 'retracted' || demands.some(({id}) => id === demand)) return;
  const ids = demands.map(({id}) => id).join(', ');
  throw new UsageError(
    `--demand ${demand}: the letter has no demand with this id. ${ids ? `Write one of: ${ids}.` : 'It has none.'}`,
  );
}
