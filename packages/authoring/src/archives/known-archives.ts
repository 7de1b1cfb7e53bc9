// The web archives that we know: how their copies are recognised, found and made. Nothing here asks them for anything.

/** A web archive that keeps copies of single pages. */
export interface KnownArchive {
  /** Its name, as `by` of a copy has it. */
  readonly name: string;
  readonly hosts: readonly string[];
  /** Path and query in the address of one copy that stays as it is. Lists and forms for saving have others. */
  readonly copy: RegExp;
  /** The address at which a person sees the copies of a page that are there. */
  readonly find?: (address: string) => string;
  /** The address at which a person has a page saved. */
  readonly save?: (address: string) => string;
  /** Whether only members can save pages. */
  readonly needsAccount?: boolean;
  /** A reason not to rest on its copies alone, as a sentence. */
  readonly caution?: string;
}

const PAGE = String.raw`https?:\/\/?.+`;
const whole = (path: string): RegExp => new RegExp(`^(?:${path})$`, 'i');

/**
 * The archives, the first choice first.
 *
 * Where the forms of addresses are from:
 * - Internet Archive: https://en.wikipedia.org/wiki/Help:Using_the_Wayback_Machine
 * - Ghostarchive: its own search form. The page that answers offers to save the address, too.
 * - Perma.cc: `bookmarklet_create` in https://github.com/harvard-lil/perma, which leads to the form for members.
 * - Megalodon: its own form, which finds and saves.
 * - archive.today: https://en.wikipedia.org/wiki/Help:Using_archive.today
 */
export const KNOWN_ARCHIVES: readonly KnownArchive[] = [
  {
    name: 'Internet Archive',
    hosts: ['web.archive.org', 'archive.org'],
    copy: whole(String.raw`\/(?:web\/\d{4,14}(?:[a-z]{2}_)?\/${PAGE}|(?:details|download)\/.+)`),
    find: (address) => `https://web.archive.org/web/*/${address}`,
    save: (address) => `https://web.archive.org/save/${address}`,
  },
  {
    name: 'Ghostarchive',
    hosts: ['ghostarchive.org'],
    copy: whole(String.raw`\/v?archive\/.+`),
    find: (address) => `https://ghostarchive.org/search?term=${encodeURIComponent(address)}`,
  },
  {
    name: 'Perma.cc',
    hosts: ['perma.cc'],
    copy: whole(String.raw`\/[\da-z]{4}-[\da-z]{4}\/?`),
    save: (address) => `https://perma.cc/service/bookmarklet-create/?v=1&url=${encodeURIComponent(address)}`,
    needsAccount: true,
  },
  {
    name: 'Megalodon',
    hosts: ['megalodon.jp'],
    copy: whole(String.raw`\/(?:ref\/)?\d{4}-\d{4}-\d{4}-\d{2}\/.+`),
    find: (address) => `https://megalodon.jp/?url=${encodeURIComponent(address)}`,
    save: (address) => `https://megalodon.jp/?url=${encodeURIComponent(address)}`,
  },
  {
    // See docs/decisions/0061-copies-and-links.md: it is known, and not proposed.
    name: 'archive.today',
    hosts: ['archive.today', 'archive.ph', 'archive.is', 'archive.li', 'archive.md', 'archive.vn', 'archive.fo'],
    copy: whole(String.raw`\/(?:\d{14}|\d{4}\.\d{2}\.\d{2}-\d{6})\/${PAGE}|\/(?:wip\/)?[\da-z]{4,6}`),
    caution:
      'The English Wikipedia decided in February 2026 to stop using archive.today, citing evidence that copies there ' +
      'had been altered. Save the page in another archive, too.',
  },
];

/** The archive whose address this is, whether of a copy or of anything else. Undefined if we know none. */
export function archiveOf(address: string): KnownArchive | undefined {
  if (!URL.canParse(address)) return undefined;
  const {protocol, hostname, port} = new URL(address);
  if (!/^https?:$/.test(protocol) || port !== '') return undefined;
  return KNOWN_ARCHIVES.find(({hosts}) => hosts.includes(hostname));
}

/** Whether an address at a known archive is that of one copy, and not of a list, a form, or the newest copy. */
export function isCopy({copy}: KnownArchive, address: string): boolean {
  const {pathname, search} = new URL(address);
  return copy.test(pathname + search);
}

// web.archive.org/web/20260312101112id_/https://…, archive.ph/2026.03.12-101112/https://…, archive.ph/20260312101112/…,
// ghostarchive.org/archive/20260312/https://…, megalodon.jp/2026-0312-1011-12/https://…
const DATED =
  /^https?:\/\/[^/]+\/(?:web\/|archive\/|ref\/)?(\d{4})[.-]?(\d{2})?\.?(\d{2})?[\d-]*(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i;

/** The address of a copy may tell when it was made, in whole or in part, and of which page it is. */
export function toldByCopy(address: string): {readonly date?: string; readonly of?: string} {
  if (!archiveOf(address)) return {};
  const [, year, month, day, of] = DATED.exec(address) ?? [];
  if (year === undefined || of === undefined) return {};
  return {date: [year, month, day].filter((part) => part !== undefined).join('-'), of};
}
