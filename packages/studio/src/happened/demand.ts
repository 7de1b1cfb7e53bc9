// A demand moved: a new entry of its history, or one that tells of something that left its status as it was.
import {within} from '../document/pointer.ts';
import {entryOf, type Kind} from './event-form.ts';
import {memberWithId, nextIn} from './members.ts';

export const demand: Kind = {
  begin: () => ({entry: {date: '', status: '', note: '', evidence: [{source: ''}]}}),
  placesOf: (document, {subject}): Record<string, string> => {
    const at = memberWithId(document, '/demands', subject);
    return at === undefined ? {} : {entry: nextIn(document, within(at, 'history'))};
  },
  neededPlaces(document, event) {
    const {entry: at} = this.placesOf(document, event);
    if (at === undefined) return [];
    const entry = entryOf(event);
    const isPartial = entry['status'] === 'partial';
    const keys = ['status', 'date', 'note', ...(isPartial ? ['missing'] : [])];
    return [...keys, 'evidence/0/source'].map((key) => `${at}/${key}`);
  },
};
