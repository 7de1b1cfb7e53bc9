import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {citingPlaces, comparePlaces, numberSources} from '@countersign/campaign';
import {exampleCampaign} from '../support/documents/example.ts';

suite('citingPlaces', () => {
  const placesOf = (campaign: ReturnType<typeof exampleCampaign>) => citingPlaces(campaign, numberSources(campaign));

  test('finds the part of the document in which evidence stands', () => {
    const campaign = exampleCampaign();
    const places = placesOf(campaign);
    assert.equal(places.get(campaign.demands[1]!.history[0]!.evidence), 'demand 2');
    assert.equal(places.get(campaign.responses[0]!.evidence), 'response 1');
    assert.equal(places.get(campaign.statements[1]!.evidence), 'statement 2');
  });

  test('finds that of a text in several languages, and of one in one language that cites', () => {
    const byLanguage = {en: 'So it was told [@herald-2026].', ar: 'ن [@herald-2026].'};
    const campaign = exampleCampaign({
      '/letter/summary': byLanguage,
      '/corrections/0/now': 'A reply came [@company-2026-05].',
      '/sources/0/summary': 'As also told [@clearwater-2026].',
      '/demands/0/detail': 'No citation.',
    });
    const places = placesOf(campaign);
    assert.equal(places.get(campaign.letter.summary!), 'letter');
    assert.equal(places.get('A reply came [@company-2026-05].'), 'correction 1');
    assert.equal(
      places.get('As also told [@clearwater-2026].'),
      `source ${numberSources(campaign).get('herald-2026')!}`,
    );
    assert.equal(places.get('No citation.'), undefined);
  });

  test('gives two equal texts the place of the first', () => {
    const text = 'The same [@herald-2026].';
    assert.equal(
      placesOf(exampleCampaign({'/demands/0/detail': text, '/demands/1/detail': text})).get(text),
      'demand 1',
    );
  });
});

test('comparePlaces follows the document, and counts numbers as numbers', () => {
  const places = ['source 1', 'demand 10', 'letter', 'correction 1', 'statement 2', 'demand 9', 'response 1'];
  assert.deepEqual(places.sort(comparePlaces), [
    'letter',
    'demand 9',
    'demand 10',
    'response 1',
    'statement 2',
    'correction 1',
    'source 1',
  ]);
});
