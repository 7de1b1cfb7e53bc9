// The text of a document that has changed elsewhere, such as in a form.
import {locate} from '@countersign/campaign/schema';
import {parseTree, type Node} from 'jsonc-parser';
import {isEqual} from '../compare/equal.js';
import {edit} from './edit.js';
import type {Json} from './json.js';
import {Lines} from './lines.js';
import {differences, type Difference} from './differences.js';
import {styleOf, written} from './style.js';

/** The members of a value by which the piece of a text is found. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Writes a document into the text that it was read from. Every byte that need not change stays as its author wrote it:
 * line ends, indentation, and the layout of all values that are the same. Never throws for a document that JSON has.
 *
 * @param text - The document as it was. If it is no JSON, the document is laid out anew.
 * @param document - The document as it is.
 */
export function textOf(text: string, document: Json): string {
  const changed = rewritten(text, document);
  return changed !== undefined && isEqual(parsed(changed), document)
    ? changed
    : `${JSON.stringify(document, null, 2)}\n`;
}

const parsed = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, ''));

function rewritten(text: string, document: Json): string | undefined {
  const located = locate(text);
  if (!located.ok) return undefined;
  const all = differences(located.value as Json, document);
  const values = all.flatMap((each) => ('value' in each ? [each] : []));
  const edited = edit(text, values);
  if (!edited.ok) return undefined;
  const spliced = all.flatMap((each) => ('value' in each ? [] : [each]));
  if (spliced.length === 0) return edited.text;
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  return edited.text.slice(0, mark) + splicedText(edited.text.slice(mark), spliced);
}

/** A text without the members that are gone, and with those that came between others. */
function splicedText(text: string, spliced: readonly Exclude<Difference, {value: Json}>[]): string {
  const root = parseTree(text)!;
  const lines = new Lines(text);
  const style = styleOf(text, root);
  const pieces = spliced.flatMap(({tokens, removed, added, index}): Piece[] => {
    const holder = nodeAt(root, tokens);
    const members = holder?.children ?? [];
    const gone = removed.map((key) =>
      typeof key === 'number' ? key : members.findLastIndex(({children}) => children![0]!.value === key),
    );
    const next = members[index];
    return [...runs(gone).map(([first, last]) => removal(members, first, last)), ...(next ? insertions(next) : [])];

    function insertions(before: Node): Piece[] {
      const indentation = lines.indentationOf(before.offset);
      const isOnOwnLine = lines.isFirst(before.offset) && style.unit !== '';
      const space = isOnOwnLine ? style.lineEnd + indentation : style.comma.slice(1);
      const form = isOnOwnLine ? (lines.isOneLine(before.offset, endOf(before)) ? 'line' : 'lines') : 'line';
      const texts = added.map((each) => `${written(each, style, indentation, indentation.length, form)},${space}`);
      return texts.length === 0 ? [] : [{from: before.offset, to: before.offset, text: texts.join('')}];
    }
  });
  let result = '';
  let end = 0;
  for (const {from, to, text: piece} of pieces.sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += text.slice(end, from) + piece;
    end = to;
  }
  return result + text.slice(end);
}

/** Members that follow each other, by their first and last place. */
function runs(places: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const run = found.at(-1);
    if (run && run[1] === place - 1) run[1] = place;
    else found.push([place, place]);
  }
  return found;
}

/** Members of which others stay, with the comma that belongs to them. */
function removal(members: readonly Node[], first: number, last: number): Piece {
  const before = members[first - 1];
  if (before) return {from: endOf(before), to: endOf(members[last]!), text: ''};
  return {from: members[first]!.offset, to: members[last + 1]!.offset, text: ''};
}

/** The value at a place. Of a key that is written twice, it is the last one, as JSON.parse has it. */
function nodeAt(root: Node, tokens: readonly (string | number)[]): Node | undefined {
  return tokens.reduce<Node | undefined>((node, token) => {
    if (typeof token === 'number') return node?.children?.[token];
    return node?.children?.findLast(({children}) => children?.[0]?.value === token)?.children?.[1];
  }, root);
}

const endOf = ({offset, length}: Node): number => offset + length;
