// A copy of the letter as a file, by the plainest means there are: it has to work when something else does not.
import {download} from '../files/download.ts';
import type {Session} from '../session/session.ts';

/** Has the browser save the document of a session. */
export function saveCopy(session: Session | undefined): void {
  if (session) download('campaign.json', `${JSON.stringify(session.document, null, 2)}\n`, 'application/json');
}
