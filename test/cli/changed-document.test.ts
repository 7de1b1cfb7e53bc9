// Commands that write into a document never undo what its author has saved meanwhile.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {openToChange, writeEdits} from '../../packages/cli/src/documents/changed-document.ts';
import {file} from '../support/command-line/command.ts';
import {exampleText} from '../support/command-line/example.ts';

test('a document that was saved meanwhile stays as it was saved', async () => {
  const path = file(exampleText);
  const document = (await openToChange(path))!;
  const saved = exampleText.replace('"revision": 3', '"revision": 9');
  assert.notEqual(saved, exampleText);
  writeFileSync(path, saved);
  const edits = [{pointer: '/withheld', value: 1}];
  await assert.rejects(writeEdits(document, edits), /saved this file while the command ran. Nothing was written/);
  assert.equal(readFileSync(path, 'utf8'), saved);

  assert.ok(await writeEdits((await openToChange(path))!, edits));
  assert.match(readFileSync(path, 'utf8'), /"withheld": 1/);
});
