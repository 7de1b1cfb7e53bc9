import type {Problem} from '@countersign/campaign';
import {canonicalUrl} from '@countersign/campaign/schema';

/** Whether `$schema` is an address that others can open, and not a path on the author's machine. */
export const isPublicSchema = (schema: unknown): boolean =>
  schema === undefined || (typeof schema === 'string' && canonicalUrl(schema) !== undefined);

/** Warns of a `$schema` that means nothing to others. */
export function* schemaWarnings(schema: unknown): Generator<Problem> {
  if (isPublicSchema(schema)) return;
  yield {
    pointer: '/$schema',
    message: `The address of the schema is of your own machine: ${String(schema)}.`,
    hint: 'It helps your editor, and countersign publish leaves it out. If you publish otherwise, remove it.',
  };
}
