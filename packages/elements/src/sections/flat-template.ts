import {html, nothing, type TemplateResult} from 'lit';
import {isTemplateResult} from 'lit/directive-helpers.js';

// Each shape is one cached template, usually with thousands of uses. The limit is for documents in which almost every
// source has a shape of its own: caching those would cost more than it saves.
const MAX_SHAPES = 200;
/** Flattened literals, by shape: the literals' numbers and the places of lists and values. */
const shapes = new Map<string, TemplateStringsArray>();
/** A number for each template literal in the code. */
const numbers = new Map<TemplateStringsArray, number>();

/**
 * Merges a template, the templates in it, and the lists in it into one template with the same content.
 *
 * Lit clones and walks every nested template, and keeps two nodes for each member of a list. That is most of the work
 * of drawing thousands of sources. Use this only for content that may be drawn again as a whole when a part of it
 * changes.
 *
 * Only literals of our own code become part of the template. The texts of a document remain values, which Lit escapes.
 */
export function flatTemplate(content: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const literals: string[] = [''];
  let shape = '';
  const append = (literal: string) => literals.push(`${literals.pop()}${literal}`);
  const add = (value: unknown): void => {
    if (Array.isArray(value)) {
      shape += '[';
      // Empty members of a list need no place in the template.
      for (const each of value) if (each && each !== nothing) add(each);
      shape += ']';
    } else if (isTemplateResult(value, 1)) {
      const {strings} = value;
      if (!numbers.has(strings)) numbers.set(strings, numbers.size);
      shape += `<${numbers.get(strings)!}`;
      for (const [index, literal] of strings.entries()) {
        append(literal);
        if (index < value.values.length) add(value.values[index]);
      }
      shape += '>';
    } else {
      shape += '.';
      values.push(value);
      literals.push('');
    }
  };
  add(content);
  let strings = shapes.get(shape);
  if (!strings) {
    if (shapes.size >= MAX_SHAPES) return content;
    shapes.set(shape, (strings = Object.assign(literals, {raw: literals})));
  }
  // Values are not passed as arguments: a document may have more values than a call can take.
  return {...html(strings), values};
}
