// New files appear all together, or not at all.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {createFiles} from '../../packages/cli/src/files/create-files.ts';
import {FileError} from '../../packages/cli/src/terminal/errors.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-create-'));
});
afterEach(() => rm(folder, {recursive: true}));

const bytes = Buffer.from('{}');
const files = (...names: string[]) => new Map(names.map((name) => [name, bytes]));

test('files are written into folders that are made for them', async () => {
  await createFiles(join(folder, 'new'), files('a.json', 'b/c/d.json', 'b/e.json'));
  assert.deepEqual((await readdir(join(folder, 'new'), {recursive: true})).sort(), [
    'a.json',
    'b',
    join('b', 'c'),
    join('b', 'c', 'd.json'),
    join('b', 'e.json'),
  ]);
});

test('where one cannot be written, neither files nor folders of the others stay', async () => {
  for (const name of ['b/c.json/d.json', `b/${'a'.repeat(300)}`]) {
    await assert.rejects(createFiles(join(folder, 'new/within'), files('a.json', 'b/c.json', name)), FileError);
    assert.deepEqual(await readdir(folder), [], name);
  }
});
