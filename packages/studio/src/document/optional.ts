// Values that may be left out. A part of which nothing is left is left out, too: a copy without an address is none.
import {fieldAt, isRequired} from '../fields/field.ts';
import {isObject, valueAt, withValue, type Json, type JsonObject} from './json.ts';
import {parentOf} from './pointer.ts';

const isEmpty = (value: Json | undefined): boolean => value === undefined || value === '';

/** A document without the optional objects around a place in which no value is left. */
export function withoutEmptyParts(document: JsonObject, pointer: string): JsonObject {
  const [parent] = parentOf(pointer);
  if (parent === '' || fieldAt(parent)?.kind !== 'object' || fieldAt(parentOf(parent)[0])?.kind !== 'object') {
    return document;
  }
  const value = valueAt(document, parent);
  if (isRequired(parent) || !isObject(value) || !Object.values(value).every(isEmpty)) return document;
  return withoutEmptyParts(withValue(document, parent, undefined), parent);
}
