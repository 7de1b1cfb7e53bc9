// Takes a file from a person: through the dialog that lets it be saved in place, where the browser has one.
import {html, type TemplateResult} from 'lit';
import {MAX_DOCUMENT_BYTES} from '@countersign/campaign';
import type {OpenedFile} from './opened-file.ts';
import {thread} from './thread.ts';

/** A file input that looks like a button. Its own dialog is replaced where the browser has a better one. */
export function fileButton(label: string, onFile: (file: File) => void): TemplateResult {
  const onClick = (event: Event) => {
    if (!('showOpenFilePicker' in globalThis)) return;
    event.preventDefault();
    void pick().then((file) => file && onFile(file));
  };
  const onChange = ({target}: Event) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // The same file can be chosen again.
    input.value = '';
  };
  return html`<label class="button">
    <span>${label}</span>
    <input class="visually-hidden" type="file" @click=${onClick} @change=${onChange} />
  </label>`;
}

async function pick(): Promise<File | undefined> {
  const {fileOpen} = await import('browser-fs-access');
  try {
    return await fileOpen({
      id: 'countersign',
      description: 'campaign.json',
      extensions: ['.json'],
      mimeTypes: ['application/json'],
    });
  } catch {
    // The person closed the dialog.
    return undefined;
  }
}

/** Reads a file that somebody chose. */
export async function readOpenedFile(file: File & {readonly handle?: FileSystemFileHandle}): Promise<OpenedFile> {
  const {name, handle} = file;
  const beginning = {origin: name, ...(handle && {file: handle})};
  try {
    // Of a film, the beginning says what it is.
    const bytes = await file.slice(0, MAX_DOCUMENT_BYTES + 1).arrayBuffer();
    const read = await thread().ask('readFile', new Uint8Array(bytes));
    return {name, read, beginning: {...beginning, ...('text' in read && {opened: read.text})}};
  } catch {
    return {name, read: {kind: 'unread'}, beginning};
  }
}

/** Reads a document that was fetched: what is public is what later changes are compared with. */
export async function readFetched(name: string, text: string): Promise<OpenedFile> {
  const read = await thread().ask('readFile', new TextEncoder().encode(text));
  return {name, read, beginning: {origin: name, opened: text, published: text}};
}
