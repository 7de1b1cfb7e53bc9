// One signatory twice counts twice.
import type {Campaign, Signatory, Text} from '../../campaign.js';
import {comparableAddress, comparableNames} from './names.js';

/** Two entries of the list that may be one signatory, by their places in it. */
export interface Twins {
  readonly first: number;
  readonly second: number;
  readonly by: 'name' | 'address';
  /** Whether they are surely one: where nothing tells them apart. */
  readonly isSure: boolean;
}

/**
 * Entries of one name, and organisations of one home page. Each is compared with what stands before it.
 *
 * One that withdrew is not counted, so it may stand beside itself having signed again.
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

/** What it is found by; its address first, for no two organisations share a home page. */
function keysOf({kind, name, url}: Signatory): string[] {
  const names = comparableNames(name).map((each) => `${kind} ${each}`);
  // People may give the page of their organisation.
  return kind === 'organisation' && url ? [`address ${comparableAddress(url)}`, ...names] : names;
}

/** Whether something tells two of one name apart: to organisations a country or a home page, to people a body. */
function mayBeTwo(a: Signatory, b: Signatory): boolean {
  if (a.kind === 'person') return !a.affiliation || !b.affiliation || !isSameName(a.affiliation, b.affiliation);
  return differs(a.country, b.country) || differs(a.url, b.url);
}

const isSameName = (a: Text, b: Text): boolean => comparableNames(a).some((name) => comparableNames(b).includes(name));
const differs = (a: string | undefined, b: string | undefined): boolean => !!a && !!b && a !== b;
