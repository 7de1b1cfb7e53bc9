// Any one mistake in a valid document is reported to its author, at its place.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {parseCampaign} from '@countersign/campaign/schema';
import {campaignDocument} from '../support/documents/arbitraries.ts';
import {example} from '../support/documents/example.ts';
import {edited, type Json} from '../support/documents/json.ts';
import {formMistakes, ruleMistakes, unknownNames, type Mutation} from '../support/documents/mutations.ts';
import {holds} from '../support/documents/property.ts';

/** Where the strict reading finds a document wrong after a mutation. */
function reported(document: Json, {changes}: Mutation): string[] {
  const result = parseCampaign(edited(document, changes));
  if (result.ok) return [];
  for (const {message, hint} of result.problems) {
    assert.ok(message && hint);
    assert.ok(!/undefined|\[object|NaN/.test(message + hint), message + hint);
  }
  return result.problems.map(({pointer}) => pointer);
}

const CATALOGUE = [
  // A mistake of form is all that is reported, once: the rules across a document are looked at when every value is one.
  {name: 'form', mistakes: formMistakes, alone: true, least: 2_000},
  {name: 'unknown name', mistakes: unknownNames, alone: true, least: 200},
  // A broken rule may break another: who takes the id of the letter leaves responses that refer to nothing.
  {name: 'rule', mistakes: ruleMistakes, alone: false, least: 200},
] as const;

for (const {name, mistakes, alone, least} of CATALOGUE) {
  const check = (document: Json, mutation: Mutation): void => {
    const pointers = reported(document, mutation);
    const found = alone
      ? pointers.length === 1 && pointers[0] === mutation.pointer
      : pointers.includes(mutation.pointer);
    assert.ok(found, `${mutation.what} at ${mutation.pointer}: reported at [${pointers.join(', ')}]`);
  };

  suite(`a mistake (${name})`, () => {
    test('of every kind in the example is reported at its place', () => {
      const all = [...mistakes(example())];
      assert.ok(all.length > least, `${all.length}`);
      for (const mutation of all) check(example(), mutation);
    });

    test('of any kind in any document is reported at its place', () => {
      holds(
        fc.property(campaignDocument, fc.array(fc.nat(), {minLength: 12, maxLength: 12}), (document, indices) => {
          const all = [...mistakes(document)];
          for (const index of indices) check(document, all[index % all.length]!);
        }),
        80,
      );
    });
  });
}

test('the catalogue has every kind of mistake', () => {
  const kinds = new Set(
    [...formMistakes(example()), ...unknownNames(example()), ...ruleMistakes(example())].map(({what}) => what),
  );
  for (const kind of [
    ...['another type than string', 'another type than number', 'another type than boolean', 'another type than array'],
    ...['another type than object', 'a missing key', 'an unknown word', 'a number out of range', 'too few', 'too many'],
    ...[
      'no id',
      'no label',
      'no prose',
      'no partial-date',
      'no timestamp',
      'no language',
      'no https-url',
      'no web-url',
    ],
    ...['no image-path', 'no version', 'no country', 'no subject', 'an unknown key', 'an unknown kind'],
    ...['no text in the document’s language', 'a bad citation', 'a reference to nothing', 'an id that is used twice'],
    ...['the id of the letter', 'reversed first', 'reversed after unmet', 'a history that descends'],
    ...['a no-reply without asked', 'a reply without text', 'nobody who says it', 'withdrawn before signed'],
    ...['no closing note', 'closed while open', 'no brief', 'a part without the rest', 'a rest without a part'],
    ...['a finding without its date', 'a finding of nobody', 'a finding of a signatory', 'a brief without a source'],
    ...['a brief with another source', 'an approval of what is yet to come', 'an action on another host'],
    ...['an action that the signatories did not agree to', 'the id of the publisher'],
  ]) {
    assert.ok(kinds.delete(kind), kind);
  }
  assert.deepEqual([...kinds], []);
});
