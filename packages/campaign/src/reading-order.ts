import type {Campaign, Evidence, Text} from './campaign.js';
import {pointerTo} from './problem.js';
import {STATUSES} from './vocabulary.js';

/** A piece of a document: prose (which may cite), a label (which does not), or evidence. */
export interface Passage {
  readonly pointer: string;
  readonly prose?: Text | undefined;
  readonly label?: Text | undefined;
  readonly evidence?: readonly Evidence[] | undefined;
}

/**
 * Every text and every piece of evidence, in the one order in which a document is read: the letter, the demands with
 * their histories, the responses, the statements, then what accompanies them. Source numbers follow this order, so a
 * change here renumbers every campaign.
 */
export function* passages(campaign: Campaign): Generator<Passage> {
  const {letter, closing, publisher} = campaign;
  yield {pointer: '/letter/title', label: letter.title};
  yield {pointer: '/letter/summary', prose: letter.summary};
  for (const [at, prose] of letter.paragraphs.entries()) yield {pointer: `/letter/paragraphs/${at}`, prose};
  for (const [at, demand] of campaign.demands.entries()) {
    const pointer = `/demands/${at}`;
    yield {pointer: `${pointer}/title`, label: demand.title};
    yield {pointer: `${pointer}/detail`, prose: demand.detail};
    for (const status of STATUSES) yield {pointer: `${pointer}/criteria/${status}`, prose: demand.criteria?.[status]};
    for (const [index, {note, evidence}] of demand.history.entries()) {
      yield {pointer: `${pointer}/history/${index}/note`, prose: note};
      yield {pointer: `${pointer}/history/${index}/evidence`, evidence};
    }
  }
  for (const [at, {text, evidence, rejoinder}] of campaign.responses.entries()) {
    const pointer = `/responses/${at}`;
    yield {pointer: `${pointer}/text`, prose: text};
    yield {pointer: `${pointer}/evidence`, evidence};
    yield {pointer: `${pointer}/rejoinder`, prose: rejoinder};
  }
  for (const [at, {text, speaker, evidence}] of campaign.statements.entries()) {
    const pointer = `/statements/${at}`;
    yield {pointer: `${pointer}/speaker/name`, label: speaker.name};
    yield {pointer: `${pointer}/speaker/role`, label: speaker.role};
    yield {pointer: `${pointer}/text`, prose: text};
    yield {pointer: `${pointer}/evidence`, evidence};
  }
  yield {pointer: '/closing/note', prose: closing?.note};
  for (const [at, {was, now, reason}] of campaign.corrections.entries()) {
    for (const [key, prose] of Object.entries({was, now, reason})) yield {pointer: `/corrections/${at}/${key}`, prose};
  }
  for (const [at, {summary}] of campaign.sources.entries()) yield {pointer: `/sources/${at}/summary`, prose: summary};
  yield {pointer: '/publisher/name', label: publisher.name};
  yield {pointer: '/assessedBy', label: campaign.assessedBy};
  for (const [at, {name, role}] of letter.addressees.entries()) {
    yield {pointer: `/letter/addressees/${at}/name`, label: name};
    yield {pointer: `/letter/addressees/${at}/role`, label: role};
  }
  for (const [at, {name, shortName, role, affiliation}] of campaign.signatories.entries()) {
    for (const [key, label] of Object.entries({name, shortName, role, affiliation})) {
      yield {pointer: `/signatories/${at}/${key}`, label};
    }
  }
}

/** Each language's version of a text with its own pointer; a plain string is in `language`. */
export function versions(
  text: Text,
  pointer: string,
  language: string,
): [language: string, value: string, pointer: string][] {
  if (typeof text === 'string') return [[language, text, pointer]];
  return Object.entries(text).map(([key, value]) => [key, value, pointerTo(pointer, key)]);
}
