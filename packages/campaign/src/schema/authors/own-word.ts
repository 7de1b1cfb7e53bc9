// Whether what is said of a demand rests on the addressee's own word alone, as far as a document shows it.
import type {Addressee, Campaign, Demand, HistoryEntry, Source} from '../../campaign.js';
import {comparableAddress, comparableNames, nameWithoutForm} from './names.js';

/**
 * Whose a source is: an addressee's by the names of all its publishers or authors; perhaps an addressee's by a name
 * that begins with the addressee's (`Microsoft Israel`) or an address within its site; or somebody else's.
 */
export type Origin = 'addressee' | 'affiliate' | 'other';

/** Says of a source of a campaign, by its id, whose it is for one demand. */
export interface Origins {
  readonly get: (source: string) => Origin;
}

export function origins(campaign: Campaign, demand: Demand): Origins {
  const asked = addresseesOf(campaign, demand);
  const names = asked.flatMap(({name}) => comparableNames(name));
  const sites = asked.flatMap(({url}) => (url ? [comparableAddress(url)] : []));
  const sources = comparablesOf(campaign);
  return {get: (source) => originOf(sources.get(source)!, names, sites)};
}

/** A source as it is compared. */
interface Comparable {
  readonly publishers: readonly string[];
  readonly authors: readonly string[];
  readonly place: string | undefined;
}

// Thousands of sources are asked about for hundreds of demands, and comparing names takes microseconds.
const comparables = new WeakMap<Campaign, ReadonlyMap<string, Comparable>>();

function comparablesOf(campaign: Campaign): ReadonlyMap<string, Comparable> {
  let known = comparables.get(campaign);
  if (!known) {
    known = new Map(campaign.sources.map((source) => [source.id, comparable(source)]));
    comparables.set(campaign, known);
  }
  return known;
}

const comparable = ({publishers, authors, url}: Source): Comparable => ({
  publishers: publishers.map(nameWithoutForm),
  authors: authors.map(nameWithoutForm),
  place: url && comparableAddress(url),
});

/** Those of whom something is demanded: all to whom the letter was sent, where the demand names none. */
export function addresseesOf({letter}: Campaign, {addressees}: Demand): Addressee[] {
  if (addressees.length > 0) return letter.addressees.filter(({id}) => addressees.includes(id));
  return letter.addressees.filter(({cc}) => !cc);
}

function originOf(source: Comparable, names: readonly string[], sites: readonly string[]): Origin {
  const {publishers, authors, place} = source;
  const isOwn = (name: string) => names.includes(name);
  if (publishers.every(isOwn) || (authors.length > 0 && authors.every(isOwn))) return 'addressee';
  const isNear = (name: string) => names.some((own) => name === own || name.startsWith(`${own} `));
  const isOnSite = !!place && sites.some((site) => isWithin(place, site));
  return publishers.every(isNear) || isOnSite ? 'affiliate' : 'other';
}

/**
 * Whether an address is on a site or, of a site that has a host of its own, on a host below it: `blogs.example.com`.
 */
function isWithin(address: string, site: string): boolean {
  if (address === site || address.startsWith(`${site}/`)) return true;
  const host = address.replace(/[/?].*/, '');
  return !site.includes('/') && host.endsWith(`.${site}`);
}

/**
 * The runs of entries with one status, as [first, one after the last]: what repeats a status is a development of it.
 */
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
export function restsOn(entries: readonly HistoryEntry[], of: Origins): Origin {
  const found = new Set(entries.flatMap(({evidence}) => evidence.map(({source}) => of.get(source))));
  return found.has('other') ? 'other' : found.has('affiliate') ? 'affiliate' : 'addressee';
}
