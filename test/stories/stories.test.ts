// What a designer can trust of the stories: their letters are documents that authors could publish, every element shows
// each of its states, and no story is left out of the browser tests.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {parseCampaign} from '@countersign/campaign/schema';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const storyFiles = globSync('stories/**/*.stories.ts', {cwd: root}).sort();
/** Those of elements. The others show whole pages, and parts of the studio, which nobody else's page has. */
const elementFiles = storyFiles.filter((file) => !/^stories\/(themes|studio)\//.test(file));

for (const file of globSync('stories/fixtures/*.ts', {cwd: root}).sort()) {
  test(`${file} holds documents that break no rule`, async () => {
    const fixtures = Object.entries((await import(join(root, file))) as Record<string, unknown>);
    const documents = fixtures.filter(([, value]) => Object(value) === value && 'format' in (value as object));
    assert.ok(documents.length > 0);
    for (const [name, document] of documents) {
      const result = parseCampaign(document);
      // The one that is not meant to be shown.
      const wrong = name === 'newerFormat' ? ['/format'] : [];
      assert.deepEqual(result.ok ? [] : result.problems.map(({pointer}) => pointer), wrong, name);
    }
  });
}

test('every module of stories is rendered by the browser tests', () => {
  const modules = [...read('test/stories/modules.ts').matchAll(/from '\.\.\/\.\.\/(stories\/.*\.stories\.ts)'/g)];
  assert.deepEqual(modules.map(([, path]) => path).sort(), storyFiles);
});

test('every element has stories, and one for each state', () => {
  const {modules} = JSON.parse(read('packages/elements/custom-elements.json')) as {
    modules: {declarations: {tagName?: string}[]}[];
  };
  const elements = modules.flatMap(({declarations}) => declarations.flatMap(({tagName}) => tagName ?? []));
  const shown = elementFiles.map((file) => /component: '(.*)'/.exec(read(file))?.[1]);
  assert.deepEqual(shown.sort(), elements.sort());
  for (const file of elementFiles) {
    for (const state of ['Empty', 'Loading', 'Ready', 'Failed', 'FailedDocument', 'Retracted', 'ArabicCampaign']) {
      assert.match(read(file), new RegExp(`export const ${state}:`), `${file} shows ${state}`);
    }
  }
});
