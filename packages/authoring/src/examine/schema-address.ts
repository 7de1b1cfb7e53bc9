// The `$schema` of a document: the address by which an editor finds the format. Often it is a path on one machine.
import type {Problem} from '@countersign/campaign';
import {canonicalUrl} from '@countersign/campaign/schema';
import {parseTree} from 'jsonc-parser';

/** Whether `$schema` is an address that others can open, or missing. A path on the author's machine is not. */
const isPublicSchema = (schema: unknown): boolean =>
  schema === undefined || (typeof schema === 'string' && canonicalUrl(schema) !== undefined);

/** Warns of a `$schema` that others cannot open. */
export function* schemaWarnings(schema: unknown): Generator<Problem> {
  if (isPublicSchema(schema)) return;
  yield {
    pointer: '/$schema',
    message: `The address of the schema is of your own machine: ${String(schema)}.`,
    hint: 'It helps your editor, and countersign publish leaves it out. If you publish otherwise, remove it.',
  };
}

/**
 * Returns the document without a `$schema` that is a path on its author's machine: a path names that machine to the
 * public, and no other editor finds it. Every other byte stays. The key is left out rather than replaced by an address
 * with a version: then a newer version of the command publishes the same bytes again.
 *
 * @param bytes - A JSON object in UTF-8. Beyond its syntax it may be wrong.
 * @param schema - The value of its `$schema`.
 */
export function withoutLocalSchema(bytes: Uint8Array, schema: unknown): Uint8Array {
  if (isPublicSchema(schema)) return bytes;
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const keys = parseTree(text.slice(mark))!.children!;
  const at = keys.findIndex(({children}) => children![0]!.value === '$schema');
  const [before, own, after] = [keys[at - 1], keys[at]!, keys[at + 1]];
  // The comma on one side of the key goes with it.
  const from = after || !before ? own.offset : before.offset + before.length;
  const to = after ? after.offset : own.offset + own.length;
  return new TextEncoder().encode(text.slice(0, from + mark) + text.slice(to + mark));
}
