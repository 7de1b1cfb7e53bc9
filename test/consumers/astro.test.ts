// Astro: the campaign is rendered on the server, is there without script, and is current once the script has run.
import assert from 'node:assert/strict';
import {before, suite, test} from 'node:test';
import {CAMPAIGN} from '../support/servers/site.ts';
import {start, stop} from '../../packages/internal-scripts/src/process.mjs';
import {startServer} from '../../packages/internal-scripts/src/servers/start-server.mjs';
import {assertOneLit, usePartner} from './partner.ts';
import {publishedAt} from './project.ts';
import {assertOwnWords} from './trial.ts';

const partner = usePartner('astro');
const {project, site} = partner;

const build = (outDir: string) => project.run('astro', ['build', '--silent', '--outDir', outDir]);

test('the project uses the component as the snippet says', () => partner.assertUsed('src/pages/index.astro'));

test('its types accept what is right, and refuse what is wrong', () =>
  partner.assertRefused(['astro', 'check', '--minimumSeverity', 'error'], 'src/Wrong.astro', [5, 6]));

suite('built', () => {
  before(() => build('dist'));

  test('shows the campaign', () => partner.assertShows('dist/client', 3, 'astro'));
  test('has no warnings in it', () => partner.assertWithoutWarnings('dist/client'));
  test('has the overview where no script runs', async () => {
    assert.equal(await partner.seenWithoutScript('dist/client'), 'overview');
  });

  test('hears events, and sets properties', async () => {
    const visit = await partner.assertTrial('dist/client', '/trial/');
    await assertOwnWords(visit.page);
    await assertOneLit(visit);
  });

  test('written for each visitor, a page has what is published at that moment', async () => {
    const server = await startAstro();
    try {
      const live = async () => (await fetch(`${server.origin}/live`)).text();
      assert.match(await live(), />Joint letter to Microsoft regarding Israeli military use of Azure/);
      const corrected = JSON.stringify(CAMPAIGN).replace('regarding Israeli military use', 'on military use');
      site.put(new URL(publishedAt(site)).pathname, (response) => response.end(corrected));
      assert.match(await live(), />Joint letter to Microsoft on military use of Azure/);
    } finally {
      await server.stop();
    }
  });
});

test('is built with a link where the document cannot be had', async () => {
  partner.loseDocument();
  await build('dist-without');
  assert.equal(await partner.seenWithoutScript('dist-without/client'), 'link');
  // An empty slot would be a heading of the partner's words, without any.
  assert.doesNotMatch(await project.read('dist-without/client/index.html'), /slot="partner"/);
});

/** The server that the build wrote. */
async function startAstro(): Promise<{origin: string; stop(): Promise<void>}> {
  const {child, ports} = await startServer({
    name: 'The server of Astro',
    launch: (port) =>
      start(process.execPath, ['dist/server/entry.mjs'], {
        cwd: project.folder,
        env: {HOST: '127.0.0.1', PORT: String(port)},
      }),
  });
  return {origin: `http://127.0.0.1:${ports[0]}`, stop: () => stop(child)};
}
