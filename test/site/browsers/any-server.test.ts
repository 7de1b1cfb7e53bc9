// The built folder on a simple server that sends no headers of ours, below a folder of its own, as on GitHub Pages.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {after, before, suite, test} from 'node:test';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {ready} from '../../support/browsers/in-page.ts';
import {root} from '../../support/guides.ts';

const BELOW = '/some/place/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url!, 'http://localhost');
  const file = pathname.replace(BELOW, '').replace(/(?<=^|\/)$/, 'index.html');
  readFile(join(root, 'packages/site/dist/pages', file)).then(
    (body) => response.writeHead(200, {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'}).end(body),
    () => response.writeHead(404).end(),
  );
});

suite('the folder of the site on any server', inChromium, () => {
  const chromium = useChromium();
  let origin = '';

  before(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}${BELOW.slice(0, -1)}`;
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  for (const path of ['/', '/ar/']) {
    test(`shows and takes over the letter: ${path}`, async () => {
      const {page, messages, errors} = await chromium();
      await page.goto(origin + path);
      await page.evaluate(ready, 'cs-campaign');
      assert.deepEqual([messages, errors], [[], []]);
    });
  }

  test('tries an element', async () => {
    const {page, messages, errors} = await chromium();
    await page.goto(`${origin}/elements/overview/`);
    await page.evaluate(ready, '.host > :not(p)');
    await page.selectOption('[name=theme]', 'dark');
    assert.match(await page.innerText('#code'), / theme="dark">/);
    assert.equal(await page.evaluate(() => document.querySelector('.host cs-overview')!.getAttribute('theme')), 'dark');
    assert.deepEqual([messages, errors], [[], []]);
  });

  test('finds guides', async () => {
    const {page, errors} = await chromium();
    await page.goto(`${origin}/search/?q=theming`);
    await page.getByRole('link', {name: 'Theming', exact: true}).first().click();
    await page.waitForURL(`${origin}/guides/theming/`);
    assert.deepEqual(errors, []);
  });

  test('builds snippets, and opens the studio', async () => {
    const {page, errors} = await chromium();
    await page.goto(`${origin}/campaigns/open-audit/`);
    await page.getByRole('link', {name: 'Put this on your site'}).first().click();
    await page.press('#address', 'Enter');
    await page.waitForSelector('#snippet');
    assert.match(await page.inputValue('#snippet'), /some\/place\/campaigns\/open-audit\/campaign\.json/);
    await page.goto(`${origin}/studio/`);
    await page.getByRole('heading', {level: 1}).waitFor();
    assert.deepEqual(errors, []);
  });
});
