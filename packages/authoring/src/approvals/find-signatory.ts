import type {Campaign, Signatory} from '@countersign/campaign';
import {comparableNames, nearest} from '@countersign/campaign/schema';

/** The signatory that a person named, or the one that was most likely meant. */
export type FoundSignatory =
  {readonly ok: true; readonly signatory: Signatory} | {readonly ok: false; readonly nearest?: Signatory};

/**
 * Finds a signatory by its id, its name or its short name in any language. Case, accents and punctuation make no
 * difference. A name that several signatories have finds none of them.
 */
export function findSignatory(campaign: Campaign, given: string): FoundSignatory {
  const byId = campaign.signatories.find(({id}) => id === given.trim());
  if (byId) return {ok: true, signatory: byId};
  const [wanted = ''] = comparableNames(given);
  const byName = new Map<string, Signatory[]>();
  for (const signatory of campaign.signatories) {
    const {id, name, shortName} = signatory;
    const names = new Set([...comparableNames(name), ...(shortName ? comparableNames(shortName) : []), id]);
    for (const each of names) byName.set(each, [...(byName.get(each) ?? []), signatory]);
  }
  const [signatory, ...others] = byName.get(wanted) ?? [];
  if (signatory && others.length === 0) return {ok: true, signatory};
  const near = signatory ? wanted : nearest(wanted, [...byName.keys()]);
  const meant = near === undefined ? undefined : byName.get(near)?.[0];
  return {ok: false, ...(meant && {nearest: meant})};
}
