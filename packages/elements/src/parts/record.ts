// The record and all that only it uses. The part `record` is this module: see load-part.ts. Importing it registers
// nothing.
import {recordElements} from '../campaign/record-elements.js';
import {DemandChecklist} from '../demand-checklist/demand-checklist.js';
import {define} from '../dom/define-element.js';
import {LetterCard} from '../letter-card/letter-card.js';
import {SignatoryLogos} from '../signatory-logos/signatory-logos.js';
import {SourceList} from '../source-list/source-list.js';
import {Statements} from '../statements/statements.js';

export * from './record-tools.js';

/** Draws the whole record. Registers its elements, if nothing has done so. */
export const drawRecord: typeof recordElements = (view, options) => {
  defineRecord();
  return recordElements(view, options);
};

/** Registers the elements of the record. */
export function defineRecord(): void {
  define('cs-letter-card', LetterCard);
  define('cs-demand-checklist', DemandChecklist);
  define('cs-statements', Statements);
  define('cs-signatory-logos', SignatoryLogos);
  define('cs-source-list', SourceList);
}
