import {MAX_DOCUMENT_BYTES} from '@countersign/campaign';
import {deliver} from './deliver.js';
import {earlyAnswer} from './early-answers.js';
import {failure, type ErrorCode, type Failed, type Ready} from './delivery.js';

const TIMEOUT = 20_000;

class LoadError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message?: string) {
    super(message);
    this.code = code;
  }
}

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
  const timer = setTimeout(() => timeout.abort(), TIMEOUT);
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
    if (!response.ok) throw new LoadError('http', `${response.status}`);
    const json = parse(await readText(response));
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

/** Reads a body up to the largest size. Counts decoded bytes, so that a compressed bomb stops here too. */
async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  const reader = response.body!.getReader();
  let text = '';
  for (let size = 0; ;) {
    const {done, value} = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_DOCUMENT_BYTES) throw new LoadError('too-large');
    text += decode(decoder, value);
  }
  return text + decode(decoder);
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, {stream: !!chunk});
  } catch {
    throw new LoadError('not-json');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json');
  }
}
