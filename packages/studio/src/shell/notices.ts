// Sentences at the top of the page that wait until a person has read them. Each is there once.
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Words} from '../words/words.ts';

export interface Notice {
  /** Another notice of this kind takes its place. */
  readonly kind: string;
  readonly text: (words: Words) => string;
  readonly actions: readonly {readonly label: (words: Words) => string; readonly run: () => unknown}[];
  /** Whether a choice has to be made: without one it cannot be closed. */
  readonly isChoice?: boolean;
}

export class Notices {
  readonly #update: () => void;
  #shown: readonly Notice[] = [];

  constructor(update: () => void) {
    this.#update = update;
  }

  show(notice: Notice): void {
    this.#shown = [...this.#shown.filter(({kind}) => kind !== notice.kind), notice];
    this.#update();
  }

  close(kind: string): void {
    const shown = this.#shown.filter((notice) => notice.kind !== kind);
    if (shown.length === this.#shown.length) return;
    this.#shown = shown;
    this.#update();
  }

  /** They are said aloud, too. */
  list(words: Words): TemplateResult {
    return html`<div class="notices" role="status">
      ${repeat(
        this.#shown,
        ({kind}) => kind,
        ({kind, text, actions, isChoice}) => html`<div class="notice">
          <p>${text(words)}</p>
          <p class="tools">
            ${actions.map(
              ({label, run}) =>
                html`<button type="button" @click=${() => this.#run(kind, run)}>${label(words)}</button>`,
            )}
            ${
              isChoice
                ? nothing
                : html`<button type="button" @click=${() => this.#run(kind, () => {})}>${words.frame.close}</button>`
            }
          </p>
        </div>`,
      )}
    </div>`;
  }

  /** The button goes away with its notice, so the focus goes on to the content. */
  #run(kind: string, run: () => unknown): void {
    this.close(kind);
    run();
    document.getElementById('content')?.focus();
  }
}
