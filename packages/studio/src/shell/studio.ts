// The script of the page.
import {StudioApp} from './app.ts';

customElements.define('studio-app', StudioApp);
