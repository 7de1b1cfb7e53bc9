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

/** Downloads a text as a file. */
export function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
