import {define} from '../dom/define-element.js';
import {provideRecordTools} from '../parts/load-part.js';
import * as recordTools from '../parts/record-tools.js';
import {SourceList} from './source-list.js';

provideRecordTools(recordTools);
define('cs-source-list', SourceList);

declare global {
  interface HTMLElementTagNameMap {
    'cs-source-list': SourceList;
  }
}
