// Compares a document with the one that was published before. A record may grow; what it said does not change unseen.
import {isDeepStrictEqual} from 'node:util';
import type {Campaign, Correction, Problem} from '@countersign/campaign';
import {COLLECTIONS} from '@countersign/campaign';
import {TABLE, type Shape} from '@countersign/campaign/schema';
import {changesBetween, ROOT, type Change} from './changes.ts';
import {explainChange} from './explain-change.ts';
import {harmlessBetween, textsBetween} from './harmless.ts';

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
 */
export function compareCampaigns(old: Campaign, campaign: Campaign): Problem[] {
  if (campaign.id !== old.id) {
    const message = `This is another campaign: the published one has the id ${old.id}.`;
    return [{pointer: '/id', message, hint: 'An id never changes. Restore it.'}];
  }
  const problems = [...revisionProblems(old, campaign)];
  if (campaign.stage === 'retracted') return problems;

  const comparing = {texts: textsBetween(old, campaign), isHarmless: harmlessBetween(old, campaign)};
  const isKept = (was: Correction, is: Correction) =>
    changesBetween(CORRECTION, was, is, ROOT, comparing).next().done === true;
  problems.push(...correctionProblems(old, campaign, isKept));
  const added = campaign.corrections.filter((is) => !old.corrections.some((was) => isKept(was, is)));
  const corrected = new Set(added.map(({of}) => of));
  for (const change of changesBetween(TABLE, old, campaign, ROOT, comparing)) {
    const subject = subjectOf(change, campaign);
    if (!corrected.has(subject)) problems.push(explainChange(change, subject, old, campaign));
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

/** Content is everything but the numbers that say how new it is. */
function contentOf({revision: _, updated: __, checked: ___, ...content}: Campaign): unknown {
  return content;
}

function* revisionProblems(old: Campaign, campaign: Campaign): Generator<Problem> {
  const isChanged = !isDeepStrictEqual(contentOf(old), contentOf(campaign));
  if (campaign.revision < old.revision || (isChanged && campaign.revision === old.revision)) {
    yield {
      pointer: '/revision',
      message: `Revision ${old.revision} is published, ${isChanged ? 'with other content' : 'and newer'}.`,
      hint: `Write ${old.revision + 1}.`,
    };
  }
  if (campaign.updated < old.updated || (isChanged && campaign.updated === old.updated)) {
    yield {
      pointer: '/updated',
      message: `What was published is of ${old.updated}, and this is not later.`,
      hint: 'Write the moment at which you publish this, in UTC.',
    };
  }
}

function* correctionProblems(
  old: Campaign,
  campaign: Campaign,
  isKept: (was: Correction, is: Correction) => boolean,
): Generator<Problem> {
  for (const was of old.corrections) {
    if (campaign.corrections.some((is) => isKept(was, is))) continue;
    yield {
      pointer: '/corrections',
      message: `The correction of ${was.of} of ${was.date} was published, and is changed or gone.`,
      hint: 'Restore it. If it was wrong, add another correction after it.',
    };
  }
}
