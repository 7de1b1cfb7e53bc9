// What is published beside the development build: the same reading, told briefly.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCampaign} from '@countersign/campaign';
import {readForAuthors} from '@countersign/campaign/schema';
import {example} from '../support/documents/example.ts';
import {edited} from '../support/documents/json.ts';
import {formMistakes, ruleMistakes} from '../support/documents/mutations.ts';

// Not by its package name: that is the development build, here as in every test.
const {readCampaign: readInProduction} = (await import(
  new URL('../../packages/campaign/dist/index.js', import.meta.url).href
)) as {readCampaign: typeof readCampaign};

test('the production build reads what the development build reads', () => {
  assert.deepEqual(readInProduction(example()), readCampaign(example()));
});

test('the production build refuses the same documents at the same places, without sentences', () => {
  const mistakes = [...formMistakes(example()), ...ruleMistakes(example())];
  for (const {changes} of mistakes) {
    const document = edited(example(), changes);
    const [production, development] = [readInProduction(document), readCampaign(document)];
    assert.ok(!production.ok && !development.ok);
    assert.equal(production.code, development.code);
    assert.deepEqual(
      production.problems.map(({pointer}) => pointer),
      development.problems.map(({pointer}) => pointer),
    );
    // A rule's name and its details, for a developer to look up.
    for (const {message, hint} of production.problems) {
      assert.match(message, /^[a-z][a-z-]+( |$)/);
      assert.equal(hint, '');
    }
  }
});

test('authors get sentences of the tolerant reading from any build, and as many as they ask for', () => {
  assert.deepEqual(readForAuthors(example()), readCampaign(example()));
  const document = example({'/letter/blocks': Array.from({length: 300}, () => ''), '/future': 1});
  assert.deepEqual(readForAuthors(document), readCampaign(document));
  const all = readForAuthors(document, Infinity);
  assert.ok(!all.ok && all.problems.length === 300);
  for (const {message, hint} of all.problems) assert.equal(`${message} ${hint}`.split(' ')[0], 'This');
});
