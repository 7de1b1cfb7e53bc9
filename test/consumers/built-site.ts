// What a build wrote, served as any static host does, and what is asserted of it whatever built it.
import assert from 'node:assert/strict';
import {globSync, readFileSync, statSync} from 'node:fs';
import {extname, join} from 'node:path';
import type {Visit} from '../demo/chromium.ts';
import {openDisclosures, visibleTexts} from '../demo/in-page.ts';
import type {Site} from '../demo/site.ts';
import {missingFacts} from '../ways/measure.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** The files below a folder, with slashes. */
export const filesIn = (folder: string, pattern = '**/*'): string[] =>
  globSync(pattern, {cwd: folder})
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));

/** Serves every file of a folder until the test ends, an `index.html` also as its folder. */
export function serve(site: Site, folder: string, pattern?: string): void {
  for (const file of filesIn(folder, pattern)) {
    const body = readFileSync(join(folder, file));
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    for (const path of [`/${file}`, `/${file.replace(/(^|\/)index\.html$/, '$1')}`]) {
      site.put(path, (response) => response.writeHead(200, {'content-type': type}).end(body));
    }
  }
  // What pages without a framework do in their trial.
  const script = readFileSync(join(import.meta.dirname, 'projects/trial.js'));
  site.put('/trial.js', (response) => response.writeHead(200, {'content-type': TYPES['.js']}).end(script));
  // What is not a campaign, yet answers: a 404 would be an error on the console that is not ours.
  site.put('/no-campaign', (response) => response.writeHead(200, {'content-type': 'text/html'}).end('<p>Moved'));
}

/** The text of all scripts that a build wrote. */
export const scriptsIn = (folder: string): string =>
  filesIn(folder, '**/*.js')
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

/** What only builds for development say. */
export const WARNING = 'No campaign is shown (';

/** Where each demand of the first campaign stands, in its order. */
const STANDINGS = ['Partly met since 4 June 2026', 'Promised since 4 June 2026', 'Partly met since 25 September 2025'];

/** The first campaign is on the page, whole, and nothing complained. */
export async function assertCampaign({page, errors, messages}: Visit): Promise<void> {
  await page.evaluate(openDisclosures);
  assert.deepEqual(await missingFacts(page), []);
  assert.deepEqual(await page.evaluate(visibleTexts, '[part=demand-status]'), STANDINGS);
  assert.deepEqual([errors, messages], [[], []]);
}

/** How often Lit is on the page, once however many elements there are. */
export function assertOneLit({page}: Visit): Promise<void> {
  return page
    .evaluate(() => {
      const {litElementVersions, litHtmlVersions, reactiveElementVersions} = globalThis as Record<string, unknown>;
      return [litElementVersions, litHtmlVersions, reactiveElementVersions].map((all) => (all as string[]).length);
    })
    .then((copies) => assert.deepEqual(copies, [1, 1, 1]));
}
