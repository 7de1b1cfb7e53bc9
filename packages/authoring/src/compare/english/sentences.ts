// The changes of a revision in English sentences. Words in another language are made of the same changes.
import {inLanguage, type Campaign, type Statement, type Text} from '@countersign/campaign';
import {shapeAt, TABLE, type Shape} from '@countersign/campaign/schema';
import {changedParts} from '../../fix/changed-text.js';
import type {Change} from '../changes.js';
import type {Dated, NamedList, RevisionChange} from '../revision-change.js';
import {memberIn} from './members.js';
import {basisInWords, demandInWords, placeInWords, subjectInWords, textInWords} from './places.js';
import {
  dateInWords,
  isEmpty,
  keyInWords,
  languageInWords,
  listed,
  proseInWords,
  responseInWords,
  STATUS_WORDS,
  valueInWords,
} from './values.js';

/** One change in words. */
export interface Sentence {
  /** It ends with a full stop. */
  readonly text: string;
  /** Lines that say more: the new texts, or each of many changes. */
  readonly details: readonly string[];
}

/**
 * Puts one change into English words.
 *
 * @param change - From `revisionChanges(old, campaign)`.
 * @param mostNames - More names than these stand on lines of their own.
 */
export function inEnglish(change: RevisionChange, old: Campaign, campaign: Campaign, mostNames = FEW): Sentence {
  const [text, details = []] = told(change, old, campaign, mostNames);
  const end = change.isUncorrected ? `, and no correction names ${isMany(change) ? 'them' : 'it'}.` : '.';
  // A sentence that ends with a quotation has the end of that.
  return {text: /[.!?]”$/.test(text) && end === '.' ? text : text + end, details};
}

const isMany = (change: RevisionChange): boolean => 'changes' in change && change.changes.length > 1;

type Told = [text: string, details?: readonly string[]];

function told(change: RevisionChange, old: Campaign, campaign: Campaign, mostNames: number): Told {
  const {language} = campaign;
  const quoted = (text: Text) => `“${proseInWords(inLanguage(text, language), campaign)}”`;
  switch (change.kind) {
    case 'edition':
      return [
        `${editionInWords(change.to, change.from)} takes the place of ${lower(editionInWords(change.from, change.to))}`,
      ];
    case 'stage': {
      const {to, from, closing} = change;
      if (to === 'open') return [`The campaign goes on; before, it was ${from}`];
      const happened = `The campaign ${to === 'retracted' ? 'was retracted' : 'ended'}`;
      return [closing ? `${happened} on ${dateInWords(closing.date)}: ${quoted(closing.note)}` : happened];
    }
    case 'status': {
      const [from, to] = [STATUS_WORDS[change.from], STATUS_WORDS[change.to.status]];
      const moved = change.isNew
        ? `moved from ${from} to ${to} on ${dateInWords(change.to.date)}`
        : `now stands at ${to} (entry of ${dateInWords(change.to.date)}), and stood at ${from}`;
      return [`${demandInWords(change, campaign)}, ${moved}`, entryLines(change.to, campaign)];
    }
    case 'entry': {
      const {entry, isLast} = change;
      const where = isLast ? 'added' : 'added before others';
      const text = `${demandInWords(change, campaign)}: entry of ${dateInWords(entry.date)} ${where} (${STATUS_WORDS[entry.status]})`;
      return [text, entryLines(entry, campaign)];
    }
    case 'demand': {
      const latest = change.demand.history.at(-1)!;
      const status = `${STATUS_WORDS[latest.status]}, ${dateInWords(latest.date)}`;
      const rest = lines(change.demand, '/demands/0', campaign, ['id', 'title', 'history']);
      const entries = change.demand.history.map((entry) => lines(entry, ENTRY, campaign, []).join('; '));
      return [`${demandInWords(change, campaign)}, added (${status})`, [...rest, ...entries]];
    }
    case 'response': {
      const rest = lines(change.response, '/responses/0', campaign, ['id', 'kind', 'by', 'date']);
      return [`${responseInWords(campaign, change.response)} added`, rest];
    }
    case 'statement': {
      const {statement} = change;
      const rest = lines(statement, '/statements/0', campaign, ['id', 'basis', 'speaker', 'text', 'denial']);
      const text = lines({text: statement.text}, '/statements/0', campaign, []);
      // A denial stands beside what it denies, in its own words.
      const told = [...text, ...denialLines(campaign, statement), ...rest];
      return [`Statement added, ${basisInWords(campaign, statement)}`, told];
    }
    case 'correction': {
      const {of, date} = change.correction;
      const rest = lines(change.correction, '/corrections/0', campaign, ['of', 'date']);
      return [`Correction of ${subjectInWords(campaign, of)} added (${dateInWords(date)})`, rest];
    }
    case 'came':
    case 'left':
      return namesInWords(NOUNS[change.list], change.names, change.kind === 'came' ? 'added' : 'removed', mostNames);
    case 'withdrew':
      return datedInWords(change.signatories, 'withdrew', mostNames);
    case 'answers':
      return datedInWords(
        change.signatories,
        `${change.outcome === 'agreed' ? 'agreed' : 'objected'} to revision ${change.revision}`,
        mostNames,
      );
    case 'archived': {
      if (change.sources.length === 1) return [`Source ${change.sources[0]} now has an archived copy`];
      return [`${change.sources.length} sources now have archived copies`, change.sources];
    }
    case 'translation':
      return [translationInWords(change)];
    case 'texts':
    case 'values':
      return changesInWords(change.changes, old, campaign);
  }
}

/** An edition by its revision and day. Of two of one day the moments are told. */
function editionInWords(edition: {revision: number; updated: string}, other: {updated: string}): string {
  const isOneDay = edition.updated.slice(0, 10) === other.updated.slice(0, 10);
  return `Revision ${edition.revision} of ${isOneDay ? edition.updated : dateInWords(edition.updated)}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ENTRY = '/demands/0/history/0';

const entryLines = (entry: object, campaign: Campaign): string[] => lines(entry, ENTRY, campaign, ['date', 'status']);

/** Tells the denial of a statement in the words of the response. */
function denialLines(campaign: Campaign, {denial}: Statement): string[] {
  const response = memberIn(campaign.responses, denial);
  if (!response) return [];
  const {text} = response;
  const words = text === undefined ? '' : `: “${proseInWords(inLanguage(text, campaign.language), campaign)}”`;
  return [`Denial: ${responseInWords(campaign, response)}${words}`];
}

/** Each value of a new member on a line of its own, so that none is left out. */
function lines(member: object, pointer: string, campaign: Campaign, told: readonly string[]): string[] {
  return Object.entries(member).flatMap(([key, value]: [string, unknown]) => {
    if (isEmpty(value) || told.includes(key)) return [];
    return [`${upper(keyInWords(key))}: ${valueInWords(shapeOf(`${pointer}/${key}`), value, campaign)}`];
  });
}

const shapeOf = (pointer: string): Shape | undefined =>
  pointer
    .split('/')
    .slice(1)
    .reduce<Shape | undefined>((shape, token) => shape && shapeAt(shape, token), TABLE);

const NOUNS: Readonly<Record<NamedList, readonly [one: string, many: string]>> = {
  addressees: ['addressee', 'addressees'],
  signatories: ['signatory', 'signatories'],
  demands: ['demand', 'demands'],
  sources: ['source', 'sources'],
};

/** At most so many names stand in one sentence. */
const FEW = 12;

function namesInWords(
  [one, many]: readonly [string, string],
  names: readonly string[],
  done: string,
  mostNames: number,
): Told {
  if (names.length === 1) return [`${upper(one)} ${done}: ${names[0]}`];
  const head = `${names.length} ${many} ${done}`;
  return names.length > mostNames ? [head, names] : [`${head}: ${listed(names)}`];
}

function datedInWords(signatories: readonly Dated[], did: string, mostNames: number): Told {
  const [first] = signatories;
  if (first && signatories.length === 1) return [`${first.name} ${did} on ${dateInWords(first.date)}`];
  const names = signatories.map(({name, date}) => `${name} (${dateInWords(date)})`);
  return names.length > mostNames ? [`${names.length} signatories ${did}`, names] : [`${listed(names)} ${did}`];
}

function translationInWords({language, from, to}: Extract<RevisionChange, {kind: 'translation'}>): string {
  const name = languageInWords(language);
  if (from) return `The ${name} translation is now of revision ${to.revision}, and was of revision ${from.revision}`;
  const by = to.by === undefined ? '' : ` (${to.by})`;
  return `${name} translation of revision ${to.revision} added, made by a ${to.method}${by}`;
}

/** One value that changed, or how many of a kind did and each of them. */
function changesInWords(changes: readonly Change[], old: Campaign, campaign: Campaign): Told {
  const each = changes.map((change) => valueChange(change, old, campaign));
  const [first] = changes as [Change, ...Change[]];
  if (changes.length === 1) return [each[0]!];
  const kinds = [...new Set(changes.map(({kind}) => kind))].map((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return `${count} ${DONE[kind]}`;
  });
  const isTranslated = first.language !== undefined && first.language !== campaign.language;
  const what = isTranslated ? `${languageInWords(first.language)} texts` : kindOfPlace(first.path);
  return [`${what}: ${listed(kinds)}`, each];
}

const DONE: Readonly<Record<Change['kind'], string>> = {
  changed: 'changed',
  gone: 'removed',
  added: 'added',
  inserted: 'added before others',
  reordered: 'in another order',
};

/** Names all places of a path together: `Signatories, country`. */
const kindOfPlace = (path: string): string =>
  upper(
    path
      .split('/')
      .slice(1)
      .filter((token) => token !== '*')
      .map(keyInWords)
      .join(', '),
  );

function valueChange(change: Change, old: Campaign, campaign: Campaign): string {
  const {kind, pointer, oldPointer, was, is, language} = change;
  const [document, member] = kind === 'gone' ? [old, oldPointer] : [campaign, pointer];
  // The name in a list of names is its own place.
  const at =
    kind === 'added' && typeof is === 'string' && language === undefined ? member.replace(/\/\d+$/, '') : member;
  const place =
    language === undefined ? placeInWords(document, at) : textInWords(document, at, language, campaign.language);
  const shape = shapeOf(member);
  if (kind === 'reordered') return `${place}: in another order now`;
  if (kind === 'gone') return doneInWords(place, was, valueInWords(shape, was, old), DONE[kind]);
  if (kind !== 'changed') return doneInWords(place, is, valueInWords(shape, is, campaign), DONE[kind]);
  const [before, after] =
    typeof was === 'string' && typeof is === 'string' && language !== undefined
      ? changedProse([was, old], [is, campaign]).map((part) => `“${part}”`)
      : [valueInWords(shapeOf(oldPointer), was, old), valueInWords(shape, is, campaign)];
  return `${place}: changed from ${before} to ${after}`;
}

/** A value that came or is gone. One of several parts stands at the end: `Asked added: date 1 May 2026`. */
const doneInWords = (place: string, value: unknown, words: string, done: string): string =>
  typeof value === 'object' ? `${place} ${done}: ${words}` : `${place}: ${words} ${done}`;

/** The parts of two texts that differ. Citations are told as they are written where only they differ. */
function changedProse(was: readonly [string, Campaign], is: readonly [string, Campaign]): string[] {
  const [before, after] = [proseInWords(...was), proseInWords(...is)];
  return before === after ? changedParts(was[0], is[0]) : changedParts(before, after);
}
