// Vue 3 with Vite: types, build, page.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {before, suite, test} from 'node:test';
import {vue} from '../../packages/cli/src/ways/vue.ts';
import {useChromium} from '../demo/chromium.ts';
import {useSite} from '../demo/site.ts';
import {countLoads, holdsWay, seen} from '../ways/measure.ts';
import {assertCampaign, assertOneLit, scriptsIn, serve, WARNING} from './built-site.ts';
import {useProject} from './project.ts';
import {assertGiven, assertHeard, assertPassedOn, wrongLines} from './trial.ts';

const site = useSite();
const project = useProject({name: 'vue', recipe: vue, site});
const chromium = useChromium();

test('the project uses the component as the snippet says', async () => {
  assert.ok((await project.read('src/Page.vue')).includes(project.recipe.use));
});

test('its types accept what is right, and refuse what is wrong', async () => {
  const {output} = await project.attempt('vue-tsc', ['--noEmit', '--pretty', 'false']);
  assert.deepEqual(wrongLines(output, 'src/Wrong.vue'), [6, 7, 8, 9, 10]);
});

suite('built for production', () => {
  before(() => project.run('vite', ['build', '--logLevel', 'error']));

  test('shows the campaign', async () => {
    serve(site, join(project.folder, 'dist'));
    const visit = await chromium();
    const loads = countLoads(visit.page);
    await visit.open(`${site.origin}/`);
    await assertCampaign(visit);
    await assertOneLit(visit);
    assert.equal(await visit.page.locator('h3[part=letter-heading]').count(), 1);

    const {page: plain} = await chromium({javaScriptEnabled: false});
    await plain.goto(`${site.origin}/`);
    holdsWay('vue', {...(await loads()), withoutScript: await seen(plain)});
  });

  test('hears events, and sets properties', async () => {
    serve(site, join(project.folder, 'dist'));
    const visit = await chromium();
    await visit.open(`${site.origin}/?trial`);
    await assertHeard(visit.page);
    await assertPassedOn(visit.page);
    await assertGiven(visit.page);
    assert.deepEqual([visit.errors, visit.messages], [[], []]);
  });

  test('has no warnings in it', () => {
    assert.ok(!scriptsIn(join(project.folder, 'dist')).includes(WARNING));
  });
});

test('built for development, it says why nothing is shown', async () => {
  const env = {NODE_ENV: 'development'};
  await project.run('vite', ['build', '--logLevel', 'error', '--mode', 'development', '--outDir', 'dist-dev'], env);
  serve(site, join(project.folder, 'dist-dev'));
  const visit = await chromium();
  await visit.open(`${site.origin}/?trial`);
  await assertHeard(visit.page);
  assert.equal(visit.messages.filter((message) => message.includes(`[cs-campaign] ${WARNING}`)).length, 1);
});
