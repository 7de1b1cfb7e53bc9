import {MAX_DOCUMENT_BYTES} from '../freshness.js';

/** How long a document may take, from the request to its last byte, in milliseconds. */
export const LOAD_TIMEOUT = 20_000;

/**
 * Why a document could not be loaded.
 *
 * - `network`: no answer, a redirect, or an answer that this page may not read
 * - `timeout`: not complete after 20 s
 * - `http`: a status other than 2xx
 * - `too-large`: more than 4 MB
 * - `not-json`: no JSON, or not in UTF-8
 */
export type LoadCode = 'network' | 'timeout' | 'http' | 'too-large' | 'not-json';

/** A document that an answer does not have. Its message is the status of the answer, or empty. */
export class LoadError extends Error {
  readonly code: LoadCode;

  constructor(code: LoadCode, message?: string) {
    super(message);
    this.code = code;
  }
}

/** The parts of a `Response` that are read. */
interface DocumentResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly body: {
    getReader(): {read(): Promise<{readonly done: boolean; readonly value?: Uint8Array | undefined}>};
  } | null;
}

/**
 * Reads the document in an answer, as JSON. It may be of any shape: pass it to `readCampaign`.
 *
 * Counts decoded bytes, so that a compressed bomb stops at the largest size too.
 *
 * @throws LoadError if the answer has no document: `http`, `too-large`, `not-json`. Rejects with the error of the body
 *   if that breaks off.
 */
export async function readResponse(response: DocumentResponse): Promise<unknown> {
  if (!response.ok) throw new LoadError('http', `${response.status}`);
  const decoder = new TextDecoder('utf-8', {fatal: true});
  const reader = response.body!.getReader();
  let text = '';
  for (let size = 0, isDone = false; !isDone;) {
    const {done, value} = await reader.read();
    isDone = done;
    size += value?.length ?? 0;
    if (size > MAX_DOCUMENT_BYTES) throw new LoadError('too-large');
    text += orNoJson(() => decoder.decode(value, {stream: !done}));
  }
  return orNoJson(() => JSON.parse(text) as unknown);
}

function orNoJson<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new LoadError('not-json');
  }
}
