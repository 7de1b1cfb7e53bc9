import {nothing} from 'lit';
import {StudioView} from '../../shell/view.ts';

export class DetailsView extends StudioView {
  override render(): typeof nothing {
    return nothing;
  }
}

customElements.define('studio-details', DetailsView);
