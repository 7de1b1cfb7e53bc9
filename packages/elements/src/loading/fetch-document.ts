import {LOAD_TIMEOUT, LoadError, readResponse} from '@countersign/campaign';
import {deliver} from './deliver.js';
import {earlyAnswer} from './early-answers.js';
import {failure, type Failed, type Ready} from './delivery.js';

export interface FetchOptions {
  readonly integrity: string;
  readonly cache: RequestCache;
  readonly signal: AbortSignal;
  /** True if a document that has arrived is wanted. Other documents are not checked. */
  readonly isNews: (json: unknown) => boolean;
}

/**
 * Fetches and checks one document. Never rejects, except when `signal` aborts it.
 *
 * The request identifies no reader: it has no referrer, and no credentials across origins. A `<link rel="preload"
 * as="fetch" crossorigin="anonymous">` is used, because it sends the same `credentials: 'same-origin'`.
 *
 * @returns The delivery, or undefined if the document is not wanted.
 */
export async function fetchDocument(url: string, options: FetchOptions): Promise<Ready | Failed | undefined> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), LOAD_TIMEOUT);
  const abort = () => timeout.abort();
  options.signal.addEventListener('abort', abort);
  try {
    const isFirst = options.cache === 'default' && !options.integrity;
    const response =
      (isFirst && earlyAnswer(url)) ||
      (await fetch(url, {
        credentials: 'same-origin',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        cache: options.cache,
        signal: timeout.signal,
        ...(options.integrity && {integrity: options.integrity}),
      }));
    const json = await readResponse(response);
    // The address of a pinned document gets its hash: without the pin, the host may give another document there.
    const name = options.integrity ? new URL(`#${options.integrity}`, url).href : url;
    return options.isNews(json) ? deliver(json, name) : undefined;
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof LoadError) return failure(error.code, error.message);
    return timeout.signal.aborted ? failure('timeout') : failure('network');
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', abort);
    // Stop the rest of the body, for example of one that is too large.
    timeout.abort();
  }
}
