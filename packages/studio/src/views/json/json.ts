import {nothing} from 'lit';
import {StudioView} from '../../shell/view.ts';

export class JsonView extends StudioView {
  override render(): typeof nothing {
    return nothing;
  }
}

customElements.define('studio-json', JsonView);
