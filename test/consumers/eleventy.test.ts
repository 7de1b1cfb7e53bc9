// Eleventy: the whole campaign is in the page that it builds, and current once the script has run.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {before, suite, test} from 'node:test';
import {eleventy} from '../../packages/cli/src/ways/eleventy.ts';
import {useChromium} from '../demo/chromium.ts';
import {useSite} from '../demo/site.ts';
import {countLoads, holdsWay, seen} from '../ways/measure.ts';
import {assertCampaign, serve} from './built-site.ts';
import {publishedAt, useProject} from './project.ts';
import {assertGiven, assertHeard} from './trial.ts';

const site = useSite();
const project = useProject({name: 'eleventy', recipe: eleventy, site});
const chromium = useChromium();

test('the project uses the shortcode as the snippet says', async () => {
  assert.ok((await project.read('index.njk')).includes(project.recipe.use));
});

suite('built', () => {
  before(() => project.run('eleventy', ['--quiet']));

  test('shows the campaign', async () => {
    serve(site, join(project.folder, '_site'));
    const visit = await chromium();
    const loads = countLoads(visit.page);
    await visit.open(`${site.origin}/`);
    await assertCampaign(visit);

    const {page: plain} = await chromium({javaScriptEnabled: false});
    await plain.goto(`${site.origin}/`);
    assert.equal(await seen(plain), 'campaign');
    holdsWay('eleventy', {...(await loads()), withoutScript: 'campaign'});
  });

  test('hears events, and sets properties', async () => {
    serve(site, join(project.folder, '_site'));
    const visit = await chromium();
    await visit.open(`${site.origin}/trial/`);
    await assertHeard(visit.page);
    await assertGiven(visit.page);
    assert.deepEqual([visit.errors, visit.messages], [[], []]);
  });
});

test('is built with a link where the document cannot be had', async () => {
  site.put(new URL(publishedAt(site)).pathname, (response) => response.writeHead(503).end());
  await project.run('eleventy', ['--quiet', '--output', '_site-without']);
  serve(site, join(project.folder, '_site-without'));
  const {page: plain} = await chromium({javaScriptEnabled: false});
  await plain.goto(`${site.origin}/`);
  assert.equal(await seen(plain), 'link');
});
