// Looks at the address where a letter should be online, so far as a browser lets a page look.
import {readResponse, revisionAddress} from '@countersign/campaign';
import {ask, type Refusal} from '../../files/ask.ts';
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
  const document = await see(address);
  if ('code' in document) return {ok: false, ...document};
  const revision = Object(JSON.parse(document.text) as unknown) as {revision?: unknown};
  const kept = Number.isSafeInteger(revision.revision)
    ? await see(revisionAddress(address, Number(revision.revision)))
    : undefined;
  const deployed = await session.worker.ask('judgeDeployed', {
    document,
    kept: kept && 'text' in kept ? kept : undefined,
    published,
  });
  return {ok: true, address, isOwnSite: new URL(address).origin === location.origin, deployed};
}

/** The address of this page's own server may need its cookies. Other hosts get nothing of this person. */
const see = (address: string): Promise<SeenAnswer | Refusal> =>
  ask(address, {credentials: 'same-origin'}, async (response) => {
    const value = await readResponse(response);
    const {headers} = response;
    return {text: JSON.stringify(value), type: headers.get('content-type'), cacheControl: headers.get('cache-control')};
  });
