// Fetches a published document from the address that a person typed, and from no other.
import {LOAD_TIMEOUT, LoadError, readResponse, type LoadCode} from '@countersign/campaign';

export type Fetched =
  | {readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly address: string}
  | {
      readonly ok: false;
      readonly code: LoadCode | 'address';
      /** The status of the server, for `http`. */
      readonly detail: string;
      /** An address that may be meant. Undefined where there is none. */
      readonly address?: string | undefined;
    };

/** The full address that somebody typed: browsers hide `https://`. Undefined if the studio may not ask it. */
export function addressOf(typed: string, own = location.origin): string | undefined {
  const trimmed = typed.trim();
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = URL.parse(full);
  if (!url || trimmed === '' || url.username !== '' || url.password !== '') return undefined;
  const isAllowed = url.origin === own || (url.protocol === 'https:' && /\.|^localhost$/.test(url.hostname));
  return isAllowed ? url.href : undefined;
}

/** Fetches an address by the rules of the elements: at most 4 MB within 20 seconds, no redirect, nothing about us. */
export async function fetchDocument(typed: string): Promise<Fetched> {
  const address = addressOf(typed);
  if (address === undefined) return {ok: false, code: 'address', detail: ''};
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LOAD_TIMEOUT);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    await readResponse(keeping(response, chunks));
    return {ok: true, address, bytes: new Uint8Array(await new Blob(chunks).arrayBuffer())};
  } catch (error) {
    const code = error instanceof LoadError ? error.code : stop.signal.aborted ? 'timeout' : 'network';
    const detail = code === 'http' ? (error as Error).message : '';
    return {ok: false, code, detail, address: meantAddress(address)};
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** The same answer, whose bytes are kept while they are read. */
function keeping({ok, status, body}: Response, chunks: Uint8Array<ArrayBuffer>[]): Parameters<typeof readResponse>[0] {
  const getReader = () => {
    const reader = body!.getReader();
    return {
      async read() {
        const {done, value} = await reader.read();
        if (value) chunks.push(value);
        return {done, value};
      },
    };
  };
  return {ok, status, body: body && {getReader}};
}

/** The document of a campaign lies beside its page. */
export function meantAddress(address: string): string | undefined {
  const {pathname} = new URL(address);
  if (pathname.endsWith('.json')) return undefined;
  return new URL('campaign.json', address.replace(/[?#].*$/, '').replace(/\/?$/, '/')).href;
}
