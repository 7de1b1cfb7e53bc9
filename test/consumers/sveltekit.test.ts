// SvelteKit: the campaign is in the server's page as plain HTML, Svelte hydrates the page around it, no event is missed.
import assert from 'node:assert/strict';
import {before, suite, test} from 'node:test';
import {assertDevelops} from './development.ts';
import {assertOneLit, usePartner} from './partner.ts';
import {assertPassedOn} from './trial.ts';
import {VITE} from './vite.ts';

const partner = usePartner('sveltekit');
const {project} = partner;

test('the project uses the component as the snippet says', () => partner.assertUsed('src/routes/+page.svelte'));

suite('built', () => {
  before(() => project.run('vite', VITE));

  test('shows the campaign', () => partner.assertShows('build', 3, 'sveltekit'));
  test('has no warnings in it', () => partner.assertWithoutWarnings('build'));
  test('has the overview where no script runs', async () => {
    assert.equal(await partner.seenWithoutScript('build'), 'overview');
  });
  test('keeps the server’s HTML while it hydrates, and where the document cannot be had', () =>
    partner.assertKeeps('build'));
  test('hears events, and sets properties', async () => {
    const visit = await partner.assertTrial('build', '/trial/');
    await assertPassedOn(visit.page);
    await assertOneLit(visit);
  });
  // The build has written the types of pages.
  test('its types accept what is right, and refuse what is wrong', () =>
    partner.assertRefused(['svelte-check', '--output', 'machine'], 'src/Wrong.svelte', [5, 6, 7, 8]));
});

test('while it is developed, nothing complains', () =>
  assertDevelops(partner, {
    tool: 'vite',
    args: (port) => ['dev', '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
    paths: ['/', '/trial/'],
    says: /\[vite\]|Lit is in dev mode/,
    writes: /data-shows=/,
  }));

test('is built with a link where the document cannot be had', async () => {
  partner.loseDocument();
  await project.run('vite', VITE);
  assert.equal(await partner.seenWithoutScript('build'), 'link');
});
