// Svelte 5 with Vite: types, build, page.
import {before, suite, test} from 'node:test';
import {svelte} from '../../packages/cli/src/ways/svelte.ts';
import {assertOneLit, assertWarns, usePartner, VITE} from './partner.ts';
import {assertPassedOn} from './trial.ts';

const partner = usePartner('svelte', svelte);

test('the project uses the component as the snippet says', () => partner.assertUsed('src/Page.svelte'));

test('its types accept what is right, and refuse what is wrong', () =>
  partner.assertRefused(['svelte-check', '--output', 'machine'], 'src/Wrong.svelte', [5, 6, 7, 8]));

suite('built for production', () => {
  before(() => partner.project.run('vite', VITE));

  test('shows the campaign', () => partner.assertShows('dist', 3, 'svelte'));
  test('has no warnings in it', () => partner.assertWithoutWarnings('dist'));

  test('hears events, and sets properties', async () => {
    const visit = await partner.assertTrial('dist', '/?trial');
    await assertPassedOn(visit.page);
    await assertOneLit(visit);
  });
});

test('built for development, it says why nothing is shown', () => assertWarns(partner));
