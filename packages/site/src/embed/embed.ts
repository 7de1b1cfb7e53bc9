// The script of the page.
import {EmbedApp} from './app.ts';

customElements.define('embed-app', EmbedApp);
