// Three judges of form: the reader that browsers run, zod, and Ajv with the JSON Schema. Whatever a document is, they say
// the same of it, at the same places.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {readCampaign} from '@countersign/campaign';
import {
  campaignSchema,
  parseCampaign,
  pointerTo,
  readingJsonSchema,
  type JsonSchema,
} from '@countersign/campaign/schema';
import type {z} from 'zod';
import {compiled} from './ajv.ts';
import {campaignDocument} from '../support/documents/arbitraries.ts';
import {example} from '../support/documents/example.ts';
import {at, edited, type Json} from '../support/documents/json.ts';
import {knownPlaces} from '../support/documents/known-places.ts';
import {formMistakes, ruleMistakes, unknownNames} from '../support/documents/mutations.ts';
import {holds} from '../support/documents/property.ts';

/** Dates in the future are for authors alone: see future.test.ts. */
const ANY_TIME = Infinity;

const distinct = (pointers: Iterable<string>): string[] => [...new Set(pointers)].sort();

const validate = compiled(readingJsonSchema());

/** The same schema, with alternatives as a choice: Ajv reports on one, not on all. */
const explain = compiled(
  JSON.parse(JSON.stringify(readingJsonSchema()), (_key, value: JsonSchema | null) => {
    if (!value?.anyOf) return value;
    const [text, ...others] = value.anyOf;
    // A text, or texts by language.
    if (others.length === 1) return {if: {type: 'object'}, then: others[0], else: text};
    // A block of the letter: the first alternative that has its key, else a text.
    return others.reduceRight<unknown>((otherwise, other) => {
      const key = Object.keys(other.properties!).find((name) => !other.properties![name]!.not)!;
      return {if: {type: 'object', required: [key], properties: {[key]: true}}, then: other, else: otherwise};
    }, text);
  }) as JsonSchema,
);

/** Where Ajv finds a document wrong. */
function judgedByAjv(document: unknown): string[] {
  const isValid = explain(document);
  assert.equal(validate(document), isValid);
  const errors = (explain.errors ?? []).filter(({keyword}) => keyword !== 'if');
  const pointers = errors.map(({instancePath, keyword, params}) =>
    keyword === 'required'
      ? pointerTo(instancePath, (params as {missingProperty: string}).missingProperty)
      : instancePath,
  );
  // Of a list that is too long the others do not look at the entries.
  const lists = errors.filter(({keyword}) => keyword === 'maxItems').map(({instancePath}) => `${instancePath}/`);
  return distinct(pointers.filter((pointer) => !lists.some((list) => pointer.startsWith(list))));
}

/** Where zod finds a document wrong, but for keys, languages and kinds of source that it does not know. */
function judgedByZod(document: unknown): string[] {
  const result = campaignSchema.safeParse(document, {reportInput: true});
  return distinct(result.success ? [] : result.error.issues.flatMap((issue) => [...placesOf(issue, '')]));
}

function* placesOf(issue: z.core.$ZodIssue, base: string): Generator<string> {
  const pointer = issue.path.reduce<string>((parent, key) => pointerTo(parent, String(key)), base);
  if (issue.code === 'unrecognized_keys' || issue.code === 'invalid_key' || pointer === '/$schema') return;
  const isKind = /^\/sources\/\d+\/kind$/.test(pointer);
  if (issue.code === 'invalid_value' && isKind && typeof issue.input === 'string') return;
  if (issue.code === 'invalid_union') {
    // As above: texts by language if it is an object, else a text. A block of the letter is chosen by its key.
    const isObject = typeof issue.input === 'object' && issue.input !== null && !Array.isArray(issue.input);
    const has = (key: string) => isObject && Object.hasOwn(issue.input, key);
    const isBlock = issue.errors.length > 2;
    const chosen = isBlock ? (has('heading') ? 1 : has('list') ? 2 : 0) : isObject ? 1 : 0;
    for (const inner of issue.errors[chosen]!) yield* placesOf(inner, pointer);
  } else {
    yield pointer;
  }
}

/** Asserts that all judges agree on the form of a document, and returns where they find it wrong. */
function judged(document: unknown): string[] {
  const read = readCampaign(document);
  if (!read.ok && read.code === 'format') {
    // It is for another reader, and nobody looks at the rest.
    assert.deepEqual(parseCampaign(document, undefined, ANY_TIME), read);
    return [];
  }
  const byZod = judgedByZod(document);
  assert.deepEqual(judgedByAjv(document), byZod, 'Ajv and zod');
  if (byZod.length > 0) {
    const byReader = distinct(read.ok ? [] : read.problems.map(({pointer}) => pointer));
    // The reader stops at a hundred.
    if (!read.ok && read.problems.length === 100) assert.ok(byReader.every((pointer) => byZod.includes(pointer)));
    else assert.deepEqual(byReader, byZod, 'the reader and zod');
  }
  return byZod;
}

/** Asserts that both readings find the same broken rules in a document that has none of the strict one's own mistakes. */
function judgedByRules(document: unknown): void {
  const [strict, tolerant] = [parseCampaign(document, undefined, ANY_TIME), readCampaign(document)];
  if (strict.ok || tolerant.ok) return assert.deepEqual(strict, tolerant);
  const found = ({code, problems}: typeof strict) => [code, problems.map(({pointer, kind}) => [pointer, kind])];
  assert.deepEqual(found(strict), found(tolerant));
}

suite('reader, zod and Ajv agree', () => {
  test('that the example is right', () => assert.deepEqual(judged(example()), []));

  test('on every mistake of form in the example', () => {
    for (const {changes, pointer} of formMistakes(example())) {
      assert.deepEqual(judged(edited(example(), changes)), [pointer]);
    }
  });

  test('on every unknown name in the example: it is none of their business', () => {
    for (const {changes} of unknownNames(example())) assert.deepEqual(judged(edited(example(), changes)), []);
  });

  test('on several mistakes at once, in any document', () => {
    holds(
      fc.property(campaignDocument, fc.array(fc.nat(), {minLength: 1, maxLength: 8}), (document, indices) => {
        const all = [...formMistakes(document), ...unknownNames(document)];
        // One after the other; a mistake may have taken away the place of the next.
        let broken: unknown = document;
        for (const index of indices) {
          const {changes} = all[index % all.length]!;
          if (Object.keys(changes).every((pointer) => hasParent(broken, pointer))) broken = edited(broken, changes);
        }
        judged(broken);
      }),
      150,
    );
  });

  test('on anything whatever, anywhere in any document', () => {
    const value = fc.oneof(
      fc.jsonValue({maxDepth: 3}),
      fc.constantFrom<Json>(
        '',
        'en',
        '2026',
        'a',
        'https://example.org/',
        0,
        1,
        -0,
        1e21,
        0.1,
        [],
        {},
        {en: ''},
        {en: 'x'},
      ),
    );
    // Or a piece of the document itself, where it does not belong.
    const replacement = fc.oneof(fc.record({value}), fc.record({from: fc.nat()}));
    holds(
      fc.property(
        campaignDocument,
        fc.array(fc.tuple(fc.nat(), replacement), {minLength: 4, maxLength: 4}),
        (document, replacements) => {
          const all = [...knownPlaces(document)];
          for (const [index, by] of replacements) {
            const other = 'from' in by ? all[by.from % all.length]!.value : by.value;
            judged(edited(document, {[all[index % all.length]!.pointer]: other}));
          }
        },
      ),
      150,
    );
  });

  test('on what is no document at all', () => {
    holds(
      fc.property(fc.jsonValue(), (value) => void judged(value)),
      500,
    );
  });
});

suite('both readings find the same broken rules', () => {
  test('in the example', () => {
    for (const {changes} of ruleMistakes(example())) judgedByRules(edited(example(), changes));
  });

  test('in any document', () => {
    holds(
      fc.property(campaignDocument, fc.nat(), (document, index) => {
        const all = [...ruleMistakes(document)];
        judgedByRules(edited(document, all[index % all.length]!.changes));
      }),
      300,
    );
  });
});

function hasParent(document: unknown, pointer: string): boolean {
  const parent = at(document, pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))));
  return typeof parent === 'object' && parent !== null;
}
