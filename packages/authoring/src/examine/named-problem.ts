// Problems and warnings as authors are told of them: with their place by name, and those that are equal in one line.
import type {Problem} from '@countersign/campaign';
import {placeName, someOf, type PlacedProblem} from '@countersign/campaign/schema';

/** A place by name, by pointer and in the text. */
export interface NamedPlace {
  readonly pointer: string;
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** A problem or warning with its kind, and with its place by name as well as by pointer and line. */
export interface NamedProblem extends NamedPlace {
  /** The kind of mistake in a word, such as `not-archived`. */
  readonly kind: string;
  readonly message: string;
  readonly hint: string;
  /** The words that it is about, where it is about words. */
  readonly text?: string;
  /** Other places with the same mistake, in the order of the text. */
  readonly also?: readonly NamedPlace[];
}

type Locate = (pointer: string) => {readonly line: number; readonly column: number};

/** Names and places a problem of a document, and all its other places. */
export function nameProblem(problem: Problem | PlacedProblem, document: unknown, placeOf: Locate): NamedProblem {
  const {pointer, kind = 'other', name, message, hint, also} = problem;
  const named = (each: string): NamedPlace => ({pointer: each, name: placeName(document, each), ...placeOf(each)});
  const {text} = problem as {text?: string};
  return {
    kind,
    ...named(pointer),
    ...(name !== undefined && {name}),
    ...('line' in problem && {line: problem.line, column: problem.column}),
    message,
    hint,
    ...(text !== undefined && {text}),
    ...(also && {also: also.map(named)}),
  };
}

/** Sorts problems by their place in the text. */
export function inOrder(problems: readonly NamedProblem[]): NamedProblem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Makes one problem of those that say the same, with all their places. */
export function grouped(problems: readonly NamedProblem[]): NamedProblem[] {
  const groups = new Map<string, NamedProblem[]>();
  for (const problem of inOrder(problems)) {
    const key = JSON.stringify([problem.kind, problem.message, problem.hint]);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [NamedProblem];
    const places = group.flatMap((each) => [placeIn(each), ...(each.also ?? [])]).slice(1);
    // Words that differ belong to one place each.
    const {text: _, ...rest} = first;
    return places.length === 0 ? first : {...rest, also: places};
  });
}

const placeIn = ({pointer, name, line, column}: NamedPlace): NamedPlace => ({pointer, name, line, column});

/** The places of a problem by name: the first three, and how many more. */
export function namesOf({name, also = []}: NamedProblem): string {
  return someOf([name, ...also.map((place) => place.name)], 3, '; ');
}
