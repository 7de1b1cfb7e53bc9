import {define} from '../dom/define-element.js';
import '../demand-checklist/define.js';
import '../letter-card/define.js';
import '../overview/define.js';
import '../signatory-logos/define.js';
import '../source-list/define.js';
import '../statements/define.js';
import {Campaign} from './campaign.js';

define('cs-campaign', Campaign);

declare global {
  interface HTMLElementTagNameMap {
    'cs-campaign': Campaign;
  }
}
