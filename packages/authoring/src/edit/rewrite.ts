import type {Node} from 'jsonc-parser';
import type {Json} from './json.js';
import {Lines} from './lines.js';
import {onOneLine, styleOf, WIDTH, written, type Form} from './style.js';

/** A change of a value: another one takes its place, or members are added to it. */
export interface Change {
  replacement?: {readonly value: Json};
  /** By key, or by index. */
  readonly added: Map<string, Json>;
}

/** The values that change, and all values around them. */
export type Changes = Map<Node, Change>;

/** Writes a text anew, with its changes. */
export function rewritten(text: string, root: Node, changes: Changes): string {
  const style = styleOf(text, root);
  const lines = new Lines(text);
  const pieces: string[] = [];
  let end = 0;
  visit(root);
  pieces.push(text.slice(end));
  return pieces.join('');

  function put(from: number, to: number, piece: string): void {
    pieces.push(text.slice(end, from), piece);
    end = to;
  }

  function visit(node: Node): void {
    const change = changes.get(node);
    if (!change) return;
    const {replacement, added} = change;
    const members = node.children ?? [];
    if (replacement) {
      put(node.offset, endOf(node), replacing(node, replacement.value, 'fit'));
    } else if (added.size > 0 && members.length === 0) {
      const values = [...added.values()];
      // Of a list of objects each stands on a line of its own.
      const form = node.type === 'array' && Object(values[0]) === values[0] ? 'lines' : 'fit';
      const value = node.type === 'array' ? values : Object.fromEntries(added);
      put(node.offset, endOf(node), replacing(node, value, form));
    } else {
      const isBroken = added.size > 0 && mustBreak(node, added);
      const indentation = lines.indentationOf(node.offset);
      const lineBreak = style.lineEnd + indentation + style.unit;
      for (const [at, member] of members.entries()) {
        if (isBroken)
          put(at > 0 ? endOf(members[at - 1]!) : node.offset + 1, member.offset, (at > 0 ? ',' : '') + lineBreak);
        visit(node.type === 'object' ? member.children![1]! : member);
      }
      if (added.size === 0) return;
      const last = members.at(-1)!;
      put(endOf(last), endOf(last), isBroken ? broken(node, added) : following(node, last, added));
      if (isBroken) put(endOf(last), endOf(node) - 1, style.lineEnd + indentation);
    }
  }

  /** A value in the place of another one. */
  function replacing(node: Node, value: Json, form: Form): string {
    const column = node.offset - lines.startOf(node.offset);
    return written(value, style, lines.indentationOf(node.offset), column, isAlone(node) ? form : 'line');
  }

  /** Whether a value is the first one on its line, with its key or without. */
  function isAlone(node: Node): boolean {
    return lines.isFirst(node.parent?.type === 'property' ? node.parent.offset : node.offset);
  }

  /** Whether a list or object on one line would become too long for it. */
  function mustBreak(node: Node, added: Change['added']): boolean {
    if (style.unit === '' || !isAlone(node) || !lines.isOneLine(node.offset, endOf(node))) return false;
    let length = endOf(node) - lines.startOf(node.offset);
    for (const [key, value] of added) {
      length += style.comma.length + start(node, key).length + onOneLine(value, style).length;
      if (length >= WIDTH) return true;
    }
    return false;
  }

  /** New members on lines of their own, after members that were put on such lines. */
  function broken(node: Node, added: Change['added']): string {
    const indentation = lines.indentationOf(node.offset) + style.unit;
    return membersOf(node, added, `,${style.lineEnd}${indentation}`, indentation, 'fit');
  }

  /** New members after the last one. */
  function following(node: Node, last: Node, added: Change['added']): string {
    const indentation = lines.indentationOf(last.offset);
    if (style.unit === '' || !lines.isFirst(last.offset))
      return membersOf(node, added, style.comma, indentation, 'line');
    const isOneLine = lines.isOneLine(last.offset, endOf(last));
    const form = node.type === 'object' || !last.children?.length ? 'fit' : isOneLine ? 'line' : 'lines';
    return membersOf(node, added, `,${style.lineEnd}${indentation}`, indentation, form);
  }

  function membersOf(node: Node, added: Change['added'], comma: string, indentation: string, form: Form): string {
    const texts: string[] = [];
    for (const [key, value] of added) {
      const before = start(node, key);
      texts.push(comma + before + written(value, style, indentation, indentation.length + before.length, form));
    }
    return texts.join('');
  }

  /** The text before the value of a new member. */
  function start(node: Node, key: string): string {
    return node.type === 'object' ? JSON.stringify(key) + style.colon : '';
  }
}

const endOf = ({offset, length}: Node): number => offset + length;
