import type {Campaign} from '@countersign/campaign';
import {missingDemand, type LightPart} from '@countersign/render';
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
 * Refuses the id of a demand that a campaign lacks.
 *
 * @throws UsageError that names the ids.
 */
export function checkDemandOption(campaign: Campaign, demand: string | undefined): void {
  const sentence = demand === undefined ? undefined : missingDemand(campaign, demand);
  if (sentence !== undefined) throw new UsageError(`--demand ${sentence}`);
}
