// Host pages whose style sheets are made for themselves alone: the elements keep their look, and the page keeps its own.
import {readFileSync} from 'node:fs';
import {before, describe, test} from 'node:test';
import {compile} from 'tailwindcss';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {useSite} from '../support/servers/site.ts';
import {LAYOUTS, putHost} from './host.ts';
import {assertHostKept, assertLookKept, keepPicture} from './look.ts';
import {wordPressStyles} from '../support/wordpress/wordpress.ts';

const site = useSite();

const installed = (path: string) => readFileSync(new URL(`node_modules/${path}`, import.meta.url), 'utf8');

/** What Tailwind writes for a page that uses a few of its classes, with its reset. */
async function tailwind(): Promise<string> {
  const [theme, preflight] = ['theme', 'preflight'].map((name) => installed(`tailwindcss/${name}.css`));
  const {build} = await compile(`${theme}\n@layer base { ${preflight} }\n@tailwind utilities;`);
  return build(['container', 'navbar', 'font-sans', 'text-lg']);
}

interface Head {
  readonly head: string;
  /** The typefaces that it loads, which a page to compare with needs too. */
  readonly fontFaces?: string;
}

/** Each host's head, made when its test runs: one that cannot be had fails alone. */
const HOSTS: Readonly<Record<string, () => Promise<Head>>> = {
  'a root of 62.5 %': style('html { font-size: 62.5% } body { font-size: 1.7rem } p { margin-block: 2rem }'),
  'rules for every element': style(
    `* { margin: 0 !important; padding: 0 !important; box-sizing: border-box !important; line-height: 1.2 !important;
         letter-spacing: 2px !important; text-transform: uppercase !important; text-align: justify !important;
         word-break: break-all !important; white-space: pre-line !important; text-indent: 1em !important;
         quotes: none !important; list-style: square inside !important; border-radius: 0 !important;
         outline: none !important;
         float: none !important; --_line: red !important; --_gap: 0 !important }`,
  ),
  'rules for names of elements': style(
    `a { color: red !important; text-decoration: none !important; display: inline-block !important }
     svg { display: block !important; width: 100% !important; fill: red !important }
     ul, ol, li { list-style: square !important; margin: 2em !important }
     button { all: unset !important; background: red !important }
     details, summary { display: inline !important; list-style: none !important }
     h2, h3, h4, p, dl, dt, dd, sup, cite, q, img { font: 9px/1 fantasy !important; opacity: 0.1 !important }
     [part], .base, .small, .number { display: none !important }`,
  ),
  'Bootstrap 5': style(installed('bootstrap/dist/css/bootstrap.min.css')),
  'Bootstrap 5, dark': style(
    `${installed('bootstrap/dist/css/bootstrap.min.css')} :root { color-scheme: dark } body { color: #dee2e6; background: #212529 }`,
  ),
  'Tailwind’s preflight': async () => ({head: `<style>${await tailwind()}</style>`}),
  'a block theme of WordPress': async () => {
    const {css, fontFaces, fonts} = await wordPressStyles();
    for (const [path, body] of fonts) {
      site.put(path, (response) => response.writeHead(200, {'content-type': 'font/woff2'}).end(body));
    }
    return {head: `<style>${css}</style>`, fontFaces};
  },
};

function style(css: string): () => Promise<Head> {
  return () => Promise.resolve({head: `<style>${css}</style>`});
}

inEveryEngine((engine, session) => {
  before(() => session().resize({width: 900, height: 900}));

  for (const [name, make] of Object.entries(HOSTS)) {
    for (const layout of LAYOUTS) {
      describe(`${name}, ${layout}`, () => {
        test('the host keeps its own', async () => {
          await assertHostKept(session(), putHost(site, layout, {head: (await make()).head, code: ''}), site);
        });

        test('the elements keep their look', async () => {
          const {head, fontFaces} = await make();
          await session().open(putHost(site, layout, {head}));
          await assertLookKept(session(), site, layout, fontFaces);
          await keepPicture(session(), `${name} ${layout} ${engine}`);
        });
      });
    }
  }
});
