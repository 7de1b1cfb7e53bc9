// Properties of every valid document.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {arrangeResponses, latestResponses, numberSources, readCampaign} from '@countersign/campaign';
import {
  authorProblems,
  jsonSchema,
  parseCampaign,
  parseCampaignText,
  pointerTo,
  type JsonSchema,
} from '@countersign/campaign/schema';
import {campaignDocument} from '../support/documents/arbitraries.ts';
import {example} from '../support/documents/example.ts';
import {edited, places, type Json} from '../support/documents/json.ts';
import {isOfBlocks, knownPlaces} from '../support/documents/known-places.ts';
import {holds} from '../support/documents/property.ts';

/** A campaign that was read without a problem. */
function read(document: unknown) {
  const result = readCampaign(document);
  assert.ok(result.ok, JSON.stringify(result));
  return result.campaign;
}

/** The result for authors of a document that elements show: rules for authors alone may refuse it. */
function forAuthors(document: unknown): unknown {
  const campaign = read(document);
  const problems = authorProblems(campaign);
  return problems.length === 0 ? {ok: true, campaign} : {ok: false, code: 'invalid', problems};
}

suite('any valid document', () => {
  test('is read, by both readings alike', () => {
    holds(
      fc.property(campaignDocument, (document) => {
        const expected = forAuthors(document);
        assert.deepEqual(parseCampaign(document, undefined, Infinity), expected);
        const {ok, campaign} = parseCampaignText(JSON.stringify(document), undefined, Infinity) as {
          ok: boolean;
          campaign?: unknown;
        };
        assert.deepEqual({ok, campaign}, {ok, campaign: (expected as {campaign?: unknown}).campaign});
      }),
      200,
    );
  });

  test('is read as itself when what was read is read again', () => {
    holds(
      fc.property(campaignDocument, (document) => {
        const result = readCampaign(document);
        assert.ok(result.ok);
        assert.deepEqual(readCampaign(result.campaign), result);
        assert.deepEqual(parseCampaign(result.campaign, undefined, Infinity), forAuthors(document));
      }),
      100,
    );
  });

  test('may gain unknown keys anywhere, and nothing that is shown changes', () => {
    const key = fc.oneof(
      fc.constantFrom(
        'future',
        '__proto__',
        'constructor',
        'toString',
        '',
        'a/b',
        'signed-by',
        'Title',
        'x-note',
        'length',
      ),
      fc.string({minLength: 4}).map((name) => `x-${name}`),
    );
    const additions = fc.array(fc.tuple(fc.nat(), key, fc.jsonValue({maxDepth: 2})), {minLength: 1, maxLength: 12});
    holds(
      fc.property(campaignDocument, additions, (document, added) => {
        const objects = [...places(document)].filter(({value}) => isObject(value)).map(({pointer}) => pointer);
        // The names of the additions are of no object of the format, nor of a language.
        const changes = added.map(([index, name, value]) => [pointerTo(objects[index % objects.length]!, name), value]);
        assert.deepEqual(
          read(edited(document, Object.fromEntries(changes) as Record<string, unknown>)),
          read(document),
        );
      }),
      250,
    );
  });

  test('numbers each of its sources once, and the same when its languages are another', () => {
    holds(
      fc.property(campaignDocument, (document) => {
        const campaign = read(document);
        const numbers = [...numberSources(campaign)];
        assert.deepEqual(
          numbers.map(([, number]) => number),
          campaign.sources.map((_source, index) => index + 1),
        );
        // Texts in any other language may cite any source.
        const own = campaign.language;
        const others = [...knownPlaces(document)].filter(
          ({pointer, ofLanguage, schema}) =>
            ofLanguage && /^(prose|brief)$/.test(schema.format ?? '') && !pointer.endsWith(`/${own}`),
        );
        const without = edited(document, Object.fromEntries(others.map(({pointer}) => [pointer, undefined])));
        assert.deepEqual([...numberSources(read(without))], numbers);
      }),
      80,
    );
  });

  test('shows each response once in the record, and the newest words of each addressee in the overview', () => {
    holds(
      fc.property(campaignDocument, (document) => {
        const campaign = read(document);
        const {letter, demands} = arrangeResponses(campaign);
        const shown = [...letter, ...[...demands.values()].flat()];
        assert.equal(shown.length, campaign.responses.length);
        assert.deepEqual(new Set(shown), new Set(campaign.responses));
        const latest = latestResponses(campaign);
        for (const {by, kind} of campaign.responses) {
          const own = latest.filter((response) => response.by === by);
          // Words are never hidden by a silence, which stands at most beside them.
          assert.equal(new Set(own.map((response) => response.kind === 'no-reply')).size, own.length);
          if (kind !== 'no-reply') assert.ok(own.some((response) => response.kind !== 'no-reply'));
          assert.ok(own.length > 0);
        }
      }),
      100,
    );
  });
});

// An arbitrary that leaves a key out would let all of the above pass.
test('arbitrary documents have every key, word and language that there is, and every precision of a date', () => {
  const seen = new Set<JsonSchema>();
  const words = new Set<Json>();
  const lengths = new Set<number>();
  const schema = jsonSchema();
  for (const document of fc.sample(campaignDocument, {seed: 1, numRuns: 300})) {
    for (const place of knownPlaces(document, schema)) {
      seen.add(place.schema);
      if (place.schema.enum) words.add(place.value);
      if (place.schema.format === 'partial-date') lengths.add((place.value as string).length);
    }
  }
  const schemas = [...allSchemas(schema)];
  // For authors alone: no reader sees it.
  const ofAccepted = [...allSchemas(schema.properties!['$accepted']!)].map(({description}) => description);
  assert.deepEqual(
    schemas.filter((each) => !seen.has(each)).map(({description}) => description),
    [
      ...ofAccepted,
      // Format 1 knows no feature that a document could require.
      'Name of a feature.',
    ],
  );
  assert.deepEqual(
    schemas.flatMap((each) => each.enum ?? []).filter((word) => !words.has(word)),
    [],
  );
  assert.deepEqual(
    [...lengths].sort((a, b) => a - b),
    [4, 7, 10],
  );
  assert.ok(schemas.length > 150 && [...knownPlaces(example())].length > 150);
});

/** Every schema that `knownPlaces` can come upon. */
function* allSchemas(schema: JsonSchema): Generator<JsonSchema> {
  if (isOfBlocks(schema)) {
    for (const block of schema.anyOf!) yield* allSchemas(block);
    return;
  }
  yield schema;
  for (const inner of Object.values(schema.properties ?? {})) yield* allSchemas(inner);
  if (schema.items) yield* allSchemas(schema.items);
  const {additionalProperties: byLanguage} = schema.anyOf?.[1] ?? schema;
  if (typeof byLanguage === 'object') yield* allSchemas(byLanguage);
}

const isObject = (value: Json): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
