// Everything that the check says of the document: problems, and where there are none, warnings and gaps.
import {examine, grouped, namedGaps, warningsLeft, type NamedProblem} from '@countersign/authoring';
import {forStudio} from './for-studio.ts';
import {bytesOf, type State} from './state.ts';

/** A problem, a warning or a gap, at {@link MOST_PLACES} of its places. */
export interface Found extends NamedProblem {
  /** The number of places that are left out. */
  readonly more?: number;
}

export interface Checked {
  /** In the order of the document. */
  readonly problems: readonly Found[];
  /** Empty while there are problems: they are looked for in a document without any. */
  readonly warnings: readonly Found[];
  /** The things that readers look for and do not find yet, as they meet them. Empty while there are problems. */
  readonly gaps: readonly Found[];
}

/** A letter of 20,000 signatories may lack one thing 20,000 times: more than a person reads or a page takes quickly. */
const MOST_PLACES = 1_000;

export function check(state: State): Checked {
  const now = new Date();
  const {campaign, problems, schema, accepted, place} = examine(bytesOf(state), now);
  if (!campaign) return {problems: problems.map(asPosted), warnings: [], gaps: []};
  const warnings = grouped(warningsLeft({campaign, schema, accepted}, now).map(place));
  return {problems, warnings: warnings.map(asPosted), gaps: namedGaps({campaign, place}, now).map(asPosted)};
}

/** The problem in the words of the studio, at as many places as the page can use. */
export function asPosted(problem: NamedProblem): Found {
  const said = forStudio(problem);
  const also = said.also?.slice(0, MOST_PLACES - 1);
  const more = (said.also?.length ?? 0) - (also?.length ?? 0);
  return also && more > 0 ? {...said, also, more} : said;
}
