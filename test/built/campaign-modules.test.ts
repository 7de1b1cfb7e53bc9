// What a browser loads of this package: nothing but the package's own modules, and none of those for authors.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

/** Every module that a module loads, itself first, by its URL, and the names of packages. */
function loadedBy(url: string, known = new Set<string>()): Set<string> {
  if (known.has(url)) return known;
  known.add(url);
  if (!url.startsWith('file:')) return known;
  const code = readFileSync(new URL(url), 'utf8');
  for (const [, specifier] of code.matchAll(/^(?:import|export)\b[^;'"]*['"]([^'"]+)['"]/gm)) {
    loadedBy(specifier!.startsWith('.') ? new URL(specifier!, url).href : specifier!, known);
  }
  assert.ok(!/\bimport\(/.test(code), `${url} imports lazily`);
  return known;
}

for (const build of ['dist/', 'dist/development/']) {
  const folder = new URL(`../../packages/campaign/${build}`, import.meta.url).href;

  test(`${build}index.js loads neither zod nor anything else from elsewhere`, () => {
    const loaded = [...loadedBy(`${folder}index.js`)];
    assert.ok(loaded.length > 10);
    for (const module of loaded) {
      assert.ok(module.startsWith(folder), module);
      assert.ok(!module.startsWith(`${folder}schema/`), module);
    }
  });

  test(`${build}schema/index.js loads what package.json names`, () => {
    const packages = [...loadedBy(`${folder}schema/index.js`)].filter((module) => !module.startsWith('file:'));
    const {dependencies, peerDependencies} = JSON.parse(
      readFileSync(new URL('../../packages/campaign/package.json', import.meta.url), 'utf8'),
    ) as {dependencies: object; peerDependencies: object};
    assert.deepEqual(packages.sort(), Object.keys({...dependencies, ...peerDependencies}).sort());
  });

  test(`${build}index.js adds nothing to what is global`, async () => {
    const before = Reflect.ownKeys(globalThis);
    await import(`${folder}index.js`);
    assert.deepEqual(Reflect.ownKeys(globalThis), before);
  });
}
