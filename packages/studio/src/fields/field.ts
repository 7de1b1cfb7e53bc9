// The kind, the limits and the description of each place of the format, as forms need them.
import {tokensOf} from '../document/pointer.ts';
import {FORMAT} from './format.ts';

interface Described {
  /** In English, as editors of JSON show it. Forms have words in the person's language: see `words/LANG/fields.ts`. */
  readonly description?: string;
}

/** A text in one or several languages. */
export interface TextField extends Described {
  readonly kind: 'text';
  /** A label is one line. Prose may cite. */
  readonly format: 'label' | 'prose' | 'brief';
  /** The most characters in each language. */
  readonly max: number;
}

export interface StringField extends Described {
  readonly kind: 'string';
  readonly format?: string;
  readonly max?: number;
  readonly examples?: readonly string[];
  /** The collection whose member it names by id. */
  readonly reference?: string;
}

export interface ChoiceField extends Described {
  readonly kind: 'choice';
  readonly words: readonly string[];
  /** In the order of the words. */
  readonly meanings?: readonly string[];
}

export interface WholeField extends Described {
  readonly kind: 'whole';
  readonly min: number;
  readonly max: number;
}

export interface ListField extends Described {
  readonly kind: 'list';
  readonly of: Field;
  readonly least: number;
  readonly most: number;
}

export interface ObjectField extends Described {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, Field>>;
  readonly required: readonly string[];
}

/** Places that forms of their own draw, such as the blocks of a letter. */
export interface OtherField extends Described {
  readonly kind: 'boolean' | 'union' | 'by-language' | 'constant';
}

export type Field = TextField | StringField | ChoiceField | WholeField | ListField | ObjectField | OtherField;

/** The parts of a block of the letter. A paragraph is a text itself. */
export const PARAGRAPH: TextField = {kind: 'text', format: 'prose', max: 8_000};
const BLOCK_PARTS: Readonly<Record<string, Field>> = {
  heading: {kind: 'text', format: 'label', max: 500},
  list: {kind: 'list', of: PARAGRAPH, least: 1, most: 50},
  ordered: {kind: 'boolean'},
};

/** The field at a place of a document, or of a kind of place such as `/demands/*\/title`. */
export function fieldAt(pointer: string): Field | undefined {
  let field: Field | undefined = FORMAT;
  for (const token of tokensOf(pointer)) {
    if (field?.kind === 'list') field = field.of;
    else if (field?.kind === 'union') field = Object.hasOwn(BLOCK_PARTS, token) ? BLOCK_PARTS[token] : undefined;
    else if (field?.kind === 'object') field = Object.hasOwn(field.fields, token) ? field.fields[token] : undefined;
    else return undefined;
  }
  return field;
}

/** The text field at a place. A block of the letter counts as a paragraph: its other kinds have parts of their own. */
export function textFieldAt(pointer: string): TextField | undefined {
  const field = fieldAt(pointer);
  if (field?.kind === 'union') return PARAGRAPH;
  return field?.kind === 'text' ? field : undefined;
}

/** Whether a document without a value at a place is incomplete. */
export function isRequired(pointer: string): boolean {
  const tokens = tokensOf(pointer);
  const key = tokens.at(-1)!;
  const holder = fieldAt(
    tokens
      .slice(0, -1)
      .map((token) => `/${token}`)
      .join(''),
  );
  return holder?.kind === 'object' && holder.required.includes(key);
}
