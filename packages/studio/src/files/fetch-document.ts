// Fetches the document at an address that a person typed, as the elements fetch one: no referrer, no redirect, at most
// 4 MB and 20 seconds. No credentials are sent, and nothing but that address is asked.
import {readResponse, type LoadCode} from '@countersign/campaign';
import {isObject, type Json, type JsonObject} from '../document/json.ts';
import {ask} from './ask.ts';

/**
 * Why there is no document.
 *
 * - `address`: what was typed is no https: address, and none of this page's own server
 * - `no-object`: JSON, but no document
 */
export type FetchFault = LoadCode | 'address' | 'no-object';

export type FetchedDocument =
  | {
      readonly ok: true;
      readonly address: string;
      readonly document: JsonObject;
      /** The text as the server has it. */
      readonly text: string;
    }
  | {
      readonly ok: false;
      readonly code: FetchFault;
      /** The status of the answer, of `http`. */
      readonly status?: string;
    };

/** The address that a person meant: `example.org/campaign.json` is of https. Undefined for others than https. */
export function addressTyped(typed: string, base: string): string | undefined {
  const trimmed = typed.trim();
  // A name with a dot before the colon is that of a host with a port.
  const whole = /^[a-z][a-z\d+-]*:|^\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = trimmed === '' || !URL.canParse(whole, base) ? undefined : new URL(whole, base);
  if (!url || url.username || url.password) return undefined;
  if (url.protocol !== 'https:' && url.origin !== new URL(base).origin) return undefined;
  return url.href;
}

/**
 * Fetches a document. Never rejects.
 *
 * @param typed - The address that the person typed.
 * @param options.base - The address of this page.
 * @param options.signal - Ends the request when nobody waits for it any more.
 */
export async function fetchDocument(
  typed: string,
  {base = location.href, signal}: {readonly base?: string; readonly signal?: AbortSignal} = {},
): Promise<FetchedDocument> {
  const address = addressTyped(typed, base);
  if (address === undefined) return {ok: false, code: 'address'};
  const answer = await ask(address, {credentials: 'omit', signal}, async (response) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const value = (await readResponse(keeping(response, chunks))) as Json;
    return {value, text: await new Blob(chunks).text()};
  });
  if ('code' in answer) return {ok: false, code: answer.code, ...(answer.status && {status: answer.status})};
  const {value: document, text} = answer;
  return isObject(document) ? {ok: true, address, document, text} : {ok: false, code: 'no-object'};
}

/** The same answer, whose bytes are kept while they are read: what stays the same is saved as it stands there. */
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
