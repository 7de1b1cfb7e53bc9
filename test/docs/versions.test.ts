// What people copy runs one exact version: `npx` without one runs whatever was published last, every day anew, and an
// address without one is other code tomorrow.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {guides, root} from '../support/guides.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const {version} = JSON.parse(read('packages/embed/package.json')) as {version: string};

/** What runs or loads a package of ours by its name, and what follows the name. */
const RUN =
  /(?:\b(?:npx|pnpm dlx|yarn dlx|bunx)(?: -\S+)*|\bnpm (?:exec|install|i|pack)(?: -\S+)*(?: [@\w/.-]+)*|jsdelivr\.net\/(?:npm|esm)|unpkg\.com|esm\.sh)[ /](@countersign\/[a-z]+)([^\s'"`<>/,;)]*)/g;

const named = (text: string) => [...text.matchAll(RUN)].map(([all, , after]) => ({all, after: after!}));

/** What is printed is in the sources, where a version may be a value. */
const sources = [
  'packages/*/src/**/*.ts',
  'packages/*/src/**/*.mjs',
  'test/ways/*.mjs',
  'docs/demo/**/*.{html,mjs}',
  '.github/**/*.yml',
]
  .flatMap((pattern) => globSync(pattern, {cwd: root}))
  .map((path) => ({path, text: read(path)}));

suite('each command and address has the exact version', () => {
  for (const {path, text} of guides.filter(({text}) => named(text).length > 0)) {
    test(path, () => {
      for (const {all, after} of named(text)) assert.equal(after, `@${version}`, all);
    });
  }

  test('in what is printed', () => {
    const found = sources.flatMap(({path, text}) => named(text).map((each) => ({path, ...each})));
    assert.ok(found.length > 1);
    for (const {path, all, after} of found) {
      assert.match(after, /^@(\$\{[\w.]+\}|\d+\.\d+\.\d+)$/, `${path}: ${all}`);
    }
  });

  test('in the schema of each document, whose version is not newer than ours', () => {
    const documents = ['packages/*/campaign.json', 'test/fixtures/*.json'].flatMap((path) =>
      globSync(path, {cwd: root}),
    );
    assert.ok(documents.length > 2);
    for (const path of documents) {
      const [, own] = /"\$schema": "https:\/\/\S+@countersign\/campaign@(\d+\.\d+\.\d+)\//.exec(read(path)) ?? [];
      assert.ok(own && own.localeCompare(version, 'en', {numeric: true}) <= 0, `${path}: ${own}`);
    }
  });

  test('and the check would find one without', () => {
    for (const text of [
      'npx @countersign/cli check',
      'npx -y @countersign/cli@latest check',
      'npx --yes -q @countersign/cli',
      'npm install --save-exact @lit-labs/ssr@4.1.0 @countersign/elements',
      'https://cdn.jsdelivr.net/npm/@countersign/embed/dist/countersign.js',
      'https://unpkg.com/@countersign/embed@0/dist/countersign.js',
    ]) {
      const [first] = named(text);
      assert.ok(first && first.after !== `@${version}`, text);
    }
    assert.deepEqual(named('the package @countersign/cli'), []);
  });
});
