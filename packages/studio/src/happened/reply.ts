// An addressee said something, or nothing by a date.
import {listAt, type JsonObject} from '../document/json.ts';
import {newId} from '../document/ids.ts';
import {languageOf, textIn} from '../document/text.ts';
import {entryOf, type Kind} from './event-form.ts';
import {choicesOf, nextIn} from './members.ts';

export const reply: Kind = {
  begin(document) {
    const addressees = choicesOf(document, '/letter/addressees', 'name');
    const only = addressees.length === 1 ? addressees[0]![0] : '';
    const id = newId(document, '/responses', only === '' ? 'reply' : `reply-${only}`);
    return {entry: {id, by: only, to: ['letter'], kind: 'reply', date: '', text: '', evidence: [{source: ''}]}};
  },
  placesOf: (document) => ({entry: nextIn(document, '/responses')}),
  neededPlaces(document, event) {
    const at = nextIn(document, '/responses');
    const entry = entryOf(event);
    const own = entry['kind'] === 'no-reply' ? ['asked'] : ['text'];
    const hasNoTarget = listAt(entry, '/to').length === 0;
    return ['by', 'kind', 'date', ...own, ...(hasNoTarget ? ['to'] : []), 'evidence/0/source'].map(
      (key) => `${at}/${key}`,
    );
  },
};

/** The reply as it is taken in: one that did not come has no words. */
export function settledReply(document: JsonObject, entry: JsonObject): JsonObject {
  const isNone = entry['kind'] === 'no-reply';
  const left = isNone ? ['quoted', 'brief'] : ['asked'];
  const isEmpty = textIn(entry['text'], languageOf(document), languageOf(document)) === '';
  const omitted = new Set([...left, ...(isNone && isEmpty ? ['text'] : [])]);
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !omitted.has(key)));
}
