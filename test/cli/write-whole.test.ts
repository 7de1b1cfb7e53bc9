// A file that a command writes is whole, and stays as private as it was.
import assert from 'node:assert/strict';
import {chmod, lstat, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {writeDocument, writeWhole} from '../../packages/cli/src/files/write-whole.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-write-'));
});
afterEach(() => rm(folder, {recursive: true}));

const bytes = Buffer.from('{}');

test('a file keeps its permissions', async () => {
  for (const mode of [0o600, 0o664]) {
    const path = join(folder, `${mode}.json`);
    await writeFile(path, 'a draft');
    await chmod(path, mode);
    await writeWhole(path, bytes);
    assert.deepEqual([await readFile(path, 'utf8'), (await stat(path)).mode & 0o777], ['{}', mode]);
  }
});

test('a document behind a link is written, and the link stays', async () => {
  const [path, link] = [join(folder, 'campaign.json'), join(folder, 'link.json')];
  await writeFile(path, 'a draft');
  await symlink('campaign.json', link);
  await writeDocument(link, Buffer.from('a draft'), bytes);
  assert.equal(await readFile(path, 'utf8'), '{}');
  assert.ok((await lstat(link)).isSymbolicLink());
});

test('a link in a folder to publish gives way, and what it led to stays as it was', async () => {
  const [path, link] = [join(folder, 'private.txt'), join(folder, 'index.html')];
  await writeFile(path, 'private');
  await symlink(path, link);
  await writeWhole(link, bytes);
  assert.equal(await readFile(path, 'utf8'), 'private');
  assert.ok((await lstat(link)).isFile());
});

test('a file that cannot be written leaves nothing behind', async () => {
  const path = join(folder, 'a-folder');
  await writeWhole(join(path, 'file'), bytes);
  await assert.rejects(writeWhole(path, bytes), /a-folder/);
  assert.deepEqual(await readdir(folder), ['a-folder']);
});
