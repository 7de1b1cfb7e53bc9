// Everything that the check says of the document: problems, and where there are none, warnings and gaps.
import {examine, grouped, namedGaps, warningsLeft, type NamedProblem} from '@countersign/authoring';
import {forStudio} from './for-studio.ts';
import {bytesOf, type State} from './state.ts';

export interface Checked {
  /** In the order of the document. */
  readonly problems: readonly NamedProblem[];
  /** Empty while there are problems: they are looked for in a document without any. */
  readonly warnings: readonly NamedProblem[];
  /** The things that readers look for and do not find yet, as they meet them. Empty while there are problems. */
  readonly gaps: readonly NamedProblem[];
}

export function check(state: State): Checked {
  const now = new Date();
  const {campaign, problems, schema, accepted, place} = examine(bytesOf(state), now);
  if (!campaign) return {problems: problems.map(forStudio), warnings: [], gaps: []};
  const warnings = grouped(warningsLeft({campaign, schema, accepted}, now).map(place));
  return {problems, warnings: warnings.map(forStudio), gaps: namedGaps({campaign, place}, now).map(forStudio)};
}
