// The address of a letter: as a link to this page names it, as a person types it, and as it is asked.
import {unfitAddress} from '@countersign/campaign';
import {addressTyped} from '@countersign/studio/files/fetch-document.js';

/** The most characters of an address that a link can put into the field. Its host stands below the field. */
const MOST_CHARACTERS = 2_000;

/**
 * The address that a link to this page names: `?src=https://letters.example.org/open-audit/`. It only fills the field.
 * Nothing is requested before a person has read it and presses the button.
 *
 * A link of the same site may name a path, seen from this page: it becomes an address, so that a person reads it whole.
 *
 * @param own - The address of this page.
 * @returns The address as text. Empty if there is none, if it is too long, or if it has characters that do not show.
 */
export function askedAddress(own: string): string {
  const {origin, searchParams} = new URL(own);
  const src = searchParams.get('src')?.trim() ?? '';
  if (src.length > MOST_CHARACTERS || hasControls(src)) return '';
  const isPath = /^\.{0,2}\//.test(src) && URL.canParse(src, own) && new URL(src, own).origin === origin;
  return isPath ? new URL(src, own).href : src;
}

/**
 * The address of this page with that of a letter that is shown, as {@link askedAddress} reads it. All else stays.
 *
 * @param typed - The text in the field, from which the letter was found.
 * @param own - The address of this page.
 */
export function addressWith(typed: string, own: string): string {
  const address = new URL(own);
  const src = addressTyped(typed, own) ?? typed;
  // A longer one would not be read back.
  if (src.length > MOST_CHARACTERS) address.searchParams.delete('src');
  else address.searchParams.set('src', src);
  return address.href;
}

/** Such characters do not show in a field, or turn what stands beside them round. */
const hasControls = (text: string): boolean => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);

/** The addresses at which the document of a letter may lie, or why none can be asked. */
export type Candidates =
  | {readonly ok: true; readonly addresses: readonly string[]}
  | {readonly ok: false; readonly fault: 'address' | 'unfit'; readonly sentence?: string};

/**
 * Finds out which addresses a person means: that of a document, or that of a letter's page, beside which the document
 * lies. All of them are on the host that the person named.
 *
 * @param typed - The text in the field.
 * @param base - The address of this page.
 */
export function candidatesFor(typed: string, base: string): Candidates {
  const address = addressTyped(typed, base);
  if (address === undefined) return {ok: false, fault: 'address'};
  const unfit = unfitAddress(address, isOfThisMachine(base));
  if (unfit) return {ok: false, fault: 'unfit', sentence: unfit.sentence};
  const {pathname} = new URL(address);
  if (pathname.endsWith('.json')) return {ok: true, addresses: [address]};
  const page = address.split(/[?#]/)[0]!;
  // A page is a folder, with a slash at its end or without, or a file in a folder.
  const isFile = /\.[a-z\d]+$/i.test(pathname);
  const folder = isFile || page.endsWith('/') ? page : `${page}/`;
  return {ok: true, addresses: [new URL('campaign.json', folder).href, address]};
}

/**
 * The host that a press asks, with its port, as it stands in a request: letters of other scripts as punycode.
 *
 * @param typed - The text in the field.
 * @param base - The address of this page.
 * @returns Undefined if nothing is asked.
 */
export function askedHost(typed: string, base: string): string | undefined {
  const candidates = candidatesFor(typed, base);
  return candidates.ok ? new URL(candidates.addresses[0]!).host : undefined;
}

/** Whether an address is of the machine of the person who reads it: then the page is only tried out. */
export const isOfThisMachine = (address: string): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(address).hostname);
