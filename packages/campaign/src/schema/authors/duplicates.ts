// Finds signatories that are listed twice, because they would be counted twice.
import type {Campaign, Signatory, Text} from '../../campaign.js';
import {comparableAddress, comparableNames} from './names.js';

/** Two entries of the list that may be the same signatory, by their indices. */
export interface Twins {
  readonly first: number;
  readonly second: number;
  readonly by: 'name' | 'address';
  /** True if they are certainly the same: nothing tells them apart. */
  readonly isSure: boolean;
}

/**
 * Finds entries with the same name, and organisations with the same home page. Each entry is compared with those
 * before it.
 *
 * A signatory that withdrew is not counted. So it may be listed again if it signed again.
 */
export function* twins({signatories}: Campaign): Generator<Twins> {
  const known = new Map<string, number>();
  for (const [second, entry] of signatories.entries()) {
    if (entry.withdrawn) continue;
    const keys = keysOf(entry);
    const key = keys.find((each) => known.has(each));
    if (key !== undefined) {
      const first = known.get(key)!;
      const by = key.startsWith('address') ? 'address' : 'name';
      yield {first, second, by, isSure: by === 'address' || !mayBeTwo(signatories[first]!, entry)};
    }
    for (const each of keys) if (!known.has(each)) known.set(each, second);
  }
}

/** The keys under which a signatory is found. The address comes first: two organisations never share a home page. */
function keysOf({kind, name, url}: Signatory): string[] {
  const names = comparableNames(name).map((each) => `${kind} ${each}`);
  // People may give the page of their organisation.
  return kind === 'organisation' && url ? [`address ${comparableAddress(url)}`, ...names] : names;
}

/** Whether two entries with one name may differ: organisations by country or home page, people by affiliation. */
function mayBeTwo(a: Signatory, b: Signatory): boolean {
  if (a.kind === 'person') return !a.affiliation || !b.affiliation || !isSameName(a.affiliation, b.affiliation);
  return differs(a.country, b.country) || differs(a.url, b.url);
}

const isSameName = (a: Text, b: Text): boolean => comparableNames(a).some((name) => comparableNames(b).includes(name));
const differs = (a: string | undefined, b: string | undefined): boolean => !!a && !!b && a !== b;
