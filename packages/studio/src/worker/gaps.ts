// The list of what readers look for in the letter and do not find yet. Asked for only where it is shown.
import {examine, namedGaps, type NamedProblem} from '@countersign/authoring';
import {forStudio} from './for-studio.ts';
import {bytesOf, type State} from './state.ts';

/** The gaps of the document. Undefined while it has problems. */
export function gaps(state: State): readonly NamedProblem[] | undefined {
  const now = new Date();
  const examined = examine(bytesOf(state), now);
  return examined.campaign && namedGaps(examined, now).map(forStudio);
}
