// New demands, and which entries of their histories are public already. Pure.
import {
  isObject,
  isSame,
  listAt,
  memberOf,
  stringAt,
  stringOf,
  withMember,
  type Json,
  type JsonObject,
} from './json.ts';
import {within} from './pointer.ts';
import {passingId} from './rename.ts';
import {languageOf, textIn} from './text.ts';

/** The id of the source that is the letter itself. */
export const LETTER_SOURCE = 'letter';

/** The letter as a source, with all that the document says of it. */
function letterSource(document: JsonObject): JsonObject {
  const own = languageOf(document);
  const publisher = textIn(memberOf(memberOf(document, 'publisher'), 'name'), own, own);
  const title = textIn(memberOf(memberOf(document, 'letter'), 'title'), own, own);
  const date = stringAt(document, '/letter/sent');
  const url = stringAt(document, '/letter/texts/0/url') || stringAt(document, '/url');
  return {
    id: LETTER_SOURCE,
    kind: 'letter',
    publishers: publisher === '' ? [] : [publisher],
    ...(title !== '' && {title}),
    ...(date !== '' && {date}),
    ...(url !== '' && {url}),
  };
}

/** A document that has the letter among its sources, so that a demand can rest on it. */
export function withLetterSource(document: JsonObject): JsonObject {
  if (listAt(document, '/sources').some((source) => memberOf(source, 'id') === LETTER_SOURCE)) return document;
  return withMember(document, '/sources', letterSource(document), 0);
}

/** Whether a source is the letter as it was added: it has nothing but what the document says of the letter. */
export function isLetterAsAdded(document: JsonObject, source: Json): boolean {
  if (!isObject(source) || memberOf(source, 'id') !== LETTER_SOURCE) return false;
  const letter = letterSource(document);
  // The address of the page, until the letter had an address of its own.
  const isPage = source['url'] === stringAt(document, '/url');
  return Object.entries(source).every(
    ([key, value]) => isSame(value, memberOf(letter, key)) || (key === 'url' && isPage),
  );
}

/** A new demand. It begins as not known, on the day of the letter, with the letter as its source. */
export const newDemand = (document: JsonObject, note: string, day: string): JsonObject => ({
  id: passingId(document, 'demands'),
  title: '',
  history: [
    {
      date: stringAt(document, '/letter/sent') || day,
      status: 'unknown',
      note,
      evidence: [{source: LETTER_SOURCE}],
    },
  ],
});

/**
 * Whether an entry of a demand's history was never published, so that it can still be mended in silence.
 *
 * @param published - The revision that is public. Undefined if the studio does not know it.
 */
export function isUnpublished(
  document: JsonObject,
  published: JsonObject | undefined,
  demand: Json,
  entry: Json,
): boolean {
  if (published === undefined) return !hasEarlierRevision(document);
  const id = memberOf(demand, 'id');
  const before = listAt(published, '/demands').find((each) => memberOf(each, 'id') === id);
  return before === undefined || !isObject(before) || !listAt(before, '/history').some((each) => isSame(each, entry));
}

/** Whether a document has been published before this revision. */
export function hasEarlierRevision(document: JsonObject): boolean {
  const revision = memberOf(document, 'revision');
  return typeof revision === 'number' && revision > 1;
}

/** A demand whose newest entry can get another source. */
export interface Standing {
  /** The place of the evidence: `/demands/0/history/1/evidence`. */
  readonly pointer: string;
  readonly title: string;
  readonly status: string;
}

/**
 * The newest entry of each demand, where readers have not seen it: what is public no longer changes in silence.
 *
 * @param published - The revision that is public. Undefined if the studio does not know it.
 */
export function standings(document: JsonObject, published: JsonObject | undefined): readonly Standing[] {
  const own = languageOf(document);
  return listAt(document, '/demands').flatMap((demand: Json, at): Standing[] => {
    const history = listAt(demand, '/history');
    const entry = history.at(-1);
    if (entry === undefined || !isUnpublished(document, published, demand, entry)) return [];
    const pointer = within('/demands', at, 'history', history.length - 1, 'evidence');
    const title = textIn(memberOf(demand, 'title'), own, own);
    return [{pointer, title, status: stringOf(memberOf(entry, 'status'))}];
  });
}
