import {define} from '../dom/define-element.js';
import {DemandChecklist} from './demand-checklist.js';

define('cs-demand-checklist', DemandChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'cs-demand-checklist': DemandChecklist;
  }
}
