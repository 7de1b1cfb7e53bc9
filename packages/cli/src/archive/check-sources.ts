// Visits the addresses of sources and of their copies, politely.
import {performance} from 'node:perf_hooks';
import type {SourceCopies} from '@countersign/authoring';
import type {Network} from './get.ts';
import {publicAddresses} from './public-hosts.ts';
import {serverOf, Turns, type Clock} from './turns.ts';
import {visit, type Limits, type Visit, type Visited} from './visit.ts';

/** The address of a source, and what it is to the source. */
export interface Place {
  readonly of: 'source' | 'copy' | 'translation';
  readonly address: string;
}

/** The visits that a check makes. */
export interface Plan {
  readonly visits: readonly Visit[];
  /** Addresses beyond the limit, which are not visited. */
  readonly leftOut: number;
  /** The hosts, the one with the most addresses first. */
  readonly hosts: readonly {readonly host: string; readonly addresses: number}[];
}

/** The most addresses of one check. */
export const MOST_ADDRESSES = 500;
/** Milliseconds between two requests to a host. */
export const PAUSE = 1_000;
/** How many requests run at once. */
const AT_ONCE = 4;

const LIMITS: Limits = {redirects: 5, time: 20_000, bytes: 4_000_000};

/** The addresses of a source. */
export function placesOf({url, alternates, archived}: SourceCopies): Place[] {
  return [
    ...(url === undefined ? [] : [{of: 'source' as const, address: url}]),
    ...(archived ? [{of: 'copy' as const, address: archived.url}] : []),
    ...Object.values(alternates ?? {}).map((address) => ({of: 'translation' as const, address})),
  ];
}

/** The part of an address that a server is asked for. */
export const pageOf = (address: string): string => address.split('#')[0]!;

/** Plans which addresses to visit: each once, however many sources have it. */
export function planVisits(sources: readonly SourceCopies[]): Plan {
  const quotes = new Map<string, Set<string>>();
  for (const source of sources) {
    for (const {of, address} of placesOf(source)) {
      const page = pageOf(address);
      const all = quotes.get(page) ?? new Set<string>();
      quotes.set(page, all);
      // A quotation is in the source's own language.
      if (of !== 'translation') for (const {quote} of source.quotes) all.add(quote);
    }
  }
  const visits = [...quotes].map(([address, all]) => ({address, quotes: [...all]}));
  const planned = visits.slice(0, MOST_ADDRESSES);
  const hosts = new Map<string, number>();
  for (const {address} of planned) hosts.set(serverOf(address), (hosts.get(serverOf(address)) ?? 0) + 1);
  return {
    visits: planned,
    leftOut: visits.length - planned.length,
    hosts: [...hosts].map(([host, addresses]) => ({host, addresses})).sort((a, b) => b.addresses - a.addresses),
  };
}

/** The world around a check. Tests have another one. */
export interface World {
  readonly network: Network;
  readonly clock: Clock;
  readonly limits: Limits;
}

export const WORLD: World = {
  network: {resolve: (host) => publicAddresses(host)},
  clock: {
    now: () => performance.now(),
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(end, milliseconds);
        signal.addEventListener('abort', end, {once: true});
        function end(): void {
          clearTimeout(timer);
          signal.removeEventListener('abort', end);
          resolve();
        }
      }),
  },
  limits: LIMITS,
};

/**
 * Visits addresses: one request at a time to a host, with a pause, and a few hosts at once. A host that asks for fewer
 * requests is asked no more.
 *
 * @param signal - Given when a person stops the check. Addresses that were not asked by then say so.
 * @param onDone - Called after each address.
 * @returns The fate of each address, in the order of the visits.
 */
export function checkAddresses(
  visits: readonly Visit[],
  {network, clock, limits}: World,
  signal: AbortSignal,
  onDone: (visited: Visited) => void = () => {},
): Promise<Visited[]> {
  const turns = new Turns({clock, pause: PAUSE, most: AT_ONCE, signal});
  const visiting = {network, turns, limits, closed: new Map<string, number>(), signal, now: () => performance.now()};
  return Promise.all(
    visits.map(async (each) => {
      const visited = await visit(each, visiting);
      onDone(visited);
      return visited;
    }),
  );
}
