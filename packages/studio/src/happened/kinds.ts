// The kinds of event by name.
import type {JsonObject} from '../document/json.ts';
import {correction} from './correction.ts';
import {demand} from './demand.ts';
import {ending} from './ending.ts';
import type {EventForm, EventKind, Kind} from './event-form.ts';
import {reply} from './reply.ts';
import {signed, withdrew} from './signatory.ts';

export const KINDS: Readonly<Record<EventKind, Kind>> = {demand, reply, signed, withdrew, correction, ending};

/** A form to begin with. */
export const newEvent = (document: JsonObject, kind: EventKind, subject = ''): EventForm => ({
  kind,
  subject,
  values: KINDS[kind].begin(document, subject),
  sources: [],
  isAllChecked: false,
});
