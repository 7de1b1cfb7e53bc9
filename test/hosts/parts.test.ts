// What a page's own rules can and cannot do to an element, as the guide says.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {settled} from '../support/browsers/in-page.ts';
import {LOGO, page, script, useSite} from '../support/servers/site.ts';
import {embed, LAYOUTS, type Layout} from './host.ts';
import {displays, valuesOf} from './in-page.ts';

const site = useSite();
const RED = 'rgb(1, 2, 3)';
const OURS = 'cs-campaign, cs-demand-checklist';
/** The part of a demand in each layout. */
const DEMAND = {'one tag': 'overview-demand', article: 'demand'} as const;

inEveryEngine((_engine, session) => {
  async function openWith(layout: Layout, css: string): Promise<void> {
    const html = embed(site, layout).replaceAll('/campaigns/microsoft-azure-review/', '/campaigns/open-audit/');
    await session().open(
      site.putPage('/page.html', page(html + script(site.elsewhere), 'en', `<style>${css}</style>`)),
    );
    await session().run(settled);
  }

  for (const layout of LAYOUTS) {
    test(`a page can hide a part (${layout})`, async () => {
      await openWith(layout, `:is(${OURS})::part(demand-status) { display: none }`);
      const shown = await session().run(displays, '[part=demand-status]');
      assert.ok(shown.length > 0);
      assert.deepEqual([...new Set(shown)], ['none']);
    });

    test(`a page reaches a part, not what is inside it or has no name (${layout})`, async () => {
      const {run} = session();
      const demand = DEMAND[layout];
      await openWith(
        layout,
        `:is(${OURS})::part(${demand}) { text-decoration-color: ${RED} }
         :is(${OURS}) :is(a, q, time, .base), :is(${OURS})::part(${demand}) a, :is(${OURS})::part(base), .base, time {
           text-decoration-color: ${RED} !important }`,
      );
      assert.deepEqual([...new Set(await run(valuesOf, `[part=${demand}]`, 'text-decoration-color'))], [RED]);
      for (const inside of [`[part=${demand}] time`, '.base', `[part=${demand}] a`]) {
        const values = await run(valuesOf, inside, 'text-decoration-color');
        assert.ok(values.length > 0 && !values.includes(RED), inside);
      }
    });

    test(`an image in a page's rule is the page's own request (${layout})`, async () => {
      // Firefox keeps images from page to page.
      const image = `/own-${layout.replace(' ', '-')}.webp`;
      let own = '';
      const arriving = new Promise<void>((done) => {
        site.put(image, (response, {headers}) => {
          own = headers.referer ?? '';
          response.writeHead(200, {'content-type': 'image/webp', 'cache-control': 'no-store'}).end(LOGO);
          done();
        });
      });
      await openWith(layout, `:is(${OURS})::part(${DEMAND[layout]}) { background-image: url(${image}) }`);
      await arriving;
      assert.equal(own, `${site.origin}/page.html`);
    });
  }
});
