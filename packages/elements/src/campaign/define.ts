import {define} from '../dom/define-element.js';
import '../overview/define.js';
import {Campaign} from './campaign.js';

define('cs-campaign', Campaign);

declare global {
  interface HTMLElementTagNameMap {
    'cs-campaign': Campaign;
  }
}
