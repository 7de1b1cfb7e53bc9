import {canonicalUrl, hasFormat} from '@countersign/campaign/schema';
import {archiveOf, toldByCopy} from '../archives/known-archives.js';
import {addressOf} from '../signatories/cells.js';
import type {Reference} from './reference.js';

/** A copy that an archive keeps, as documents have it. */
export interface Archived {
  url: string;
  date?: string;
  by?: string;
}

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
  const own = archiveOf(url) ? url : '';
  const copies = [archive.url, ...noted, own].flatMap((address) => httpsOf(address) ?? []);
  // A field for the copy may name any archive, but an archive that we know comes first.
  const copy = copies.find(archiveOf) ?? httpsOf(archive.url);
  const [unknown] = copy === undefined ? copies : [];
  const original = own === '' ? url.trim() : (toldByCopy(url).of ?? '');
  // Many people write an address without https://.
  const address = canonicalUrl(original) ?? (/^[a-z]+:/i.test(original) ? undefined : addressOf(original)?.url);
  const date = archive.date || (toldByCopy(copy ?? '').date ?? '');
  const by = archive.by || (archiveOf(copy ?? '')?.name ?? '');
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
    if (archiveOf(clean) !== undefined || /(?:archiv|أرشيف|مؤرشف|ארכיון|מאורכב)[^.]*:\s*$/i.test(before))
      copies.push(clean);
  }
  return copies;
}

/** An address of a copy, which has to be https. All large archives answer to it. */
function httpsOf(address: string): string | undefined {
  const url = canonicalUrl(address.trim().replace(/^http:/i, 'https:'));
  return url !== undefined && hasFormat('https-url', url) ? url : undefined;
}
