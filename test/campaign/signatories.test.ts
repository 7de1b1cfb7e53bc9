import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countCountries, countSignatories} from '@countersign/campaign';
import {exampleCampaign} from '../support/documents/example.ts';

test('counts who signed: not those who withdrew, but those whose names are withheld', () => {
  assert.deepEqual(countSignatories(exampleCampaign()), {organisations: 1, people: 1, withheld: 2, withdrawn: 1});
});

test('counts a person who withdrew as withdrawn only', () => {
  assert.deepEqual(countSignatories(exampleCampaign({'/signatories/2/withdrawn': '2026-05'})), {
    organisations: 1,
    people: 0,
    withheld: 2,
    withdrawn: 2,
  });
});

test('counts nobody where nobody signed', () => {
  assert.deepEqual(
    countSignatories(
      exampleCampaign({
        '/approvals': [],
        '/signatories': [],
        '/withheld': undefined,
        '/statements/1/speaker': {name: 'Sam Sample'},
      }),
    ),
    {organisations: 0, people: 0, withheld: 0, withdrawn: 0},
  );
});

test('counts countries only where each signatory that did not withdraw has one', () => {
  const from = (...countries: (string | undefined)[]) =>
    countCountries(
      exampleCampaign(Object.fromEntries(countries.map((country, at) => [`/signatories/${at}/country`, country]))),
    );
  // The second signatory withdrew.
  assert.equal(from('GB', 'FR', 'DE'), 2);
  assert.equal(from('GB', undefined, 'GB'), 1);
  assert.equal(from('GB', 'FR', undefined), 0);
});
