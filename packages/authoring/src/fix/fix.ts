// Rewrites the values that have one right form. Every other character of the file stays as its author wrote it.
import {
  canonicalUrl,
  hasFormat,
  isQuoted,
  jsonSchema,
  locate,
  meantAddress,
  meantCountry,
  meantDates,
  meantMoment,
  pointerTo,
  repairText,
  type FormatName,
  type JsonSchema,
  type Repaired,
} from '@countersign/campaign/schema';
import {parseTree, type Node} from 'jsonc-parser';

/** One value that was rewritten. */
export interface Rewrite {
  readonly pointer: string;
  /**
   * `text`: it held debris of word processors, HTML, Markdown or a wrong encoding. `marks`: curly quotation marks or
   * special spaces kept the document from being JSON.
   */
  readonly kind: 'address' | 'country' | 'date' | 'marks' | 'text';
  readonly was: string;
  readonly now: string;
  /** Place in the text before the rewriting. Both count from 1. */
  readonly line: number;
  readonly column: number;
}

export interface Fixed {
  readonly text: string;
  readonly rewrites: readonly Rewrite[];
}

/**
 * Rewrites every value of a document that has one right form. Text that is not JSON comes back unchanged, unless curly
 * quotation marks and special spaces are all that keeps it from being JSON. Never throws.
 *
 * @param text - The document. A byte order mark stays.
 * @param onlyForms - Whether to rewrite only values of a wrong form, which keep the strict reading from going on.
 */
export function fixDocument(text: string, onlyForms = false): Fixed {
  const located = locate(text);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  if (!located.ok && located.repaired) {
    const {place} = located.repaired;
    const {text: fixed, rewrites} = fixDocument(located.repaired.text, onlyForms);
    return {
      text: text.slice(0, mark) + fixed,
      rewrites: [{pointer: '', ...marksOf(located.repaired), ...place}, ...rewrites],
    };
  }
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
    if (!right || right.now === was || (onlyForms && hasFormat(found.format!, was))) continue;
    fixed += text.slice(end, node.offset + mark) + JSON.stringify(right.now);
    end = node.offset + mark + node.length;
    rewrites.push({pointer, ...right, was, ...located.placeOf(pointer)});
  }
  return {text: fixed + text.slice(end), rewrites};
}

/** How many marks and spaces were replaced, in words. */
function marksOf({marks, spaces}: Repaired): Pick<Rewrite, 'kind' | 'was' | 'now'> {
  if (marks === 0) return {kind: 'marks', was: `a special space at ${spaces} places`, now: 'a plain one'};
  const names = marks === 1 ? '1 name or text' : `${marks} names and texts`;
  return {kind: 'marks', was: `the pair of quotation marks round ${names}`, now: 'straight: "'};
}

function rightForm(
  {format}: FoundString,
  was: string,
  place: () => Parameters<typeof repairText>[1],
): Pick<Rewrite, 'kind' | 'now'> | undefined {
  if (format === 'https-url' || format === 'web-url') {
    const now = hasFormat(format, was) ? undefined : (canonicalUrl(was) ?? meantAddress(was));
    // Where https: is asked for, http: has no one right form: the host may not answer to https:.
    return now && hasFormat(format, now) ? {kind: 'address', now} : undefined;
  }
  if (format === 'country') return {kind: 'country', now: meantCountry(was) ?? was};
  if (format === 'partial-date' && !hasFormat(format, was)) return oneDate(was);
  if (format === 'timestamp' && !hasFormat(format, was)) {
    const now = meantMoment(was);
    return now === undefined ? undefined : {kind: 'date', now};
  }
  if (format === 'label' || format === 'prose') return {kind: 'text', now: repairText(was, place())};
  return undefined;
}

/** A date with its whole year that can be read in one way only. */
function oneDate(was: string): Pick<Rewrite, 'kind' | 'now'> | undefined {
  const dates = /\d{4}/.test(was) ? meantDates(was) : [];
  return dates.length === 1 ? {kind: 'date', now: dates[0]!} : undefined;
}

/** The ids of the sources. Beyond its syntax the document may be wrong. */
function sourcesOf(document: unknown): ReadonlySet<string> {
  const {sources} = Object(document) as {sources?: unknown};
  const ids = Array.isArray(sources) ? sources.map((source) => (Object(source) as {id?: unknown}).id) : [];
  return new Set(ids.filter((id) => typeof id === 'string'));
}

interface FoundString {
  readonly node: Node;
  readonly pointer: string;
  readonly format: FormatName | undefined;
  /** Whether the text may cite sources. */
  readonly cites: boolean;
}

/** Yields every string at a place that the schema knows, in the order of the text. */
function* strings(node: Node, schema: JsonSchema | undefined, pointer: string, cites = false): Generator<FoundString> {
  if (!schema) return;
  const {anyOf, items, properties, additionalProperties} = schema;
  if (anyOf) {
    // Either a text or an object from language to text.
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
