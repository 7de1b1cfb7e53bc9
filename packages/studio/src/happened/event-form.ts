// The form in which a person tells of an event, until it is taken into the document. It is kept with the draft as plain
// JSON.
import {isList, isObject, memberOf, type Json, type JsonObject} from '../document/json.ts';

/** The kinds of events. Those of one choice stand together: see `CHOICES`. */
export const EVENT_KINDS = ['demand', 'reply', 'signed', 'withdrew', 'correction', 'ending'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export interface EventForm {
  readonly kind: EventKind;
  /** The subject, as its kind takes it: the id of a demand, or the part that was wrong. Empty: not yet chosen. */
  readonly subject: string;
  /** The values typed, by the names that its kind gives to places of the document. */
  readonly values: JsonObject;
  /** New sources. They join those of the document. */
  readonly sources: readonly Json[];
  /** Whether everything else was checked that day, too. */
  readonly isAllChecked: boolean;
}

/** The values that one kind of event writes, and their places. */
export interface Kind {
  /** The values that a form begins with. */
  begin(document: JsonObject, subject: string): JsonObject;
  /** Where each value stands in the document with the event in it. Empty while nothing is chosen. */
  placesOf(document: JsonObject, event: EventForm): Readonly<Record<string, string>>;
  /** The places without which nothing can be taken in. Those that the check asks for in any case may be left out. */
  neededPlaces(document: JsonObject, event: EventForm): readonly string[];
}

/** An event from what was kept. Undefined if it is none. */
export function eventFrom(kept: Json | undefined): EventForm | undefined {
  const kind = EVENT_KINDS.find((each) => each === memberOf(kept, 'kind'));
  const [subject, values, sources] = ['subject', 'values', 'sources'].map((key) => memberOf(kept, key));
  if (!kind || typeof subject !== 'string' || !isObject(values) || !isList(sources)) return undefined;
  return {kind, subject, values, sources, isAllChecked: memberOf(kept, 'isAllChecked') === true};
}

/** The entry that an event writes: of a history, or a reply, signatory or correction. */
export const entryOf = ({values}: EventForm): JsonObject => (isObject(values['entry']) ? values['entry'] : {});
