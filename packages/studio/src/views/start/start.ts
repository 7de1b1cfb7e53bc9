import {html, LitElement, type TemplateResult} from 'lit';
import {createDraft, listDrafts, type DraftHead} from '../../session/drafts.ts';
import {addressOf} from '../../shell/routes.ts';
import type {Words} from '../../words/words.ts';

/** The ways to begin, and the drafts of this browser. */
export class StartView extends LitElement {
  static override properties = {words: {attribute: false}, place: {attribute: false}, drafts: {state: true}};

  declare words: Words;
  declare place: string;
  declare drafts: readonly DraftHead[];

  constructor() {
    super();
    this.place = '';
    this.drafts = [];
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void listDrafts().then((drafts) => (this.drafts = drafts));
  }

  override render(): TemplateResult {
    return html`<h1 tabindex="-1">${this.words.common.drafts}</h1>
      <button type="button" @click=${() => this.#begin()}>+</button>
      <ul>
        ${this.drafts.map(({id, title}) => html`<li><a href=${addressOf(id, 'letter')}><bdi>${title}</bdi></a></li>`)}
      </ul>`;
  }

  async #begin(): Promise<void> {
    const id = crypto.randomUUID();
    await createDraft({id, title: '–', changed: Date.now(), steps: 0, position: 0}, {format: 1, letter: {title: ''}});
    location.hash = addressOf(id, 'letter');
  }
}

customElements.define('studio-start', StartView);
