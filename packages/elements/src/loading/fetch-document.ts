import {MAX_DOCUMENT_BYTES} from '@countersign/campaign';
import {deliver, failure, type ErrorCode, type Failed, type Ready} from './delivery.js';

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
  /** Whether a document that has arrived is of any use. What is not, is not checked. */
  readonly isNews: (json: unknown) => boolean;
}

/**
 * Fetches and checks one document. Never rejects, except when `signal` aborts it.
 *
 * The request names nobody: no referrer, no credentials across origins. `credentials: 'same-origin'` is also what a
 * `<link rel="preload" as="fetch" crossorigin="anonymous">` sends, so that one is used and not fetched twice.
 */
export async function fetchDocument(url: string, options: FetchOptions): Promise<Ready | Failed | undefined> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), TIMEOUT);
  const abort = () => timeout.abort();
  options.signal.addEventListener('abort', abort);
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: options.cache,
      signal: timeout.signal,
      ...(options.integrity && {integrity: options.integrity}),
    });
    if (!response.ok) throw new LoadError('http', `${response.status}`);
    const json = parse(await readText(response));
    // The host may answer a request that pins nothing with another document: what is pinned has a name of its own.
    const name = options.integrity ? new URL(`#${options.integrity}`, url).href : url;
    return options.isNews(json) ? deliver(json, name) : undefined;
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof LoadError) return failure(error.code, error.message);
    return timeout.signal.aborted ? failure('timeout') : failure('network');
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', abort);
    // Ends what still arrives, such as the rest of a body that is too large.
    timeout.abort();
  }
}

/** Reads a body as far as it is not too large. Counts decoded bytes, so that a compressed bomb stops here too. */
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
