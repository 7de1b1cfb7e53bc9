// The campaign ended, or what it says is withdrawn.
import {valueAt} from '../document/json.ts';
import type {Kind} from './event-form.ts';

export const ending: Kind = {
  begin: (document) => ({
    stage: 'ended',
    // The note of a campaign that ended, and is retracted now, is the start of the new one.
    closing: valueAt(document, '/closing') ?? {date: '', note: ''},
  }),
  placesOf: () => ({stage: '/stage', closing: '/closing'}),
  neededPlaces: () => ['/closing/date', '/closing/note'],
};
