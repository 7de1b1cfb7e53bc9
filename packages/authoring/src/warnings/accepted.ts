// Warnings that stay as they are, by the choice of the authors: `$accepted` of the document, with a reason for each.
import type {Campaign} from '@countersign/campaign';
import {stablePlace} from '../stable-place.js';
import {WARNING_KINDS, type Warning, type WarningKind} from './warning.js';

/** One entry of `$accepted`. */
export interface Accepted {
  /** The kind of warning. */
  readonly warning: string;
  /** The place by ids, such as `sources/nyt-2026/url`. */
  readonly at: string;
  /** The words that the warning is about. When they change, the warning comes back. */
  readonly text?: string | undefined;
  readonly reason: string;
}

/** The entry by which a warning can be switched off at its place, with an empty reason to fill in. */
export function acceptance(campaign: Campaign, {kind, pointer, text}: Warning): Accepted {
  return {warning: kind, at: stablePlace(campaign, pointer), ...(text !== undefined && {text}), reason: ''};
}

/** Kinds that say something about the list itself, or about one machine: nobody else can answer them. */
const ALWAYS: ReadonlySet<WarningKind> = new Set(['accepted', 'schema']);

/** Whether a warning can be switched off. */
export const isAcceptable = ({kind}: {readonly kind: string}): boolean => !ALWAYS.has(kind as WarningKind);

/**
 * Leaves out the warnings that the authors accepted. An entry counts for its own kind, at its own place or at a part of
 * the member that it names. The words must still be the same. An entry that fits nothing is itself a warning.
 *
 * @param looked - Whether a kind was looked for in this run. Entries of other kinds are left alone.
 */
export function withoutAccepted(
  warnings: readonly Warning[],
  accepted: readonly Accepted[],
  campaign: Campaign,
  looked: (kind: string) => boolean = () => true,
): Warning[] {
  if (accepted.length === 0) return [...warnings];
  const entries = new Map<string, number[]>();
  for (const [index, entry] of accepted.entries()) {
    const key = keyOf(entry.warning, entry.at, entry.text);
    entries.set(key, [...(entries.get(key) ?? []), index]);
  }
  const used = new Set<number>();
  const left = warnings.filter((warning) => {
    if (!isAcceptable(warning)) return true;
    const place = stablePlace(campaign, warning.pointer);
    const found = holders(place).flatMap((at) => entries.get(keyOf(warning.kind, at, warning.text)) ?? []);
    for (const index of found) used.add(index);
    return found.length === 0;
  });
  return [...left, ...unusedWarnings(accepted, used, looked)];
}

const keyOf = (kind: string, at: string, text: string | undefined): string => JSON.stringify([kind, at, text]);

/** A place and the parts around it, down to a member with an id: `sources/nyt-2026` for `sources/nyt-2026/url`. */
function holders(place: string): string[] {
  const parts = place.split('/');
  const least = parts[0] === 'letter' && parts[1] === 'addressees' ? 3 : 2;
  return parts
    .map((_, at) => parts.slice(0, at + 1).join('/'))
    .filter((_, at) => at + 1 >= Math.min(least, parts.length));
}

function* unusedWarnings(
  accepted: readonly Accepted[],
  used: ReadonlySet<number>,
  looked: (kind: string) => boolean,
): Generator<Warning> {
  const kinds: readonly string[] = WARNING_KINDS;
  for (const [at, {warning, text}] of accepted.entries()) {
    if (used.has(at) || !looked(warning)) continue;
    const isKnown = kinds.includes(warning);
    yield {
      pointer: `/$accepted/${at}`,
      kind: 'accepted',
      message: isKnown
        ? `There is no warning ${warning} at this place any more${text === undefined ? '' : ' with these words'}.`
        : `There is no kind of warning ${warning}.`,
      hint: 'Remove this entry. If the warning came back for other words, decide anew.',
    };
  }
}
