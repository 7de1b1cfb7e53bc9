import type {Campaign} from '../campaign.js';
import type {Problem} from '../problem.js';
import {readCampaign} from '../reader/read-campaign.js';
import {LOAD_TIMEOUT, LoadError, readResponse, type LoadCode} from './read-response.js';

/** A campaign, or the reason why there is none: see `LoadCode` and `ReadResult`. */
export type LoadResult =
  | {readonly ok: true; readonly campaign: Campaign}
  | {readonly ok: false; readonly code: LoadCode | 'format' | 'invalid'; readonly problems: readonly Problem[]};

/**
 * Fetches a campaign document and reads it, by the same rules as the elements: at most 4 MB decoded, within 20 seconds,
 * no redirect, JSON in UTF-8. Works wherever there is `fetch`. Never rejects.
 *
 * @param url - An absolute address. In a page it may be relative.
 */
export async function loadCampaign(url: string): Promise<LoadResult> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), LOAD_TIMEOUT);
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: timeout.signal,
    });
    return readCampaign(await readResponse(response));
  } catch (error) {
    if (error instanceof LoadError) return failed(error.code, error.message);
    if (timeout.signal.aborted) return failed('timeout');
    // Node says the reason behind, such as an unknown host. A browser does not.
    const {message, cause} = error as Error;
    return failed('network', cause instanceof Error ? cause.message : message);
  } finally {
    clearTimeout(timer);
    // Stop the rest of the body, for example of one that is too large.
    timeout.abort();
  }
}

const SENTENCES: Readonly<Record<LoadCode, (detail: string) => string>> = {
  network: (reason) => `There was no answer that may be read: ${reason}.`,
  timeout: () => `It was not complete after ${LOAD_TIMEOUT / 1000} seconds.`,
  http: (status) => `The server answered ${status}.`,
  'too-large': () => 'It is larger than 4 MB.',
  'not-json': () => 'It is not JSON in UTF-8.',
};

const failed = (code: LoadCode, detail = ''): LoadResult => ({
  ok: false,
  code,
  problems: [{pointer: '', message: SENTENCES[code](detail), hint: 'Check the address of the document.'}],
});
