// Whoever builds the same sources gets the same bytes, wherever and whenever they do it.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {globSync, readFileSync, statSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, before, test} from 'node:test';
import {PNPM, PUBLIC_PACKAGES} from '../support/registry/packed.ts';
import {root, run} from '../../packages/internal-scripts/src/process.mjs';
import {shell, useCopy} from './copy.ts';

/** Another machine, as far as one can be made here: place, time, words, sorting, rights of new files. */
const ELSEWHERE = {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: undefined};

const copy = useCopy('another place');

let home = '';
before(async () => {
  home = await mkdtemp(join(tmpdir(), 'countersign-rebuild-'));
});
after(() => rm(home, {recursive: true, force: true}));

/** Tarballs by name, and what is in each, as hashes. */
async function hashes(tarballs: readonly string[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const tarball of tarballs) {
    const name = tarball.split('/').at(-1)!;
    const folder = tarball.replace(/\.tgz$/, '');
    found[name] = hash(tarball);
    await run('mkdir', ['-p', folder]);
    await run('tar', ['-xzf', tarball, '-C', folder]);
    for (const path of globSync('**', {cwd: folder})) {
      const file = join(folder, path);
      if (statSync(file).isFile()) found[`${name} ${path}`] = hash(file);
    }
  }
  return found;
}

const hash = (path: string) => createHash('sha384').update(readFileSync(path)).digest('base64');

const PACK = 'packages/internal-scripts/src/release/release.mjs';

test('a second build in another place makes the same files of a release, byte for byte', async () => {
  await run(process.execPath, [PACK, 'pack', relative(root, home)]);
  const install = `npx -y ${PNPM} install --frozen-lockfile --prefer-offline --ignore-scripts`;
  await shell(install, {cwd: copy()});
  await shell(`umask 077; node packages/internal-scripts/src/build-packages/build.mjs; node ${PACK} pack release`, {
    cwd: copy(),
    env: ELSEWHERE,
  });
  const release = join(copy(), 'release');
  const tarballs = (folder: string) => globSync('*.tgz', {cwd: folder}).map((file) => join(folder, file));

  // The content is compared before the list of hashes, because it says where two builds differ.
  const [first, second] = [await hashes(tarballs(home)), await hashes(tarballs(release))];
  assert.equal(tarballs(home).length, PUBLIC_PACKAGES.length);
  assert.ok(Object.keys(first).length > 100);
  const others = Object.keys({...first, ...second}).filter((path) => first[path] !== second[path]);
  assert.deepEqual(others, []);

  // A maintainer compares this list, which has all other files.
  const sums = (folder: string) => readFileSync(join(folder, 'SHA384SUMS'), 'utf8');
  assert.equal(sums(release), sums(home));
  assert.match(sums(home), /countersign-wordpress-.*countersign-drupal-.*packages\.txt.*notes\.md/s);
});
