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

/** The address of a source, and that of its copy, wherever the reference has them. */
export function addressesOf({url, archive, note}: Reference): {readonly url?: string; readonly archived?: Archived} {
  const noted = noteAddress(note);
  const own = ARCHIVES.test(url) ? url : '';
  const copy = [archive.url, noted, own].map(httpsOf).find((address) => address !== undefined);
  const original = own === '' ? url : (WAYBACK.exec(url)?.[4] ?? '');
  const address = canonicalUrl(original);
  const [, year, month, day] = WAYBACK.exec(copy ?? '') ?? [];
  const date = archive.date || [year, month, day].filter((part) => part !== undefined).join('-');
  const by = archive.by || (copy?.startsWith('https://web.archive.org/') ? 'Internet Archive' : '');
  return {
    ...(address !== undefined && hasFormat('web-url', address) && {url: address}),
    ...(copy !== undefined && {
      archived: {
        url: copy,
        ...(hasFormat('partial-date', date) && {date}),
        ...(by !== '' && hasFormat('label', by) && {by}),
      },
    }),
  };
}

/** The address of a copy in a note: one of an archive, or one after a word for it. */
function noteAddress(note: string): string {
  for (const {0: address, index} of note.matchAll(/https?:\/\/[^\s"'<>]+/gi)) {
    if (address.length > MOST_LETTERS) continue;
    let end = address.length;
    while (/[.,;:)\]]/.test(address[end - 1]!)) end--;
    const clean = address.slice(0, end);
    const before = note.slice(Math.max(0, index - 80), index);
    if (ARCHIVES.test(clean) || /(?:archiv|أرشيف|مؤرشف|ארכיון|מאורכב)[^.]*:\s*$/i.test(before)) return clean;
  }
  return '';
}

/** An address of a copy, which has to be https. All large archives answer to it. */
function httpsOf(address: string): string | undefined {
  const url = canonicalUrl(address.trim().replace(/^http:/i, 'https:'));
  return url !== undefined && hasFormat('https-url', url) ? url : undefined;
}
