// Vue 3 with Vite: types, build, page.
import {before, suite, test} from 'node:test';
import {vue} from '../../packages/cli/src/ways/vue.ts';
import {assertOneLit, assertWarns, usePartner, VITE} from './partner.ts';
import {assertPassedOn} from './trial.ts';

const partner = usePartner('vue', vue);

test('the project uses the component as the snippet says', () => partner.assertUsed('src/Page.vue'));

test('its types accept what is right, and refuse what is wrong', () =>
  partner.assertRefused(['vue-tsc', '--noEmit', '--pretty', 'false'], 'src/Wrong.vue', [6, 7, 8, 9, 10]));

suite('built for production', () => {
  before(() => partner.project.run('vite', VITE));

  test('shows the campaign', () => partner.assertShows('dist', 3, 'vue'));
  test('has no warnings in it', () => partner.assertWithoutWarnings('dist'));

  test('hears events, and sets properties', async () => {
    const visit = await partner.assertTrial('dist', '/?trial');
    await assertPassedOn(visit.page);
    await assertOneLit(visit);
  });
});

test('built for development, it says why nothing is shown', () => assertWarns(partner));
