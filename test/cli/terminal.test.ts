import assert from 'node:assert/strict';
import {test} from 'node:test';
import {count, printable} from '../../packages/cli/src/terminal.ts';

test('nothing that a terminal obeys or that reorders a line is printed', () => {
  assert.equal(printable('\u001b[31mred\u0007'), String.raw`\u001b[31mred\u0007`);
  assert.equal(printable('a\r\nb\u2028c\u009bd'), String.raw`a\u000d\u000ab\u2028c\u009bd`);
  assert.equal(printable('\u202eabc\u2066\ufeff'), String.raw`\u202eabc\u2066\ufeff`);
  assert.equal(printable('\ud800 \u{e0041}'), String.raw`\ud800 \udb40\udc41`);
});

test('text in any script is printed as it is', () => {
  const text = 'مرصد المياه — ‚é‘ 😀 نمی\u200cخواهم';
  assert.equal(printable(text), text);
});

test('a number agrees with its noun', () => {
  assert.equal(count(1, 'person', 'people'), '1 person');
  assert.equal(count(0, 'problem'), '0 problems');
});
