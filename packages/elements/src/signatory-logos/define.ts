import {define} from '../dom/define-element.js';
import {SignatoryLogos} from './signatory-logos.js';

define('cs-signatory-logos', SignatoryLogos);

declare global {
  interface HTMLElementTagNameMap {
    'cs-signatory-logos': SignatoryLogos;
  }
}
