import {define} from '../dom/define-element.js';
import {Cite} from './cite.js';

define('cs-cite', Cite);

declare global {
  interface HTMLElementTagNameMap {
    'cs-cite': Cite;
  }
}
