import {define} from '../dom/define-element.js';
import {SourceList} from './source-list.js';

define('cs-source-list', SourceList);

declare global {
  interface HTMLElementTagNameMap {
    'cs-source-list': SourceList;
  }
}
