import {chosen, TABLE, type FormatName, type Shape} from '@countersign/campaign/schema';

/** A text of a document: a string, or an object from language to string. */
export interface FoundText {
  readonly pointer: string;
  readonly format: FormatName;
  readonly value: string | Readonly<Record<string, unknown>>;
}

/**
 * Lists the texts of a document that may be in several languages, in the order in which readers meet them.
 *
 * @param document - Any JSON value: the document may be wrong. Parts with a wrong shape hold no texts.
 */
export const textsIn = (document: unknown): FoundText[] => [...inside(TABLE, document, '')];

function* inside(shape: Shape, value: unknown, pointer: string): Generator<FoundText> {
  if (typeof shape === 'string') {
    if (shape.startsWith('~') && isText(value)) yield {pointer, format: shape.slice(1) as FormatName, value};
  } else if (typeof shape !== 'object') {
    return;
  } else if ('byKey' in shape) {
    yield* inside(chosen(shape, value), value, pointer);
  } else if ('items' in shape) {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) yield* inside(shape.items, item, `${pointer}/${index}`);
  } else if ('keys' in shape && isObject(value)) {
    for (const [name, inner] of Object.entries(shape.keys)) {
      const key = name.replace('?', '');
      if (Object.hasOwn(value, key)) yield* inside(inner, value[key], `${pointer}/${key}`);
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is FoundText['value'] => typeof value === 'string' || isObject(value);
