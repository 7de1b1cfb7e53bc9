// Says what the first page of the studio weighs, and that of the snippet builder:
// `node packages/internal-scripts/src/build-packages/studio-size.mjs [--write]`.
//
// size.json of each package holds the exact size, so that every change of it shows in the commit that causes it.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join, posix, relative} from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {root} from '../process.mjs';

/**
 * @typedef {object} Page
 * @property {string} dist
 * @property {string} record - File with its size.
 * @property {string} script
 * @property {string} sheet
 * @property {readonly string[]} later - Parts that the script loads for the first page. Names begin so.
 */
/** @type {Page} */
const STUDIO = {
  dist: join(root, 'packages/studio/dist'),
  record: join(root, 'packages/studio/size.json'),
  script: 'studio.js',
  sheet: 'studio.css',
  later: ['en', 'start'],
};
/** @type {Page} */
const EMBED = {
  dist: join(root, 'packages/site/dist/embed'),
  record: join(root, 'packages/site/size.json'),
  script: 'embed.js',
  sheet: 'embed.css',
  later: ['en'],
};

/** The most bytes, compressed with brotli, that a person waits for before the first page. */
export const BUDGET = 60 * 1024;

/** The files that a script imports before it runs. Rollup writes one statement for each. */
function importsOf({dist}, file) {
  const found = readFileSync(join(dist, file), 'utf8').matchAll(
    /(?:^|[;}\n])(?:import|export)(?:[^"';()]*?from)? ?["'](\.[^"']+)["']/g,
  );
  return [...found].map(([, path]) => posix.join(posix.dirname(file), path));
}

/** The parts that a script may load later, by the beginning of their names. */
function laterOf({dist, script}, name) {
  const text = readFileSync(join(dist, script), 'utf8');
  const [, path] = new RegExp(`import\\(["'\`](\\.[^"'\`]*/${name}-[\\w-]{8}\\.js)["'\`]\\)`).exec(text) ?? [];
  if (path === undefined) throw new Error(`${script} loads no ${name}.`);
  return posix.join(posix.dirname(script), path);
}

/** The files of the first page in English: the page, its sheet, its script, its words, and the first view. */
export function firstFiles(page = STUDIO) {
  const wanted = [page.script, ...page.later.map((name) => laterOf(page, name))];
  const files = new Set(['index.html', page.sheet]);
  for (let file = wanted.shift(); file !== undefined; file = wanted.shift()) {
    if (files.has(file)) continue;
    files.add(file);
    wanted.push(...importsOf(page, file));
  }
  return [...files];
}

/** A part without the hash in its name, which says nothing of its size. */
const nameOf = (file) => file.replace(/-[\w-]{8}(?=\.js$)/, '');

function measured(page) {
  const sizes = firstFiles(page).map((file) => {
    const content = readFileSync(join(page.dist, file));
    return [nameOf(file), {bytes: content.length, brotli: brotliCompressSync(content).length}];
  });
  const total = sizes.reduce((sum, [, {brotli}]) => sum + brotli, 0);
  return {brotli: total, files: Object.fromEntries(sizes.sort(([one], [other]) => (one < other ? -1 : 1)))};
}

const text = (sizes) => `${JSON.stringify(sizes, null, 2)}\n`;

/** @returns {{code: number, output: string}} */
export const checkStudioSize = () => check(STUDIO);

/** @returns {{code: number, output: string}} */
export const checkEmbedSize = () => check(EMBED);

function check(page) {
  const {record} = page;
  const sizes = measured(page);
  const now = text(sizes);
  const recorded = existsSync(record) ? readFileSync(record, 'utf8') : '(nothing)';
  if (sizes.brotli > BUDGET)
    return {code: 1, output: `The first page weighs ${sizes.brotli}, and may ${BUDGET}:\n${now}`};
  if (now === recorded) return {code: 0, output: ''};
  const how = 'Run studio-size.mjs with --write, and give the reason in the commit.';
  return {code: 1, output: `${relative(root, record)} says\n${recorded}but the build is\n${now}${how}`};
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const page of [STUDIO, EMBED]) {
    if (process.argv.includes('--write')) writeFileSync(page.record, text(measured(page)));
    const {code, output} = check(page);
    process.stdout.write(`${output || text(measured(page))}\n`);
    process.exitCode ||= code;
  }
}
