import {html, type TemplateResult} from 'lit';
import {aside} from '../../shell/aside.ts';
import {StudioView} from '../../shell/view.ts';
import './pane.ts';
import './share-pictures.ts';

/** The letter as readers will see it, and the pictures to share. */
export class PreviewView extends StudioView {
  override render(): TemplateResult {
    const {session, words} = this;
    const {preview} = words;
    return html`<p class="preview-beside">
        <label class="choice"
          ><input
            type="checkbox"
            .checked=${aside.isOpen}
            @change=${({target}: Event) => aside.set((target as HTMLInputElement).checked)}
          />
          ${preview.beside}</label
        >
      </p>
      <studio-preview-pane .session=${session} .words=${words}></studio-preview-pane>
      <studio-share-pictures .session=${session} .words=${words}></studio-share-pictures>`;
  }
}

customElements.define('studio-preview', PreviewView);
