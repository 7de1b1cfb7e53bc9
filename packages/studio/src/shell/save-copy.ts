// A copy of the letter as a file, by the plainest means there are: it has to work when something else does not.
import type {Session} from '../session/session.ts';

/** Has the browser save the document of a session. */
export function saveCopy(session: Session | undefined): void {
  if (!session) return;
  const text = `${JSON.stringify(session.document, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'campaign.json';
  link.click();
  // The browser has begun to save by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
