// The JSON Schema of a place, for the sentences about that place.
import {jsonSchema, type JsonSchema} from './json-schema.js';

// Generated once: it takes milliseconds, and a document may have thousands of problems.
let generated: JsonSchema | undefined;

const root = (): JsonSchema => (generated ??= jsonSchema());

/** The schemas on the way to a place of a document, as far as the format has them. */
function schemasTo(path: readonly string[]): JsonSchema[] {
  const found = [root()];
  for (const key of path) {
    const {properties, items, additionalProperties, anyOf = []} = found.at(-1)!;
    const ofBranch = anyOf.find((branch) => Object.hasOwn(branch.properties ?? {}, key));
    const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
    const inner =
      own ??
      ofBranch?.properties?.[key] ??
      items ??
      (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    if (!inner) break;
    found.push(inner);
  }
  return found;
}

export const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The schema of a place, or undefined if the format has no such place. */
export function schemaAt(pointer: string): JsonSchema | undefined {
  const path = pathOf(pointer);
  const schemas = schemasTo(path);
  return schemas.length > path.length ? schemas.at(-1) : undefined;
}

/** The keys that format 1 knows in an object at a place. Of several kinds, a key of the object tells which. */
export function keysAt(pointer: string, value: object): string[] {
  const {properties, anyOf = []} = schemaAt(pointer) ?? {};
  const ofBranch = anyOf.find(
    (branch) => branch.properties && Object.hasOwn(value, Object.keys(branch.properties)[0]!),
  );
  return Object.keys(properties ?? ofBranch?.properties ?? {}).filter((key) => !key.startsWith('$'));
}

/** The description of a place. A text in one of several languages has the description of the whole text. */
export function descriptionAt(pointer: string): string {
  return schemasTo(pathOf(pointer)).findLast(({description}) => description)?.description ?? '';
}

/** The parts of the format that have a key: `letter` and `sources` for `summary`. */
export function partsWith(key: string): string[] {
  return Object.entries(root().properties!).flatMap(([part, {properties, items}]) =>
    Object.hasOwn(properties ?? items?.properties ?? {}, key) ? [part] : [],
  );
}
