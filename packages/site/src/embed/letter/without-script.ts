// The letter as readers see it without script. It stands in a frame that runs nothing and has no origin.
import {html, LitElement, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {showPage} from '@countersign/studio/shell/trusted.js';
import {plainPage} from './plain-page.ts';

export class WithoutScript extends LitElement {
  static override properties = {content: {attribute: false}, lang: {attribute: false}, name: {attribute: false}};

  /** HTML that `render` made, without scripts. */
  declare content: string;
  declare lang: string;
  /** Name of the frame, for people who do not see it. */
  declare name: string;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const frame = html`<iframe
      class="plain-frame"
      sandbox=""
      referrerpolicy="no-referrer"
      title=${this.name}
    ></iframe>`;
    // A second page in the same frame would be an entry in the history: “back” would not leave the builder.
    return html`${keyed(this.#page(), frame)}`;
  }

  override updated(): void {
    const frame = this.querySelector('iframe')!;
    if (!frame.hasAttribute('srcdoc')) showPage(frame, this.#page());
  }

  #page(): string {
    return plainPage(this.content, this.lang);
  }
}

customElements.define('embed-without-script', WithoutScript);
