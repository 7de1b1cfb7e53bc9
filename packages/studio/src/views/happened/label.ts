// Fields of an event, with the words of its form.
import type {TemplateResult} from 'lit';
import {BLOCKS} from '../../document/blocks.ts';
import {kindOfPlace} from '../../document/pointer.ts';
import {field, type FieldOptions} from '../../forms/field.ts';
import type {Form} from '../../forms/form.ts';
import {placeInWords} from '../../forms/place-words.ts';
import type {Words} from '../../words/words.ts';

/** The form's own words for a place: label and help. Undefined where the words of the field are right. */
const ownWords = ({happened}: Words, pointer: string): readonly [label: string, help?: string] | undefined =>
  (happened.labels as Readonly<Record<string, readonly [string, string?]>>)[kindOfPlace(pointer)];

/** The name of a place. */
export const labelOf = (words: Words, pointer: string): string =>
  (pointer.startsWith(`${BLOCKS}/`) ? placeInWords(words, pointer) : undefined) ??
  (ownWords(words, pointer) ?? words.fields[kindOfPlace(pointer)])?.[0] ??
  kindOfPlace(pointer);

/** A field with the words of the form. */
export function eventField(form: Form, pointer: string, options: FieldOptions = {}): TemplateResult {
  const [label, help] = ownWords(form.words, pointer) ?? [];
  return field(form, pointer, {...(label !== undefined && {label}), ...(help !== undefined && {help}), ...options});
}
