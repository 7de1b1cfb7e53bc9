// Somebody signed, or withdrew. A signatory that withdrew stays on the list, with the date.
import {newId} from '../document/ids.ts';
import {memberOf, type Json, type JsonObject} from '../document/json.ts';
import {within} from '../document/pointer.ts';
import type {Kind} from './event-form.ts';
import {memberWithId, nameOf, nextIn} from './members.ts';

export const signed: Kind = {
  begin: () => ({entry: {id: '', kind: 'organisation', name: ''}}),
  placesOf: (document) => ({entry: nextIn(document, '/signatories')}),
  neededPlaces: (document) => ['name', 'signed'].map((key) => within(nextIn(document, '/signatories'), key)),
};

/** The id of a new signatory, made of its name. */
export const signatoryId = (document: JsonObject, name: Json | undefined): string =>
  newId(document, '/signatories', nameOf(document, {name: name ?? ''}, 'name'));

export const withdrew: Kind = {
  begin: () => ({withdrawn: ''}),
  placesOf: (document, {subject}): Record<string, string> => {
    const at = memberWithId(document, '/signatories', subject);
    return at === undefined ? {} : {withdrawn: within(at, 'withdrawn')};
  },
  neededPlaces(document, event) {
    return Object.values(this.placesOf(document, event)).filter(() => !memberOf(event.values, 'withdrawn'));
  },
};
