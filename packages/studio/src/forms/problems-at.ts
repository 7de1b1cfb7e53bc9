// Problems and warnings of the check, by place.
import type {NamedProblem} from '@countersign/authoring';
import type {Editing} from './form.ts';

export interface Finding extends NamedProblem {
  readonly isWarning: boolean;
  /** The language of its words. English by default: the check speaks no other. */
  readonly lang?: string;
}

/** Every finding of the last check, once for each of its places, in the order of the document. */
export function findingsOf({checked}: Pick<Editing, 'checked'>): readonly Finding[] {
  if (!checked) return [];
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

/** The findings at a place, or inside it. */
export const findingsAt = (session: Pick<Editing, 'checked'>, pointer: string, isInside = false): readonly Finding[] =>
  findingsOf(session).filter(
    (finding) => finding.pointer === pointer || (isInside && finding.pointer.startsWith(`${pointer}/`)),
  );
