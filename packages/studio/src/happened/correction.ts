// We were wrong: the right value takes the place of the wrong one, and a correction tells both for good.
import {BLOCKS, kindOfBlock} from '../document/blocks.ts';
import {memberOf, valueAt, type Json, type JsonObject} from '../document/json.ts';
import {within} from '../document/pointer.ts';
import {fieldAt, isRequired} from '../fields/field.ts';
import {entryOf, type EventForm, type Kind} from './event-form.ts';
import {memberWithId, nextIn, shownValue} from './members.ts';

/** The lists whose members a correction names, by where they stand. */
const LISTS: Readonly<Record<string, string>> = {
  addressees: '/letter/addressees',
  signatories: '/signatories',
  demands: '/demands',
  responses: '/responses',
  statements: '/statements',
  sources: '/sources',
};

/** Where the part stands that a correction is of: `demands/publish-audit`. Undefined if there is no such part. */
export function partAt(document: JsonObject, of: string): string | undefined {
  if (of === 'letter') return '/letter';
  if (of === 'document') return '';
  const [list = '', id = ''] = of.split('/');
  if (!Object.hasOwn(LISTS, list)) return undefined;
  return id === '' ? LISTS[list] : memberWithId(document, LISTS[list]!, id);
}

/**
 * The subject of a correction that is being written: the part, and the wrong place in it. `demands/audit /title` is of
 * the title. Without a place, the part was put right already, elsewhere in the studio.
 */
export function subjectOf({subject}: EventForm): {readonly of: string; readonly place: string | undefined} {
  const [of = '', place] = subject.split(' ');
  return {of, place};
}

export const subjectFor = (of: string, place?: string): string => (place === undefined ? of : `${of} ${place}`);

/** The place of the wrong value in the document. Undefined if none is chosen, or it is gone. */
export function wrongPlace(document: JsonObject, event: EventForm): string | undefined {
  const {of, place} = subjectOf(event);
  const part = place === undefined ? undefined : partAt(document, of);
  const at = part === undefined ? undefined : part + place!;
  const value = at === undefined ? undefined : valueAt(document, at);
  if (at === undefined || at === '' || value === undefined) return undefined;
  // A heading or a list is put right in its texts.
  return fieldAt(at)?.kind === 'union' && kindOfBlock(value) !== 'paragraph' ? undefined : at;
}

/** Whether what is right has to be there: a text of the letter's own words does not end with a correction. */
export const isNeeded = (wrong: string): boolean => isRequired(wrong) || wrong.startsWith(`${BLOCKS}/`);

export const correction: Kind = {
  begin(document, subject) {
    const wrong = wrongPlace(document, {kind: 'correction', subject, values: {}, sources: [], isAllChecked: false});
    const value: JsonObject = wrong === undefined ? {} : {value: valueAt(document, wrong)!};
    return {...value, entry: {date: new Date().toISOString().slice(0, 10), of: subjectOf({subject} as EventForm).of}};
  },
  placesOf(document, event): Record<string, string> {
    if (event.subject === '') return {};
    const wrong = wrongPlace(document, event);
    const entry = {entry: nextIn(document, '/corrections')};
    return wrong === undefined ? entry : {value: wrong, ...entry};
  },
  neededPlaces(document, event) {
    if (event.subject === '') return [];
    const wrong = wrongPlace(document, event);
    const value = wrong !== undefined && isNeeded(wrong) ? [wrong] : [];
    const at = nextIn(document, '/corrections');
    return [...value, ...['date', 'was', 'now'].map((key) => within(at, key))];
  },
};

/** The words of a correction: those that were typed, or else the value before and the one after. */
export function correctionEntry(document: JsonObject, event: EventForm, after: JsonObject): JsonObject {
  const entry = entryOf(event);
  const wrong = wrongPlace(document, event);
  if (wrong === undefined) return entry;
  const words = (key: 'was' | 'now', holder: JsonObject): JsonObject => {
    const own = memberOf(entry, key);
    const derived = shownValue(holder, wrong);
    return {[key]: own === undefined ? derived : own} satisfies Record<string, Json>;
  };
  const now = words('now', after);
  // A text that has not been changed yet is not what is right.
  return {...entry, ...words('was', document), ...(now['now'] === words('was', document)['was'] ? {now: ''} : now)};
}
