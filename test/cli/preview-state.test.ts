// The state of a preview, and how it is told: pure functions.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {messageOf, nextState, type Finding, type Reading} from '../../packages/cli/src/preview/state.ts';
import {example} from '../support/command-line/example.ts';

const bytes = new Uint8Array();
const finding = (line: number): Finding => ({line, place: 'Letter, title', text: 'Write one.'});
const good = (warnings: readonly Finding[] = []): Reading => ({campaign: example(), bytes, problems: [], warnings});
const bad: Reading = {campaign: undefined, bytes, problems: [finding(3), finding(9)], warnings: undefined};
const gone: Reading = {fault: 'campaign.json: There is no such file.'};
const noon = new Date(2026, 8, 1, 12, 5, 9);
const later = new Date(2026, 8, 1, 13, 0, 0);

test('a good version is shown, with its languages by name', () => {
  const message = messageOf(nextState(undefined, good([finding(1)]), noon));
  assert.equal(message.said, 'Shown. No problems, 1 warning.');
  assert.deepEqual([message.shown, message.note], [1, '']);
  assert.deepEqual(message.languages, [
    {tag: 'en', name: 'English'},
    {tag: 'ar', name: 'Arabic'},
  ]);
});

test('a good version after another is shown again', () => {
  const message = messageOf(nextState(nextState(undefined, good(), noon), good(), later));
  assert.deepEqual([message.said, message.shown, message.note], ['Saved: shown again. No problems.', 2, '']);
});

test('problems leave the last good version, and say of when it is', () => {
  let state = nextState(undefined, good(), noon);
  for (const reading of [bad, bad]) state = nextState(state, reading, later);
  const message = messageOf(state);
  assert.deepEqual(
    [message.said, message.note, message.shown],
    ['2 problems.', 'What you see is the file as it was at 12:05:09.', 1],
  );
  assert.deepEqual(message.problems, {total: 2, listed: bad.problems});
  assert.equal(message.warnings, undefined);
});

test('so does a file that cannot be read, of which nothing is known', () => {
  const message = messageOf(nextState(nextState(undefined, good(), noon), gone, later));
  assert.deepEqual(
    [message.said, message.note],
    ['campaign.json: There is no such file.', 'What you see is the file as it was at 12:05:09.'],
  );
  assert.deepEqual([message.problems, message.warnings, message.shown], [undefined, undefined, 1]);
});

test('a faulty logo is a problem, and the letter is shown without it', () => {
  const message = messageOf(nextState(undefined, {...good(), problems: [finding(3)]}, noon));
  assert.deepEqual([message.said, message.note, message.shown], ['Shown. 1 problem.', '', 1]);
});

test('of very many findings the first are listed, and all are counted', () => {
  const many = Array.from({length: 5000}, (_, index) => finding(index + 1));
  const {problems} = messageOf(nextState(undefined, {...bad, problems: many}, noon));
  assert.deepEqual([problems!.total, problems!.listed.length], [5000, 200]);
});
