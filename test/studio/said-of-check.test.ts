// The answer of the check in a few words, wherever the studio says how a letter is.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Session} from '../../packages/studio/src/session/session.ts';
import {checkInWords, countsInWords, saidOfCheck} from '../../packages/studio/src/shell/said-of-check.ts';
import {AR as ar} from '../../packages/studio/src/words/ar.ts';
import {EN as en} from '../../packages/studio/src/words/en.ts';

const session = ([problems, warnings, gaps]: readonly number[], isChecking = false) => {
  const list = (length = 0) => Array.from({length}, () => ({}));
  return {
    isChecking,
    checked: {problems: list(problems), warnings: list(warnings), gaps: list(gaps)},
  } as unknown as Session;
};

test('numbers are joined as the language does', () => {
  const counts = {problems: 1, warnings: 2, gaps: 3};
  assert.equal(countsInWords(en, counts), '1 problem, 2 things to look at again, 3 things not there yet');
  assert.equal(countsInWords(ar, counts).split('، ').length, 3);
  assert.equal(countsInWords(en, {problems: 0, warnings: 0, gaps: 0}), '');
});

test('as long as there are problems, these alone are counted', () => {
  assert.equal(checkInWords(session([2, 1, 0]), en), 'Check: 2 problems');
  assert.equal(checkInWords(session([0, 1, 6]), en), 'Check: 1 thing to look at again, 6 things not there yet');
  assert.equal(checkInWords(session([0, 0, 0]), en), 'Check: No problems');
  assert.equal(checkInWords({checked: undefined}, en), '');
});

test('while the check runs, only problems are said: the rest may be there by now', () => {
  assert.equal(saidOfCheck(session([0, 0, 6]), en), '6 things not there yet');
  assert.equal(saidOfCheck(session([0, 0, 6], true), en), 'Checking …');
  assert.equal(saidOfCheck(session([1, 0, 0], true), en), '1 problem');
  assert.equal(saidOfCheck({checked: undefined, isChecking: false} as Session, en), 'Checking …');
});
