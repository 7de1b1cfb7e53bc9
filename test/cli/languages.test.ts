// A language that the document does not have is no mistake, and nobody wants it unawares.
import assert from 'node:assert/strict';
import {dirname, join} from 'node:path';
import {suite, test} from 'node:test';
import {countersign, file} from '../support/command-line/command.ts';
import {exampleText} from '../support/command-line/example.ts';

const path = file(exampleText, 'campaign.json');
const COMMANDS: Record<string, string[]> = {
  render: ['render', path],
  snippet: ['snippet', path, '--src', 'https://letters.example.org/open-audit/campaign.json'],
  frame: ['frame', path],
  vendor: ['vendor', join(dirname(path), 'letter'), '--from', path],
};

suite('--lang says what will be shown in place of a language that the document does not have', () => {
  for (const [name, args] of Object.entries(COMMANDS)) {
    test(name, async () => {
      const {code, stderr} = await countersign([...args, '--lang', 'zu']);
      assert.equal(code, 0);
      assert.match(
        stderr,
        /^Note: the letter has no title in zu\. Readers see what is not in it in en\. It has one in: en, ar\.$/m,
      );
      for (const known of ['ar', 'ar-EG', 'en-GB']) {
        assert.doesNotMatch((await countersign([...args, '--lang', known])).stderr, /has no title in/);
      }
    });
  }
});
