// The ways from the first page into a draft.
import {beginDraft, BEGUN, type Beginning} from '../../session/begin-draft.ts';
import {addressOf} from '../../shell/routes.ts';
import {documentOf} from '../../session/history.ts';

/** Makes a draft, and goes to it. */
export async function goToNew(beginning: Beginning): Promise<void> {
  location.hash = addressOf(await begin(beginning), documentOf(beginning.text) ? 'letter' : 'json');
}

/** Makes a draft of a new letter, and goes to the list of what is not there yet. */
export async function goToBegun(text: string): Promise<void> {
  location.hash = addressOf(await begin({text}), 'check', BEGUN);
}

async function begin(beginning: Beginning): Promise<string> {
  const id = await beginDraft(beginning);
  // There is something to lose now. Some browsers ask the person, others decide by themselves.
  void navigator.storage?.persist?.().catch(() => {});
  return id;
}
