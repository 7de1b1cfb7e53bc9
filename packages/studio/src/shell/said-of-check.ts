// The answer of the check in a few words: the same wherever the studio says how a letter is.
import type {Session} from '../session/session.ts';
import type {Checked} from '../worker/check.ts';
import type {Words} from '../words/words.ts';

/** How many things the check has found. */
export interface Counts {
  readonly problems: number;
  readonly warnings: number;
  /** The number of things that are not there yet. */
  readonly gaps: number;
}

/** “1 problem, 2 things to look at again”. Empty if there is nothing. */
export const countsInWords = (
  {common, translations}: Pick<Words, 'common' | 'translations'>,
  {problems, warnings, gaps}: Counts,
): string =>
  [
    ...(problems > 0 ? [common.problems(problems)] : []),
    ...(warnings > 0 ? [common.warnings(warnings)] : []),
    ...(gaps > 0 ? [common.gaps(gaps)] : []),
  ].join(translations.comma);

/** The numbers that the studio says first: as long as there are problems, these alone. */
export function countsOf({problems, warnings, gaps}: Checked): Counts {
  const isBroken = problems.length > 0;
  return {problems: problems.length, warnings: isBroken ? 0 : warnings.length, gaps: isBroken ? 0 : gaps.length};
}

/** The last answer of the check, with the name of its view: “Check: 6 things not there yet”. Empty without one. */
export function checkInWords({checked}: Pick<Session, 'checked'>, words: Words): string {
  if (!checked) return '';
  const {common} = words;
  return `${common.views.check}${common.colon}${countsInWords(words, countsOf(checked)) || common.noProblems}`;
}

/** The answer of the check for the document as it is now. */
export function saidOfCheck({checked, isChecking}: Session, words: Words): string {
  if (!checked || (isChecking && checked.problems.length === 0)) return words.common.checking;
  return countsInWords(words, countsOf(checked)) || words.common.noProblems;
}
