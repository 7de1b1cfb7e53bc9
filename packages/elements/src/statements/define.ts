import {define} from '../dom/define-element.js';
import {provideRecordTools} from '../parts/load-part.js';
import * as recordTools from '../parts/record-tools.js';
import {Statements} from './statements.js';

provideRecordTools(recordTools);
define('cs-statements', Statements);

declare global {
  interface HTMLElementTagNameMap {
    'cs-statements': Statements;
  }
}
