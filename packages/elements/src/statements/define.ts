import {define} from '../dom/define-element.js';
import {Statements} from './statements.js';

define('cs-statements', Statements);

declare global {
  interface HTMLElementTagNameMap {
    'cs-statements': Statements;
  }
}
