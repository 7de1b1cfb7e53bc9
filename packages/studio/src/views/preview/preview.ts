import {nothing} from 'lit';
import {StudioView} from '../../shell/view.ts';

export class PreviewView extends StudioView {
  override render(): typeof nothing {
    return nothing;
  }
}

customElements.define('studio-preview', PreviewView);
