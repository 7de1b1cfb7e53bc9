// The list of gaps, as the thread gives it to the studio.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {JsonObject} from '../../packages/studio/src/document/json.ts';
import {check} from '../../packages/studio/src/worker/check.ts';
import {reviewAnswers} from '../../packages/studio/src/worker/start.ts';
import {exampleText} from '../support/command-line/example.ts';

const state = (document: JsonObject) => ({document, published: undefined});

test('a new letter has gaps, in words without keys of the file', () => {
  const {text} = reviewAnswers(
    state({}),
    {
      title: 'Open the audit',
      addressees: 'Acme',
      publisher: 'Union',
      site: 'union.example.org',
      language: 'en',
      demands: 'Publish it',
    },
    [],
  );
  const letter = JSON.parse(text!) as {sources: object[]};
  letter.sources.push({id: 'extra', kind: 'news', publishers: ['X']});
  const found = check(state(letter as unknown as JsonObject)).gaps;
  assert.deepEqual(
    found.map(({kind}) => kind),
    ['signatories', 'sent', 'letter-text', 'demand-source', 'not-cited', 'corrections', 'checked'],
  );
  for (const {message, hint} of found) assert.doesNotMatch(`${message} ${hint}`, /"|\[@|countersign/);
});

test('a finished letter has none, and while there are problems nothing is told', () => {
  assert.deepEqual(check(state(JSON.parse(exampleText) as JsonObject)).gaps, []);
  const {problems, gaps} = check(state({format: 1}));
  assert.deepEqual([problems.length > 0, gaps], [true, []]);
});
