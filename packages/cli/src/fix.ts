// Rewrites what has one right answer, and leaves every other character of the file as its author wrote it.
import {canonicalUrl, hasFormat, jsonSchema, locate, pointerTo, type JsonSchema} from '@countersign/campaign/schema';
import {parseTree, type Node} from 'jsonc-parser';

/** An address that was not written as browsers write it. */
export interface Rewrite {
  readonly pointer: string;
  readonly was: string;
  readonly now: string;
  /** Place in the text before the rewriting, both counted from 1. */
  readonly line: number;
  readonly column: number;
}

export interface Fixed {
  readonly text: string;
  readonly rewrites: readonly Rewrite[];
}

/** Rewrites every address that has one right form. A text that is not JSON comes back as it is. */
export function fixAddresses(text: string): Fixed {
  const located = locate(text);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const tree = located.ok && parseTree(text.slice(mark));
  if (!located.ok || !tree) return {text, rewrites: []};

  const rewrites: Rewrite[] = [];
  let fixed = '';
  let end = 0;
  for (const {node, pointer, format} of addresses(tree, jsonSchema(), '')) {
    const was = node.value as string;
    const now = canonicalUrl(was);
    // An http: address where https: is asked for has no one right answer: nobody knows whether that host answers.
    if (hasFormat(format, was) || !now || !hasFormat(format, now)) continue;
    fixed += text.slice(end, node.offset + mark) + JSON.stringify(now);
    end = node.offset + mark + node.length;
    rewrites.push({pointer, was, now, ...located.placeOf(pointer)});
  }
  return {text: fixed + text.slice(end), rewrites};
}

interface Address {
  readonly node: Node;
  readonly pointer: string;
  readonly format: 'https-url' | 'web-url';
}

/** The strings that the schema says are addresses, in the order of the text. */
function* addresses(node: Node, schema: JsonSchema | undefined, pointer: string): Generator<Address> {
  if (!schema) return;
  const {format, items, properties, additionalProperties} = schema;
  if (node.type === 'string' && (format === 'https-url' || format === 'web-url')) yield {node, pointer, format};
  if (node.type === 'array') {
    for (const [at, child] of node.children!.entries()) yield* addresses(child, items, pointerTo(pointer, at));
  }
  if (node.type === 'object') {
    const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    for (const {children} of node.children!) {
      const [name, value] = children as [Node, Node];
      const key = name.value as string;
      const known = properties && Object.hasOwn(properties, key) ? properties[key] : others;
      yield* addresses(value, known, pointerTo(pointer, key));
    }
  }
}
