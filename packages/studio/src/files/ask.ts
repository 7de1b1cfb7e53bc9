// Asks an address as the elements do: no referrer, no redirect, at most 20 seconds.
import {LOAD_TIMEOUT, LoadError, type LoadCode} from '@countersign/campaign';

/** Why there is no answer that can be used. */
export interface Refusal {
  readonly code: LoadCode;
  /** The status of the answer, of `http`. */
  readonly status: string;
}

/**
 * Asks an address. Never rejects.
 *
 * @param options.credentials - Whether a server gets the cookies of this page: `same-origin`, or `omit`.
 * @param options.signal - Ends the request when nobody waits for it any more.
 * @param read - Reads the answer. A `LoadError` of it becomes a refusal.
 */
export async function ask<Read extends object>(
  address: string,
  {credentials, signal}: {readonly credentials: RequestCredentials; readonly signal?: AbortSignal | undefined},
  read: (response: Response) => Promise<Read>,
): Promise<Read | Refusal> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), LOAD_TIMEOUT);
  signal?.addEventListener('abort', () => abort.abort());
  try {
    const response = await fetch(address, {
      credentials,
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal: abort.signal,
    });
    return await read(response);
  } catch (error) {
    if (error instanceof LoadError) return {code: error.code, status: error.message};
    return {code: abort.signal.aborted ? 'timeout' : 'network', status: ''};
  } finally {
    clearTimeout(timer);
    // The rest of a body that is too large is not read.
    abort.abort();
  }
}
