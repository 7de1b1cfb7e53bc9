// The rules that no single value can show. The strict parser and the browser's reader call the same pure function, so
// that both find the same. It finds ids, references and texts by the table, so that it cannot miss a new key.
import type {Campaign, Text} from '../campaign.js';
import {parseCitations} from '../citations.js';
import {Cost} from '../cost.js';
import {compareDates} from '../dates.js';
import {countMarks} from '../formats.js';
import {versions} from '../language.js';
import type {Report} from '../problem.js';
import {walk} from './shape.js';
import {TABLE} from './table.js';
import {LETTER} from '../responses.js';
import {COLLECTIONS, type Collection} from '../vocabulary.js';

/** Reports every broken rule. */
export function checkRules(campaign: Campaign, report: Report): void {
  const ids = new Map<string, Set<string>>(COLLECTIONS.map((collection) => [collection, new Set()]));
  const references: [collection: string, id: string, pointer: string][] = [];

  const cost = new Cost(campaign);

  walk(TABLE, campaign, (shape, value, pointer) => {
    if (typeof shape === 'string') cost.visit(shape, value, pointer);
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
      if (shape !== '~prose') return;
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
  for (const [at, {kind, asked, text}] of campaign.responses.entries()) {
    const needed = kind === 'no-reply' ? 'asked' : 'text';
    if (!{asked, text}[needed]) report(`/responses/${at}/${needed}`, 'needed', kind);
  }
  for (const [at, {speaker}] of campaign.statements.entries()) {
    if (!speaker.name && !speaker.signatory && !speaker.publishersOf) report(`/statements/${at}/speaker`, 'nobody');
  }
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
    if (!isLetter && !ids.get(collection)!.has(id)) report(pointer, 'unresolved', id, collection);
  }
}

function checkStage({stage, closing}: Campaign, report: Report): void {
  if (stage === 'open' && closing) report('/closing', 'closing-early');
  if (stage !== 'open' && !closing) report('/closing', 'closing-missing', stage);
}

function checkDemands({demands}: Campaign, report: Report): void {
  for (const [at, {id, history}] of demands.entries()) {
    if (id === LETTER) report(`/demands/${at}/id`, 'reserved');
    let before = '';
    // Compare with the latest date, not the one before: 2026 between 2026-06 and 2026-04 would hide the wrong order.
    let latest = '';
    for (const [index, {date, status}] of history.entries()) {
      const pointer = `/demands/${at}/history/${index}`;
      if (compareDates(latest, date) > 0) report(`${pointer}/date`, 'descending', date, latest);
      if (status === 'reversed' && !['partial', 'met', 'reversed'].includes(before)) {
        report(`${pointer}/status`, 'not-done');
      }
      if (date > latest) latest = date;
      before = status;
    }
  }
}
