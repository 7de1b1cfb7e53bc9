import {parseTree} from 'jsonc-parser';
import {isPublicSchema} from '../warnings/schema-address.ts';

/**
 * A document without a `$schema` that leads to a file on its author's machine: it would tell the public of that machine,
 * and nobody else's editor finds it. Every other key stays as it is written. Left out rather than replaced by an address
 * with a version, it stays the same when a newer version of this command publishes it again.
 *
 * @param bytes - A document of which nothing but its syntax need be right.
 */
export function withoutLocalSchema(bytes: Uint8Array, schema: unknown): Uint8Array {
  if (isPublicSchema(schema)) return bytes;
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const keys = parseTree(text.slice(mark))!.children!;
  const at = keys.findIndex(({children}) => children![0]!.value === '$schema');
  const [before, own, after] = [keys[at - 1], keys[at]!, keys[at + 1]];
  // With it goes the comma on one side.
  const from = after || !before ? own.offset : before.offset + before.length;
  const to = after ? after.offset : own.offset + own.length;
  return new TextEncoder().encode(text.slice(0, from + mark) + text.slice(to + mark));
}
