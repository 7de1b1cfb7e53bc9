// The rules of eslint.config.mjs that keep a promise: a text that others wrote may hold nothing for minutes.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ESLint, Linter} from 'eslint';

const BACKTRACKING = 'regexp/no-super-linear-backtracking';
const MOVE = 'regexp/no-super-linear-move';

/** Expressions that we once had. For each, a text exists whose time grows with the square of its length, or faster. */
const SLOW = [
  [String.raw`/^\s*\+?(\d*\.?\d+(?:e\d+)?)\s*([a-z]*)\s*$/i`, BACKTRACKING],
  [String.raw`/\{ +"[^"\n]*" *: *[^{}\n]+? +\}/`, BACKTRACKING],
  [String.raw`/\s*[\n\r]+\s*/`, MOVE],
  [String.raw`/-+$/`, MOVE],
] as const;

test('lint refuses an expression whose time can grow with the square of a text', async () => {
  const config = (await new ESLint().calculateConfigForFile('packages/authoring/src/edit/style.ts')) as Linter.Config;
  const {regexp} = config.plugins!;
  // Without the rules that read types of all packages, which take half a minute.
  const rules = {[BACKTRACKING]: config.rules![BACKTRACKING], [MOVE]: config.rules![MOVE]};
  const code = SLOW.map(([expression], at) => `export const each${at} = ${expression};\n`).join('');
  const found = new Linter()
    .verify(code, [{plugins: {regexp: regexp!}, rules}])
    .map(({line, ruleId}) => `${line} ${ruleId}`);
  assert.deepEqual([...new Set(found)].sort(), SLOW.map(([, rule], at) => `${at + 1} ${rule}`).sort());
});
