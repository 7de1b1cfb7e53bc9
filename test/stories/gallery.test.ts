// `pnpm gallery`: one picture of the whole look, and each picture in full behind it.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {capture} from '../../packages/internal-scripts/src/process.mjs';

const out = mkdtempSync(join(tmpdir(), 'countersign-gallery-'));
after(() => rmSync(out, {recursive: true}));

/** Those of this process, which say whether packages run from their sources. */
const hooks = process.execArgv.filter((argument) => argument.startsWith('--import'));

const gallery = (...options: string[]) =>
  capture(process.execPath, [...hooks, 'packages/internal-scripts/src/gallery/gallery.mjs', ...options, '--out', out]);

/** Width and height of a PNG file, as its header says. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('shows a story at each width, in both directions and colour schemes, on one sheet', async () => {
  const {code, output} = await gallery('statements/Ready', '--width', '280', '--width', '768');
  assert.equal(code, 0, output);
  assert.match(output, /^1 story, 8 pictures: .*contact-sheet\.png, .*index\.html\n$/);

  const files = readdirSync(out).sort();
  const pictures = files.filter((file) => file.endsWith('.jpg'));
  assert.deepEqual(files, ['contact-sheet.png', 'index.html', ...pictures].sort());
  const ways = ['ar-dark', 'ar-light', 'en-dark', 'en-light'].flatMap((way) => [`${way}-280`, `${way}-768`]);
  assert.deepEqual(
    pictures,
    ways.map((way) => `statements-Ready-${way}.jpg`),
  );
  // No two are alike: each way has a look of its own.
  assert.equal(new Set(pictures.map((file) => readFileSync(join(out, file)).toString('base64'))).size, 8);

  const index = readFileSync(join(out, 'index.html'), 'utf8');
  for (const file of pictures) assert.ok(index.includes(`<a href="${file}"`), file);
  const [width, height] = sizeOf(readFileSync(join(out, 'contact-sheet.png')));
  // Four times both widths, at half their size.
  assert.ok(width! > (4 * (280 + 768)) / 2 && height! > 100, `${width} × ${height}`);
});

test('says which stories there are, where none has the name', async () => {
  const {code, output} = await gallery('nothing');
  assert.equal(code, 1);
  assert.match(
    output,
    /^No story is called nothing\. There are those of campaign, .*, statements, studio-fields, studio-lists, studio-work, themes\n$/,
  );
});
