// A demand moved: a new entry of its history, or one that tells of something that left its status as it was.
import {isList, type JsonObject} from '../document/json.ts';
import {within} from '../document/pointer.ts';
import type {Kind} from './event-form.ts';
import {memberWithId, nextIn} from './members.ts';

export const demand: Kind = {
  begin: () => ({entry: {date: '', status: '', note: '', evidence: []}}),
  placesOf: (document, {subject}): Record<string, string> => {
    const at = memberWithId(document, '/demands', subject);
    return at === undefined ? {} : {entry: nextIn(document, within(at, 'history'))};
  },
  neededPlaces(document, event) {
    const {entry: at} = this.placesOf(document, event);
    if (at === undefined) return [];
    const entry = event.values['entry'] as JsonObject;
    const isPartial = entry['status'] === 'partial';
    const keys = ['status', 'date', 'note', ...(isPartial ? ['missing'] : [])];
    const hasNoSource = !isList(entry['evidence']) || entry['evidence'].length === 0;
    return [...keys, ...(hasNoSource ? ['evidence'] : [])].map((key) => within(at, key));
  },
};
