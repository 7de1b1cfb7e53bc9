import {define} from '../dom/define-element.js';
import {provideRecordTools} from '../parts/load-part.js';
import * as recordTools from '../parts/record-tools.js';
import {SignatoryLogos} from './signatory-logos.js';

provideRecordTools(recordTools);
define('cs-signatory-logos', SignatoryLogos);

declare global {
  interface HTMLElementTagNameMap {
    'cs-signatory-logos': SignatoryLogos;
  }
}
