// What the addresses of jsDelivr and unpkg name in the packages as they are published.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {before, suite, test} from 'node:test';
import {INTEGRITY, SNIPPET, VERSION} from '../support/servers/site.ts';
import {readable} from '../support/html/readable.ts';
import {addressAt, CDNS, resolve, type Versions} from './cdn-scheme.ts';
import {packedFiles} from './packed.ts';

const EMBED = '@countersign/embed';
const NEXT = VERSION.replace(/\d+$/, (patch) => String(Number(patch) + 1));

const packages = new Map<string, Versions>();

before(async () => {
  for (const [name, files] of await packedFiles()) {
    // The next version: the same with other code.
    const next = new Map([...files, ['dist/countersign.js', Buffer.from('The next.')]]);
    packages.set(
      name,
      new Map([
        [VERSION, files],
        [NEXT, next],
        ['0.0.9', next],
      ]),
    );
  }
});

const hash = (bytes: Buffer) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

for (const cdn of CDNS) {
  suite(cdn, () => {
    test('an exact version names the file that its hash is for, with its path and without', () => {
      for (const file of ['/dist/countersign.js', '']) {
        const found = resolve(addressAt(cdn, EMBED, `@${VERSION}${file}`), packages);
        assert.deepEqual([found?.version, found?.path], [VERSION, 'dist/countersign.js']);
        assert.equal(hash(found!.bytes!), INTEGRITY);
      }
    });

    test('a range, a tag or nothing names another file with the next release', () => {
      for (const range of ['@latest', '', `@${VERSION.split('.')[0]!}`, `@${VERSION.replace(/\.\d+$/, '')}`]) {
        const found = resolve(addressAt(cdn, EMBED, `${range}/dist/countersign.js`), packages);
        assert.equal(found?.version, NEXT, range);
        assert.notEqual(hash(found.bytes!), INTEGRITY);
      }
    });

    test('a version that is not there names nothing', () => {
      assert.equal(resolve(addressAt(cdn, EMBED, '@99.0.0/dist/countersign.js'), packages), undefined);
      assert.equal(resolve(addressAt(cdn, EMBED, `@${VERSION}/dist/other.js`), packages)?.bytes, undefined);
    });

    test('what stands beside the code is there: its notices, map, manifest, and the code for asking first', () => {
      for (const file of ['licenses.txt', 'countersign.js.map', 'manifest.json', 'click.js']) {
        assert.ok(resolve(addressAt(cdn, EMBED, `@${VERSION}/dist/${file}`), packages)?.bytes, file);
      }
    });

    test('the default file of each package is in it, if it names one', () => {
      for (const name of packages.keys()) {
        const found = resolve(addressAt(cdn, name, `@${VERSION}`), packages);
        if (found) assert.ok(found.bytes, `${name}: ${found.path}`);
        else assert.notEqual(name, EMBED);
      }
    });
  });
}

test('the published snippet names an exact version, and the hash of what lies there', () => {
  const files = packages.get(EMBED)!.get(VERSION)!;
  const html = readable(SNIPPET);
  const [, address, integrity] = /<script [^>]*src="([^"]*)" integrity="([^"]*)"/.exec(html)!;
  const found = resolve(address!, packages);
  assert.equal(found?.version, VERSION);
  assert.equal(hash(found.bytes!), integrity);
  const manifest = JSON.parse(files.get('dist/manifest.json')!.toString()) as {
    version: string;
    files: Record<string, {integrity: string; bytes: number}>;
  };
  assert.equal(manifest.version, VERSION);
  for (const [name, described] of Object.entries(manifest.files)) {
    const bytes = files.get(`dist/${name}`)!;
    assert.deepEqual([hash(bytes), bytes.length], [described.integrity, described.bytes]);
  }
});
