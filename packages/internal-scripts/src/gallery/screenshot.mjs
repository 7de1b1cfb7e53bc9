// Takes the README's picture, docs/images/one-tag.png, of the demo page with one tag:
//
//   npx -y pnpm@12 build && npx -y pnpm@12 exec node packages/internal-scripts/src/gallery/screenshot.mjs
//
// CI does not compare it: fonts and browsers draw differently on each machine.
import {mkdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {createDemoServer} from '../local-server/demo-server.mjs';
import {provideBrowsers} from '../browsers/browsers.mjs';
import {root} from '../process.mjs';

const file = join(root, 'docs/images/one-tag.png');

const {executable} = (await provideBrowsers(['chromium'], console.log)).chromium;
const demo = createDemoServer();
const origin = await demo.listen();
const browser = await chromium.launch({
  executablePath: executable,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage({viewport: {width: 800, height: 1130}, deviceScaleFactor: 1.15});
  await page.goto(`${origin}/demo/one-tag.html`);
  await page.waitForFunction(`document.querySelector('cs-campaign').state === 'ready'`);
  mkdirSync(join(root, 'docs/images'), {recursive: true});
  await page.screenshot({path: file});
} finally {
  await browser.close();
  demo.close();
}
console.log(`docs/images/one-tag.png: ${Math.round(statSync(file).size / 1000)} KB`);
