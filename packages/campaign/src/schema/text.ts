// The text of a document: its syntax, and where in it each value stands.
import {findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
import {excerpt, pointerTo, type Problem} from '../problem.js';

/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Located =
  | {readonly ok: false; readonly problems: readonly (Problem & Place)[]}
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Keys written twice, and keys named `__proto__`. */
      readonly problems: readonly (Problem & Place)[];
      /** The place of a pointer's value, or of the nearest thing around it that exists. */
      placeOf(pointer: string): Place;
    };

// Deeper than any document of format 1; the parser recurses.
const MAX_DEPTH = 100;

/** Parses JSON so that every problem can be shown at its place. */
export function locate(source: string): Located {
  const text = source.replace(/^\uFEFF/, '');
  const placeAt = placer(text);
  const fail = (offset: number, message: string, hint: string): Located => ({
    ok: false,
    problems: [{pointer: '', message, hint, ...placeAt(offset)}],
  });

  const depth = tooDeepAt(text);
  if (depth !== undefined)
    return fail(depth, 'This is nested too deeply.', 'A campaign document is a few levels deep.');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false, allowEmptyContent: false});
  const [error] = errors;
  if (error || !tree) {
    if (/^\s*</.test(text)) return fail(0, 'This is a web page, not JSON.', 'Check the file or its address.');
    const what = error
      ? printParseErrorCode(error.error)
          .replace(/([A-Z])/g, ' $1')
          .trim()
          .toLowerCase()
      : 'empty';
    return fail(error?.offset ?? 0, `This is not JSON: ${what}.`, HINTS[what] ?? 'Check commas, quotes and brackets.');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    // JSON.parse is the stricter of the two, for example about control characters in strings.
    return fail(0, `This is not JSON: ${excerpt((thrown as Error).message)}`, 'Check commas, quotes and brackets.');
  }
  return {
    ok: true,
    value,
    problems: [...keyProblems(tree, '', placeAt)],
    placeOf: (pointer) => placeAt(nearestNode(tree, pointer).offset),
  };
}

const HINTS: Readonly<Record<string, string>> = {
  'invalid comment token': 'JSON has no comments; remove it.',
  'property name expected': 'Remove the comma before the closing brace, or put the name in double quotes.',
  'value expected': 'Remove the comma before the closing bracket, or add the missing value.',
  'comma expected': 'Add a comma between the two entries.',
  'colon expected': 'Add a colon between name and value.',
  'close brace expected': 'Add the missing } at the end.',
  'close bracket expected': 'Add the missing ] at the end.',
  'end of file expected': 'Remove what follows the document.',
};

/** The offset at which brackets are nested too deeply, found without recursion. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  // Strings first, so that brackets in them do not count.
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    if (match[0] === '[' || match[0] === '{') depth++;
    else if (match[0] === ']' || match[0] === '}') depth--;
    if (depth > MAX_DEPTH) return match.index;
  }
  return undefined;
}

function* keyProblems(node: Node, pointer: string, placeAt: (offset: number) => Place): Generator<Problem & Place> {
  if (node.type === 'array') {
    for (const [index, child] of node.children?.entries() ?? []) {
      yield* keyProblems(child, pointerTo(pointer, index), placeAt);
    }
  }
  if (node.type !== 'object') return;
  const seen = new Set<string>();
  for (const property of node.children ?? []) {
    const [name, value] = property.children as [Node, Node | undefined];
    const key = name.value as string;
    const place = placeAt(name.offset);
    const inner = pointerTo(pointer, key);
    if (seen.has(key)) {
      const message = `The key ${excerpt(key)} is written twice.`;
      yield {pointer: inner, message, hint: 'Keep one: only the last would count.', ...place};
    }
    if (key === '__proto__') {
      yield {pointer: inner, message: 'The key __proto__ is refused.', hint: 'Remove it.', ...place};
    }
    seen.add(key);
    if (value) yield* keyProblems(value, inner, placeAt);
  }
}

function nearestNode(tree: Node, pointer: string): Node {
  const path = pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  let node = tree;
  for (const token of path) {
    const inner = findNodeAtLocation(node, [node.type === 'array' ? Number(token) : token]);
    if (!inner) break;
    node = inner;
  }
  return node;
}

function placer(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)];
  return (offset) => {
    // Bisected: thousands of problems in a file of thousands of lines are placed one by one.
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else after = middle;
    }
    return {line: line + 1, column: offset - starts[line]! + 1};
  };
}
