import {fetchDocument, type FetchedDocument, type FetchFault} from '@countersign/studio/files/fetch-document.js';
import {candidatesFor} from './asked-address.ts';

/** The document of a letter, as its server has it. */
export type Found = Extract<FetchedDocument, {ok: true}>;

/** Why there is no letter, and which addresses were asked. */
export interface NotFound {
  readonly ok: false;
  readonly fault: FetchFault | 'unfit';
  /** The status of the answer, of `http`. */
  readonly status: string;
  /** Why readers cannot load from the address, of `unfit`: a sentence in English. */
  readonly sentence?: string | undefined;
  readonly asked: readonly string[];
}

/**
 * Fetches the document of a letter, from the address that a person typed, or from the folder of that page. Never
 * rejects.
 *
 * @param options.base - The address of this page.
 * @param options.signal - Ends the requests when another address is wanted.
 */
export async function findLetter(
  typed: string,
  {base, signal}: {readonly base: string; readonly signal: AbortSignal},
): Promise<Found | NotFound> {
  const candidates = candidatesFor(typed, base);
  if (!candidates.ok) return {status: '', asked: [], ...candidates};
  let first: NotFound | undefined;
  for (const address of candidates.addresses) {
    const fetched = await fetchDocument(address, {base, signal});
    if (fetched.ok) return fetched;
    // The document beside the page is the likely one, so its fault is the one that helps.
    first ??= {ok: false, fault: fetched.code, status: fetched.status ?? '', asked: candidates.addresses};
    if (signal.aborted) break;
  }
  return first!;
}
