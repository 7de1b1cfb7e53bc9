// The files in the folder that `countersign publish` writes, and their owners.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {countersign} from '../support/command-line/command.ts';
import {manyPages} from '../support/documents/many-pages.ts';
import {folder, names, publish, put, text, work, written} from './vendor-folder.ts';

test('a file of somebody else is not overwritten, and nothing is written beside it', async () => {
  for (const name of ['index.ar.html', 'oembed.json']) {
    rmSync(join(work, 'site'), {recursive: true, force: true});
    put(`site/open-audit/${name}`, 'somebody’s own');
    const {code, stderr} = await publish();
    assert.equal(code, 2);
    assert.match(stderr, /not from an earlier run/);
    assert.deepEqual(names(), [name]);
  }
});

test('nothing is written through a link that leads out of the folder', async () => {
  const outside = join(work, 'outside');
  mkdirSync(outside);
  mkdirSync(folder, {recursive: true});
  symlinkSync(outside, join(folder, 'logos'));
  const {code, stderr} = await publish();
  assert.equal(code, 2);
  assert.match(stderr, /open-audit\/logos: This link leads out of the folder\. Put a folder in its place\./);
  assert.deepEqual([readdirSync(outside), names()], [[], []]);
  // Within the folder a site may arrange itself.
  rmSync(join(folder, 'logos'));
  mkdirSync(join(folder, 'pictures'));
  symlinkSync('pictures', join(folder, 'logos'));
  assert.equal((await publish()).code, 0);
  assert.ok(names().includes('pictures/clearwater.webp'));
});

test('nothing is written where a file, or a link to nothing, is in the place of a folder', async () => {
  for (const make of [
    () => put('site/open-audit/demands', 'somebody’s own'),
    () => symlinkSync(join(work, 'nothing'), join(folder, 'demands')),
  ]) {
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder, {recursive: true});
    make();
    const {code, stderr} = await publish();
    assert.equal(code, 2);
    assert.match(stderr, /open-audit\/demands: This is no folder, .+Move it away, and run this again\./);
    assert.equal(readdirSync(folder).join(), 'demands');
  }
});

test('where the record is damaged, what is said leads to the next revision', async () => {
  await publish();
  const record = put('site/open-audit/countersign-publish.json', '{"files": 3}');
  const next = text({'/revision': 4, '/updated': '2026-07-01T00:00:00Z'});
  put('campaign.json', next);
  const {code, stderr} = await publish();
  assert.equal(code, 2);
  assert.match(
    stderr,
    /Remove it, and publish what is public once more, with the newest campaign\.N\.json of the folder/,
  );
  rmSync(record);
  const again = await countersign(['publish', folder, '--from', join(folder, 'campaign.3.json'), '--without-pictures']);
  assert.deepEqual([again.code, again.stderr], [0, '']);
  assert.ok(readFileSync(record, 'utf8').includes('"logos/clearwater.webp"'));
  assert.equal((await publish()).code, 0);
  assert.equal(written('campaign.json').toString(), next);
});

test('a folder that would be too large is refused before the first picture, with what it would have', async () => {
  const before = put('campaign.json', JSON.stringify(manyPages()));
  // A font that is none stops the first picture, with 2.
  const font = put('none.ttf', 'none');
  const args = ['publish', folder, '--from', before, '--font', font];
  const {code, stderr} = await countersign(args);
  assert.equal(code, 1, stderr);
  assert.match(stderr, /This would write 40955 files, about \d+ megabytes: 10301 pages and 10100 share pictures/);
  assert.match(stderr, /in 50 languages\. The most is 4000 files and 250 megabytes\./);
  assert.match(stderr, /Remove the title in languages that need none, or leave out the pictures: --without-pictures\./);
  assert.equal(existsSync(folder), false);
});
