import {nothing} from 'lit';
import {StudioView} from '../../shell/view.ts';

export class SignatoriesView extends StudioView {
  override render(): typeof nothing {
    return nothing;
  }
}

customElements.define('studio-signatories', SignatoriesView);
