// Visits the address of a source: where it leads, and whether the page there has the quoted words.
import {holdsQuote, readPage, wordsOf} from '@countersign/authoring';
import {canonicalUrl} from '@countersign/campaign/schema';
import {get, TooSlow, type Got, type Network} from './get.ts';
import {PrivateHost} from './public-hosts.ts';
import {serverOf, type Turns} from './turns.ts';

/** An address to visit, with the words that it should have. */
export interface Visit {
  readonly address: string;
  readonly quotes: readonly string[];
}

/**
 * The fate of an address:
 * - `reachable`: a page came.
 * - `gone`: the server says that there is none, or sends everybody to its front page.
 * - `blocked`: the server does not let this program in. A person may get in.
 * - `no-answer`: none came, or one that cannot be used.
 * - `not-followed`: it leads where a check must not go.
 * - `not-asked`: it was not asked.
 */
export type Fate = 'reachable' | 'gone' | 'blocked' | 'no-answer' | 'not-followed' | 'not-asked';

/** Whether a page has quoted words. `not-read`: it could not be read as text. */
export type Finding = 'found' | 'not-found' | 'not-read';

export interface Visited {
  readonly address: string;
  readonly fate: Fate;
  /** Why, as part of a sentence. Empty if there is nothing to say. */
  readonly reason: string;
  /** Whether there is no such host, as far as this machine finds out. */
  readonly isUnknownHost?: boolean;
  /** The last status that a server sent. */
  readonly status?: number;
  /** The addresses to which it was redirected. */
  readonly redirects: readonly string[];
  /** Where the page has moved for good. */
  readonly moved?: string;
  readonly quotes: readonly {readonly quote: string; readonly finding: Finding}[];
  /** Why the page was not read, or not to its end. */
  readonly unread?: string;
}

export interface Visiting {
  readonly network: Network;
  readonly turns: Turns;
  readonly limits: Limits;
  /** Hosts that asked to be left alone, with the status with which they did. */
  readonly closed: Map<string, number>;
  readonly signal: AbortSignal;
  readonly now: () => number;
}

export interface Limits {
  /** The most redirects of one address. */
  readonly redirects: number;
  /** Milliseconds for all requests of one address, without the pauses. */
  readonly time: number;
  /** The most bytes of a page, after decompression. */
  readonly bytes: number;
}

const PERMANENT = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Visits an address. Never throws. */
export async function visit({address, quotes}: Visit, visiting: Visiting): Promise<Visited> {
  const {network, turns, limits, closed, signal, now} = visiting;
  const redirects: string[] = [];
  let [at, moved, isPermanent, left] = [address, undefined as string | undefined, true, limits.time];
  let status: number | undefined;
  const ended = (fate: Fate, reason: string, more: Partial<Visited> = {}): Visited => ({
    address,
    fate,
    reason,
    ...(status !== undefined && {status}),
    redirects,
    ...(moved !== undefined && {moved}),
    quotes: quotes.map((quote) => ({quote, finding: 'not-read'})),
    ...more,
  });
  for (;;) {
    const server = serverOf(at);
    const here = at;
    let got: Got | 'stopped' | 'closed';
    try {
      got = await turns.during<Got | 'stopped' | 'closed'>(
        server,
        async () => {
          const start = now();
          try {
            return await get(here, {
              network,
              timeout: Math.ceil(left),
              signal,
              limit: quotes.length > 0 ? limits.bytes : 0,
            });
          } finally {
            left -= now() - start;
          }
        },
        () => (signal.aborted ? 'stopped' : closed.has(server) ? 'closed' : undefined),
      );
    } catch (error) {
      if (signal.aborted) return ended('not-asked', 'the check was stopped');
      if (error instanceof PrivateHost) return ended('not-followed', reasonOf(error, here, limits));
      return ended('no-answer', reasonOf(error, here, limits), isLookUp(error) ? {isUnknownHost: true} : {});
    }
    if (got === 'stopped') return ended('not-asked', 'the check was stopped');
    if (got === 'closed') return ended('not-asked', `${server} had asked to be left alone (${closed.get(server)})`);
    ({status} = got);
    if (status === 429 || (status === 503 && got.retryAfter)) closed.set(server, status);
    if (!REDIRECTS.has(status)) return ended(...fateOf(got, address, at), wordsIn(got, quotes, limits));
    const next = redirectTarget(at, got.location);
    if (typeof next !== 'string') return ended('not-followed', next.reason);
    if (redirects.length >= limits.redirects)
      return ended('not-followed', `it is redirected more than ${limits.redirects} times`);
    if (next === at) return ended('not-followed', 'it is redirected to itself');
    redirects.push(next);
    isPermanent &&= PERMANENT.has(status);
    if (isPermanent) moved = next;
    at = next;
    if (left <= 0) return ended('no-answer', tooSlow(limits));
  }
}

/** Where a redirect leads, or why a check must not go there. */
export function redirectTarget(from: string, location: string | undefined): string | {readonly reason: string} {
  if (location === undefined || !URL.canParse(location, from)) return {reason: 'it is redirected to no address'};
  const url = new URL(location, from);
  if (from.startsWith('https:') && url.protocol === 'http:') {
    return {reason: `it is redirected from https to http (${url.href})`};
  }
  // The rule of documents (docs/decisions/0037-public-hosts.md): a public host by its name, no port, no password.
  const address = canonicalUrl(url.href);
  if (address !== undefined) return address;
  return {reason: `it is redirected to an address that is not of the public web (${url.href})`};
}

function fateOf({status, isWall}: Got, asked: string, at: string): [Fate, string] {
  if (isWall) return ['blocked', `a service that keeps programs away answers for it (${status})`];
  if (status === 404 || status === 410) return ['gone', `the server answers that there is no such page (${status})`];
  if (status === 451) return ['blocked', `the server answers that it may not show it for legal reasons (${status})`];
  if (status === 429) return ['blocked', `the server asks for fewer requests (${status})`];
  // 999 is how LinkedIn answers programs.
  if (status === 401 || status === 402 || status === 403 || status === 999) {
    return ['blocked', `the server does not let this program in (${status})`];
  }
  if (status < 200 || status >= 300) return ['no-answer', `the server answers ${status}`];
  if (isFrontPage(at) && !isFrontPage(asked) && serverOf(at) === serverOf(asked)) {
    return ['gone', 'it leads to the front page now, so the page itself is probably gone'];
  }
  return ['reachable', ''];
}

/** Whether an address is that of a site's front page, perhaps in one language. */
function isFrontPage(address: string): boolean {
  const {pathname, search} = new URL(address);
  return search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|(?:index|home)\.\w+)?$/i.test(pathname);
}

const UNREAD = {
  pdf: 'it is a PDF',
  type: 'it is no page of text',
  encoding: 'it is compressed in a way that was not asked for',
  script: 'the page has no text before its scripts run',
} as const;

function wordsIn(
  {status, isWall, isEncoded, bytes, isCut, contentType}: Got,
  quotes: readonly string[],
  {bytes: limit}: Limits,
): Partial<Visited> {
  if (quotes.length === 0 || status < 200 || status >= 300 || isWall) return {};
  if (isEncoded) return {unread: UNREAD.encoding};
  const page = readPage(bytes, contentType, isCut);
  if (!page.ok) return {unread: UNREAD[page.reason]};
  const words = wordsOf(page.text);
  return {
    quotes: quotes.map((quote) => ({
      quote,
      finding: holdsQuote(words, quote) ? 'found' : isCut ? 'not-read' : 'not-found',
    })),
    ...(isCut && {unread: `only its first ${limit / 1e6} MB were read`}),
  };
}

const tooSlow = ({time}: Limits): string => `it did not come within ${Math.ceil(time / 1000)} seconds`;

/** Whether the name of the host could not be looked up. */
const isLookUp = (error: unknown): boolean =>
  /^(?:ENOTFOUND|ENODATA|EAI_AGAIN)$/.test((error as NodeJS.ErrnoException).code ?? '');

/** Why no answer came, as part of a sentence. */
function reasonOf(error: unknown, address: string, limits: Limits): string {
  const {code, message} = error as NodeJS.ErrnoException;
  const host = new URL(address).hostname;
  if (error instanceof TooSlow) return tooSlow(limits);
  if (error instanceof PrivateHost) return `${host} is a host of this machine or its network`;
  if (code === 'ENOTFOUND' || code === 'ENODATA') return `this machine finds no host ${host}`;
  if (code === 'EAI_AGAIN') return `this machine cannot look up ${host} now`;
  if (code === 'HPE_HEADER_OVERFLOW') return 'its headers are too large';
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET') return `${host} does not accept the connection`;
  if (/CERT|SSL|TLS|ISSUER|UNABLE_TO_VERIFY/.test(code ?? ''))
    return `the certificate of ${host} is not in order (${code})`;
  return message.split('\n')[0]!;
}
