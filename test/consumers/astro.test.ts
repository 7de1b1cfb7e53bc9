// Astro: the campaign is rendered on the server, is there without script, and is current once the script has run.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {before, suite, test} from 'node:test';
import {astro} from '../../packages/cli/src/ways/astro.ts';
import {useChromium} from '../demo/chromium.ts';
import {CAMPAIGN, useSite} from '../demo/site.ts';
import {answering, freePort} from '../tools/browsers.mjs';
import {start, stop} from '../tools/process.mjs';
import {countLoads, holdsWay, seen} from '../ways/measure.ts';
import {assertCampaign, assertOneLit, scriptsIn, serve, WARNING} from './built-site.ts';
import {publishedAt, useProject} from './project.ts';
import {assertGiven, assertHeard, wrongLines} from './trial.ts';

const site = useSite();
const project = useProject({name: 'astro', recipe: astro, site});
const chromium = useChromium();

const build = (outDir: string) => project.run('astro', ['build', '--silent', '--outDir', outDir]);

/** The server that the build wrote. */
async function startServer(): Promise<{origin: string; stop(): Promise<void>}> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {HOST: '127.0.0.1', PORT: String(port)};
  const server = start(process.execPath, ['dist/server/entry.mjs'], {cwd: project.folder, env});
  await answering(server, origin, 'The server of Astro');
  return {origin, stop: () => stop(server)};
}

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
    serve(site, join(project.folder, 'dist/client'));
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
    serve(site, join(project.folder, 'dist/client'));
    const visit = await chromium();
    await visit.open(`${site.origin}/trial/`);
    await assertHeard(visit.page);
    await assertGiven(visit.page);
    assert.deepEqual([visit.errors, visit.messages], [[], []]);
  });

  test('written for each visitor, a page has what is published at that moment', async () => {
    const server = await startServer();
    try {
      const {page: plain} = await chromium({javaScriptEnabled: false});
      await plain.goto(`${server.origin}/live`);
      assert.equal(await seen(plain), 'campaign');

      const corrected = JSON.stringify(CAMPAIGN).replace('regarding Israeli military use', 'on military use');
      site.put(new URL(publishedAt(site)).pathname, (response) => response.end(corrected));
      await plain.goto(`${server.origin}/live`);
      const title = 'Joint letter to Microsoft on military use of Azure cloud and AI services';
      assert.equal(await plain.locator('h3[part=letter-heading]').innerText(), title);
    } finally {
      await server.stop();
    }
  });

  test('has no warnings in it', () => {
    const scripts = scriptsIn(join(project.folder, 'dist/client'));
    assert.match(scripts, /cs-campaign/);
    assert.ok(!scripts.includes(WARNING));
  });
});

test('is built with a link where the document cannot be had', async () => {
  site.put(new URL(publishedAt(site)).pathname, (response) => response.writeHead(503).end());
  await build('dist-without');
  serve(site, join(project.folder, 'dist-without/client'));
  const {page: plain} = await chromium({javaScriptEnabled: false});
  await plain.goto(`${site.origin}/`);
  assert.equal(await seen(plain), 'link');
});
