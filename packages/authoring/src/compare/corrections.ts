// Finds which corrections stayed. They are matched by the values that may never change, so that hundreds of one day are
// not compared each with each.
import type {Campaign, Correction, Problem, Text} from '@countersign/campaign';
import type {PlainText} from './harmless.js';

export interface CorrectionsBetween {
  /** Published corrections that are changed or gone. */
  readonly lost: readonly Correction[];
  /** New corrections. */
  readonly added: readonly Correction[];
}

/**
 * Compares the corrections of two revisions, in any order. Where several say the same in the language of the published
 * document, the first is compared with the first and the second with the second.
 *
 * @param isKept - Whether a published correction counts as unchanged.
 */
export function correctionsBetween(
  old: Campaign,
  campaign: Campaign,
  plainly: PlainText,
  isKept: (was: Correction, is: Correction) => boolean,
): CorrectionsBetween {
  const [published, present] = [old, campaign].map((document) => byFixedPart(document, old.language, plainly));
  return {
    lost: unmatched(published!, present!, isKept),
    added: unmatched(present!, published!, (is, was) => isKept(was, is)),
  };
}

type ByPart = ReadonlyMap<string, readonly Correction[]>;

/** Corrections without an equal in the other document. One correction may be the equal of several. */
function unmatched(own: ByPart, others: ByPart, isEqual: (own: Correction, other: Correction) => boolean) {
  return [...own].flatMap(([part, row]) => {
    const equals = others.get(part) ?? [];
    return row.filter((each, at) => {
      const other = equals[Math.min(at, equals.length - 1)];
      return !other || !isEqual(each, other);
    });
  });
}

/** Groups corrections by date, subject and their texts in a language. */
function byFixedPart({corrections, language}: Campaign, wanted: string, plainly: PlainText): ByPart {
  const versionOf = (text: Text | undefined): string | undefined => {
    const version = typeof text === 'object' ? text[wanted] : language === wanted ? text : undefined;
    return version === undefined ? undefined : plainly(version, false);
  };
  const found = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const {date, of, was, now, reason} = correction;
    const part = JSON.stringify([date, of, ...[was, now, reason].map(versionOf)]);
    const row = found.get(part);
    if (row) row.push(correction);
    else found.set(part, [correction]);
  }
  return found;
}

/** The problem of a published correction that is changed or gone. */
export const correctionProblem = ({of, date}: Correction): Problem => ({
  pointer: '/corrections',
  message: `The correction of ${of} of ${date} was published, and is changed or gone.`,
  hint: 'Restore it. If it was wrong, add another correction after it.',
});
