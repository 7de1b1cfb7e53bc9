// Rewrites what has one right answer, and leaves every other character of the file as its author wrote it.
import {
  canonicalUrl,
  hasFormat,
  isQuoted,
  jsonSchema,
  locate,
  meantCountry,
  pointerTo,
  repairText,
  type FormatName,
  type JsonSchema,
} from '@countersign/campaign/schema';
import {parseTree, type Node} from 'jsonc-parser';

/** A value that was not written as it has to be. */
export interface Rewrite {
  readonly pointer: string;
  /** What it is: an address, a country, or a text with debris of word processors, HTML or Markdown. */
  readonly kind: 'address' | 'country' | 'text';
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

/**
 * Rewrites every value that has one right form. A text that is not JSON comes back as it is.
 *
 * @param isForm - Whether to rewrite only what has a wrong form, and keeps the rest from being looked at.
 */
export function fixDocument(text: string, isForm = false): Fixed {
  const located = locate(text);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const tree = located.ok && parseTree(text.slice(mark));
  if (!located.ok || !tree) return {text, rewrites: []};

  const {value: document} = located;
  const sources = sourcesOf(document);
  const rewrites: Rewrite[] = [];
  let fixed = '';
  let end = 0;
  for (const found of strings(tree, jsonSchema(), '')) {
    const {node, pointer} = found;
    const was = node.value as string;
    const right = rightForm(found, was, () => ({...found, sources, isQuoted: isQuoted(document, pointer)}));
    if (!right || right.now === was || (isForm && hasFormat(found.format!, was))) continue;
    fixed += text.slice(end, node.offset + mark) + JSON.stringify(right.now);
    end = node.offset + mark + node.length;
    rewrites.push({pointer, ...right, was, ...located.placeOf(pointer)});
  }
  return {text: fixed + text.slice(end), rewrites};
}

function rightForm(
  {format}: FoundString,
  was: string,
  place: () => Parameters<typeof repairText>[1],
): Pick<Rewrite, 'kind' | 'now'> | undefined {
  if (format === 'https-url' || format === 'web-url') {
    const now = hasFormat(format, was) ? undefined : canonicalUrl(was);
    // An http: address where https: is asked for has no one right answer: nobody knows whether that host answers.
    return now && hasFormat(format, now) ? {kind: 'address', now} : undefined;
  }
  if (format === 'country') return {kind: 'country', now: meantCountry(was) ?? was};
  if (format === 'label' || format === 'prose') return {kind: 'text', now: repairText(was, place())};
  return undefined;
}

/** The ids of the sources, in a document of which nothing but its syntax need be right. */
function sourcesOf(document: unknown): ReadonlySet<string> {
  const {sources} = Object(document) as {sources?: unknown};
  const ids = Array.isArray(sources) ? sources.map((source) => (Object(source) as {id?: unknown}).id) : [];
  return new Set(ids.filter((id) => typeof id === 'string'));
}

interface FoundString {
  readonly node: Node;
  readonly pointer: string;
  readonly format: FormatName | undefined;
  /** Whether it is text that may cite sources. */
  readonly cites: boolean;
}

/** Every string that the schema knows, in the order of the text. */
function* strings(node: Node, schema: JsonSchema | undefined, pointer: string, cites = false): Generator<FoundString> {
  if (!schema) return;
  const {anyOf, items, properties, additionalProperties} = schema;
  if (anyOf) {
    // A text, or texts by language.
    const isText = anyOf[0]!.format === 'prose';
    yield* strings(node, node.type === 'object' ? anyOf[1] : anyOf[0], pointer, isText);
  } else if (node.type === 'string') {
    yield {node, pointer, format: schema.format as FormatName | undefined, cites};
  } else if (node.type === 'array') {
    for (const [at, child] of node.children!.entries()) yield* strings(child, items, pointerTo(pointer, at));
  } else if (node.type === 'object') {
    const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    for (const {children} of node.children!) {
      const [name, value] = children as [Node, Node];
      const key = name.value as string;
      const known = properties && Object.hasOwn(properties, key) ? properties[key] : others;
      yield* strings(value, known, pointerTo(pointer, key), cites);
    }
  }
}
