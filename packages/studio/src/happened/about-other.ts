// An event that turns out to be about something else.
import type {JsonObject} from '../document/json.ts';
import {entryOf, type EventForm} from './event-form.ts';
import {newEvent} from './kinds.ts';

/** The same event about something else. The text typed stays, except for a value of the other place. */
export function aboutOther(document: JsonObject, event: EventForm, subject: string): EventForm {
  const {values} = newEvent(document, event.kind, subject);
  if (event.kind !== 'correction') return {...event, subject, values: {...values, ...event.values}};
  // The words of the place before are not those of this one.
  const kept = Object.entries(entryOf(event)).filter(([key]) => key !== 'was' && key !== 'now' && key !== 'of');
  const entry = {...Object.fromEntries(kept), of: subject.split(' ')[0]!};
  return {...event, subject, values: {...values, entry}};
}
