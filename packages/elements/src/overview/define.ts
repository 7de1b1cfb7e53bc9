import {define} from '../dom/define-element.js';
import '../demand-checklist/define.js';
import '../letter-card/define.js';
import '../signatory-logos/define.js';
import '../source-list/define.js';
import '../statements/define.js';
import {Overview} from './overview.js';

define('cs-overview', Overview);

declare global {
  interface HTMLElementTagNameMap {
    'cs-overview': Overview;
  }
}
