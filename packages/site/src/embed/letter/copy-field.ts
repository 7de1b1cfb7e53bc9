import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {copyText} from '@countersign/studio/files/copy-text.js';
import type {Words} from '../words/words.ts';

export interface CopyOptions {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** Whether this is what the person came for. */
  readonly isFirst?: boolean;
  /** Whether a heading above says the same as the label, for those who see it. */
  readonly isHeaded?: boolean;
  /** A sentence about the text. */
  readonly help?: string | undefined;
  readonly more?: TemplateResult;
}

/** A text to copy. Where the browser allows no copying, the text is selected. */
export function copyField({paste}: Words, options: CopyOptions): TemplateResult {
  const {id, label, text, rows, isFirst = false, isHeaded = false, help, more} = options;
  const copy = async ({currentTarget}: Event) => {
    const field = (currentTarget as Element).closest('.copy-field')!;
    const isCopied = await copyText(text);
    if (!isCopied) field.querySelector('textarea')!.select();
    say(field, isCopied ? paste.copied : paste.notCopied);
  };
  return html`<div class="field copy-field">
    <label class=${isHeaded ? 'visually-hidden' : nothing} for=${id}>${label}</label>
    <textarea
      id=${id}
      readonly
      rows=${rows}
      dir="ltr"
      spellcheck="false"
      aria-describedby=${help === undefined ? nothing : `${id}-help`}
      .value=${live(text)}
    ></textarea>
    ${help === undefined ? nothing : html`<p class="help" id="${id}-help">${help}</p>`}
    <p class="tools">
      <button
        type="button"
        class=${isFirst ? 'primary' : nothing}
        aria-label=${`${paste.copy}: ${label}`}
        @click=${copy}
      >${paste.copy}</button>
      ${more ?? nothing}
      <span role="status" class="said"></span>
    </p>
  </div>`;
}

/** Says what has become of a copy, beside its button. */
export function say(field: Element, sentence: string): void {
  field.querySelector('.said')!.textContent = sentence;
}

/**
 * Puts HTML on the clipboard so that editors without HTML take its headings and links.
 *
 * @param plain - Text for programs that know only text. It has no status, which would stand there alone.
 * @returns Whether the browser allowed it.
 */
export async function copyFormatted(html: string, plain: string): Promise<boolean> {
  try {
    const content = {
      'text/html': new Blob([html], {type: 'text/html'}),
      'text/plain': new Blob([plain], {type: 'text/plain'}),
    };
    await navigator.clipboard.write([new ClipboardItem(content)]);
    return true;
  } catch {
    return false;
  }
}
