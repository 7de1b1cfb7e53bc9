// The logos in the folder that `countersign publish` writes.
import assert from 'node:assert/strict';
import {existsSync, rmSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {countersign} from './command.ts';
import {DARK, folder, LOGO, logoNames, publish, put, text, work, written} from './vendor-folder.ts';

const RETRACTED = {'/stage': 'retracted', '/closing': {date: '2026-07', note: 'It was wrong.'}};

test('that lie in the folder only stay as they are', async () => {
  rmSync(join(work, 'logos/clearwater-dark.webp'));
  put('site/open-audit/logos/clearwater-dark.webp', DARK);
  const {code, stderr} = await publish();
  assert.equal(code, 0);
  assert.doesNotMatch(stderr, /logo/);
  assert.deepEqual(written('logos/clearwater-dark.webp'), DARK);
});

test('that somebody else put into the folder stay too, and it is said how to replace them', async () => {
  const path = put('site/open-audit/logos/clearwater.webp', DARK);
  const {code, stderr} = await publish();
  assert.equal(code, 0);
  assert.match(
    stderr,
    /logos\/clearwater\.webp stays as it is: another put it there.+ remove it and run this again\.\n/,
  );
  assert.deepEqual(written('logos/clearwater.webp'), DARK);
  rmSync(path);
  assert.equal((await publish()).stderr, '');
  assert.deepEqual(written('logos/clearwater.webp'), LOGO);
});

test('that are the same in the folder are from then on this command’s', async () => {
  put('site/open-audit/logos/clearwater.webp', LOGO);
  assert.doesNotMatch((await publish()).stderr, /logo/);
  put('logos/clearwater.webp', DARK);
  assert.equal((await publish()).stderr, '');
  assert.deepEqual(written('logos/clearwater.webp'), DARK);
});

test('that are nowhere have to be uploaded, to where is said', async () => {
  const logo = {src: 'logos/gone.webp', width: 320, height: 96, dark: '/images/dark.webp'};
  put('campaign.json', text({'/signatories/0/logo': logo}));
  const {code, stderr} = await publish();
  assert.equal(code, 0);
  assert.match(
    stderr,
    /gone\.webp: There is no such file\. Pages look for the logo at https:\/\/letters\.example\.org\/open-audit\/logos\/gone\.webp/,
  );
  assert.match(
    stderr,
    /\/images\/dark\.webp is not of this folder\. Pages look for it at https:\/\/letters\.example\.org\/images\/dark\.webp: upload it there\./,
  );
  assert.deepEqual(logoNames(), []);
});

test('that are no pictures are not published, whatever their name says', async () => {
  put('logos/clearwater.webp', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const {code, stderr} = await publish();
  assert.equal(code, 0);
  assert.match(stderr, /logos\/clearwater\.webp: This is no PNG, WebP or AVIF\./);
  assert.deepEqual(logoNames(), ['logos/clearwater-dark.webp']);
});

test('never lead out of the folders, by no path', async () => {
  put('precious.webp', LOGO);
  const logo = {src: '../precious.webp', width: 320, height: 96};
  put('site/campaign.json', text({'/signatories/0/logo': logo}));
  const {code, stderr} = await countersign(['publish', folder, '--from', join(work, 'site/campaign.json')]);
  assert.equal(code, 0);
  assert.match(stderr, /leads out of the document’s folder/);
  assert.ok(!existsSync(join(work, 'site/precious.webp')));
});

test('never lead out of the folders, by no link', async () => {
  const secret = put('../secret.webp', LOGO);
  rmSync(join(work, 'logos/clearwater.webp'));
  symlinkSync(secret, join(work, 'logos/clearwater.webp'));
  const {code, stderr} = await publish();
  assert.equal(code, 0);
  assert.match(stderr, /logos\/clearwater\.webp: This leads out of the document’s folder\./);
  assert.deepEqual(logoNames(), ['logos/clearwater-dark.webp']);
});

test('of a retracted campaign are neither copied nor missed', async () => {
  const logo = {src: 'logos/gone.webp', width: 320, height: 96, dark: 'logos/clearwater-dark.webp'};
  put('campaign.json', text({...RETRACTED, '/signatories/0/logo': logo}));
  const {code, stderr} = await publish();
  assert.equal(code, 0);
  assert.doesNotMatch(stderr, /logo/);
  assert.deepEqual(logoNames(), []);
});
