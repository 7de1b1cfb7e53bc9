import {Ajv, type ValidateFunction} from 'ajv';
import {FORMATS, hasFormat, type FormatName, type JsonSchema} from '@countersign/campaign/schema';

/** Ajv with our formats, as strict as it can be about schemas. */
export function draft7(): Ajv {
  const ajv = new Ajv({allErrors: true, strict: true, strictRequired: true});
  // Those of Visual Studio Code check nothing.
  ajv.addVocabulary(['x-unknown-as', 'x-reference', 'patternErrorMessage', 'enumDescriptions']);
  for (const format of Object.keys(FORMATS) as FormatName[]) {
    ajv.addFormat(format, (value: string) => hasFormat(format, value));
  }
  return ajv;
}

/** A function that says whether a value is valid, and in `errors` every way in which it is not. */
export function compiled(schema: JsonSchema): ValidateFunction {
  return draft7().compile(schema);
}
