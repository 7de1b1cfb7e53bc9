// Writes the archived copy of a source into the text of a document.
import {canonicalUrl, comparableAddress, hasFormat, locate, nearest} from '@countersign/campaign/schema';
import type {Reason} from '../edit/edit.js';
import {editSafely} from '../edit/safe-edit.js';
import {archiveOf, isCopy, toldByCopy} from './known-archives.js';

/** A copy as a person tells it. */
export interface FoundCopy {
  /** Id of the source, or `letter:` and the language of a text of the letter. */
  readonly source: string;
  readonly url: string;
  /** By default as the address of the copy tells, or else the day of `now`. */
  readonly date?: string | undefined;
  /** Whether it takes the place of another copy. */
  readonly replaces?: boolean | undefined;
}

/** The changed text, or why the copy was not written. */
export type RecordedCopy =
  | {
      readonly ok: true;
      readonly text: string;
      readonly archived: {readonly url: string; readonly date?: string; readonly by?: string};
      /** Ids of all that got the copy: a text of the letter at the same address gets it, too. */
      readonly places: readonly string[];
      /** Sentences on what a person should look at. */
      readonly notes: readonly string[];
    }
  | {readonly ok: false; readonly problems: readonly Reason[]};

interface Member {
  readonly id: string;
  readonly pointer: string;
  readonly url: string | undefined;
  readonly copy: string | undefined;
}

/** Records where the copy of a source is. Never throws. */
export function recordCopy(text: string, {source, url: given, date, replaces}: FoundCopy, now: Date): RecordedCopy {
  const members = membersIn(text);
  const member = members.find(({id}) => id === source.trim());
  if (!member) return refused(`There is no source ${source}.`, hintFor(source, members));
  const url = copyAddress(given);
  if (typeof url !== 'string') return refused(url.message, url.hint);
  if (member.url !== undefined && sameAddress(member.url, url)) {
    return refused('This is the address of the source itself.', 'Write the address of the copy at an archive.');
  }
  const archive = archiveOf(url);
  const told = toldByCopy(url);
  const archived = {
    url,
    date: date ?? told.date ?? now.toISOString().slice(0, 10),
    ...(archive && {by: archive.name}),
  };
  const isSame = member.copy !== undefined && sameAddress(member.copy, url);
  if (member.copy !== undefined && !isSame && !replaces) {
    return refused(`${member.id} has a copy already: ${member.copy}.`, 'Add --replace to write this one in its place.');
  }
  const alike = members.filter(
    ({pointer, url: page, copy}) =>
      pointer !== member.pointer &&
      copy === undefined &&
      page !== undefined &&
      member.url !== undefined &&
      sameAddress(page, member.url),
  );
  const places = [member, ...alike];
  const edits = places.map(({pointer}) => ({pointer: `${pointer}/archived`, value: archived}));
  const edited = editSafely(text, edits, now);
  if (!edited.ok) return edited;
  const notes: string[] = [];
  if (!archive)
    notes.push(`${new URL(url).host} is no web archive that we know. Is it one that keeps this page for good?`);
  if (archive?.caution !== undefined) notes.push(archive.caution);
  if (told.of !== undefined && member.url !== undefined && !sameAddress(told.of, member.url)) {
    notes.push(`This is a copy of ${told.of}, and the source is at ${member.url}. Is it the same page?`);
  }
  return {ok: true, text: edited.text, archived, places: places.map(({id}) => id), notes};
}

const refused = (message: string, hint: string): {ok: false; problems: [Reason]} => ({
  ok: false,
  problems: [{pointer: '', message, hint}],
});

/** The address of a copy as documents have it, or why it is none. */
function copyAddress(given: string): string | Omit<Reason, 'pointer'> {
  const asked = given.trim();
  const isArchived = archiveOf(asked) !== undefined;
  // All archives that we know answer to https.
  const url = canonicalUrl(isArchived ? asked.replace(/^http:/i, 'https:') : asked);
  if (url === undefined || !hasFormat('https-url', url)) {
    const message = `This is no https address of a copy: ${asked.slice(0, 100)}.`;
    return {message, hint: 'Write for example https://web.archive.org/web/20260605101112/https://example.org/page.'};
  }
  const archive = archiveOf(url);
  if (!archive || isCopy(archive, url)) return url;
  return {
    message: `This is no copy, but a list or a form of ${archive.name}.`,
    hint: 'Open it in a browser, open or save the copy, and paste the address that the browser then shows.',
  };
}

function sameAddress(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && comparableAddress(a) === comparableAddress(b);
}

/** Hint on the source that was meant: the nearest id, or some ids. */
function hintFor(source: string, members: readonly Member[]): string {
  const ids = members.map(({id}) => id);
  const meant = nearest(source, ids);
  if (meant !== undefined) return `Did you mean ${meant}?`;
  return ids.length === 0 ? 'Add the source first.' : `Write one of: ${ids.slice(0, 20).join(', ')}.`;
}

/** The sources and the texts of the letter. Beyond its syntax the document may be wrong. */
function membersIn(text: string): Member[] {
  const located = locate(text);
  const {sources, letter} = objectOf(located.ok ? located.value : undefined);
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const member = (value: unknown, pointer: string, idOf: (of: Record<string, unknown>) => string): Member => {
    const {url, archived, ...rest} = objectOf(value);
    return {id: idOf(rest), pointer, url: stringOf(url), copy: stringOf(objectOf(archived)['url'])};
  };
  return [
    ...list(sources).map((each, at) => member(each, `/sources/${at}`, ({id}) => String(id))),
    ...list(objectOf(letter)['texts']).map((each, at) =>
      member(each, `/letter/texts/${at}`, ({language}) => `letter:${String(language)}`),
    ),
  ];
}

const objectOf = (value: unknown): Record<string, unknown> => Object(value) as Record<string, unknown>;
