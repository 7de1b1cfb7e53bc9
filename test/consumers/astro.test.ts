// Astro: the campaign is rendered on the server, is there without script, and is current once the script has run.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {before, suite, test} from 'node:test';
import {astro} from '../../packages/cli/src/ways/astro.ts';
import {useChromium} from '../demo/chromium.ts';
import {useSite} from '../demo/site.ts';
import {countLoads, holdsWay, seen} from '../ways/measure.ts';
import {assertCampaign, assertOneLit, scriptsIn, serve, WARNING} from './built-site.ts';
import {publishedAt, useProject} from './project.ts';
import {assertGiven, assertHeard, wrongLines} from './trial.ts';

const site = useSite();
const project = useProject({name: 'astro', recipe: astro, site});
const chromium = useChromium();

const build = (outDir: string) => project.run('astro', ['build', '--silent', '--outDir', outDir]);

test('the project uses the component as the snippet says', async () => {
  assert.ok((await project.read('src/pages/index.astro')).includes(project.recipe.use));
});

test('its types accept what is right, and refuse what is wrong', async () => {
  const {output} = await project.attempt('astro', ['check', '--minimumSeverity', 'error']);
  assert.deepEqual(wrongLines(output, 'src/Wrong.astro'), [5, 6]);
});

suite('built', () => {
  before(() => build('dist'));

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
    assert.equal(await seen(plain), 'campaign');
    holdsWay('astro', {...(await loads()), withoutScript: 'campaign'});
  });

  test('hears events, and sets properties', async () => {
    serve(site, join(project.folder, 'dist'));
    const visit = await chromium();
    await visit.open(`${site.origin}/trial/`);
    await assertHeard(visit.page);
    await assertGiven(visit.page);
    assert.deepEqual([visit.errors, visit.messages], [[], []]);
  });

  test('has no warnings in it', () => {
    const scripts = scriptsIn(join(project.folder, 'dist'));
    assert.match(scripts, /cs-campaign/);
    assert.ok(!scripts.includes(WARNING));
  });
});

test('is built with a link where the document cannot be had', async () => {
  site.put(new URL(publishedAt(site)).pathname, (response) => response.writeHead(503).end());
  await build('dist-without');
  serve(site, join(project.folder, 'dist-without'));
  const {page: plain} = await chromium({javaScriptEnabled: false});
  await plain.goto(`${site.origin}/`);
  assert.equal(await seen(plain), 'link');
});
