// The life of a file under a preview: whatever happens to it, the preview says so, and goes on.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import type {Message} from '../../packages/cli/src/preview/state.ts';
import {exampleText, exampleWith} from '../support/command-line/example.ts';
import {startPreview, type Preview} from '../support/command-line/preview.ts';
import {save} from '../support/command-line/save.ts';
import {png} from './pictures.ts';

const shownFirst = ({said}: Message) => said.startsWith('Shown.');
const shownAgain = ({said}: Message) => said.startsWith('Saved: shown again. No problems');
const title = 'Open the audit of the Northern Reservoir';
const changed = exampleWith(`"en": "${title}"`, '"en": "Open the audit at once"');

/** The title on the campaign's own page. */
async function shownTitle({views}: Preview): Promise<string> {
  const page = await (await fetch(`${views}light/`)).text();
  return /<title[^>]*>\s*([^<]*?)\s*<\/title>/.exec(page)![1]!;
}

test('what is saved is shown', async () => {
  const preview = await startPreview();
  await preview.told(shownFirst);
  assert.equal(await shownTitle(preview), title);
  preview.save(changed);
  const {shown, note} = await preview.told(shownAgain);
  assert.deepEqual([shown, note], [2, '']);
  assert.equal(await shownTitle(preview), 'Open the audit at once');
});

test('so is what is saved again and again', async () => {
  const preview = await startPreview();
  await preview.told(shownFirst);
  for (const text of [changed, exampleText, changed]) {
    preview.save(text);
    await preview.told(shownAgain);
    assert.equal(await shownTitle(preview), text === changed ? 'Open the audit at once' : title);
  }
});

test('so is a file behind a link', async () => {
  const preview = await startPreview();
  await preview.told(shownFirst);
  const real = join(preview.folder, 'real.json');
  writeFileSync(real, exampleText);
  rmSync(preview.file);
  symlinkSync(real, preview.file);
  await preview.told(({said}) => /shown again/.test(said));
  writeFileSync(real, changed);
  await preview.told(shownAgain);
  assert.equal(await shownTitle(preview), 'Open the audit at once');
});

test('before a large file is checked, its check is announced', async () => {
  const preview = await startPreview();
  await preview.told(shownFirst);
  preview.save(changed + ' '.repeat(1_500_000));
  await preview.told(({said}) => said === 'Checking campaign.json (1.5 MB) …');
  await preview.told(shownAgain);
});

/** Spoils the file in one way, and names what is said then. */
const spoils: readonly (readonly [what: string, spoil: (preview: Preview) => void, said: RegExp])[] = [
  ['half a document', ({save}) => save(exampleText.slice(0, exampleText.length / 2)), /^\d+ problems?\.$/],
  ['nothing', ({save}) => save(''), /^1 problem\.$/],
  ['no JSON', ({save}) => save('Dear all,'), /^\d+ problems?\.$/],
  ['no UTF-8', ({save}) => save(new Uint8Array([0xff, 0xfe, 0x7b, 0x00])), /^1 problem\.$/],
  ['JSON that is no object', ({save}) => save('[[[null]]]'), /^1 problem\.$/],
  ['deeply nested lists', ({save}) => save('['.repeat(200_000)), /^\d+ problems?\.$/],
  ['more than 4 MB', ({save}) => save(' '.repeat(5_000_000)), /This has more than 4 MB\.$/],
  ['a mistake', ({save}) => save(exampleWith('"withheld"', '"witheld"')), /^1 problem\.$/],
  ['a deleted file', ({file}) => rmSync(file), /campaign\.json: There is no such file\.$/],
  ['a renamed file', ({file}) => renameSync(file, `${file}.old`), /campaign\.json: There is no such file\.$/],
  [
    'a folder in its place',
    ({file}) => {
      rmSync(file);
      mkdirSync(file);
    },
    /campaign\.json: This is a folder\. Name the document in it\.$/,
  ],
  [
    'a pipe in its place',
    ({file}) => {
      rmSync(file);
      execFileSync('mkfifo', [file]);
    },
    /campaign\.json: This is a pipe or a device, and no file\.$/,
  ],
  ['a deleted folder', ({folder}) => rmSync(folder, {recursive: true}), /campaign\.json: There is no such file\.$/],
  [
    'a link to itself',
    ({file}) => {
      rmSync(file);
      symlinkSync(file, file);
    },
    /campaign\.json: This link leads back to itself\.$/,
  ],
];

for (const [what, spoil, said] of spoils) {
  test(`${what}: it is said, the last good version stays, and the next one is shown`, async () => {
    const preview = await startPreview();
    await preview.told(shownFirst);
    spoil(preview);
    const message = await preview.told((each) => said.test(each.said));
    assert.match(message.note, /^What you see is the file as it was at \d\d:\d\d:\d\d\.$/);
    assert.equal(await shownTitle(preview), title);

    rmSync(preview.file, {recursive: true, force: true});
    mkdirSync(dirname(preview.file), {recursive: true});
    preview.save(changed);
    await preview.told(shownAgain);
    assert.equal(await shownTitle(preview), 'Open the audit at once');
    const {code, stderr} = await preview.end();
    assert.deepEqual([code, stderr], [0, '']);
  });
}

test('a file that is written in pieces is shown when it is whole', async () => {
  const preview = await startPreview();
  await preview.told(shownFirst);
  preview.save('');
  for (let at = 0; at < changed.length; at += 500) appendFileSync(preview.file, changed.slice(at, at + 500));
  await preview.told(shownAgain);
  assert.equal(await shownTitle(preview), 'Open the audit at once');
});

test('a logo beside the document is shown, looked at, and looked at again when it changes', async () => {
  const named = exampleWith(
    '{"src": "logos/clearwater.webp", "width": 320, "height": 96, "dark": "logos/clearwater-dark.webp"}',
    '{"src": "logos/clearwater.png", "width": 30, "height": 10}',
  );
  const preview = await startPreview(named);
  await preview.told(shownFirst);
  const logo = () => fetch(`${preview.views}campaign/logos/clearwater.png`);
  assert.equal((await logo()).status, 404);

  mkdirSync(join(preview.folder, 'logos'));
  const path = join(preview.folder, 'logos/clearwater.png');
  save(path, png({width: 20}));
  const {problems} = await preview.told((message) => message.problems?.total === 1);
  assert.match(problems!.listed[0]!.place, /^Signatory Clearwater Watch/);
  assert.match(problems!.listed[0]!.text, /20 × 10/);

  save(path, png());
  await preview.told(shownAgain);
  const answer = await logo();
  assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'image/png']);
  assert.deepEqual(Buffer.from(await answer.arrayBuffer()), png());
  rmSync(join(preview.folder, 'logos'), {recursive: true});
  await preview.told(shownAgain);
});
