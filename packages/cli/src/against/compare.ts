// Compares a document with the one that was published before. A record may grow; what it said does not change unseen.
import {isDeepStrictEqual} from 'node:util';
import type {Campaign, Correction, Problem} from '@countersign/campaign';
import {COLLECTIONS, MAX_STEP, refuses} from '@countersign/campaign';
import {TABLE, type Shape} from '@countersign/campaign/schema';
import {changesBetween, ROOT, type Change} from './changes.ts';
import {correctionProblem, correctionsBetween} from './corrections.ts';
import {explainChange} from './explain-change.ts';
import {harmlessBetween, plainTexts, textsBetween} from './harmless.ts';

/**
 * Finds what a document changed of the one published before without saying so in a new correction.
 *
 * Every value of the format is compared; `harmless.ts` has the few that may change, and why. A change needs a correction
 * `of` the part in which it is: `letter`, `demands/ID`, `sources/ID`…; one of the list (`demands`) for a member that is
 * gone, because an id that is gone can no longer be named; `document` for what is in no such part. Corrections themselves
 * stay. A retracted campaign says all it says in its closing note, so only that it is newer is asked of it.
 *
 * @param old - The document as published.
 * @param campaign - The document to publish.
 * @param now - When it is to be published.
 */
export function compareCampaigns(old: Campaign, campaign: Campaign, now = new Date()): Problem[] {
  if (campaign.id !== old.id) {
    const message = `This is another campaign: the published one has the id ${old.id}.`;
    return [{pointer: '/id', message, hint: 'An id never changes. Restore it.'}];
  }
  const problems = [...successionProblems(old, campaign, now)];
  if (campaign.stage === 'retracted') return problems;

  const plainly = plainTexts(old);
  const comparing = {texts: textsBetween(old, campaign, plainly), isHarmless: harmlessBetween(old, campaign)};
  const isKept = (was: Correction, is: Correction) =>
    changesBetween(CORRECTION, was, is, ROOT, comparing).next().done === true;
  const {lost, added} = correctionsBetween(old, campaign, plainly, isKept);
  problems.push(...lost.map(correctionProblem));
  const corrected = new Set(added.map(({of}) => of));
  for (const change of changesBetween(TABLE, old, campaign, ROOT, comparing)) {
    const of = subjectOf(change, campaign);
    if (!corrected.has(of)) problems.push(explainChange(change, of, old, campaign));
  }
  return problems;
}

/** The shape of a correction. */
const CORRECTION = ((TABLE as {keys: Record<string, Shape>}).keys['corrections?'] as {items: Shape}).items;

/** What a correction of a change is `of`. */
function subjectOf({kind, path, pointer}: Change, campaign: Campaign): string {
  const [, top = '', ...keys] = pointer.split('/');
  const [list, index] = top === 'letter' && keys[0] === 'addressees' ? keys : [top, keys[0]];
  const collection = COLLECTIONS.find((each) => each === list);
  if (!collection) return top === 'letter' ? 'letter' : 'document';
  const members = collection === 'addressees' ? campaign.letter.addressees : campaign[collection];
  // What was put in may be named, but that it was not there before is a mistake of the list.
  const isMember = /^(\/letter)?\/\w+\/\*$/.test(path) && kind !== 'changed';
  return index === undefined || isMember ? collection : `${collection}/${members[Number(index)]!.id}`;
}

/** The same document may be published again. Any other has to be one that pages and copies take in its place. */
function* successionProblems(old: Campaign, campaign: Campaign, now: Date): Generator<Problem> {
  if (isDeepStrictEqual(old, campaign)) return;
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
  // The date is asked for in the same run, as it will be when the revision is right.
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
