import type {Campaign, Correction, Problem} from '@countersign/campaign';
import {COLLECTIONS, MAX_STEP, refuses} from '@countersign/campaign';
import {TABLE, type Shape} from '@countersign/campaign/schema';
import {changesBetween, ROOT, type Change} from './changes.js';
import {correctionProblem, correctionsBetween} from './corrections.js';
import {explainChange} from './explain-change.js';
import {harmlessBetween, plainTexts, textsBetween} from './harmless.js';
import {isEqual} from './equal.js';

/**
 * Finds the changes since the published revision that no new correction names. Each problem has a correction to paste.
 *
 * Every value of the format is compared; `harmless.ts` lists the few that may change, and why. A change needs a
 * correction `of` its part: `letter`, `demands/ID`, `sources/ID`… A member that is gone needs one of its list
 * (`demands`), because a correction cannot name an id that is gone. Values in no such part need one of `document`.
 * Published corrections stay.
 *
 * A retracted campaign shows its closing note only, so it is only asked to be newer.
 *
 * @param old - The document as published.
 * @param campaign - The document to publish.
 * @param now - When it is to be published.
 * @returns No problem if the campaign may take the place of the published one.
 */
export function compareCampaigns(old: Campaign, campaign: Campaign, now = new Date()): Problem[] {
  if (campaign.id !== old.id) {
    const message = `This is another campaign: the published one has the id ${old.id}.`;
    return [{pointer: '/id', message, hint: 'An id never changes. Restore it.'}];
  }
  const problems = [...successionProblems(old, campaign, now)];
  if (campaign.stage === 'retracted') return problems;
  const {lost, changes} = uncorrected(old, campaign);
  for (const correction of lost) problems.push(correctionProblem(correction));
  for (const {change, of} of changes) problems.push(explainChange(change, of, old, campaign));
  return problems;
}

/** The changes of a revision that have no correction. */
export interface Uncorrected {
  /** Published corrections that are changed or gone. */
  readonly lost: readonly Correction[];
  /** Each change with the part that a correction of it has to name. */
  readonly changes: readonly {readonly change: Change; readonly of: string}[];
}

/** Finds the changes of a campaign that no new correction names. */
export function uncorrected(old: Campaign, campaign: Campaign): Uncorrected {
  const plainly = plainTexts(old);
  const comparing = {texts: textsBetween(old, campaign, plainly), isHarmless: harmlessBetween(old, campaign)};
  const isKept = (was: Correction, is: Correction) =>
    changesBetween(CORRECTION, was, is, ROOT, comparing).next().done === true;
  const {lost, added} = correctionsBetween(old, campaign, plainly, isKept);
  const corrected = new Set(added.map(({of}) => of));
  const changes: {change: Change; of: string}[] = [];
  for (const change of changesBetween(TABLE, old, campaign, ROOT, comparing)) {
    const of = subjectOf(change, campaign);
    if (!corrected.has(of)) changes.push({change, of});
  }
  return {lost, changes};
}

/** The shape of a correction. */
const CORRECTION = ((TABLE as {keys: Record<string, Shape>}).keys['corrections?'] as {items: Shape}).items;

/** The value that `of` needs in a correction of a change. */
function subjectOf({kind, path, pointer}: Change, campaign: Campaign): string {
  const [, top = '', ...keys] = pointer.split('/');
  const [list, index] = top === 'letter' && keys[0] === 'addressees' ? keys : [top, keys[0]];
  const collection = COLLECTIONS.find((each) => each === list);
  if (!collection) return top === 'letter' ? 'letter' : 'document';
  const members = collection === 'addressees' ? campaign.letter.addressees : campaign[collection];
  // A new or missing member is a mistake of the list, also where its id can be named.
  const isMember = /^(\/letter)?\/\w+\/\*$/.test(path) && kind !== 'changed';
  return index === undefined || isMember ? collection : `${collection}/${members[Number(index)]!.id}`;
}

/** Publishing the same document again is fine. Any other has to be one that pages and copies take in its place. */
function* successionProblems(old: Campaign, campaign: Campaign, now: Date): Generator<Problem> {
  if (isEqual(old, campaign)) return;
  const time = now.getTime();
  const refusal = refuses(old, campaign, time);
  const next = old.revision + 1;
  if (refusal === 'not-higher' || refusal === 'too-high') {
    const why =
      refusal === 'too-high'
        ? `and pages take none that is higher by more than ${MAX_STEP}`
        : campaign.revision < old.revision
          ? 'and newer'
          : 'with other content';
    yield {pointer: '/revision', message: `Revision ${old.revision} is published, ${why}.`, hint: `Write ${next}.`};
  }
  // Checks the date as if the revision were right, so that both are told in one run.
  const inTime = refuses(old, {...campaign, revision: next}, time);
  if (inTime === 'older' || inTime === 'ahead') {
    const why = inTime === 'older' ? 'and this is older' : 'and this lies more than a day ahead';
    yield {
      pointer: '/updated',
      message: `What was published is of ${old.updated}, ${why}.`,
      hint: 'Write the moment at which you publish this, in UTC.',
    };
  }
}
