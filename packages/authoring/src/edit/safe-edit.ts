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
  const known = new Set(each(before.problems).map(keyOf));
  const problems = after.filter((problem) => !known.has(keyOf(problem)));
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

const keyOf = ({pointer, message}: NamedProblem): string => JSON.stringify([pointer, message]);

const placeless = ({pointer, message, hint}: NamedProblem) => ({pointer, message, hint});
