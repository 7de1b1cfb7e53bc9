// The packages as npm installs them: everything that they export is there, and the command runs.
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, suite, test} from 'node:test';
import {CAMPAIGN, KEEP_INTEGRITY, VERSION} from '../support/servers/site.ts';
import {readable} from '../support/html/readable.ts';
import {installPublished} from '../support/registry/install.ts';
import type {Packed} from '../support/registry/packed.ts';
import {run} from '../../packages/internal-scripts/src/process.mjs';
import {NAMES} from './unpacked.ts';

let project = '';
let published: readonly Packed[] = [];

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'countersign-installed-'));
  await writeFile(join(project, 'package.json'), JSON.stringify({name: 'partner', private: true, type: 'module'}));
  published = await installPublished(
    project,
    // One export is for those who have React.
    [...NAMES.map((name) => `${name}@${VERSION}`), 'react@^19'],
  );
});
after(() => rm(project, {recursive: true, force: true}));

/** Runs a module in the project, with Node. */
const runModule = (code: string, ...options: string[]) =>
  run(process.execPath, [...options, '--input-type=module', '--eval', code], {cwd: project});

type Target = string | Readonly<Record<string, string>>;

/** What a package exports: how it is imported, and where that leads. Patterns are named by the files that match. */
async function exportsOf(name: string): Promise<{specifier: string; target: Target}[]> {
  const manifest = JSON.parse(await readFile(join(project, 'node_modules', name, 'package.json'), 'utf8')) as {
    exports: Record<string, Target>;
  };
  const {files} = published.find((each) => each.name === name)!;
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    if (!subpath.includes('*')) return [{specifier: join(name, subpath), target}];
    return files
      .filter((file) => file.startsWith(subpath.slice(2, -1)))
      .map((file) => ({specifier: join(name, file), target: `./${file}`}));
  });
}

const isForTypes = (target: Target) => typeof target === 'object' && !('default' in target);

suite('every export', () => {
  for (const name of NAMES) {
    test(`of ${name} is there`, async () => {
      const all = await exportsOf(name);
      const specifiers = all.filter(({target}) => !isForTypes(target)).map(({specifier}) => specifier);
      assert.ok(specifiers.length > 0);
      await runModule(
        `import {existsSync} from 'node:fs';
         for (const each of ${JSON.stringify(specifiers)}) {
           if (!existsSync(new URL(import.meta.resolve(each)))) throw new Error(each);
         }`,
      );
      for (const {target} of all.filter((each) => isForTypes(each.target))) {
        assert.match(
          await readFile(join(project, 'node_modules', name, (target as {types: string}).types), 'utf8'),
          /:/,
        );
      }
    });
  }

  for (const options of [[], ['--conditions=development']]) {
    test(`is imported by Node ${options.join()}`, async () => {
      // The file for pages is none for Node.
      const names = NAMES.filter((name) => name !== '@countersign/embed');
      const all = (await Promise.all(names.map(exportsOf))).flat().filter(({target}) => !isForTypes(target));
      const imported = all.map(({specifier}) => specifier);
      assert.ok(imported.length > 15);
      const output = await runModule(
        `let count = 0;
         for (const each of ${JSON.stringify(imported)}) {
           await import(each, each.endsWith('.json') ? {with: {type: 'json'}} : {});
           count += 1;
         }
         console.log(count, [...new Set(['cs-campaign', 'cs-cite'].map((tag) => typeof customElements.get(tag)))].join());`,
        ...options,
      );
      assert.match(output, new RegExp(`${imported.length} function\\n$`));
    });
  }

  test('and nothing else can be imported', async () => {
    const code = `await import('@countersign/elements/words/words.js').catch(({code}) => console.log(code));`;
    assert.equal(await runModule(code), 'ERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });
});

suite('the command', () => {
  const countersign = (...args: string[]) => run(join(project, 'node_modules/.bin/countersign'), args, {cwd: project});

  before(() => writeFile(join(project, 'campaign.json'), JSON.stringify(CAMPAIGN)));

  test('checks a document', async () => {
    assert.match(await countersign('check', 'campaign.json'), /^campaign\.json/);
  });

  test('writes a snippet with the hash of the file that was released with it', async () => {
    const src = 'https://letters.example.org/microsoft-azure-review/campaign.json';
    const html = readable(await countersign('snippet', 'campaign.json', '--src', src));
    assert.ok(html.includes(`@countersign/embed@${VERSION}/dist/keep.js`));
    assert.ok(html.includes(KEEP_INTEGRITY));
  });

  test('has what it renders with', async () => {
    assert.match(await countersign('render', 'campaign.json'), /<article lang="en"/);
  });
});
