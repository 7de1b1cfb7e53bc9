// Finds out if a demand's status rests on the addressee's own word alone, as far as a document shows it.
import type {Addressee, Campaign, Demand, HistoryEntry, Source} from '../../campaign.js';
import {comparableAddress, comparableNames, nameWithoutForm} from './names.js';

/**
 * The body that a source comes from.
 *
 * - `addressee`: all its publishers, or all its authors, are addressees by name
 * - `affiliate`: a name begins with the addressee's (`Microsoft Israel`), or the address is on the addressee's site
 * - `other`: another body
 */
export type Origin = 'addressee' | 'affiliate' | 'other';

/** The origin of each source for one demand, by the source's id. */
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

/** The comparable names and address of a source. */
interface Comparable {
  readonly publishers: readonly string[];
  readonly authors: readonly string[];
  readonly place: string | undefined;
}

// Made once for each campaign: hundreds of demands may ask for thousands of sources, and each takes microseconds.
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

/** The addressees of a demand. If the demand names none, these are all to whom the letter was sent. */
export function addresseesOf({letter}: Campaign, {addressees}: Demand): Addressee[] {
  if (addressees.length > 0) return letter.addressees.filter(({id}) => addressees.includes(id));
  return letter.addressees.filter(({cc}) => !cc);
}

function originOf(source: Comparable, names: readonly string[], sites: readonly string[]): Origin {
  const {publishers, authors, place} = source;
  const isOwn = (name: string) => names.includes(name);
  if (publishers.every(isOwn) || (authors.length > 0 && authors.every(isOwn))) return 'addressee';
  const isNear = (name: string) => names.some((own) => name === own || name.startsWith(`${own} `));
  const isOnSite = !!place && sites.some((site) => isOnHost(place, site));
  return publishers.every(isNear) || isOnSite ? 'affiliate' : 'other';
}

/**
 * Whether an address is on the host of a site, or on a host below it. The path is left out, because many addresses are
 * those of one language: `https://www.example.com/en/`, with news on `blogs.example.com`. On a shared host this takes
 * in others too, which costs authors a warning and nothing else.
 */
function isOnHost(address: string, site: string): boolean {
  const [host, own] = [hostOf(address), hostOf(site)];
  return host === own || host.endsWith(`.${own}`);
}

const hostOf = (address: string): string => address.replace(/[/?].*/, '');

/**
 * The runs of entries with one status, as [first, one after the last]. An entry that repeats a status is a development
 * of it.
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

/** The most independent origin among the sources of some entries. */
export function restsOn(entries: readonly HistoryEntry[], of: Origins): Origin {
  const found = new Set(entries.flatMap(({evidence}) => evidence.map(({source}) => of.get(source))));
  return found.has('other') ? 'other' : found.has('affiliate') ? 'affiliate' : 'addressee';
}
