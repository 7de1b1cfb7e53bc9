// Problems and warnings of the check, by place.
import type {Found} from '../worker/check.ts';
import type {Editing} from './form.ts';

/** A finding at one of its places. The first of them has the number of those that are left out. */
export interface Finding extends Found {
  readonly isWarning: boolean;
  readonly more: number;
  /** The language of its words. English by default: the check speaks no other. */
  readonly lang?: string;
}

/** Every finding of the last check, once for each of its places, in the order of the document. */
export function findingsOf({checked}: Pick<Editing, 'checked'>): readonly Finding[] {
  if (!checked) return [];
  let known = byCheck.get(checked);
  if (!known) {
    known = [...eachPlace(checked.problems, false), ...eachPlace(checked.warnings, true)];
    byCheck.set(checked, known);
  }
  return known;
}
const byCheck = new WeakMap<object, readonly Finding[]>();

/** All that readers look for and do not find yet, once for each of its places. */
export const gapsOf = ({
  checked,
}: {
  readonly checked?: {readonly gaps: readonly Found[]} | undefined;
}): readonly Finding[] => eachPlace(checked?.gaps ?? [], true);

/** Every place of a finding: its own, and those at which the same was found. */
export const placesOf = (problem: Found): readonly Pick<Found, 'pointer' | 'name'>[] => [
  problem,
  ...(problem.also ?? []),
];

const eachPlace = (problems: readonly Found[], isWarning: boolean): Finding[] =>
  problems.flatMap((problem) =>
    placesOf(problem).map((place, at) => ({...problem, ...place, isWarning, more: at === 0 ? (problem.more ?? 0) : 0})),
  );

/** The number of places of some findings, with those that are left out. */
export const countOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, {more}) => sum + more, findings.length);

/** The findings at a place, or inside it. */
export function findingsAt(session: Pick<Editing, 'checked'>, pointer: string, isInside = false): readonly Finding[] {
  const all = findingsOf(session);
  let index = byPlace.get(all);
  if (!index) {
    index = indexOf(all);
    byPlace.set(all, index);
  }
  return (isInside ? index.inside : index.at).get(pointer) ?? NONE;
}

interface Index {
  readonly at: ReadonlyMap<string, readonly Finding[]>;
  readonly inside: ReadonlyMap<string, readonly Finding[]>;
}

const NONE: readonly Finding[] = [];
const byPlace = new WeakMap<readonly Finding[], Index>();

/** Findings by place, and by every place around it: a page of many fields asks for each of them. */
function indexOf(findings: readonly Finding[]): Index {
  const at = new Map<string, Finding[]>();
  const inside = new Map<string, Finding[]>();
  const add = (index: Map<string, Finding[]>, place: string, finding: Finding) => {
    const known = index.get(place);
    if (known) known.push(finding);
    else index.set(place, [finding]);
  };
  for (const finding of findings) {
    add(at, finding.pointer, finding);
    for (let place = finding.pointer; ; place = place.slice(0, place.lastIndexOf('/'))) {
      add(inside, place, finding);
      if (place === '') break;
    }
  }
  return {at, inside};
}
