import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {copyText} from '../../files/copy-text.ts';
import type {Words} from '../../words/words.ts';

/** A text to copy, which can be selected where the browser allows no copying. */
export function copyField({publish, common}: Words, label: string, text: string, isCode = false): TemplateResult {
  const copy = async ({currentTarget}: Event) => {
    const field = (currentTarget as Element).closest('.copy-field')!;
    const isCopied = await copyText(text);
    if (!isCopied) field.querySelector('textarea')!.select();
    field.querySelector('[role=status]')!.textContent = isCopied ? common.copied : common.notCopied;
  };
  return html`<div class="field copy-field">
    <label>
      ${label}
      <textarea readonly rows=${isCode ? 4 : 8} dir=${isCode ? 'ltr' : 'auto'} spellcheck="false" .value=${live(text)}></textarea>
    </label>
    <p class="tools">
      <button type="button" @click=${copy}>${publish.copy(label)}</button>
      <span role="status"></span>
    </p>
  </div>`;
}
