// Adds demands, and entries of their history, to the text of a document.
import {compareDates, LETTER} from '@countersign/campaign';
import {comparableNames, locate, meantDates} from '@countersign/campaign/schema';
import type {Edit, Reason} from '../edit/edit.js';
import type {Json} from '../edit/json.js';
import {insertByDate} from '../edit/insert-by-date.js';
import {editSafely} from '../edit/safe-edit.js';
import {Ids} from '../ids/ids.js';
import {LETTER_SOURCE} from '../start/document.js';
import {UNKNOWN_NOTES, unknownNote} from '../start/unknown-note.js';

/** A source as evidence has it. */
export type CitedSource = {readonly source: string; readonly locator?: string; readonly quote?: string};

/** An event in the history of a demand. Without a date it is of the day of its newest source, or else of today. */
export interface Happening {
  readonly status: string;
  readonly note: string;
  /** Ids of sources. Each is a citation, `herald-2026` or `herald-2026, para. 4`, or evidence with a quotation. */
  readonly sources: readonly (string | CitedSource)[];
  readonly date?: string | undefined;
  readonly brief?: string | undefined;
  readonly missing?: string | undefined;
  readonly due?: string | undefined;
}

/** A new demand. It begins as `unknown` on the day of the letter, with the letter as its source. */
export interface NewDemand {
  readonly title: string;
  /** Ids of addressees. Empty: all. */
  readonly addressees: readonly string[];
  /** The source that shows the demand. By default `letter`, which a new document has. */
  readonly source?: string | undefined;
  /** The note of the first entry. Needed in languages in which we do not know the words. */
  readonly note?: string | undefined;
}

/** The changed text, or what the change would break. */
export type DemandChange =
  | {
      readonly ok: true;
      readonly text: string;
      /** The demand. */
      readonly id: string;
      readonly title: string;
      /** Whether nothing in its history is later. Then the demand now stands at the new status. */
      readonly isLast: boolean;
    }
  | {readonly ok: false; readonly problems: readonly Reason[]};

/**
 * Adds an entry to a demand's history, after all that are as old as it or older. Never throws.
 *
 * @param demand - Its id, or its title in any language.
 */
export function recordHappening(text: string, demand: string, happening: Happening, now: Date): DemandChange {
  const {demands, sources} = read(text);
  const at = findDemand(demands, demand);
  if (at < 0) {
    const ids = demands.map(({id}) => String(id)).slice(0, 20);
    return refused(
      `There is no demand ${demand}.`,
      ids.length > 0 ? `Write one of: ${ids.join(', ')}.` : 'Add it first.',
    );
  }
  const {status, note, brief, missing} = happening;
  const due = rightDate(happening.due);
  const evidence = happening.sources.map(evidenceOf);
  const cited = new Set(evidence.map(({source}) => source));
  const newest = newestDate(sources.filter(({id}) => cited.has(String(id))));
  const history = membersOf(demands[at]!.history);
  const last = newestDate(history);
  // A source from before the last entry does not say when this happened.
  const isNews = newest !== undefined && (last === undefined || compareDates(last, newest) <= 0);
  const date = rightDate(happening.date) ?? (isNews ? newest : now.toISOString().slice(0, 10));
  // The check cannot know which source is the letter.
  if (status !== 'unknown' && status !== 'dropped' && evidence.every(({source}) => source === LETTER_SOURCE)) {
    const message = 'The letter shows what is demanded, and not what happened.';
    const pointer = `/demands/${at}/history/-/evidence`;
    return {ok: false, problems: [{pointer, message, hint: 'Name a source that shows it.'}]};
  }
  const entry = present({date, status, due, note, brief, missing, evidence}) as Member;
  const title = titleOf(demands[at]!);
  const edits = insertByDate(`/demands/${at}/history`, history, entry);
  return changed(text, edits, {id: String(demands[at]!.id), title, isLast: edits.length === 1}, now);
}

/** Adds a demand at the end. Never throws. */
export function addDemand(text: string, {title, addressees, source, note: given}: NewDemand, now: Date): DemandChange {
  const {demands, sources, sent, language} = read(text);
  const shown = source ?? sources.find(({id}) => id === LETTER_SOURCE)?.id;
  if (typeof shown !== 'string') {
    return refused(
      `There is no ${LETTER_SOURCE} in sources.`,
      'Name the source that shows what is demanded, such as the letter.',
    );
  }
  const id = new Ids([LETTER, ...demands.map((demand) => String(demand.id))]).make([title], 'demand');
  const date = typeof sent === 'string' ? sent : now.toISOString().slice(0, 10);
  const note = given ?? unknownNote(String(language));
  if (note === undefined) {
    const pointer = `/demands/${demands.length}/history/0/note`;
    const message = 'The first note of a demand is needed in the language of the document.';
    return {ok: false, problems: [{pointer, message, hint: `It says: “${UNKNOWN_NOTES.en}”`}]};
  }
  const history = [{date, status: 'unknown', note, evidence: [evidenceOf(shown)]}];
  const demand = present({id, title, addressees: addressees.length > 0 ? [...addressees] : undefined, history});
  return changed(text, [{pointer: '/demands/-', value: demand}], {id, title, isLast: true}, now);
}

interface Member {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly date?: unknown;
  readonly updated?: unknown;
  readonly history?: unknown;
}

/** A date in its right form, if it has one meaning. */
function rightDate(given: string | undefined): string | undefined {
  const [date, ...others] = given === undefined ? [] : meantDates(given);
  return others.length === 0 ? (date ?? given) : given;
}

/** The place of the demand that a person named, as with signatories. A title that several have finds none of them. */
function findDemand(demands: readonly Member[], given: string): number {
  const byId = demands.findIndex(({id}) => id === given.trim());
  if (byId >= 0) return byId;
  const [wanted] = comparableNames(given);
  const found = demands.flatMap(({title}, at) => {
    const texts = Object.values(typeof title === 'string' ? {title} : (Object(title) as object)).filter(
      (each) => typeof each === 'string',
    );
    return texts.some((each) => comparableNames(each)[0] === wanted) ? [at] : [];
  });
  return found.length === 1 ? found[0]! : -1;
}

/** The parts of a document that are needed here. Beyond its syntax the document may be wrong. */
function read(text: string) {
  const located = locate(text);
  const document = Object(located.ok ? located.value : undefined) as Record<string, unknown>;
  return {
    demands: membersOf(document['demands']),
    sources: membersOf(document['sources']),
    sent: (Object(document['letter']) as {sent?: unknown}).sent,
    language: document['language'],
  };
}

const membersOf = (value: unknown): Member[] =>
  Array.isArray(value) ? value.map((member) => Object(member) as Member) : [];

function titleOf({id, title}: Member): string {
  const text: unknown = typeof title === 'object' && title ? Object.values(title)[0] : title;
  return typeof text === 'string' ? text : String(id);
}

/** The latest day of some entries, or of some sources, which may be updated. Undefined if none has a date. */
const newestDate = (members: readonly Member[]): string | undefined =>
  members
    .flatMap(({date, updated}) => [date, updated].filter((day) => typeof day === 'string'))
    .sort()
    .at(-1);

function evidenceOf(citation: string | CitedSource): CitedSource {
  if (typeof citation !== 'string') return citation;
  const [source, locator] = citation.split(/,\s*(.*)/s);
  return {source: source!.trim(), ...(locator && {locator: locator.trim()})};
}

/** An object without the keys that have no value. */
const present = (members: Readonly<Record<string, Json | undefined>>): Json =>
  Object.fromEntries(Object.entries(members).filter((member): member is [string, Json] => member[1] !== undefined));

/** Makes the change, unless the document then has a problem that it did not have before. */
function changed(
  text: string,
  edits: readonly Edit[],
  named: {id: string; title: string; isLast: boolean},
  now: Date,
): DemandChange {
  const edited = editSafely(text, edits, now);
  return edited.ok ? {...edited, ...named} : edited;
}

const refused = (message: string, hint: string): DemandChange => ({
  ok: false,
  problems: [{pointer: '', message, hint}],
});
