// The rules across a document: what no single value can show. One pure function, called by the strict parser and by the
// browser's reader, so that both say the same.
import type {Campaign, Text} from './campaign.js';
import {parseCitations, type Citation} from './citations.js';
import {compareDates} from './dates.js';
import type {Problem} from './problem.js';
import {passages, versions} from './reading-order.js';
import {LETTER} from './responses.js';
import {COLLECTIONS, type Collection} from './vocabulary.js';

/** Every broken rule, in the order of the document's parts, lazily: a caller stops when it has enough. */
export function* brokenRules(campaign: Campaign): Generator<Problem> {
  const ids = {} as Record<Collection, Set<string>>;
  for (const collection of COLLECTIONS) {
    const [members, pointer] =
      collection === 'addressees'
        ? [campaign.letter.addressees, '/letter/addressees']
        : [campaign[collection], `/${collection}`];
    ids[collection] = new Set();
    for (const [at, {id}] of members.entries()) {
      if (ids[collection].has(id)) {
        yield problem(`${pointer}/${at}/id`, `The id ${id} is used twice.`, 'Give each its own id.');
      }
      ids[collection].add(id);
    }
  }
  const unresolved = (collection: Collection, id: string | undefined, pointer: string): Problem[] =>
    id === undefined || ids[collection].has(id)
      ? []
      : [problem(pointer, `There is no ${id} in ${collection}.`, `Use an id from ${collection}, or add it there.`)];

  yield* stageRules(campaign);
  yield* demandRules(campaign, unresolved);
  yield* responseRules(campaign, unresolved);

  for (const [at, {speaker, denial}] of campaign.statements.entries()) {
    const pointer = `/statements/${at}`;
    if (!speaker.name && !speaker.signatory && !speaker.publishersOf) {
      yield problem(`${pointer}/speaker`, 'Nobody is named.', 'Name who says it: name, signatory or publishersOf.');
    }
    yield* unresolved('sources', speaker.publishersOf, `${pointer}/speaker/publishersOf`);
    yield* unresolved('signatories', speaker.signatory, `${pointer}/speaker/signatory`);
    yield* unresolved('responses', denial, `${pointer}/denial`);
  }
  for (const [at, {of}] of campaign.corrections.entries()) {
    const [collection, id] = of.split('/') as [Collection, string | undefined];
    yield* unresolved(collection, id, `/corrections/${at}/of`);
  }
  for (const [at, {signed, withdrawn}] of campaign.signatories.entries()) {
    if (signed && withdrawn && compareDates(signed, withdrawn) > 0) {
      yield problem(`/signatories/${at}/withdrawn`, 'Withdrew before signing.', `Write a date after ${signed}.`);
    }
  }
  yield* textRules(campaign, unresolved);
}

type Unresolved = (collection: Collection, id: string | undefined, pointer: string) => Problem[];

const problem = (pointer: string, message: string, hint: string): Problem => ({pointer, message, hint});

function* stageRules({stage, closing}: Campaign): Generator<Problem> {
  if ((stage === 'open') === !!closing) {
    yield closing
      ? problem('/closing', 'The campaign is open.', 'Remove closing, or set stage to ended or retracted.')
      : problem('/closing', `The campaign is ${stage}, and this is missing.`, 'Add a date and a note.');
  }
}

function* demandRules({demands}: Campaign, unresolved: Unresolved): Generator<Problem> {
  for (const [at, {id, addressees, history}] of demands.entries()) {
    if (id === LETTER) {
      yield problem(`/demands/${at}/id`, 'The id letter means the whole letter.', 'Choose another id.');
    }
    for (const [index, addressee] of addressees.entries()) {
      yield* unresolved('addressees', addressee, `/demands/${at}/addressees/${index}`);
    }
    let before = '';
    // Not the date of the entry before: 2026 between 2026-06 and 2026-04 would hide that they descend.
    let latest = '';
    for (const [index, {date, status}] of history.entries()) {
      const pointer = `/demands/${at}/history/${index}`;
      if (compareDates(latest, date) > 0) {
        yield problem(`${pointer}/date`, `${date} comes after ${latest}.`, 'List the oldest entry first.');
      }
      if (status === 'reversed' && !['partial', 'met', 'reversed'].includes(before)) {
        yield problem(`${pointer}/status`, 'Nothing was done that could be undone.', 'Only after partial or met.');
      }
      if (date > latest) latest = date;
      before = status;
    }
  }
}

function* responseRules({responses}: Campaign, unresolved: Unresolved): Generator<Problem> {
  for (const [at, {by, to, kind, asked, text}] of responses.entries()) {
    const pointer = `/responses/${at}`;
    yield* unresolved('addressees', by, `${pointer}/by`);
    for (const [index, about] of to.entries()) {
      if (about !== LETTER) yield* unresolved('demands', about, `${pointer}/to/${index}`);
    }
    if (kind === 'no-reply' ? !asked : !text) {
      yield problem(`${pointer}/${kind === 'no-reply' ? 'asked' : 'text'}`, `A ${kind} needs this.`, 'Add it.');
    }
  }
}

function* textRules(campaign: Campaign, unresolved: Unresolved): Generator<Problem> {
  const {language} = campaign;
  for (const {pointer, prose, label, evidence} of passages(campaign)) {
    const text: Text | undefined = prose ?? label;
    if (typeof text === 'object' && !Object.hasOwn(text, language)) {
      yield problem(pointer, `There is no text in ${language}.`, "Add it: it is the document's language.");
    }
    if (prose) {
      for (const [, value, place] of versions(prose, pointer, language)) {
        const citations = parseCitations(value).filter((part): part is Citation => typeof part !== 'string');
        if (value.split('[@').length - 1 !== citations.length) {
          yield problem(place, 'A citation is malformed.', 'Write [@id] or [@id, p. 4].');
        }
        for (const {source} of citations) yield* unresolved('sources', source, place);
      }
    }
    for (const [index, {source}] of evidence?.entries() ?? []) {
      yield* unresolved('sources', source, `${pointer}/${index}/source`);
    }
  }
}
