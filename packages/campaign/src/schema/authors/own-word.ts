// Whether what is said of a demand rests on the addressee's own word alone, as far as a document shows it.
import type {Addressee, Campaign, Demand, HistoryEntry, Source} from '../../campaign.js';
import {comparableAddress, comparableNames, nameWithoutForm} from './names.js';

/**
 * Whose a source is: an addressee's by the names of all its publishers or authors; perhaps an addressee's by a name that
 * begins with the addressee's (`Microsoft Israel`) or an address within its site; or somebody else's.
 */
export type Origin = 'addressee' | 'affiliate' | 'other';

/** Says of every source of a campaign whose it is, for one demand. */
export function origins(campaign: Campaign, demand: Demand): ReadonlyMap<string, Origin> {
  const asked = addresseesOf(campaign, demand);
  const names = asked.flatMap(({name}) => comparableNames(name));
  const sites = asked.flatMap(({url}) => (url ? [comparableAddress(url)] : []));
  return new Map(campaign.sources.map((source) => [source.id, originOf(source, names, sites)]));
}

/** Those of whom something is demanded: all to whom the letter was sent, where the demand names none. */
export function addresseesOf({letter}: Campaign, {addressees}: Demand): Addressee[] {
  if (addressees.length > 0) return letter.addressees.filter(({id}) => addressees.includes(id));
  return letter.addressees.filter(({cc}) => !cc);
}

function originOf({publishers, authors, url}: Source, names: readonly string[], sites: readonly string[]): Origin {
  const [by, written] = [publishers.map(nameWithoutForm), authors.map(nameWithoutForm)];
  const isOwn = (name: string) => names.includes(name);
  if (by.every(isOwn) || (written.length > 0 && written.every(isOwn))) return 'addressee';
  const isNear = (name: string) => names.some((own) => name === own || name.startsWith(`${own} `));
  const place = url && comparableAddress(url);
  const isOnSite = !!place && sites.some((site) => isWithin(place, site));
  return by.every(isNear) || isOnSite ? 'affiliate' : 'other';
}

/** Whether an address is on a site or, of a site that has a host of its own, on a host below it: `blogs.example.com`. */
function isWithin(address: string, site: string): boolean {
  if (address === site || address.startsWith(`${site}/`)) return true;
  const host = address.replace(/[/?].*/, '');
  return !site.includes('/') && host.endsWith(`.${site}`);
}

/** The runs of entries with one status, as [first, one after the last]: what repeats a status is a development of it. */
export function runs({history}: Demand): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const [at, {status}] of history.entries()) {
    const run = found.at(-1);
    if (run && history[run[0]]!.status === status) run[1]++;
    else found.push([at, at + 1]);
  }
  return found;
}

/** Whose word entries rest on: an addressee's, an affiliate's too, or somebody else's. */
export function restsOn(entries: readonly HistoryEntry[], of: ReadonlyMap<string, Origin>): Origin {
  const found = new Set(entries.flatMap(({evidence}) => evidence.map(({source}) => of.get(source)!)));
  return found.has('other') ? 'other' : found.has('affiliate') ? 'affiliate' : 'addressee';
}
