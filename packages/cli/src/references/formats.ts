import {REFERENCE_FORMATS, referenceWriters, type ReferenceFormat} from '@countersign/render';
import {citationJs} from './citation-js.ts';

/** The formats of reference managers. */
export const FORMATS = Object.keys(REFERENCE_FORMATS) as readonly ReferenceFormat[];

/** See `ReferenceWriters` of `@countersign/render`. */
export const {
  format: formatReferences,
  inEveryFormat: referencesOf,
  byLanguage: referencesByLanguage,
} = referenceWriters(citationJs);
