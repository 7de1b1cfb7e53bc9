import {html, nothing, type TemplateResult} from 'lit';
import {sourceEntry} from '../sections/source-entry.js';
import type {View} from '../sections/view.js';
import type {Mark} from './mark.js';

/** Handlers of the controls of a note. */
export interface NoteHandlers {
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
  /** Leads to the list of sources. Left out if the page has no list that a reader can reach. */
  readonly onShowInList?: () => void;
}

/** Draws the sources of a mark, in place. The note has the name of its mark, because it takes the focus. */
export function drawNote(view: View, {sources, name}: Mark, handlers: NoteHandlers): TemplateResult {
  const {index, number, words, language, direction} = view;
  const {onKey, onClose, onShowInList} = handlers;
  const entries = sources.map((id) => {
    const numbered = sources.length > 1 ? html`<span class="number">${number(index.numbers.get(id)!)}</span>` : nothing;
    return html`<span class="noted">${numbered}<span>${sourceEntry(view, index.sources.get(id)!)}</span></span>`;
  });
  return html`<span
    part="note"
    role="note"
    aria-label=${name}
    tabindex="-1"
    lang=${language}
    dir=${direction}
    @keydown=${onKey}
    >${entries}
    <span class="note-controls"
      ><button type="button" @click=${onClose}>${words.close()}</button>${
        onShowInList ? html` <button type="button" @click=${onShowInList}>${words.inList()}</button>` : nothing
      }</span
    ></span
  >`;
}
