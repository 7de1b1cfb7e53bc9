// Where a host may have an embed: in every kind of box, out of sight at first, inside another component, moved about.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {inEveryEngine, type Session} from '../support/browsers/engines.ts';
import {settled, visibleTexts} from '../support/browsers/in-page.ts';
import {script, useSite} from '../support/servers/site.ts';
import {until} from '../support/browsers/until.ts';
import {embed, LAYOUTS, putHost, type Layout} from './host.ts';

const site = useSite();

const TITLES = {
  'one tag': 'Joint letter to Microsoft regarding Israeli military use of Azure cloud and AI services',
  article: 'Open the audit of the Northern Reservoir',
} as const;

/** Asserts that readers see the letter, the demands and who answers for them, and that nothing is wider than its place. */
async function assertShown({run}: Session, layout: Layout): Promise<void> {
  await run(settled);
  assert.deepEqual(await run(visibleTexts, '[part=letter-heading]'), [TITLES[layout]]);
  const statuses = await run(visibleTexts, '[part=demand-status]');
  assert.ok(statuses.length > 1 && !statuses.includes(''), statuses.join());
  assert.match((await run(visibleTexts, '[part=closing]'))[0] ?? '', /^Published by/);
  assert.deepEqual(await run(tooWide), []);
}

/** The boxes of ours whose content is wider than they are, or longer where lines run down the page. */
function tooWide(): string[] {
  const bases = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('.base') ? [element] : []),
      ...(element.shadowRoot ? bases(element.shadowRoot) : []),
    ]);
  // The element, not the box in it, which is as wide as its own content.
  return bases(document)
    .map((base) => (base.getRootNode() as ShadowRoot).host)
    .filter((host) =>
      getComputedStyle(host).writingMode === 'horizontal-tb'
        ? host.scrollWidth > host.clientWidth + 1
        : host.scrollHeight > host.clientHeight + 1,
    )
    .map(({localName}) => localName);
}

/** Boxes that need nothing but to be there. */
const BOXES: Readonly<Record<string, string>> = {
  'a flex row': '<div style="display: flex; gap: 1em"><nav style="flex: none">Beside</nav>CONTENT</div>',
  'a grid':
    '<div style="display: grid; grid-template-columns: 12em minmax(0, 1fr)"><nav>Beside</nav><div>CONTENT</div></div>',
  'a table':
    '<table style="table-layout: fixed; width: 100%"><tr><td style="width: 10em">Beside</td><td>CONTENT</td></tr></table>',
  'a float': '<div style="float: right; width: 20em">CONTENT</div><p>Text that flows around.</p>',
  columns: '<div style="columns: 2">CONTENT</div>',
  'lines that run down the page': '<div style="writing-mode: vertical-rl; height: 600px">CONTENT</div>',
  'a box with strict containment': '<div style="contain: strict; width: 600px; height: 6000px">CONTENT</div>',
  'a page from right to left': '<div dir="rtl" lang="ar"><p>نص</p><div lang="en">CONTENT</div></div>',
  'the shadow root of a component':
    '<some-card><template shadowrootmode="open"><div>CONTENT</div></template></some-card>',
};

/** Places out of sight, and how a host shows them. */
const HIDDEN: Readonly<Record<string, readonly [frame: string, show: () => void]>> = {
  'display: none': [
    '<div id="place" style="display: none">CONTENT</div>',
    () => void (document.querySelector<HTMLElement>('#place')!.style.display = 'block'),
  ],
  'a closed disclosure': [
    '<details id="place"><summary>The letter</summary>CONTENT</details>',
    () => void (document.querySelector<HTMLDetailsElement>('#place')!.open = true),
  ],
  'a dialog': [
    '<dialog id="place">CONTENT</dialog>',
    () => document.querySelector<HTMLDialogElement>('#place')!.showModal(),
  ],
};

/** How often the page has loaded the document, from the server or from the browser's cache. */
const loads = () => performance.getEntriesByType('resource').filter(({name}) => name.endsWith('/campaign.json')).length;

inEveryEngine((_engine, session) => {
  for (const layout of LAYOUTS) {
    describe(layout, () => {
      for (const [name, frame] of Object.entries(BOXES)) {
        test(`in ${name}`, async () => {
          await session().open(putHost(site, layout, {frame}));
          await assertShown(session(), layout);
        });
      }

      for (const [name, [frame, show]] of Object.entries(HIDDEN)) {
        test(`in ${name}, shown later`, async () => {
          const {open, run} = session();
          await open(putHost(site, layout, {frame}));
          await run(settled);
          assert.deepEqual(await run(visibleTexts, '[part=letter-heading]'), ['']);
          await run(show);
          await assertShown(session(), layout);
        });
      }

      test('in an iframe with srcdoc', async () => {
        const {open, run} = session();
        const inner = `${embed(site, layout)}${script(site.elsewhere)}`
          .replaceAll('&', '&amp;')
          .replaceAll('"', '&quot;');
        const frame = `<iframe srcdoc="${inner}" width="700" height="500"></iframe>`;
        await open(putHost(site, layout, {frame, code: ''}));
        const title = () => {
          const {contentDocument} = document.querySelector('iframe')!;
          const campaign = contentDocument!.querySelector<HTMLElement & {state?: string}>('cs-campaign');
          const around = campaign?.getAttribute('layout') === 'none' ? campaign : campaign?.shadowRoot;
          const first = around?.querySelector('cs-overview, cs-letter-card');
          const heading = first?.shadowRoot?.querySelector('[part=letter-heading]');
          if (campaign?.state === 'failed') return 'failed';
          return heading && (heading.checkVisibility() ? heading.textContent.replace(/\s+/g, ' ').trim() : 'hidden');
        };
        assert.equal(await until(() => run(title)), TITLES[layout]);
      });

      test('moved by the host while it is shown', async () => {
        const {open, run} = session();
        await open(putHost(site, layout, {frame: '<div id="from">CONTENT</div><div id="to"></div>'}));
        await run(settled);
        const before = await run(visibleTexts, 'body');
        const loaded = await run(loads);
        assert.ok(loaded > 0);
        await run(() => document.querySelector('#to')!.append(document.querySelector('cs-campaign')!));
        await assertShown(session(), layout);
        assert.deepEqual(await run(visibleTexts, 'body'), before);
        assert.equal(await run(loads), loaded, 'It does not load again.');
      });

      test('moved by Vue, which sorts a list', async () => {
        const {open, run} = session();
        const vue = readFileSync(new URL('node_modules/vue/dist/vue.esm-browser.prod.js', import.meta.url));
        site.put('/vue.js', (response) => response.writeHead(200, {'content-type': 'text/javascript'}).end(vue));
        // A preload that is moved is requested again, by the browser.
        const letter = embed(site, layout).replace(/<link[^>]*>/, '');
        const items = JSON.stringify({letter, news: '<p>News</p>', more: '<p>More</p>'});
        const app = `
          <div id="app"></div>
          <script type="module">
            import {createApp, h, ref} from '/vue.js';
            const items = ${items.replaceAll('</', '<\\/')};
            const order = ref(Object.keys(items));
            createApp(() => order.value.map((key) => h('section', {key, innerHTML: items[key]}))).mount('#app');
            document.querySelector('#app').addEventListener('sort', () => order.value.reverse());
          </script>`;
        await open(putHost(site, layout, {frame: app}));
        await assertShown(session(), layout);
        const loaded = await run(loads);
        assert.ok(loaded > 0);
        const sections = await run(async () => {
          const campaign = document.querySelector('cs-campaign');
          document.querySelector('#app')!.dispatchEvent(new Event('sort'));
          await new Promise((done) => requestAnimationFrame(done));
          const all = [...document.querySelectorAll('#app > section')];
          return [all.length, all.findIndex((section) => section.contains(campaign))];
        });
        assert.deepEqual(sections, [3, 2], 'The same element stands last.');
        await assertShown(session(), layout);
        assert.equal(await run(loads), loaded, 'It does not load again.');
      });
    });
  }
});
