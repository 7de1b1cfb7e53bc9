import {define} from '../dom/define-element.js';
import {provideRecordTools} from '../parts/load-part.js';
import * as recordTools from '../parts/record-tools.js';
import {DemandChecklist} from './demand-checklist.js';

provideRecordTools(recordTools);
define('cs-demand-checklist', DemandChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'cs-demand-checklist': DemandChecklist;
  }
}
