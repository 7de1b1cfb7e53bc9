// The rules that no single value can show. The strict parser and the browser's reader call the same pure function, so
// that both find the same. It finds ids, references and texts by the table, so that it cannot miss a new key.
import type {Campaign, Evidence, Text} from '../campaign.js';
import {parseCitations} from '../citations.js';
import {isAgreed} from '../approvals.js';
import {Cost} from '../cost.js';
import {compareDates} from '../dates.js';
import {countMarks} from '../formats.js';
import {versions} from '../language.js';
import type {Report} from '../problem.js';
import {isCiting, walk} from './shape.js';
import {beginningOf, isOnSite} from './sites.js';
import {TABLE} from './table.js';
import {LETTER} from '../responses.js';
import {COLLECTIONS, type Collection} from '../vocabulary.js';

/** Reports every broken rule. */
export function checkRules(campaign: Campaign, report: Report): void {
  const ids = new Map<string, Set<string>>(COLLECTIONS.map((collection) => [collection, new Set()]));
  const references: [collection: string, id: string, pointer: string][] = [];

  const cost = new Cost(campaign);

  walk(TABLE, campaign, (shape, value, pointer) => {
    cost.visit(shape, value, pointer);
    if (shape === 'id') {
      // `/demands/0/id` defines an id of `demands`. The campaign's own id is in no collection.
      const known = ids.get(pointer.split('/').at(-3)!);
      if (known?.has(value as string)) report(pointer, 'duplicate', value as string);
      known?.add(value as string);
    } else if (typeof shape !== 'string') return;
    else if (shape[0] === '@') references.push([shape.slice(1), value as string, pointer]);
    else if (shape[0] === '~') {
      const {language} = campaign;
      if (typeof value === 'object' && !Object.hasOwn(value!, language)) report(pointer, 'language', language);
      if (!isCiting(shape)) return;
      for (const [, text, place] of versions(value as Text, pointer, language)) {
        const citations = parseCitations(text).filter((part) => typeof part !== 'string');
        if (countMarks(text) !== citations.length) report(place, 'citation');
        for (const {source} of citations) references.push(['sources', source, place]);
      }
    }
  });

  cost.report(report);
  checkStage(campaign, report);
  checkDemands(campaign, report);
  for (const [at, response] of campaign.responses.entries()) {
    const {kind, asked, text} = response;
    const needed = kind === 'no-reply' ? 'asked' : 'text';
    if (!{asked, text}[needed]) report(`/responses/${at}/${needed}`, 'needed', kind);
    checkBrief(campaign, response, `/responses/${at}`, report);
  }
  for (const [at, {speaker, basis, date}] of campaign.statements.entries()) {
    const pointer = `/statements/${at}`;
    if (!speaker.name && !speaker.signatory && !speaker.publishersOf) report(`${pointer}/speaker`, 'nobody');
    if (basis === 'found' && !speaker.name) report(`${pointer}/speaker/name`, 'found-by');
    if (basis === 'found' && speaker.signatory) report(`${pointer}/speaker/signatory`, 'found-own');
    if (basis === 'found' && !date) report(`${pointer}/date`, 'needed', 'finding');
  }
  for (const [at, {id}] of campaign.signatories.entries()) {
    if (id === PUBLISHER) report(`/signatories/${at}/id`, 'reserved', PUBLISHER);
  }
  let answered = '';
  for (const [at, {revision, date}] of campaign.approvals.entries()) {
    if (compareDates(answered, date) > 0) report(`/approvals/${at}/date`, 'descending', date, answered);
    if (date > answered) answered = date;
    if (revision > campaign.revision) {
      report(`/approvals/${at}/revision`, 'approved-ahead', `${revision}`, `${campaign.revision}`);
    }
  }
  checkActions(campaign, report);
  for (const [at, {of}] of campaign.corrections.entries()) {
    const [collection, id] = of.split('/') as [Collection, string?];
    if (id !== undefined) references.push([collection, id, `/corrections/${at}/of`]);
  }
  for (const [at, {signed, withdrawn}] of campaign.signatories.entries()) {
    if (signed && withdrawn && compareDates(signed, withdrawn) > 0) {
      report(`/signatories/${at}/withdrawn`, 'withdrawn-first', signed);
    }
  }
  for (const [collection, id, pointer] of references) {
    // A response may also be about the whole letter.
    const isLetter = id === LETTER && collection === 'demands' && pointer.startsWith('/responses/');
    const isPublisher = id === PUBLISHER && pointer.startsWith('/actions/');
    if (!isLetter && !isPublisher && !ids.get(collection)!.has(id)) report(pointer, 'unresolved', id, collection);
  }
}

function checkStage({stage, closing}: Campaign, report: Report): void {
  if (stage === 'open' && closing) report('/closing', 'closing-early');
  if (stage !== 'open' && !closing) report('/closing', 'closing-missing', stage);
}

/** A brief cites at least one source, and none that its entry does not name as evidence. */
function checkBrief(
  {language}: Campaign,
  {brief, evidence}: {brief?: Text | undefined; evidence: readonly Evidence[]},
  entry: string,
  report: Report,
): void {
  if (brief === undefined) return;
  const own = new Set(evidence.map(({source}) => source));
  for (const [, text, place] of versions(brief, `${entry}/brief`, language)) {
    const cited = parseCitations(text).filter((part) => typeof part !== 'string');
    if (cited.length === 0) report(place, 'brief-uncited');
    for (const {source} of cited) if (!own.has(source)) report(place, 'brief-source', source);
  }
}

/** The value of an action's `by` for the publisher of the document. No signatory has this id. */
export const PUBLISHER = 'publisher';

// The plain form. An address can be hidden from a program, and whom a form reaches cannot be seen at all.
const EMAIL_IN_URL = /[\w.+-](?:@|%40)(?:[\w-]+\.)+[a-z]/i;

/** Actions lead to the site of the body that asks, and act for the letter only where its signatories agreed. */
function checkActions(campaign: Campaign, report: Report): void {
  const {actions, signatories, publisher, stage} = campaign;
  for (const [at, {kind, by, url}] of actions.entries()) {
    const leadsOn = kind === 'read' || kind === 'follow';
    if (!leadsOn && stage !== 'open') report(`/actions/${at}/kind`, 'action-closed', kind, stage);
    else if (!leadsOn && !isAgreed(campaign)) report(`/actions/${at}/kind`, 'action-agreed', kind);
    const body = by === PUBLISHER ? publisher : signatories.find(({id}) => id === by);
    if (body && 'withdrawn' in body && body.withdrawn) report(`/actions/${at}/by`, 'action-withdrawn', by);
    // A body that does not exist is reported as such.
    if (!body) continue;
    const address = new URL(url);
    const site = body.url ? new URL(body.url) : undefined;
    if (!site || !isOnSite(address, site)) {
      report(`/actions/${at}/url`, 'action-site', address.host, by, ...(site ? [beginningOf(site), site.host] : []));
    }
    if (!leadsOn && EMAIL_IN_URL.test(url)) report(`/actions/${at}/url`, 'action-person');
  }
}

function checkDemands(campaign: Campaign, report: Report): void {
  for (const [at, {id, history}] of campaign.demands.entries()) {
    if (id === LETTER) report(`/demands/${at}/id`, 'reserved', LETTER);
    let before = '';
    // Compare with the latest date, not the one before: 2026 between 2026-06 and 2026-04 would hide the wrong order.
    let latest = '';
    for (const [index, entry] of history.entries()) {
      const {date, status, missing} = entry;
      const pointer = `/demands/${at}/history/${index}`;
      if (status === 'partial' && missing === undefined) report(`${pointer}/missing`, 'needed', status);
      if (status !== 'partial' && missing !== undefined) report(`${pointer}/missing`, 'misplaced', status);
      checkBrief(campaign, entry, pointer, report);
      if (compareDates(latest, date) > 0) report(`${pointer}/date`, 'descending', date, latest);
      if (status === 'reversed' && !['promised', 'partial', 'met', 'reversed'].includes(before)) {
        report(`${pointer}/status`, 'not-done');
      }
      if (date > latest) latest = date;
      before = status;
    }
  }
}
