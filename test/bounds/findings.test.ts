// The studio's list of findings, for a letter in which many signatories have the same one: the work grows as their number.
import '../support/quiet.ts';
import {exponentOf, workOf} from './work.ts';
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Session} from '../../packages/studio/src/session/session.ts';
import {findings, type FindingsOptions} from '../../packages/studio/src/views/check/findings.ts';
import {loadWords, type Words} from '../../packages/studio/src/words/words.ts';

let words: Words;
before(async () => {
  words = await loadWords('en');
  // The language of the page.
  Object.assign(globalThis, {document: {documentElement: {lang: 'en'}}});
});
after(() => Reflect.deleteProperty(globalThis, 'document'));

/** A letter with one warning at so many places, each of which a button can put right. */
function lettersWith(count: number): FindingsOptions {
  const places = Array.from({length: count}, (_, at) => ({pointer: `/signatories/${at}/url`, name: 'x'}));
  const warning = {kind: 'x', message: 'x', hint: 'x', ...places[0], also: places.slice(1)};
  return {
    session: {document: {}, checked: {problems: [], warnings: [warning], gaps: []}} as unknown as Session,
    words,
    remedies: places.map(({pointer}) => ({pointer, value: 'x'})),
    accepting: undefined,
    apply() {},
    beginAccepting() {},
    accept() {},
  };
}

test('a finding at many places, with as many remedies, is drawn in work that grows as their number', async () => {
  findings(lettersWith(1));
  const letters = [1_000, 2_000, 4_000].map(lettersWith);
  const first: number[] = [];
  for (const letter of letters) first.push(await workOf(() => findings(letter)));
  assert.ok(exponentOf(first) < 1.5, first.join(', '));
  // The view is drawn again with each answer: what is the same is not joined again.
  const again: number[] = [];
  for (const letter of letters) again.push(await workOf(() => findings(letter)));
  assert.ok(again.at(-1)! < first.at(-1)! / 2, `${again.join(', ')} after ${first.join(', ')}`);
});
