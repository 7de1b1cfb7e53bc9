import {compareDates, LETTER, parseCitations, type Campaign, type Demand} from '@countersign/campaign';
import {versions} from '@countersign/campaign/schema';
import type {Examined} from '../examine/examine.js';
import {grouped, type NamedProblem} from '../examine/named-problem.js';
import {passages} from '../passages.js';
import {LETTER_SOURCE} from '../start/document.js';
import {GAP_KINDS, type Gap} from './gap.js';

/**
 * Lists what readers look for in a letter and do not find yet. These are neither problems nor warnings: a letter with
 * gaps is valid, and may be published. Choices are no gaps, such as a second language or the claims of others.
 * Of a retracted letter readers see the closing note alone, so it has none.
 *
 * @param campaign - A campaign without problems.
 * @param now - Today, to know whether the letter still waits for an answer.
 * @returns One gap for each place.
 */
export function gapsOf(campaign: Campaign, now: Date): Gap[] {
  if (campaign.stage === 'retracted') return [];
  return [...letterGaps(campaign), ...demandGaps(campaign, now), ...sourceGaps(campaign), ...publisherGaps(campaign)];
}

/**
 * The gaps of a document for an author: by name, and those that say the same as one. Readers meet the parts in this
 * order, which is not that of the file.
 *
 * @param examined - The result of `examine`. A document with problems has no gaps yet.
 */
export function namedGaps({campaign, place}: Pick<Examined, 'campaign' | 'place'>, now: Date): NamedProblem[] {
  if (!campaign) return [];
  const order: readonly string[] = GAP_KINDS;
  return grouped(gapsOf(campaign, now).map(place)).sort(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind),
  );
}

function* letterGaps({letter, signatories, withheld}: Campaign): Generator<Gap> {
  if (signatories.length === 0 && withheld === 0) {
    yield {
      pointer: '/signatories',
      kind: 'signatories',
      message: 'The letter has no signatories.',
      hint: 'Add everybody who signed, and count those who may not be named.',
    };
  }
  if (letter.sent === undefined && letter.published === undefined) {
    yield {
      pointer: '/letter/sent',
      kind: 'sent',
      message: 'Readers do not see when the letter was sent.',
      hint: 'When it has gone out, write that day.',
    };
  }
  if (letter.blocks.length === 0 && letter.texts.length === 0 && letter.announcement === undefined) {
    yield {
      pointer: '/letter/blocks',
      kind: 'letter-text',
      message: 'Readers cannot read the letter itself.',
      hint: 'Add its own words, or the address at which it can be read. If it is not released, add the page that announces it.',
    };
  }
}

function* demandGaps(campaign: Campaign, now: Date): Generator<Gap> {
  const {demands, stage} = campaign;
  if (demands.length === 0) {
    yield {
      pointer: '/demands',
      kind: 'demands',
      message: 'The letter has no demands.',
      hint: 'Add what it asks for. What can be done apart is a demand of its own.',
    };
  }
  if (stage !== 'open' || !hasOtherSources(campaign) || isAnswerAwaited(campaign, now)) return;
  for (const [at, demand] of demands.entries()) {
    if (!restsOnLetterAlone(demand) || isAnswered(campaign, demand)) continue;
    yield {
      pointer: `/demands/${at}`,
      kind: 'demand-source',
      message: 'Only the letter itself shows where this demand stands.',
      hint: 'Name the source that shows it, or record where you looked and found nothing. If you wait for an answer, write by when the letter asks for one.',
    };
  }
}

/** Whether there is a source besides the letter, which is known by the id that a new document gives it. */
const hasOtherSources = ({sources}: Campaign): boolean => sources.some(({id}) => id !== LETTER_SOURCE);

/** Whether the letter asks for a reply by a day that has not passed. A month or a year counts as its end. */
const isAnswerAwaited = ({letter: {replyBy}}: Campaign, now: Date): boolean =>
  replyBy !== undefined && compareDates(replyBy, now.toISOString().slice(0, 10)) >= 0;

const restsOnLetterAlone = ({history}: Demand): boolean =>
  history.every(({evidence}) => evidence.every(({source}) => source === LETTER_SOURCE));

/** Whether a response is about a demand or about the whole letter. A silence that is recorded is one, too. */
const isAnswered = ({responses}: Campaign, {id}: Demand): boolean =>
  responses.some(({to}) => to.includes(id) || to.includes(LETTER));

function* sourceGaps(campaign: Campaign): Generator<Gap> {
  if (!hasOtherSources(campaign)) {
    yield {
      pointer: '/sources',
      kind: 'sources',
      message: 'The letter has no sources but itself.',
      hint: 'Add what shows that its claims are true, with the address at which readers can check it.',
    };
  }
  const cited = citedSources(campaign);
  for (const [at, {id}] of campaign.sources.entries()) {
    if (cited.has(id)) continue;
    yield {
      pointer: `/sources/${at}`,
      kind: 'not-cited',
      message: 'Nothing cites this source.',
      hint: 'Cite it as evidence or in a text ([@id]), or remove it.',
    };
  }
}

/** The ids of every source that a text in any language, a piece of evidence or a speaker names. */
function citedSources(campaign: Campaign): Set<string> {
  const cited = new Set<string>();
  for (const {pointer, prose, evidence} of passages(campaign)) {
    for (const [, value] of prose === undefined ? [] : versions(prose, pointer, campaign.language)) {
      for (const part of parseCitations(value)) if (typeof part !== 'string') cited.add(part.source);
    }
    for (const {source} of evidence ?? []) cited.add(source);
  }
  for (const {speaker} of campaign.statements) if (speaker.publishersOf) cited.add(speaker.publishersOf);
  return cited;
}

function* publisherGaps({publisher, checked, stage}: Campaign): Generator<Gap> {
  if (publisher.corrections === undefined) {
    yield {
      pointer: '/publisher/corrections',
      kind: 'corrections',
      message: 'Readers have nowhere to report a mistake.',
      hint: 'Write the address of a page on which they can reach you.',
    };
  }
  if (checked === undefined && stage === 'open') {
    yield {
      pointer: '/checked',
      kind: 'checked',
      message: 'Readers do not see when all of it was last checked.',
      hint: 'Look whether every status and link holds, and write the day on which you did.',
    };
  }
}
