// Vue 3 with Vite: types, build, page.
import {test} from 'node:test';
import {vue} from '../../packages/cli/src/ways/vue.ts';
import {usePartner} from './partner.ts';
import {testBuilds} from './vite.ts';

const partner = usePartner('vue', vue);

test('the project uses the component as the snippet says', () => partner.assertUsed('src/Page.vue'));

test('its types accept what is right, and refuse what is wrong', () =>
  partner.assertRefused(['vue-tsc', '--noEmit', '--pretty', 'false'], 'src/Wrong.vue', [6, 7, 8, 9, 10, 11, 12]));

testBuilds(partner, 'vue');
