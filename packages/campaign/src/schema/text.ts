// Parses the text of a document, and finds the place of each value in it.
import {parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
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
      /** The place of a pointer's value, or of the nearest value around it that exists. */
      placeOf(pointer: string): Place;
    };

// Deeper than any document of format 1. There is a limit because the parser recurses.
const MAX_DEPTH = 100;

// More problems than an author mends before checking again. Each names its place, which may be long.
const MAX_KEY_PROBLEMS = 10_000;

/** Parses JSON so that every problem can be shown at its place. */
export function locate(source: string): Located {
  const text = source.replace(/^\uFEFF/, '');
  const placeAt = placer(text);
  const fail = (offset: number, [message, hint]: Words): Located => ({
    ok: false,
    problems: [{pointer: '', message, hint, ...placeAt(offset)}],
  });

  const depth = tooDeepAt(text);
  if (depth !== undefined) {
    return fail(depth, ['This is nested too deeply.', 'A campaign document is a few levels deep.']);
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false, allowEmptyContent: false});
  const [error] = errors;
  if (error) {
    if (text.trim() === '') return fail(0, ['The file is empty.', 'A campaign document starts with {.']);
    if (text.trimStart().startsWith('<')) {
      return fail(0, ['This is a web page, not JSON.', 'Check the file or its address.']);
    }
    const symbol = excerpt(text.slice(error.offset, error.offset + error.length));
    return fail(error.offset, SYNTAX[printParseErrorCode(error.error)] ?? [`This is not JSON: ${symbol}`, QUOTES]);
  }
  // Only a text with an error has no tree. A test compares jsonc-parser with JSON.parse.
  return {
    ok: true,
    value: JSON.parse(text),
    problems: keyProblems(tree!, placeAt),
    placeOf: (pointer) => placeAt(nearestNode(tree!, pointer).offset),
  };
}

type Words = readonly [message: string, hint: string];

const SYNTAX: Readonly<Record<string, Words>> = {
  PropertyNameExpected: ['A name is missing here.', 'Remove the comma before it, or add a name in double quotes.'],
  ValueExpected: ['A value is missing here.', 'Remove the comma before it, or add the value.'],
  ColonExpected: ['A colon is missing here.', 'Write a colon between a name and its value.'],
  CommaExpected: ['A comma is missing here.', 'Write a comma between two entries.'],
  CloseBraceExpected: ['The end is missing.', 'Add the closing }.'],
  CloseBracketExpected: ['The end is missing.', 'Add the closing ].'],
  EndOfFileExpected: ['Something follows the document.', 'Remove it.'],
  InvalidCommentToken: ['JSON has no comments.', 'Remove it.'],
  UnexpectedEndOfString: [
    'This text has no end on its line.',
    'Close it with a double quote. Text has no line breaks; a double quote within it is written \\".',
  ],
  InvalidCharacter: ['This text holds a tab or another control character.', 'Replace it by a space.'],
  InvalidEscapeCharacter: ['This text holds a backslash that means nothing.', 'Write a backslash as \\\\.'],
  InvalidUnicode: ['This text holds a \\u without its number.', 'Write four hexadecimal digits after \\u.'],
  UnexpectedEndOfNumber: ['This number is cut short.', 'Write digits after the point or the e.'],
};

const QUOTES = 'Write names and text in straight double quotes. Besides text there are numbers, true, false and null.';

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

function keyProblems(tree: Node, placeAt: (offset: number) => Place): (Problem & Place)[] {
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
      const report = (message: string, hint: string) =>
        problems.push({pointer: inner, message, hint, ...placeAt(name.offset)});
      if (seen.has(key)) report(`The key ${excerpt(key)} is written twice.`, 'Keep one: only the last would count.');
      if (key === '__proto__') report('The key __proto__ is refused.', 'Remove it.');
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

function placer(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    // A binary search: there may be thousands of problems in a file of thousands of lines.
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else after = middle;
    }
    return {line: line + 1, column: offset - starts[line]! + 1};
  };
}
