// A short run of `pnpm fuzz`, with the same documents each time. How fast work grows is measured there only.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertReached, commandsAreForetold, publishingIsForetold} from './commands.ts';
import {htmlAsForetold} from './foretold.ts';
import {outputsAreForetold} from './outputs.ts';
import {tried} from './run.ts';

/** The same documents however slow a machine is, so that what is counted is the same. */
const BOUNDS = {seed: 2026, milliseconds: Infinity, runs: 10};

test('every static output of a hostile document has the tags, attributes and addresses of a tame one', async () => {
  assert.ok((await tried('Outputs', outputsAreForetold, BOUNDS)) > 0);
});

test('every command does the same with a hostile document as with a tame one', async () => {
  assert.ok((await tried('Commands', commandsAreForetold, BOUNDS)) > 0);
});

test('what an author may publish becomes pages that are foretold', async () => {
  assert.ok((await tried('Publishing', publishingIsForetold, BOUNDS)) > 0);
});

test('no part of the fuzzing is empty: hostile documents reach what is made of documents', () => assertReached());

test('a tag, an attribute, an address or a text that nobody foretold is found', () => {
  const foretell = (value: string) => value.replace('Name0e', '<b>');
  const tame = '<p title="Name0e"><a href="https://a.example/">Name0e</a></p>';
  htmlAsForetold(tame, tame.replaceAll('Name0e', '&lt;b&gt;'), foretell);
  for (const [from, to] of [
    ['</a>', '</a><b></b>'],
    ['<p ', '<p id="x" '],
    ['a.example', 'b.example'],
    ['>Name0e', '>&lt;i&gt;'],
    ['title="Name0e"', 'title="other"'],
  ] as const) {
    const hostile = tame.replace(from, to).replaceAll('Name0e', '&lt;b&gt;');
    assert.throws(() => htmlAsForetold(tame, hostile, foretell), assert.AssertionError, to);
  }
});
