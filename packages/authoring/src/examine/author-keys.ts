// Keys at the top of a document that are for its authors alone: where an editor finds the format, and the warnings that
// stay as they are. No campaign has them.
import {canonicalUrl} from '@countersign/campaign/schema';
import {parseTree, type Node} from 'jsonc-parser';
import type {Warning} from '../warnings/warning.js';

/** Whether `$schema` is an address that others can open, or missing. A path on the author's machine is not. */
const isPublicSchema = (schema: unknown): boolean =>
  schema === undefined || (typeof schema === 'string' && canonicalUrl(schema) !== undefined);

/** Warns of a `$schema` that others cannot open. */
export function* schemaWarnings(schema: unknown): Generator<Warning> {
  if (isPublicSchema(schema)) return;
  yield {
    pointer: '/$schema',
    kind: 'schema',
    message: `The address of the schema is of your own machine: ${String(schema)}.`,
    hint: 'It helps your editor, and countersign publish leaves it out. If you publish otherwise, remove it.',
  };
}

/**
 * Returns the document as it is published: without `$accepted`, and without a `$schema` that is a path on its author's
 * machine. Reasons are words among authors. A path names that machine to the public, and no other editor finds it.
 * Every other byte stays. The path is left out rather than replaced by an address with a version: then a newer version
 * of the command publishes the same bytes again.
 *
 * @param bytes - A JSON object in UTF-8. Beyond its syntax it may be wrong.
 */
export function withoutAuthorKeys(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const json = text.slice(mark);
  const keys = parseTree(json)?.children ?? [];
  const isKept = keys.map((property) => !isForAuthors(property));
  if (isKept.every(Boolean)) return bytes;
  const last = keys[isKept.lastIndexOf(true)];
  let kept = text.slice(0, mark);
  let from = 0;
  for (const [at, {offset, length}] of keys.entries()) {
    if (isKept[at]) continue;
    // The comma on one side of the key goes with it: the one after it or, of the last keys, the one before.
    const isAtEnd = !isKept.includes(true, at);
    const start = isAtEnd ? Math.max(from, last ? last.offset + last.length : keys[0]!.offset) : offset;
    kept += json.slice(from, start);
    from = isAtEnd ? offset + length : keys[at + 1]!.offset;
  }
  return new TextEncoder().encode(kept + json.slice(from));
}

function isForAuthors({children}: Node): boolean {
  const [name, value] = children as [Node, Node | undefined];
  if (name.value === '$accepted') return true;
  return name.value === '$schema' && !isPublicSchema(value?.type === 'string' ? value.value : null);
}
