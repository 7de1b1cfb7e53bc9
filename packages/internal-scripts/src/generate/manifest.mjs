// Analyses the sources into custom-elements.json, which is committed. From that it writes files into dist/: types for
// JSX, Vue and Svelte, and data for VS Code. With --check it only says whether custom-elements.json is up to date. With
// --dist it leaves that file alone.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {root} from '../process.mjs';
import {frameworkTypes} from './framework-types.mjs';

const folder = join(root, 'packages/elements');
const analyzer = join(
  dirname(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/package.json')),
  'cem.js',
);
const read = (file) => readFileSync(join(folder, file), 'utf8');
const write = (file, text) => writeFileSync(join(folder, file), text);

// The analyzer warns of types that it does not parse. Its output matters only if it fails.
const options = ['--config', join(import.meta.dirname, 'custom-elements-manifest.config.mjs')];
const {status, stdout, stderr} = spawnSync(process.execPath, [analyzer, 'analyze', ...options], {cwd: folder});
if (status !== 0) throw new Error(`The analyzer ended with ${status}\n${stdout}${stderr}`);

const wanted = read('build/custom-elements.json');
const elements = JSON.parse(wanted)
  .modules.flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

// The plugin names the types of events without importing them. It adds a type that it calls deprecated itself.
const events = new Set(elements.flatMap(({events = []}) => events.map(({type}) => type.text)));
const jsx = read('dist/jsx.d.ts').replace(/\/\*\*(?:(?!\*\/)[^])*\*\/\s*export type ScopedElements<[^]*?\n};\n/, '');
write('dist/jsx.d.ts', `import type {${[...events].join(', ')}} from './types/index.js';\n${jsx}`);
for (const [name, text] of Object.entries(frameworkTypes(elements))) write(`dist/${name}`, text);

if (process.argv.includes('--dist')) process.exit();

const undescribed = elements.flatMap((element) =>
  ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'].flatMap((kind) =>
    (element[kind] ?? [])
      .filter(({description}) => !description)
      .map(({name}) => `${element.tagName}: ${kind} ${name || '(default)'} has no description`),
  ),
);

let current;
try {
  current = read('custom-elements.json');
} catch {
  // Not there yet.
}
const problems = [...undescribed];
if (current !== wanted) {
  if (process.argv.includes('--check')) problems.push('custom-elements.json is out of date, run pnpm generate');
  else {
    write('custom-elements.json', wanted);
    console.log('packages/elements/custom-elements.json: written');
  }
}
for (const problem of problems) console.log(`packages/elements: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
