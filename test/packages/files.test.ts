// What is in each package, and what is not.
import assert from 'node:assert/strict';
import {posix} from 'node:path';
import {suite, test} from 'node:test';
import type {Manifest} from '../support/registry/packed.ts';
import {NAMES, unpackedPackages, type Unpacked} from './unpacked.ts';

const packages = await unpackedPackages();

const ALWAYS = /^(LICENSE|README\.md|package\.json)$/;
const PART = '[a-z][a-z\\d-]*';
const MODULES = `dist/(development/)?(${PART}/)*${PART}(\\.styles)?\\.js(\\.map)?`;
const TYPES = `dist/types/(${PART}/)*${PART}(\\.styles)?\\.d\\.ts(\\.map)?`;
const SOURCES = `src/(${PART}/)*${PART}(\\.styles|\\.d)?\\.ts`;

/** All that each may hold. Whatever else turns up was not meant to be published. */
const MAY_HOLD: Readonly<Record<string, RegExp>> = {
  '@countersign/campaign': new RegExp(`^(${MODULES}|${TYPES}|${SOURCES}|campaign\\.schema\\.json)$`),
  '@countersign/authoring': new RegExp(`^(${MODULES}|${TYPES}|${SOURCES})$`),
  '@countersign/elements': new RegExp(
    `^(${MODULES}|${TYPES}|${SOURCES}|custom-elements\\.json|` +
      'dist/(jsx|svelte|vue)\\.d\\.ts|dist/vscode\\.(html|css)-custom-data\\.json)$',
  ),
  '@countersign/render': new RegExp(`^(${MODULES}|${TYPES}|${SOURCES})$`),
  '@countersign/embed':
    /^(countersign\.d\.ts|dist\/([a-z][a-z-]*|countersign-\d+\.\d+\.\d+[a-z-]+)\.(js|js\.map|json|html|txt))$/,
  // The page that `countersign studio` serves lies in a folder of its own.
  '@countersign/cli': new RegExp(
    `^(${MODULES.replace('(development/)?', '')}|dist/studio/(parts/[\\w.-]+\\.(js|html)|[a-z][a-z-]*\\.(css|html|js|json|svg|txt|webmanifest)))$`,
  ),
};

const manifestOf = async (unpacked: Unpacked) => JSON.parse(await unpacked.read('package.json')) as Manifest;

for (const name of NAMES) {
  const unpacked = packages.get(name)!;

  suite(name, () => {
    test('holds what it should, and nothing else', () => {
      const others = unpacked.files.filter((file) => !ALWAYS.test(file));
      assert.deepEqual(
        others.filter((file) => !MAY_HOLD[name]!.test(file)),
        [],
      );
      assert.ok(others.length > 3);
      assert.equal(unpacked.files.length - others.length, 3);
    });

    test('names exact versions of our other packages, and where each export is', async () => {
      const manifest = await manifestOf(unpacked);
      assert.equal(manifest['type'], 'module');
      assert.equal(manifest['license'], 'MIT');
      assert.ok('sideEffects' in manifest && 'engines' in manifest && 'exports' in manifest);
      for (const [dependency, range] of Object.entries((manifest['dependencies'] ?? {}) as Record<string, string>)) {
        if (dependency.startsWith('@countersign/')) assert.equal(range, manifest.version, dependency);
      }
      for (const field of ['unpkg', 'jsdelivr', 'customElements']) {
        const file = manifest[field] as string | undefined;
        if (file !== undefined) assert.ok(unpacked.files.includes(file.replace('./', '')), file);
      }
    });

    test('has maps that lead to sources which are there', async () => {
      const maps = unpacked.files.filter((file) => file.endsWith('.map'));
      assert.ok(maps.length > 0);
      for (const file of maps) {
        const {sources, sourcesContent = []} = JSON.parse(await unpacked.read(file)) as {
          sources: string[];
          sourcesContent?: (string | null)[];
        };
        for (const [at, source] of sources.entries()) {
          const path = posix.join(posix.dirname(file), source);
          assert.ok(sourcesContent[at] ?? unpacked.files.includes(path), `${file} leads to ${source}`);
        }
      }
    });

    test('was built: nothing in it waits for a build', async () => {
      const code = unpacked.files.filter((file) => file.endsWith('.js'));
      for (const file of code) assert.doesNotMatch(await unpacked.read(file), /\b__DEV__\b|workspace:/, file);
    });

    test('has a README that begins with its name and says how it comes into a project', async () => {
      const readme = await unpacked.read('README.md');
      assert.ok(readme.startsWith(`# ${name}\n`));
      assert.match(readme, new RegExp(`(npm install --save-exact|npx) ${name}\\b|npx @countersign/cli`));
      // On a registry's page a path of the repository leads nowhere.
      assert.doesNotMatch(readme, /\]\((?!https:|#)/);
    });
  });
}
