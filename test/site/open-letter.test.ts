// The check of a document in the snippet builder, and what comes out of it.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCampaign} from '@countersign/campaign';
import type {Found} from '../../packages/site/src/embed/find-letter.ts';
import {openLetter} from '../../packages/site/src/embed/letter/open-letter.ts';
import {SRC, textOf} from './letters.ts';

const example = JSON.parse(textOf('test/fixtures/example-campaign.json')) as object;

/** @param member - JSON of a member that format 1 does not know. */
function opened(member: string) {
  const text = JSON.stringify({...example, member: 0}).replace('"member":0', `"member":${member}`);
  return openLetter({ok: true, address: SRC, text, document: JSON.parse(text) as Found['document']});
}

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

test('a document nested too deeply is refused, whatever its valid part says', () => {
  for (const levels of [101, 50_000]) {
    assert.deepEqual(opened(nested(levels)), {ok: false, code: 'too-deep', problems: []});
  }
  assert(opened(nested(90)).ok);
});

test('a letter has no member that the format does not know', () => {
  const letter = opened('{"note": "<script>"}');
  assert(letter.ok);
  assert.ok(!JSON.stringify(letter).includes('<script>'));
  // The preview checks the letter again, and finds the same.
  assert.deepEqual(readCampaign(letter.letter.campaign), {ok: true, campaign: letter.letter.campaign});
});
