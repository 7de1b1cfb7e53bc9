// Says what the first page of the studio weighs: `node packages/internal-scripts/src/build-packages/studio-size.mjs
// [--write]`.
//
// packages/studio/size.json holds the exact size, so that every change of it shows in the commit that causes it.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {root} from '../process.mjs';

const dist = join(root, 'packages/studio/dist');
const record = join(root, 'packages/studio/size.json');

/** The most bytes, compressed with brotli, that a person waits for before the first page. */
export const BUDGET = 60 * 1024;

const read = (file) => readFileSync(join(dist, file), 'utf8');

/** The files that a script imports before it runs. Rollup writes one statement for each. */
function importsOf(file) {
  const found = read(file).matchAll(/(?:^|[;}\n])(?:import|export)(?:[^"';()]*?from)? ?["'](\.[^"']+)["']/g);
  return [...found].map(([, path]) => posix.join(posix.dirname(file), path));
}

/** The parts that a script may load later, by the beginning of their names. */
function laterOf(file, name) {
  const [, path] = new RegExp(`import\\(["'\`](\\.[^"'\`]*/${name}-[\\w-]{8}\\.js)["'\`]\\)`).exec(read(file)) ?? [];
  if (path === undefined) throw new Error(`${file} loads no ${name}.`);
  return posix.join(posix.dirname(file), path);
}

/** The files of the first page in English: the page, its sheet, its script, its words, and the first view. */
export function firstFiles() {
  const wanted = ['studio.js', laterOf('studio.js', 'en'), laterOf('studio.js', 'start')];
  const files = new Set(['index.html', 'studio.css']);
  for (let file = wanted.shift(); file !== undefined; file = wanted.shift()) {
    if (files.has(file)) continue;
    files.add(file);
    wanted.push(...importsOf(file));
  }
  return [...files];
}

/** A part without the hash in its name, which says nothing of its size. */
const nameOf = (file) => file.replace(/-[\w-]{8}(?=\.js$)/, '');

function measured() {
  const sizes = firstFiles().map((file) => {
    const content = readFileSync(join(dist, file));
    return [nameOf(file), {bytes: content.length, brotli: brotliCompressSync(content).length}];
  });
  const total = sizes.reduce((sum, [, {brotli}]) => sum + brotli, 0);
  return {brotli: total, files: Object.fromEntries(sizes.sort(([one], [other]) => (one < other ? -1 : 1)))};
}

const text = (sizes) => `${JSON.stringify(sizes, null, 2)}\n`;

/** @returns {{code: number, output: string}} */
export function checkStudioSize() {
  const sizes = measured();
  const now = text(sizes);
  const recorded = existsSync(record) ? readFileSync(record, 'utf8') : '(nothing)';
  if (sizes.brotli > BUDGET)
    return {code: 1, output: `The first page weighs ${sizes.brotli}, and may ${BUDGET}:\n${now}`};
  if (now === recorded) return {code: 0, output: ''};
  const how = 'Run studio-size.mjs with --write, and give the reason in the commit.';
  return {code: 1, output: `packages/studio/size.json says\n${recorded}but the build is\n${now}${how}`};
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--write')) writeFileSync(record, text(measured()));
  const {code, output} = checkStudioSize();
  process.stdout.write(`${output || text(measured())}\n`);
  process.exitCode = code;
}
