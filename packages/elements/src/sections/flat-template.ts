import {html, nothing, type TemplateResult} from 'lit';
import {isTemplateResult} from 'lit/directive-helpers.js';

// Of each shape there may be thousands. A document of thousands of shapes would make more templates than it saves.
const MAX_SHAPES = 200;
const shapes = new Map<string, TemplateStringsArray>();
const numbers = new Map<TemplateStringsArray, number>();

/**
 * The same content as one template: those in it, and lists in it, are laid out flat. Lit clones and walks every template and
 * keeps two nodes for each member of a list, which is most of the work of drawing thousands of sources.
 *
 * For what is drawn anew as a whole when any of it has changed. Only our own literals become part of a template; whatever
 * a document says stays a value.
 */
export function flatTemplate(content: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const literals: string[] = [''];
  let shape = '';
  const append = (literal: string) => literals.push(`${literals.pop()}${literal}`);
  const add = (value: unknown): void => {
    if (Array.isArray(value)) {
      shape += '[';
      // A list stands where content does: what is nothing there needs no place.
      for (const each of value) if (each && each !== nothing) add(each);
      shape += ']';
    } else if (isTemplateResult(value, 1)) {
      const {strings} = value;
      if (!numbers.has(strings)) numbers.set(strings, numbers.size);
      shape += `<${numbers.get(strings)!}`;
      for (const [at, literal] of strings.entries()) {
        append(literal);
        if (at < value.values.length) add(value.values[at]);
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
  // No call takes as many arguments as a document may have values.
  return {...html(strings), values};
}
