// Vitest with jsdom, in which many partners test their own components: a DOM that has no layout and no media queries.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {useSite} from '../support/servers/site.ts';
import {publishedAt, useProject} from './project.ts';

const site = useSite();
const project = useProject({name: 'vitest', site});

test('every element shows a campaign in jsdom, and nothing is thrown', async () => {
  await project.run('vitest', ['run', '--reporter=json', '--outputFile=results.json'], {SRC: publishedAt(site)});
  const {numPassedTests, numTotalTests} = JSON.parse(await project.read('results.json')) as Record<string, number>;
  assert.deepEqual([numPassedTests, numTotalTests], [12, 12]);
});
