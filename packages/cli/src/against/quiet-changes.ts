import {isDeepStrictEqual} from 'node:util';
import type {Demand, Problem, Statement} from '@countersign/campaign';
import {STATUSES} from '@countersign/campaign';
import type {Revisions} from './compare.ts';
import type {Kept} from './kept.ts';

/**
 * Changes that need no correction and that a journalist would still want to know of: what a demand asks and how it is
 * judged, what somebody is said to have claimed, an organisation that is gone rather than withdrawn. People may go
 * without trace.
 */
export function* quietChanges({old, campaign, kept, corrected}: Revisions): Generator<Problem> {
  const demands = new Map(campaign.demands.map((demand, at) => [demand.id, {demand, at}]));
  for (const was of old.demands) {
    const {demand, at} = demands.get(was.id) ?? {};
    if (!demand || corrected.has(`demands/${was.id}`) || isSameDemand(was, demand, kept)) continue;
    yield {
      pointer: `/demands/${at}`,
      message: `What the demand ${was.id} asks, or how it is judged, was published otherwise.`,
      hint: `If the meaning changed, add a correction "of": "demands/${was.id}".`,
    };
  }
  const statements = new Map(campaign.statements.map((statement, at) => [statement.id, {statement, at}]));
  for (const was of old.statements) {
    const {statement, at} = statements.get(was.id) ?? {};
    const subject = statement ? `statements/${was.id}` : 'statements';
    if (corrected.has(subject) || (statement && isSameStatement(was, statement, kept))) continue;
    yield {
      pointer: statement ? `/statements/${at}` : '/statements',
      message: `The statement ${was.id} was published, and ${statement ? 'differs' : 'is gone'}.`,
      hint: `If it was wrong, add a correction "of": "${subject}".`,
    };
  }
  const signatories = new Set(campaign.signatories.map(({id}) => id));
  for (const {id, kind} of old.signatories) {
    if (kind === 'person' || signatories.has(id) || corrected.has('signatories')) continue;
    yield {
      pointer: '/signatories',
      message: `The organisation ${id} was published as a signatory, and is gone.`,
      hint: 'If it withdrew, keep it and add "withdrawn"; if it never signed, add a correction "of": "signatories".',
    };
  }
}

function isSameDemand(was: Demand, is: Demand, kept: Kept): boolean {
  return (
    kept.text(was.title, is.title) &&
    kept.text(was.detail, is.detail) &&
    STATUSES.every((status) => kept.text(was.criteria?.[status], is.criteria?.[status])) &&
    isDeepStrictEqual(was.addressees, is.addressees)
  );
}

function isSameStatement(was: Statement, is: Statement, kept: Kept): boolean {
  return (
    was.basis === is.basis &&
    kept.text(was.text, is.text) &&
    kept.text(was.speaker.name, is.speaker.name) &&
    was.speaker.signatory === is.speaker.signatory &&
    was.speaker.publishersOf === is.speaker.publishersOf
  );
}
