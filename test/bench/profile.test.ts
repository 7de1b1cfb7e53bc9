import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {byPart} from './profile.ts';

const code = readFileSync(new URL('../../packages/embed/dist/countersign.js', import.meta.url), 'utf8').split('\n');

/** A call from where the built file has a text. */
function callOf(text: string) {
  const lineNumber = code.findIndex((line) => line.includes(text));
  assert.ok(lineNumber >= 0, text);
  const url = 'http://127.0.0.1/npm/@countersign/embed@0.1.0/dist/countersign.js';
  return {url, lineNumber, columnNumber: code[lineNumber]!.indexOf(text)};
}

test('time belongs to the part of the file that runs, or that called the browser', () => {
  const browser = {url: '', lineNumber: -1, columnNumber: -1};
  const nodes = [
    {id: 1, callFrame: browser, children: [2, 5]},
    {id: 2, callFrame: callOf('PluralRules'), children: [3]},
    // What Intl does; and what Lit does when it is called.
    {id: 3, callFrame: browser, children: [4]},
    {id: 4, callFrame: callOf('importNode(')},
    {id: 5, callFrame: browser},
  ];
  const times = byPart({nodes, samples: [2, 3, 4, 3, 5], timeDeltas: [1000, 2000, 4000, 8000, 16_000]});
  assert.deepEqual(
    [...times],
    [
      ['Words, dates and languages, with Intl', 11],
      ['Lit, and the nodes that it makes', 4],
    ],
  );
});
