// A server with every story on one page, and browser windows that take pictures of them.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {build} from 'vite';
import {sources} from '../../../../.storybook/sources.ts';
import {provideBrowsers} from '../browsers/browsers.mjs';
import {root} from '../process.mjs';

/** Milliseconds that a busy machine may need for a browser, or for a page. */
const PATIENCE = 120_000;

const TYPES = {js: 'text/javascript', css: 'text/css', webp: 'image/webp'};

/** Bundles the stories and the elements' sources into one file. Their assets become files beside it. */
async function bundled() {
  const {output} = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    define: {__DEV__: false, 'process.env.NODE_ENV': '"production"'},
    resolve: {alias: sources},
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rollupOptions: {input: join(import.meta.dirname, 'page.ts'), output: {entryFileNames: 'page.js'}},
    },
  });
  return new Map(output.map((file) => [`/${file.fileName}`, file.code ?? file.source]));
}

/**
 * @typedef {{open: (address?: string) => Promise<import('playwright-core').Page>, close: () => Promise<void>}} Stage
 * @returns {Promise<Stage>}
 */
export async function createStage() {
  const [files, {chromium: found}] = await Promise.all([bundled(), provideBrowsers(['chromium'], console.log)]);
  const server = createServer(async ({url = '/'}, response) => {
    const answer = (type, body) => response.writeHead(200, {'content-type': type}).end(body);
    if (url === '/') {
      const head = '<meta charset="utf-8"><title>Gallery</title><style>body { margin: 0 }</style>';
      return answer('text/html', `<!doctype html>${head}<body><script type="module" src="/page.js"></script>`);
    }
    const body =
      files.get(url) ?? (await readFile(join(root, new URL(url, 'http://_').pathname)).catch(() => undefined));
    if (body === undefined) return response.writeHead(404).end();
    return answer(TYPES[url.split('.').at(-1)] ?? 'application/octet-stream', body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch({
    executablePath: found.executable,
    timeout: PATIENCE,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--hide-scrollbars'],
  });
  return {
    /** Opens a page: the one with the stories, unless another is named. */
    async open(address = `http://127.0.0.1:${server.address().port}/`) {
      const page = await browser.newPage();
      // The file of all stories is large, and several pages load it at once.
      page.setDefaultTimeout(PATIENCE);
      await page.goto(address);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/**
 * Takes a picture of the top left corner of a page.
 *
 * @param {import('playwright-core').CDPSession} devtools
 * @param {{width: number, height: number}} size - In CSS pixels. The window has this size too, for media queries.
 * @returns {Promise<Buffer>} JPEG, which takes a third of the time of the other formats.
 */
export async function picture(devtools, {width, height}) {
  await devtools.send('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: 1, mobile: false});
  const {data} = await devtools.send('Page.captureScreenshot', {format: 'jpeg', quality: 80});
  return Buffer.from(data, 'base64');
}
