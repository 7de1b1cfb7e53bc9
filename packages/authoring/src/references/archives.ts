import {canonicalUrl, hasFormat} from '@countersign/campaign/schema';
import type {Reference} from './reference.js';

/** A copy that an archive keeps, as documents have it. */
export interface Archived {
  url: string;
  date?: string;
  by?: string;
}

// https://web.archive.org/web/20260312101112id_/https://example.org/
const WAYBACK = /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})?(\d{2})?\d*(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i;
const ARCHIVES =
  /^https?:\/\/(?:web\.archive\.org|archive\.(?:org|ph|is|today|li|md|vn|fo)|perma\.cc|ghostarchive\.org|megalodon\.jp)\//i;

/** The longest address that documents take. */
const MOST_LETTERS = 2_048;

/** The addresses of a source. */
interface Addresses {
  readonly url?: string;
  readonly archived?: Archived;
  /** The host of an archived copy that a note names, if it is no archive that we know. Anyone can write a note. */
  readonly unknownHost?: string;
}

/** The address of a source, and that of its copy, wherever the reference has them. */
export function addressesOf({url, archive, note}: Reference): Addresses {
  const noted = copiesIn(note);
  const own = ARCHIVES.test(url) ? url : '';
  const copies = [archive.url, ...noted, own].flatMap((address) => httpsOf(address) ?? []);
  // A field for the copy may name any archive, but an archive that we know comes first.
  const copy = copies.find((address) => ARCHIVES.test(address)) ?? httpsOf(archive.url);
  const [unknown] = copy === undefined ? copies : [];
  const original = own === '' ? url : (WAYBACK.exec(url)?.[4] ?? '');
  const address = canonicalUrl(original);
  const [, year, month, day] = WAYBACK.exec(copy ?? '') ?? [];
  const date = archive.date || [year, month, day].filter((part) => part !== undefined).join('-');
  const by = archive.by || (copy?.startsWith('https://web.archive.org/') ? 'Internet Archive' : '');
  return {
    ...(address !== undefined && hasFormat('web-url', address) && {url: address}),
    ...(unknown !== undefined && {unknownHost: unknown.split('/')[2]!}),
    ...(copy !== undefined && {
      archived: {
        url: copy,
        ...(hasFormat('partial-date', date) && {date}),
        ...(by !== '' && hasFormat('label', by) && {by}),
      },
    }),
  };
}

/** The addresses of copies in a note: those of archives, and those after a word for it. */
function copiesIn(note: string): string[] {
  const copies: string[] = [];
  for (const {0: address, index} of note.matchAll(/https?:\/\/[^\s"'<>]+/gi)) {
    if (address.length > MOST_LETTERS) continue;
    let end = address.length;
    while (/[.,;:)\]]/.test(address[end - 1]!)) end--;
    const clean = address.slice(0, end);
    const before = note.slice(Math.max(0, index - 80), index);
    if (ARCHIVES.test(clean) || /(?:archiv|أرشيف|مؤرشف|ארכיון|מאורכב)[^.]*:\s*$/i.test(before)) copies.push(clean);
  }
  return copies;
}

/** An address of a copy, which has to be https. All large archives answer to it. */
function httpsOf(address: string): string | undefined {
  const url = canonicalUrl(address.trim().replace(/^http:/i, 'https:'));
  return url !== undefined && hasFormat('https-url', url) ? url : undefined;
}
