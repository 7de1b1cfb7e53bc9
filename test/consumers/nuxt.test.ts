// Nuxt: the server renders the campaign, Vue hydrates the page around it without a word, and handlers hear its events.
import assert from 'node:assert/strict';
import type {ChildProcess} from 'node:child_process';
import {after, before, suite, test} from 'node:test';
import {start, stop} from '../../packages/internal-scripts/src/process.mjs';
import {startServer} from '../../packages/internal-scripts/src/servers/start-server.mjs';
import {nuxt} from '../../packages/cli/src/ways/nuxt.ts';
import {CAMPAIGN} from '../support/servers/site.ts';
import {usePartner} from './partner.ts';
import {assertOwnWords} from './trial.ts';

const partner = usePartner('nuxt', nuxt);
const {project} = partner;

/** Nuxt asks nobody what it is used for. */
const QUIET = {NUXT_TELEMETRY_DISABLED: '1'};
const OUTPUT = '.output/public';

/** What Vite, Vue and Lit tell developers of themselves, whatever the page is. */
const OF_TOOLS = /\[vite\]|<Suspense> is an experimental feature|Lit is in dev mode|Nuxt DevTools/;

test('the project uses the component as the snippet says', () => partner.assertUsed('app/pages/index.vue'));

suite('built', () => {
  before(() => project.run('nuxt', ['generate', '--logLevel', 'silent'], QUIET));

  test('shows the campaign', () => partner.assertShows(OUTPUT, 3, 'nuxt'));
  test('has no warnings in it', () => partner.assertWithoutWarnings(OUTPUT));
  test('has the overview where no script runs', async () => {
    assert.equal(await partner.seenWithoutScript(OUTPUT), 'overview');
  });

  test('hears events, and sets properties', async () => {
    const {page} = await partner.assertTrial(OUTPUT, '/trial/');
    await assertOwnWords(page);
  });
});

suite('in development', () => {
  let server: {child: ChildProcess; ports: number[]} | undefined;
  let origin = '';
  before(async () => {
    server = await startServer({
      name: 'Nuxt',
      launch: (port) =>
        start('node_modules/.bin/nuxt', ['dev', '--port', `${port}`, '--host', '127.0.0.1', '--no-fork'], {
          cwd: project.folder,
          env: QUIET,
        }),
    });
    origin = `http://127.0.0.1:${server.ports[0]}/`;
  });
  after(() => server && stop(server.child));

  test('the page hydrates without a warning, and hears events', async () => {
    const {page, messages, errors} = await partner.visit(origin);
    await page.locator('#heard', {hasText: 'cs-load'}).waitFor();
    assert.deepEqual(
      messages.filter((message) => !OF_TOOLS.test(message)),
      [],
    );
    assert.deepEqual(errors, []);
  });

  test('a link stands where the document cannot be had', async () => {
    const rendered = async () => (await fetch(origin)).text();
    assert.match(await rendered(), /shadowrootmode/);
    partner.loseDocument();
    const html = await rendered();
    assert.doesNotMatch(html, /shadowrootmode/);
    assert.ok(html.includes(`<a href="${String(CAMPAIGN['url'])}"`));
  });
});
