// The check of a text that somebody is typing as JSON, by line and column.
import {examine, grouped, warningsLeft, type NamedProblem} from '@countersign/authoring';
import {asPosted} from './check.ts';
import type {State} from './state.ts';

export interface Linted extends Pick<NamedProblem, 'pointer' | 'line' | 'column' | 'message' | 'hint' | 'name'> {
  readonly isWarning: boolean;
}

/** Problems and warnings of a text. The document of the draft plays no part. */
export function lint(_state: State, text: string): Linted[] {
  const now = new Date();
  const {campaign, problems, schema, accepted, place} = examine(new TextEncoder().encode(text), now);
  const warnings = campaign ? grouped(warningsLeft({campaign, schema, accepted}, now).map(place)) : [];
  return [...linted(problems.map(asPosted), false), ...linted(warnings.map(asPosted), true)];
}

const linted = (problems: readonly NamedProblem[], isWarning: boolean): Linted[] =>
  problems.flatMap(({message, hint, also = [], ...first}) =>
    [first, ...also].map(({pointer, line, column, name}) => ({pointer, line, column, name, message, hint, isWarning})),
  );
