// Looks at the address where a letter should be online, so far as a browser lets a page look.
import {LOAD_TIMEOUT, LoadError, readResponse, revisionAddress} from '@countersign/campaign';
import {addressTyped, type FetchFault} from '../../files/fetch-document.ts';
import type {Session} from '../../session/session.ts';
import type {Deployed, SeenAnswer} from '../../worker/publish/deployed.ts';

export type Looked =
  | {readonly ok: true; readonly address: string; readonly isOwnSite: boolean; readonly deployed: Deployed}
  | {readonly ok: false; readonly code: FetchFault; readonly status: string};

/**
 * Looks at a document and at its revision under its number.
 *
 * @param published - The text that was published here, if any.
 */
export async function lookAt(session: Session, typed: string, published: string | undefined): Promise<Looked> {
  const address = addressTyped(typed, location.href);
  if (address === undefined) return {ok: false, code: 'address', status: ''};
  const document = await ask(address);
  if ('code' in document) return {ok: false, ...document};
  const revision = Object(JSON.parse(document.text) as unknown) as {revision?: unknown};
  const kept = Number.isSafeInteger(revision.revision)
    ? await ask(revisionAddress(address, Number(revision.revision)))
    : undefined;
  const deployed = await session.worker.ask('judgeDeployed', {
    document,
    kept: kept && 'text' in kept ? kept : undefined,
    published,
  });
  return {ok: true, address, isOwnSite: new URL(address).origin === location.origin, deployed};
}

type Failed = {readonly code: FetchFault; readonly status: string};

/** Asks as the elements do: no referrer, no redirect, nothing of this person for other hosts. */
async function ask(address: string): Promise<SeenAnswer | Failed> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), LOAD_TIMEOUT);
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal: abort.signal,
    });
    const value = await readResponse(response);
    const {headers} = response;
    return {text: JSON.stringify(value), type: headers.get('content-type'), cacheControl: headers.get('cache-control')};
  } catch (error) {
    if (error instanceof LoadError) return {code: error.code, status: error.message};
    return {code: abort.signal.aborted ? 'timeout' : 'network', status: ''};
  } finally {
    clearTimeout(timer);
    // The rest of a body that is too large is not read.
    abort.abort();
  }
}
