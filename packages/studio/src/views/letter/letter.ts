import {html, type TemplateResult} from 'lit';
import {field} from '../../forms/field.ts';
import {StudioView} from '../../shell/view.ts';

/** The letter itself: its title, when it was sent, and its words. */
export class LetterView extends StudioView {
  override render(): TemplateResult {
    return html`${field(this, '/letter/title')} ${field(this, '/letter/sent')}
    ${field(this, '/letter/summary', {rows: 4})}`;
  }
}

customElements.define('studio-letter', LetterView);
