import {define} from '../dom/define-element.js';
import {Overview} from './overview.js';

define('cs-overview', Overview);

declare global {
  interface HTMLElementTagNameMap {
    'cs-overview': Overview;
  }
}
