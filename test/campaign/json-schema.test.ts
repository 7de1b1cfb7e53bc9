// The files that are generated from the definition of the format: the JSON Schema for editors, and the reader's table.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import type {z} from 'zod';
import {
  type campaignSchema,
  FORMATS,
  jsonSchema,
  readerTable,
  readingJsonSchema,
  type JsonSchema,
} from '@countersign/campaign/schema';
// Not exported: the type of a document, and the table that browsers load.
import type {CampaignDocument} from '#campaign/document.js';
import {TABLE} from '#campaign/reader/table.js';
import {compiled, draft7} from './ajv.ts';
import {EXAMPLE_TEXT, example, MINIMAL} from '../support/documents/example.ts';
import {places} from '../support/documents/json.ts';
import {knownPlaces} from '../support/documents/known-places.ts';

const folder = join(import.meta.dirname, '../../packages/campaign');
const SCHEMA_GENERATOR = join(import.meta.dirname, '../../packages/internal-scripts/src/generate/schema.mjs');

/** Every schema within a schema, with its place, in which a star stands for every entry or language. */
function* schemas(schema: JsonSchema, pointer = ''): Generator<[pointer: string, schema: JsonSchema]> {
  yield [pointer, schema];
  for (const [key, inner] of Object.entries(schema.properties ?? {})) yield* schemas(inner, `${pointer}/${key}`);
  if (schema.items) yield* schemas(schema.items, `${pointer}/*`);
  if (typeof schema.additionalProperties === 'object') yield* schemas(schema.additionalProperties, `${pointer}/*`);
  for (const inner of schema.anyOf ?? []) yield* schemas(inner, pointer);
}

const all = [...schemas(jsonSchema())];

suite('the JSON Schema', () => {
  test('is valid draft 7, and nothing in it is ignored', () => {
    const ajv = draft7();
    assert.ok(ajv.validateSchema(jsonSchema()), JSON.stringify(ajv.errors));
    assert.equal((jsonSchema() as {$schema?: string}).$schema, 'http://json-schema.org/draft-07/schema#');
    // Compiled with every strictness of Ajv: an unknown keyword or format, or a keyword without its type, throws.
    compiled(jsonSchema());
    compiled(readingJsonSchema());
  });

  test('accepts the example and the smallest document', () => {
    const validate = compiled(jsonSchema());
    for (const document of [example(), MINIMAL]) assert.ok(validate(document), JSON.stringify(validate.errors));
  });

  test('describes every key, in sentences', () => {
    for (const [pointer, schema] of all) {
      for (const [key, {description}] of Object.entries(schema.properties ?? {})) {
        assert.match(description ?? '', /^\S.*\.$/, `${pointer}/${key}`);
      }
    }
  });

  test('gives examples that are right', () => {
    let count = 0;
    for (const [pointer, schema] of all) {
      for (const given of (schema as {examples?: unknown[]}).examples ?? []) {
        assert.ok(compiled(schema)(given), `${pointer}: ${JSON.stringify(given)}`);
        count++;
      }
    }
    assert.ok(count > 50, `${count}`);
  });

  test('gives an example of every string that has a syntax of its own', () => {
    const shown = new Set(all.filter(([, schema]) => 'examples' in schema).map(([, {format}]) => format));
    for (const format of Object.keys(FORMATS)) {
      if (format !== 'prose' && format !== 'brief') assert.ok(shown.has(format), format);
    }
  });

  test('says what to write in the place of each pattern, and what each word means', () => {
    let count = 0;
    for (const [pointer, {pattern, patternErrorMessage, enum: words, enumDescriptions = []}] of all) {
      if (pattern) assert.match(patternErrorMessage ?? '', /^(Write|Use|Name) .*\.$/, pointer);
      else assert.equal(patternErrorMessage, undefined, pointer);
      assert.equal(enumDescriptions.length, words?.length ?? 0, pointer);
      for (const meaning of enumDescriptions) assert.match(meaning, /^\S.*\.$/, pointer);
      count += enumDescriptions.length;
    }
    assert.ok(count > 30, `${count}`);
  });

  test('bounds every list, text and number', () => {
    for (const [pointer, {type, maxItems, maxLength, minimum, maximum}] of all) {
      if (type === 'array') assert.ok(maxItems! > 0, pointer);
      if (type === 'string' && !pointer.match(/kind|status|stage|outcome|basis|method/)) {
        assert.ok(maxLength! > 0, pointer);
      }
      if (type === 'integer') assert.ok(minimum! >= 0 && maximum! > 0, pointer);
    }
    const bound = (pointer: string) => all.find(([place]) => place === pointer)?.[1].maxItems;
    assert.deepEqual(
      ['/signatories', '/sources', '/demands', '/demands/*/history', '/statements'].map(bound),
      [20_000, 5_000, 200, 200, 500],
    );
  });

  test('knows every key of the example, and the example has nearly every key', () => {
    const schema = jsonSchema();
    const seen = [...knownPlaces(example(), schema)];
    assert.deepEqual(
      seen.map(({pointer}) => pointer),
      [...places(example())].map(({pointer}) => pointer),
    );

    // The same object in different places is one: `evidence/quote`.
    const name = (pointer: string) =>
      pointer
        .split('/')
        .filter((key) => key !== '*')
        .slice(-2)
        .join('/');
    const seenSchemas = new Set(seen.map((place) => place.schema));
    const [shown, hidden] = [true, false].map((isShown) =>
      [...schemas(schema)].filter(([, inner]) => seenSchemas.has(inner) === isShown).map(([pointer]) => name(pointer)),
    );
    assert.deepEqual(
      [...new Set(hidden)].filter((key) => !shown!.includes(key)),
      [
        // The example accepts no warning.
        ...['/$accepted', ...['warning', 'at', 'text', 'reason'].map((key) => `$accepted/${key}`)],
        // An open campaign has no closing note, and criteria are written for some statuses only.
        ...['promised', 'unmet', 'reversed', 'unknown', 'dropped'].map((status) => `criteria/${status}`),
        ...['/closing', 'closing/date', 'closing/note'],
      ],
    );
  });

  // Format 1 may gain optional keys only: whoever changes this list breaks documents or code that is pinned for years.
  test('requires what format 1 requires', () => {
    const required = all.flatMap(([pointer, schema]) => (schema.required ?? []).map((key) => `${pointer}/${key}`));
    assert.deepEqual(required.sort(), REQUIRED.trim().split(/\s+/).sort());
  });
});

const REQUIRED = `
  /$accepted/*/warning /$accepted/*/at /$accepted/*/reason
  /format /id /url /language /revision /updated /publisher /assessedBy /letter
  /approvals/*/signatory /approvals/*/revision /approvals/*/date /approvals/*/outcome /asked/date
  /actions/*/kind /actions/*/by /actions/*/label /actions/*/url
  /publisher/name /publisher/url
  /closing/date /closing/note
  /translations/*/revision /translations/*/method
  /corrections/*/date /corrections/*/of /corrections/*/was /corrections/*/now
  /letter/title /letter/addressees /letter/addressees/*/id /letter/addressees/*/name
  /letter/blocks/*/heading /letter/blocks/*/list
  /letter/texts/*/language /letter/texts/*/url /letter/texts/*/archived/url /letter/announcement/url
  /signatories/*/id /signatories/*/kind /signatories/*/name
  /signatories/*/logo/src /signatories/*/logo/width /signatories/*/logo/height
  /demands/*/id /demands/*/title /demands/*/history
  /demands/*/history/*/date /demands/*/history/*/status /demands/*/history/*/note /demands/*/history/*/evidence
  /demands/*/history/*/evidence/*/source
  /responses/*/id /responses/*/by /responses/*/to /responses/*/kind /responses/*/date /responses/*/evidence
  /responses/*/evidence/*/source
  /statements/*/id /statements/*/basis /statements/*/text /statements/*/speaker /statements/*/evidence
  /statements/*/evidence/*/source
  /sources/*/id /sources/*/kind /sources/*/publishers /sources/*/archived/url
`;

suite('the JSON Schema of the other reading', () => {
  const validate = compiled(readingJsonSchema());

  test('accepts unknown keys, languages that are none, and unknown kinds of source', () => {
    for (const changes of [
      {'/future': 1},
      {'/letter/future': 1},
      {'/demands/0/history/0/evidence/0/future': 1},
      {'/letter/title/future': 1},
      {'/translations/future': 1},
      {'/sources/0/kind': 'podcast'},
      {'/$schema': 1},
    ]) {
      assert.ok(validate(example(changes)), JSON.stringify(changes));
      assert.equal(compiled(jsonSchema())(example(changes)), false, JSON.stringify(changes));
    }
  });

  test('accepts nothing else that the strict one refuses', () => {
    for (const changes of [
      {'/sources/0/kind': 1},
      {'/letter/title/ar': 1},
      {'/translations/ar': 1},
      {'/stage': 'future'},
    ]) {
      assert.equal(validate(example(changes)), false, JSON.stringify(changes));
    }
  });
});

suite('generated files', () => {
  test('are up to date', () => {
    const output = execFileSync(process.execPath, [...process.execArgv, SCHEMA_GENERATOR, '--check'], {
      encoding: 'utf8',
    });
    assert.equal(output, '');
  });

  test('hold what is published', () => {
    assert.deepEqual(JSON.parse(readFileSync(join(folder, 'campaign.schema.json'), 'utf8')), jsonSchema());
  });
});

test('the reader’s table is the one that is made of the schema', () => {
  assert.deepEqual(TABLE, readerTable());
});

test('the type of a document is the one that zod infers', () => {
  // The compiler says so: it refuses `true` if the two differ in any key.
  const isSame: Same<CampaignDocument, z.output<typeof campaignSchema>> = true;
  const isOther: Same<CampaignDocument, Omit<z.output<typeof campaignSchema>, 'checked'>> = false;
  assert.deepEqual([isSame, isOther], [true, false]);
});

type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

/** The same type, written out. */
type Plain<T> = T extends object ? {[Key in keyof T]: Plain<T[Key]>} : T;

test('the reader’s table leaves out what only editors need', () => {
  const table = JSON.stringify(readerTable());
  assert.ok(table.length < EXAMPLE_TEXT.length);
  for (const word of ['$schema', 'description', 'examples', 'pattern']) assert.ok(!table.includes(word), word);
});
