// Nuxt: the server renders the campaign, Vue hydrates the page around it without a word, and handlers hear its events.
import assert from 'node:assert/strict';
import {before, suite, test} from 'node:test';
import {CAMPAIGN} from '../support/servers/site.ts';
import {assertDevelops} from './development.ts';
import {usePartner} from './partner.ts';
import {assertOwnWords} from './trial.ts';

const partner = usePartner('nuxt');
const {project} = partner;

const OUTPUT = '.output/public';

test('the project uses the component as the snippet says', () => partner.assertUsed('app/pages/index.vue'));

suite('built', () => {
  before(() => project.run('nuxt', ['generate', '--logLevel', 'silent']));

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

test('while it is developed, nothing complains, and a link stands where the document cannot be had', () =>
  assertDevelops(partner, {
    tool: 'nuxt',
    args: (port) => ['dev', '--port', String(port), '--host', '127.0.0.1', '--no-fork'],
    paths: ['/', '/trial'],
    says: /\[vite\]|<Suspense> is an experimental feature|Lit is in dev mode|Nuxt DevTools/,
    writes: /shadowrootmode/,
    async also(first) {
      partner.loseDocument();
      const html = await (await fetch(first)).text();
      assert.doesNotMatch(html, /shadowrootmode/);
      assert.ok(html.includes(`<a href="${String(CAMPAIGN['url'])}"`));
    },
  }));
