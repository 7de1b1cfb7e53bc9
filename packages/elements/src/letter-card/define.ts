import {define} from '../dom/define-element.js';
import {LetterCard} from './letter-card.js';

define('cs-letter-card', LetterCard);

declare global {
  interface HTMLElementTagNameMap {
    'cs-letter-card': LetterCard;
  }
}
