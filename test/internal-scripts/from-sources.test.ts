// How tests find the sources of our packages, in Node and in browsers.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {fromSources} from '../../packages/internal-scripts/src/from-sources/browser-plugin.mjs';
import {sourceOfExport, sourceOfModule} from '../../packages/internal-scripts/src/from-sources/source-files.mjs';
import {root} from '../../packages/internal-scripts/src/process.mjs';

const fromRoot = (path: string | undefined) => path && relative(root, path);

describe('a package is found by its exports', () => {
  for (const [specifier, source] of [
    ['@countersign/campaign', 'packages/campaign/src/index.ts'],
    ['@countersign/campaign/schema', 'packages/campaign/src/schema/index.ts'],
    ['@countersign/elements/cite/define.js', 'packages/elements/src/cite/define.ts'],
    ['#elements/words/words.js', 'packages/elements/src/words/words.ts'],
    // These are no modules of ours that are compiled.
    ['@countersign/elements/custom-elements.json', undefined],
    ['@countersign/elements/missing.js', undefined],
    ['@countersign/embed', undefined],
    ['@countersign/nothing', undefined],
    ['@lit/context', undefined],
    ['lit', undefined],
  ] as const) {
    test(specifier, () => assert.equal(fromRoot(sourceOfExport(specifier)), source));
  }

  test('each export that is a compiled module', () => {
    for (const name of ['campaign', 'authoring', 'elements', 'render']) {
      const {exports} = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
        exports: Record<string, {default?: string}>;
      };
      for (const [path, target] of Object.entries(exports)) {
        const source = sourceOfExport(`@countersign/${name}${path.slice(1)}`);
        assert.equal(source !== undefined, target.default?.endsWith('.js') ?? false, `${name} ${path}`);
        if (source) assert.ok(existsSync(source), source);
      }
    }
  });
});

test('a module is found beside the one that imports it, in sources alone', () => {
  const at = (path: string) => fromRoot(sourceOfModule(join(root, path)));
  assert.equal(at('packages/campaign/src/index.js'), 'packages/campaign/src/index.ts');
  assert.equal(at('packages/campaign/src/missing.js'), undefined);
  assert.equal(at('packages/campaign/dist/index.js'), undefined);
  assert.equal(at('test/demo/engines.js'), undefined);
});

test('a browser is sent to the sources', () => {
  const {resolveImport} = fromSources();
  const resolved = (source: string, path: string) => resolveImport({source, context: {path}});
  assert.equal(resolved('@countersign/campaign', '/test/elements/fixtures.ts'), '/packages/campaign/src/index.ts');
  assert.equal(resolved('./index.js', '/packages/campaign/src/version.ts'), '/packages/campaign/src/index.ts');
  assert.equal(resolved('lit', '/test/elements/fixtures.ts'), undefined);
});

test('Node runs the sources, as the development build', () => {
  const hooks = pathToFileURL(join(root, 'packages/internal-scripts/src/from-sources/node-hooks.mjs')).href;
  const script = `
    import {readCampaign} from '@countersign/campaign';
    const [problem] = readCampaign({}).problems;
    console.log(JSON.stringify([import.meta.resolve('@countersign/campaign'), problem.hint, Object.keys(globalThis).includes('__DEV__')]));`;
  const args = [`--import=${hooks}`, '--input-type=module', '--eval', script];
  const [url, hint, isListed] = JSON.parse(execFileSync(process.execPath, args, {cwd: root, encoding: 'utf8'})) as [
    string,
    string,
    boolean,
  ];
  assert.equal(url, pathToFileURL(join(root, 'packages/campaign/src/index.ts')).href);
  // The production build has no hints.
  assert.notEqual(hint, '');
  assert.ok(!isListed);
});
