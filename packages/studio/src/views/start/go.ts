// The ways from the first page into a draft.
import {beginDraft, type Beginning} from '../../session/begin-draft.ts';
import {addressOf} from '../../shell/routes.ts';
import {documentOf} from '../../session/history.ts';

/** Makes a draft, and goes to it. */
export async function goToNew(beginning: Beginning): Promise<void> {
  const id = await beginDraft(beginning);
  // There is something to lose now. Some browsers ask the person, others decide by themselves.
  void navigator.storage?.persist?.().catch(() => {});
  location.hash = addressOf(id, documentOf(beginning.text) ? 'letter' : 'json');
}
