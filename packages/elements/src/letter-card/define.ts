import {define} from '../dom/define-element.js';
import {provideRecordTools} from '../parts/load-part.js';
import * as recordTools from '../parts/record-tools.js';
import {LetterCard} from './letter-card.js';

provideRecordTools(recordTools);
define('cs-letter-card', LetterCard);

declare global {
  interface HTMLElementTagNameMap {
    'cs-letter-card': LetterCard;
  }
}
