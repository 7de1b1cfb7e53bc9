import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../words/words.ts';

/** Says that another tab writes the draft, and offers to go on here. Nothing behind it can be used meanwhile. */
export const elsewhere = (
  {start: {file}, frame}: Words,
  said: 'refused' | 'gone' | undefined,
  goOnHere: () => void,
  saveCopy: () => void,
): TemplateResult =>
  html`<dialog aria-labelledby="elsewhere-title" @cancel=${(event: Event) => event.preventDefault()}>
    <h2 id="elsewhere-title">${said === 'gone' ? file.gone : file.elsewhere}</h2>
    ${said === 'gone' ? nothing : html`<p>${file.elsewhereHelp}</p>`}
    <p role="status" class="problem">${said === 'refused' ? file.refused : nothing}</p>
    <div class="card-tools">
      ${
        said === 'gone'
          ? nothing
          : html`<button class="primary" type="button" @click=${goOnHere}>${file.goOnHere}</button>`
      }
      ${said === 'gone' ? html`<button type="button" @click=${saveCopy}>${frame.saveCopy}</button>` : nothing}
      <a class="button" href="#/">${file.toDrafts}</a>
    </div>
  </dialog>`;
