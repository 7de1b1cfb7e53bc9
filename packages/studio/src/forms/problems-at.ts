// Problems and warnings of the check, by place.
import type {NamedProblem} from '@countersign/authoring';
import type {Session} from '../session/session.ts';

export interface Finding extends NamedProblem {
  readonly isWarning: boolean;
}

/** Every finding of the last check, once for each of its places, in the order of the document. */
export function findingsOf({checked}: Session): readonly Finding[] {
  if (!checked) return NONE;
  let known = byCheck.get(checked);
  if (!known) {
    const each = (problems: readonly NamedProblem[], isWarning: boolean): Finding[] =>
      problems.flatMap((problem) =>
        [problem, ...(problem.also ?? [])].map((place) => ({...problem, ...place, isWarning})),
      );
    known = [...each(checked.problems, false), ...each(checked.warnings, true)];
    byCheck.set(checked, known);
  }
  return known;
}
const byCheck = new WeakMap<object, readonly Finding[]>();

/** The findings at each place, and at or inside it. */
interface Places {
  readonly at: ReadonlyMap<string, readonly Finding[]>;
  readonly inside: ReadonlyMap<string, readonly Finding[]>;
}

/** Thousands of findings are sorted by place once: forms ask for each of their fields, with each key. */
function placesOf(findings: readonly Finding[]): Places {
  let places = byPlace.get(findings);
  if (!places) {
    const at = new Map<string, Finding[]>();
    const inside = new Map<string, Finding[]>();
    const add = (map: Map<string, Finding[]>, pointer: string, finding: Finding) => {
      const known = map.get(pointer);
      if (known) known.push(finding);
      else map.set(pointer, [finding]);
    };
    for (const finding of findings) {
      add(at, finding.pointer, finding);
      for (let end = finding.pointer.length; end > 0; end = finding.pointer.lastIndexOf('/', end - 1)) {
        add(inside, finding.pointer.slice(0, end), finding);
      }
    }
    places = {at, inside};
    byPlace.set(findings, places);
  }
  return places;
}
const byPlace = new WeakMap<readonly Finding[], Places>();

const NONE: readonly Finding[] = [];

/** The findings at a place, or inside it. */
export function findingsAt(session: Session, pointer: string, isInside = false): readonly Finding[] {
  const {at, inside} = placesOf(findingsOf(session));
  return (isInside ? inside : at).get(pointer) ?? NONE;
}
