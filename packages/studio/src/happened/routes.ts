// The places of addresses that name an event: `happened/demand/publish-audit`.
import type {EventKind} from './event-form.ts';

/** The choices that a person has. */
export const CHOICES = ['demand', 'reply', 'signatory', 'wrong', 'ended'] as const;
export type Choice = (typeof CHOICES)[number];

const PLACES: Readonly<Record<string, readonly [kind: EventKind, choice: Choice]>> = {
  demand: ['demand', 'demand'],
  reply: ['reply', 'reply'],
  signatory: ['signed', 'signatory'],
  withdrew: ['withdrew', 'signatory'],
  wrong: ['correction', 'wrong'],
  ended: ['ending', 'ended'],
};

export interface WantedEvent {
  readonly kind: EventKind;
  readonly choice: Choice;
  readonly subject: string;
}

/** The event that the place of an address names. Undefined if it names none. */
export function wantedEvent(place: string): WantedEvent | undefined {
  const [name = '', ...rest] = place.split('/');
  if (!Object.hasOwn(PLACES, name)) return undefined;
  const [kind, choice] = PLACES[name]!;
  return {kind, choice, subject: decoded(rest.join('/'))};
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The place of a kind of event. */
export function placeOfEvent(kind: EventKind, subject = ''): string {
  const [name] = Object.entries(PLACES).find(([, [each]]) => each === kind)!;
  return subject === '' ? name : `${name}/${encodeURIComponent(subject)}`;
}
