// Parses the text of a document, and finds the place of each value in it.
import {parseTree, type Node} from 'jsonc-parser';
import {excerpt, pointerTo, type Problem} from '../problem.js';
import {kindOfText} from './syntax/kind-of-text.js';
import {Lines, type Place} from './syntax/lines.js';
import {explainSyntax, type NotJson} from './syntax/not-json.js';

export type {Place} from './syntax/lines.js';
export type {Repaired} from './syntax/not-json.js';

export type Located =
  | ({readonly ok: false} & NotJson)
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Keys written twice, and keys named `__proto__`. */
      readonly problems: readonly (Problem & Place)[];
      /** The place of a pointer's value, or of the nearest value around it that exists. */
      readonly placeOf: (pointer: string) => Place;
    };

// Deeper than any document of format 1. There is a limit because the parser recurses.
const MAX_DEPTH = 100;

// More problems than an author mends before checking again. Each names its place, which may be long.
const MAX_KEY_PROBLEMS = 10_000;

/** Parses JSON so that every problem can be shown at its place. */
export function locate(source: string): Located {
  const text = source.replace(/^\uFEFF/, '');
  const lines = new Lines(text);
  const fail = (offset: number, [message, hint]: readonly [string, string]): Located => ({
    ok: false,
    problems: [{pointer: '', kind: 'syntax', name: 'Document', message, hint, ...lines.placeAt(offset)}],
  });

  const depth = tooDeepAt(text);
  if (depth !== undefined) {
    return fail(depth, ['This is nested too deeply.', 'A campaign document is a few levels deep.']);
  }
  const parsed = parseJson(text);
  if (!parsed) {
    const kind = kindOfText(text);
    return kind ? fail(0, kind) : {ok: false, ...explainSyntax(text, lines)};
  }
  const tree = parseTree(text)!;
  return {
    ok: true,
    value: parsed.value,
    problems: keyProblems(tree, lines),
    placeOf: (pointer) => lines.placeAt(nearestNode(tree, pointer).offset),
  };
}

function parseJson(text: string): {value: unknown} | undefined {
  try {
    return {value: JSON.parse(text)};
  } catch {
    return undefined;
  }
}

/** The offset at which brackets are nested too deeply, found without recursion. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if ('[{'.includes(character) && ++depth > MAX_DEPTH) return at;
    else if (']}'.includes(character)) depth--;
  }
  return undefined;
}

// Longer than any key of the format. Elements ignore longer keys, whose pointers would fill pages.
const MAX_KEY = 64;

function keyProblems(tree: Node, lines: Lines): (Problem & Place)[] {
  const problems: (Problem & Place)[] = [];
  const visit = (node: Node, pointer: string): void => {
    if (problems.length >= MAX_KEY_PROBLEMS) return;
    if (node.type === 'array') node.children?.forEach((child, index) => visit(child, pointerTo(pointer, index)));
    if (node.type !== 'object') return;
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      const [name, value] = property.children as [Node, Node | undefined];
      const key = name.value as string;
      const inner = pointerTo(pointer, key);
      const report = (kind: string, message: string, hint: string) =>
        problems.push({pointer: inner, kind, message, hint, ...lines.placeAt(name.offset)});
      if (seen.has(key))
        report('twice', `The key ${excerpt(key)} is written twice.`, 'Keep one: only the last would count.');
      if (key === '__proto__') report('unknown-key', 'The key __proto__ is refused.', 'Remove it.');
      seen.add(key);
      if (value && key.length <= MAX_KEY) visit(value, inner);
    }
  };
  visit(tree, '');
  return problems;
}

function nearestNode(tree: Node, pointer: string): Node {
  const path = pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  let node = tree;
  for (const token of path) {
    // If a key is written twice, JSON.parse takes the last one.
    const inner = node.type === 'array' ? node.children?.[Number(token)] : valuesOf(node).get(token);
    if (!inner) break;
    node = inner;
  }
  return node;
}

// An object's keys are listed once, because thousands of problems may be in one object.
const known = new WeakMap<Node, ReadonlyMap<unknown, Node | undefined>>();

/** The values of an object by key. */
function valuesOf(node: Node): ReadonlyMap<unknown, Node | undefined> {
  let values = known.get(node);
  if (!values) {
    values = new Map((node.children ?? []).map(({children}) => [children?.[0]?.value as unknown, children?.[1]]));
    known.set(node, values);
  }
  return values;
}
