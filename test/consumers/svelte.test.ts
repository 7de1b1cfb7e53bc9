// Svelte 5 with Vite: types, build, page.
import {test} from 'node:test';
import {usePartner} from './partner.ts';
import {testBuilds} from './vite.ts';

const partner = usePartner('svelte');

test('the project uses the component as the snippet says', () => partner.assertUsed('src/Page.svelte'));

test('its types accept what is right, and refuse what is wrong', () =>
  partner.assertRefused(['svelte-check', '--output', 'machine'], 'src/Wrong.svelte', [5, 6, 7, 8]));

testBuilds(partner, 'svelte');
