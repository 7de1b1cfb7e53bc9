import {examine} from '../examine/examine.js';
import {grouped, type NamedPlace, type NamedProblem} from '../examine/named-problem.js';
import {edit, type Edit} from './edit.js';

/** The changed text, or why nothing was changed. Lines and columns are those of the text before. */
export type SafelyEdited =
  {readonly ok: true; readonly text: string} | {readonly ok: false; readonly problems: readonly NamedProblem[]};

/**
 * Applies edits to the text of a document, unless the document would then have a problem that it did not have before.
 * Problems that it has already are no obstacle. Never throws.
 *
 * @param now - The moment after which nothing may lie that the document says has happened.
 */
export function editSafely(text: string, edits: readonly Edit[], now: Date): SafelyEdited {
  const edited = edit(text, edits);
  if (!edited.ok) return {ok: false, problems: edited.problems.map(examined(text, now).place)};
  const after = each(examined(edited.text, now).problems);
  if (after.length === 0) return edited;
  const before = examined(text, now);
  const problems = newAmong(after, each(before.problems));
  if (problems.length === 0) return edited;
  return {
    ok: false,
    problems: grouped(
      problems.map((problem) => {
        const {line, column} = before.place(placeless(problem));
        return {...problem, line, column};
      }),
    ),
  };
}

const examined = (text: string, now: Date) => examine(new TextEncoder().encode(text), now);

/** The problems at each of their places. */
const each = (problems: readonly NamedProblem[]): NamedProblem[] =>
  problems.flatMap(({also = [], ...problem}) => [
    problem,
    ...also.map((place: NamedPlace) => ({...problem, ...place})),
  ]);

/** The problems that were not there before. An edit may move members of a list, so their numbers do not count. */
function newAmong(after: readonly NamedProblem[], before: readonly NamedProblem[]): NamedProblem[] {
  const left = new Map<string, number>();
  for (const problem of before) left.set(keyOf(problem), (left.get(keyOf(problem)) ?? 0) + 1);
  // Of equal ones, the last is new: most edits add at the end.
  return after.filter((problem) => {
    const known = left.get(keyOf(problem)) ?? 0;
    left.set(keyOf(problem), known - 1);
    return known <= 0;
  });
}

const keyOf = ({pointer, message}: NamedProblem): string =>
  JSON.stringify([pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'), message]);

const placeless = ({pointer, message, hint}: NamedProblem) => ({pointer, message, hint});
