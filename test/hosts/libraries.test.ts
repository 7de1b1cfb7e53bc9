// A page that is made with Lit itself, unbundled and in its development build, and has contexts of its own.
import assert from 'node:assert/strict';
import {globSync, readFileSync, realpathSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {settled, visibleTexts} from '../support/browsers/in-page.ts';
import {useSite} from '../support/servers/site.ts';
import {embed, LAYOUTS, putHost} from './host.ts';

const site = useSite();

const modules = fileURLToPath(new URL('node_modules', import.meta.url));
/** Beside Lit lie the packages that it is made of. */
const around = join(realpathSync(join(modules, 'lit')), '..');

const PACKAGES: Readonly<Record<string, string>> = {
  lit: join(around, 'lit/development'),
  'lit-html': join(around, 'lit-html/development'),
  'lit-element': join(around, 'lit-element/development'),
  '@lit/reactive-element': join(around, '@lit/reactive-element/development'),
  '@lit/context': join(realpathSync(join(modules, '@lit/context')), 'development'),
};

const IMPORTS = {
  lit: '/modules/lit/index.js',
  'lit-html': '/modules/lit-html/lit-html.js',
  '@lit/reactive-element': '/modules/@lit/reactive-element/reactive-element.js',
  '@lit/context': '/modules/@lit/context/index.js',
  ...Object.fromEntries(Object.keys(PACKAGES).map((name) => [`${name}/`, `/modules/${name}/`])),
};

function putModules(): void {
  for (const [name, folder] of Object.entries(PACKAGES)) {
    for (const path of globSync('**/*.js', {cwd: folder})) {
      site.put(`/modules/${name}/${path}`, (response) =>
        response.writeHead(200, {'content-type': 'text/javascript'}).end(readFileSync(join(folder, path))),
      );
    }
  }
}

/** Keeps what is warned of; before any module runs. */
const HEAD = `
  <script>
    document.warnings = [];
    console.warn = (...words) => document.warnings.push(words.join(' '));
  </script>
  <script type="importmap">${JSON.stringify({imports: IMPORTS})}</script>`;

/** Their elements: a provider around the page, and a consumer that shows what it gets. */
const APP = `
  <script type="module">
    import {html, LitElement} from 'lit';
    import {ContextConsumer, ContextProvider, createContext} from '@lit/context';
    const theme = createContext('theme');
    customElements.define('their-theme', class extends LitElement {
      provider = new ContextProvider(this, {context: theme, initialValue: 'calm'});
      createRenderRoot() { return this; }
    });
    customElements.define('their-label', class extends LitElement {
      consumer = new ContextConsumer(this, {context: theme, subscribe: true});
      render() { return html\`<b part="label">Theme: \${this.consumer.value}</b>\`; }
    });
  </script>`;

inEveryEngine((_engine, session) => {
  for (const layout of LAYOUTS) {
    test(`a page with its own Lit and its own context, around and inside (${layout})`, async () => {
      const {open, run} = session();
      putModules();
      // The second label stands inside our provider, whose shadow root has no place for it where one tag lays out all.
      const inner = embed(site, layout).replace('</cs-campaign>', '<their-label></their-label></cs-campaign>');
      const frame = `<their-theme>${inner}<their-label></their-label></their-theme>${APP}`;
      await open(putHost(site, layout, {head: HEAD, frame}));
      await run(settled);
      const labels = () =>
        run(async () => {
          type Theirs = HTMLElement & {updateComplete: Promise<unknown>};
          const all = [...document.querySelectorAll<Theirs>('their-label')];
          await Promise.all(all.map(({updateComplete}) => updateComplete));
          return all.map(({shadowRoot}) => shadowRoot?.textContent);
        });
      assert.deepEqual(await labels(), ['Theme: calm', 'Theme: calm']);
      const title = await run(visibleTexts, '[part=letter-heading]');
      assert.equal(title.length, 1);

      await run(() => {
        const theirs = document.querySelector('their-theme') as Element & {provider: {setValue(value: string): void}};
        theirs.provider.setValue('loud');
      });
      assert.deepEqual(await labels(), ['Theme: loud', 'Theme: loud']);
      assert.deepEqual(await run(visibleTexts, '[part=letter-heading]'), title);

      const [warnings, versions] = await run(() => {
        const {litElementVersions, reactiveElementVersions, litHtmlVersions} = globalThis as unknown as Record<
          string,
          string[]
        >;
        return [
          (document as Document & {warnings?: string[]}).warnings!,
          [litElementVersions, reactiveElementVersions, litHtmlVersions].map((list) => list?.length ?? 0),
        ] as const;
      });
      assert.ok(
        warnings.some((warning) => /dev mode/.test(warning)),
        'Their Lit does warn.',
      );
      assert.deepEqual(
        warnings.filter((warning) => /multiple versions/i.test(warning)),
        [],
      );
      assert.deepEqual(versions, [1, 1, 1], 'Ours is not among them.');
    });
  }
});
