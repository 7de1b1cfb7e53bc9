// Compares a document with the one that was published before. A record may grow; what it said does not change unseen.
import {isDeepStrictEqual} from 'node:util';
import type {Campaign, Correction, Problem, Text} from '@countersign/campaign';
import {inLanguage, MAX_STEP, refuses} from '@countersign/campaign';
import {listChanges, type ListChange} from './growing-list.ts';
import {keptBetween, type Kept} from './kept.ts';
import {quietChanges} from './quiet-changes.ts';

export interface Comparison {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** The published document, the present one, and what the corrections between them name. */
export interface Revisions {
  readonly old: Campaign;
  readonly campaign: Campaign;
  readonly kept: Kept;
  /** The subjects (`of`) of the corrections that the published document does not have. */
  readonly corrected: ReadonlySet<string>;
}

/**
 * Finds what a document changed of the one published before without saying so in a new correction.
 *
 * Paragraphs, history entries and responses may be added (the first two at the end) and translated. A change needs a
 * correction `of` `letter`, `demands/ID` or `responses/ID`; a removed demand or response one of `demands` or
 * `responses`, because an id that is gone can no longer be named. Corrections themselves stay. A retracted campaign says
 * all it says in its closing note, so only that it is newer is asked of it.
 *
 * @param old - The document as published.
 * @param campaign - The document to publish.
 * @param now - When it is to be published.
 */
export function compareCampaigns(old: Campaign, campaign: Campaign, now = new Date()): Comparison {
  if (campaign.id !== old.id) {
    const message = `This is another campaign: the published one has the id ${old.id}.`;
    return {problems: [{pointer: '/id', message, hint: 'An id never changes. Restore it.'}], warnings: []};
  }
  const problems = [...successionProblems(old, campaign, now)];
  if (campaign.stage === 'retracted') return {problems, warnings: []};

  const kept = keptBetween(old, campaign);
  const published = byBeginning(old.corrections, old.language);
  const added = campaign.corrections.filter(
    (is) => !published.get(beginning(is, old.language))?.some((was) => kept.correction(was, is)),
  );
  const revisions: Revisions = {old, campaign, kept, corrected: new Set(added.map(({of}) => of))};
  problems.push(
    ...correctionProblems(revisions),
    ...paragraphProblems(revisions),
    ...demandProblems(revisions),
    ...responseProblems(revisions),
  );
  return {problems, warnings: [...quietChanges(revisions)]};
}

/** What of a correction has to be the same for it to be kept, whatever its translations are. */
function beginning({date, of, was, now, reason}: Correction, language: string): string {
  return JSON.stringify([date, of, ...[was, now, reason].map((text) => text && inLanguage(text, language))]);
}

/** Corrections by that: to compare each with each would take minutes where there are hundreds. */
function byBeginning(corrections: readonly Correction[], language: string): Map<string, Correction[]> {
  const found = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const key = beginning(correction, language);
    const others = found.get(key);
    if (others) others.push(correction);
    else found.set(key, [correction]);
  }
  return found;
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

function* correctionProblems({old, campaign, kept}: Revisions): Generator<Problem> {
  const present = byBeginning(campaign.corrections, old.language);
  for (const was of old.corrections) {
    if (present.get(beginning(was, old.language))?.some((is) => kept.correction(was, is))) continue;
    yield {
      pointer: '/corrections',
      message: `The correction of ${was.of} of ${was.date} was published, and is changed or gone.`,
      hint: 'Restore it. If it was wrong, add another correction after it.',
    };
  }
}

function hintFor(subject: string): string {
  return `Restore it, or add a correction "of": "${subject}" that says what was published and what is right.`;
}

/** Explains what happened to a list, if no correction does. */
function* explain<T>(
  changes: Iterable<ListChange<T>>,
  pointer: string,
  subject: string,
  nameOf: (was: T) => string,
): Generator<Problem> {
  for (const change of changes) {
    const hint = hintFor(subject);
    if (change.kind === 'gone') {
      yield {pointer, message: `${nameOf(change.was)} was published, and is gone.`, hint};
    } else if (change.kind === 'changed') {
      yield {pointer: `${pointer}/${change.at}`, message: `${nameOf(change.was)} was published, and differs.`, hint};
    } else {
      yield {
        pointer: `${pointer}/${change.at}`,
        message: 'This was put before something already published.',
        hint: `Move it to the end, or add a correction "of": "${subject}" that says what was missing.`,
      };
    }
  }
}

function* paragraphProblems({old, campaign, kept, corrected}: Revisions): Generator<Problem> {
  if (corrected.has('letter')) return;
  const beginning = (text: Text) => `The paragraph “${inLanguage(text, old.language).slice(0, 40).trimEnd()}…”`;
  const changes = listChanges(old.letter.paragraphs, campaign.letter.paragraphs, kept.text);
  yield* explain(changes, '/letter/paragraphs', 'letter', beginning);
}

function* demandProblems({old, campaign, kept, corrected}: Revisions): Generator<Problem> {
  const present = new Map(campaign.demands.map((demand, at) => [demand.id, {demand, at}]));
  for (const {id, history} of old.demands) {
    const {demand, at} = present.get(id) ?? {};
    if (!demand) {
      if (corrected.has('demands')) continue;
      const message = `The demand ${id} was published with its history, and is gone.`;
      const hint = 'Restore it (its status can become dropped), or add a correction "of": "demands" that says why.';
      yield {pointer: '/demands', message, hint};
    } else if (!corrected.has(`demands/${id}`)) {
      const changes = listChanges(history, demand.history, kept.entry);
      const name = ({date, status}: {date: string; status: string}) => `The entry of ${date} (${status})`;
      yield* explain(changes, `/demands/${at}/history`, `demands/${id}`, name);
    }
  }
}

function* responseProblems({old, campaign, kept, corrected}: Revisions): Generator<Problem> {
  const present = new Map(campaign.responses.map((response, at) => [response.id, {response, at}]));
  for (const was of old.responses) {
    const {response, at} = present.get(was.id) ?? {};
    const message = `The response ${was.id} of ${was.date} was published, and ${response ? 'differs' : 'is gone'}.`;
    if (!response) {
      if (!corrected.has('responses')) yield {pointer: '/responses', message, hint: hintFor('responses')};
    } else if (!corrected.has(`responses/${was.id}`) && !kept.response(was, response)) {
      yield {pointer: `/responses/${at}`, message, hint: hintFor(`responses/${was.id}`)};
    }
  }
}
