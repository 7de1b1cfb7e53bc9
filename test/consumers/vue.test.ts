// Vue 3 with Vite: types, build, page. What hydration leaves of a server's roots is asserted here too.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {renderShadow} from '@countersign/render';
import {CAMPAIGN, page} from '../support/servers/site.ts';
import {usePartner} from './partner.ts';
import {testBuilds} from './vite.ts';

const partner = usePartner('vue');

test('the project uses the component as the snippet says', () => partner.assertUsed('src/Page.vue'));

test('its types accept what is right, and refuse what is wrong', () =>
  partner.assertRefused(['vue-tsc', '--noEmit', '--pretty', 'false'], 'src/Wrong.vue', [6, 7, 8, 9, 10, 11, 12]));

testBuilds(partner, 'vue');

suite('in a page that Vue hydrates, the roots that a server rendered', () => {
  const html = renderShadow(CAMPAIGN, {lang: 'en'});

  /** Whether the element still has its root once a component has hydrated it. `html` is there the HTML of the server. */
  async function keepsRoot(component: string): Promise<boolean> {
    const {site, project} = partner;
    const code = await project.read('node_modules/vue/dist/vue.global.prod.js');
    site.put('/vue.js', (response) => response.writeHead(200, {'content-type': 'text/javascript'}).end(code));
    const script = `const html = ${JSON.stringify(html).replaceAll('<', '\\u003c')};
      Vue.createSSRApp(${component}).mount('#app');`;
    const body = `<div id="app"><div>${html}</div></div><script src="/vue.js"></script><script>${script}</script>`;
    site.put('/hydrated', (response) => response.writeHead(200, {'content-type': 'text/html'}).end(page(body)));
    const visit = await partner.visit(`${site.origin}/hydrated`);
    assert.deepEqual(visit.errors, []);
    return visit.page.locator('cs-campaign').evaluate(({shadowRoot}) => shadowRoot !== null);
  }

  test('stay in the innerHTML of a render function', async () => {
    assert.equal(await keepsRoot(`{render: () => Vue.h('div', {innerHTML: html})}`), true);
  });

  test('are lost in v-html, so the guide says not to use it', async () => {
    assert.equal(await keepsRoot(`{data: () => ({html}), template: '<div v-html="html" />'}`), false);
  });
});
