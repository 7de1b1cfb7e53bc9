// Which logos come into the folder that `countersign publish` writes. Those that are none: logo-files.test.ts.
import assert from 'node:assert/strict';
import {existsSync, rmSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {countersign} from '../support/command-line/command.ts';
import {HEIGHT, png, pngChunk, WIDTH} from './pictures.ts';
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
  const logo = {src: 'logos/gone.webp', width: 320, height: 96};
  put('campaign.json', text({'/signatories/0/logo': logo}));
  const {code, stderr} = await publish();
  assert.equal(code, 0);
  assert.match(
    stderr,
    /Signatory Clearwater Watch, logo: There is no logos\/gone\.webp\. Upload it to https:\/\/letters\.example\.org\/open-audit\/logos\/gone\.webp: /,
  );
  assert.deepEqual(logoNames(), []);
});

test('that somebody has copied there by hand, metadata and all, are written without it', async () => {
  const [bare, full] = [png(), png({before: [pngChunk('tEXt', Buffer.from('Artist\0Jane Example'))]})];
  const logo = {src: 'logos/a.png', width: WIDTH, height: HEIGHT};
  put('campaign.json', text({'/signatories/0/logo': logo}));
  put('logos/a.png', full);
  put('site/open-audit/logos/a.png', full);
  const {code, stderr} = await publish();
  assert.deepEqual([code, /logo/.test(stderr)], [0, false]);
  assert.deepEqual(written('logos/a.png'), bare);
});

test('never lead out of the folders, by no path', async () => {
  put('precious.webp', LOGO);
  for (const src of ['../precious.webp', '%2e%2e/precious.webp', '..%2fprecious.webp', '/precious.webp']) {
    put('site/campaign.json', text({'/signatories/0/logo': {src, width: 320, height: 96}}));
    const {code, stderr} = await countersign([
      'publish',
      folder,
      '--from',
      join(work, 'site/campaign.json'),
      '--without-pictures',
    ]);
    assert.equal(code, 1);
    assert.match(stderr, /\/signatories\/0\/logo\/src .+ Put the file into the folder "logos" beside the document/);
    assert.ok(!existsSync(folder));
  }
});

test('never lead out of the folders, by no link', async () => {
  const secret = put('../secret.webp', LOGO);
  rmSync(join(work, 'logos/clearwater.webp'));
  symlinkSync(secret, join(work, 'logos/clearwater.webp'));
  const {code, stderr} = await publish();
  assert.equal(code, 1);
  assert.match(
    stderr,
    /Signatory Clearwater Watch, logo: logos\/clearwater\.webp: This leads out of the document’s folder\. Put a PNG, WebP or AVIF there/,
  );
  assert.ok(!existsSync(folder));
});

test('of a retracted campaign are neither copied nor missed', async () => {
  const logo = {src: 'logos/gone.webp', width: 320, height: 96, dark: 'logos/clearwater-dark.webp'};
  put('campaign.json', text({...RETRACTED, '/signatories/0/logo': logo}));
  const {code, stderr} = await publish();
  assert.equal(code, 0);
  assert.doesNotMatch(stderr, /logo/);
  assert.deepEqual(logoNames(), []);
});
