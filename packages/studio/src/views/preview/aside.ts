import {html, type TemplateResult} from 'lit';
import {aside} from '../../shell/aside.ts';
import {StudioView} from '../../shell/view.ts';
import './pane.ts';

/** The preview beside another view. */
export class AsideView extends StudioView {
  override render(): TemplateResult {
    const {session, words} = this;
    return html`<section class="aside" aria-label=${words.common.views.preview}>
      <p class="tools">
        <button type="button" @click=${() => this.#close()}>${words.preview.close}</button>
      </p>
      <studio-preview-pane is-aside .session=${session} .words=${words}></studio-preview-pane>
    </section>`;
  }

  /** The focus goes to the view, because the button is gone. */
  #close(): void {
    aside.set(false);
    document.querySelector<HTMLElement>('#content')?.focus();
  }
}

customElements.define('studio-aside', AsideView);
