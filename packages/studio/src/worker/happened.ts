// Takes an event into the document, if the check lets it, and tells what readers will see change.
import {
  editSafely,
  examine,
  fixDocument,
  grouped,
  inEnglish,
  insertByDate,
  edit,
  recordHappening,
  revisionChanges,
  warningsLeft,
  type Edit,
  type NamedProblem,
  type Reason,
  type Sentence,
} from '@countersign/authoring';
import {isList, isObject, listAt, memberOf, valueAt, withValue, type Json, type JsonObject} from '../document/json.ts';
import {patchesBetween, type Patch} from '../document/patches.ts';
import {parentOf} from '../document/pointer.ts';
import {correctionEntry, isNeeded, wrongPlace} from '../happened/correction.ts';
import {entryOf, eventFrom, type EventForm} from '../happened/event-form.ts';
import {KINDS} from '../happened/kinds.ts';
import {withLastingSources} from '../happened/name-sources.ts';
import {settledReply} from '../happened/reply.ts';
import {checkedAt, revised} from '../happened/revised.ts';
import {signatoryId} from '../happened/signatory.ts';
import {eventIn, isOfEvent, withEvent, withNamedSources} from '../happened/with-event.ts';
import {documentOf} from '../session/history.ts';
import {forStudio} from './for-studio.ts';
import {textOf, type State} from './state.ts';

/** An event that can be taken in, or why it cannot. */
export type Settled =
  | {
      readonly ok: true;
      /** The patches that take it into the document. */
      readonly patches: readonly Patch[];
      /** The changes that readers will see. Undefined while the document has problems. */
      readonly sentences: readonly Sentence[] | undefined;
      /** The warnings that deserve another look, at places of the event. */
      readonly warnings: readonly NamedProblem[];
      readonly revision: number;
    }
  | {
      readonly ok: false;
      /** Each at its place in the document with the event as it is typed. */
      readonly problems: readonly Reason[];
      /** The event with dates and addresses in their right form. */
      readonly event: EventForm;
    };

/**
 * Settles an event. It changes nothing.
 *
 * @param kept - The form.
 * @param before - The revision that is public now, or that the draft began with.
 */
export function happened(state: State, kept: EventForm, before: number): Settled {
  const now = new Date();
  const {document} = state;
  const typed = eventFrom(kept as unknown as Json)!;
  const event = tidied(document, typed);
  const taken = takenIn(document, textOf(state), withLastingSources(document, event), now);
  if (!taken.ok) return {ok: false, problems: taken.problems.map(forStudio).map(atForm(document, event)), event};
  const raised = revised(documentOf(taken.text)!, before, now);
  const next = event.isAllChecked ? checkedAt(raised, now) : raised;
  const [old, present] = [document, next].map((each) => examine(bytesOf(each), now));
  const campaign = present!.campaign;
  return {
    ok: true,
    patches: patchesBetween(document, next),
    sentences: old!.campaign && campaign ? sentencesOf(old!.campaign, campaign) : undefined,
    warnings: campaign
      ? grouped(warningsLeft({...present!, campaign}, now).map(present!.place))
          .filter(({pointer}) =>
            isOfEvent(document, event, atForm(document, event)({pointer, message: '', hint: ''}).pointer),
          )
          .map(forStudio)
      : [],
    revision: memberOf(next, 'revision') as number,
  };
}

const bytesOf = (document: JsonObject) => new TextEncoder().encode(JSON.stringify(document));

type Campaign = NonNullable<ReturnType<typeof examine>['campaign']>;

const sentencesOf = (old: Campaign, campaign: Campaign): Sentence[] =>
  revisionChanges(old, campaign)
    .filter(({kind}) => kind !== 'edition')
    .map((change) => inEnglish(change, old, campaign, 1));

/**
 * The event with the sources that it names, and with every date and address in its right form, where it has one:
 * `24 February 2026`, `example.org`.
 */
function tidied(document: JsonObject, kept: EventForm): EventForm {
  const event = withNamedSources(document, kept);
  const typed = withEvent(document, event);
  const {rewrites} = fixDocument(JSON.stringify(typed), true);
  const own = rewrites.filter(({pointer}) => isOfEvent(document, event, pointer));
  const right = own.reduce((made, {pointer, now}) => withValue(made, pointer, now), typed);
  return eventIn(right, document, event);
}

type Taken = {readonly ok: true; readonly text: string} | {readonly ok: false; readonly problems: readonly Reason[]};

function takenIn(document: JsonObject, text: string, event: EventForm, now: Date): Taken {
  const sources: Edit[] = event.sources.map((value) => ({pointer: '/sources/-', value: withoutEmpty(value) as object}));
  if (event.kind !== 'demand') return editSafely(text, [...sources, ...editsOf(document, event)], now);
  // The sources have to be there before an entry can name them. Problems of both are told in one go.
  const added = editSafely(text, sources, now);
  const withSources = edit(text, sources);
  if (!withSources.ok) return withSources;
  const recorded = recordHappening(withSources.text, event.subject, happeningOf(event), now);
  if (added.ok) return recorded;
  return {ok: false, problems: [...added.problems, ...(recorded.ok ? [] : recorded.problems)]};
}

function happeningOf(event: EventForm): Parameters<typeof recordHappening>[2] {
  const {evidence, ...entry} = withoutEmpty(entryOf(event)) as JsonObject;
  return {...entry, sources: Array.isArray(evidence) ? evidence : []} as unknown as ReturnType<typeof happeningOf>;
}

function editsOf(document: JsonObject, event: EventForm): Edit[] {
  const places = KINDS[event.kind].placesOf(document, event);
  const entry = withoutEmpty(entryOf(event)) as JsonObject;
  switch (event.kind) {
    case 'reply':
      return [{pointer: '/responses/-', value: withoutEmpty(settledReply(document, entry))}];
    case 'signed':
      return [{pointer: '/signatories/-', value: {...entry, id: signatoryId(document, entry['name'])}}];
    case 'correction': {
      const after = withEvent(document, event);
      const words = withoutEmpty(correctionEntry(document, event, after)) as object;
      const wrong = wrongPlace(document, event);
      const corrections = listAt(document, '/corrections').map((each) => Object(each) as {date?: unknown});
      return [
        ...(wrong === undefined ? [] : [valueEdit(document, wrong, event.values['value'])]),
        ...insertByDate('/corrections', corrections, words),
      ];
    }
    default:
      return Object.entries(places).map(([name, pointer]) => ({
        pointer,
        value: withoutEmpty(event.values[name]!) as object,
      }));
  }
}

/** Changes one value. An empty one that need not be there is taken out of what holds it. */
function valueEdit(document: JsonObject, pointer: string, value: Json | undefined): Edit {
  if (value !== undefined && (value !== '' || isNeeded(pointer))) return {pointer, value};
  const [holder] = parentOf(pointer);
  return {pointer: holder, value: valueAt(withValue(document, pointer, undefined), holder) as object};
}

/** A value without what was left empty: fields, and evidence without a source. */
function withoutEmpty(value: Json): Json {
  if (isList(value)) return value.filter((each) => memberOf(each, 'source') !== '').map(withoutEmpty);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      const inner = withoutEmpty(each);
      const isEmpty = inner === '' || (isObject(inner) && Object.keys(inner).length === 0);
      return isEmpty ? [] : [[key, inner] as const];
    }),
  );
}

/** Puts a problem at its place in the form: an entry may be taken in before others. */
const atForm =
  (document: JsonObject, event: EventForm) =>
  ({pointer, message, hint}: Reason): Reason => {
    const {entry} = KINDS[event.kind].placesOf(document, event);
    if (entry === undefined) return {pointer, message, hint};
    const [list] = parentOf(entry);
    const inside = pointer.startsWith(`${list}/`) ? pointer.slice(list.length + 1).replace(/^[^/]+/, '') : undefined;
    return {pointer: inside === undefined ? pointer : entry + inside, message, hint};
  };
