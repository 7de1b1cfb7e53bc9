// What a page pays for a letter that stands many screens below its reader, who does not go there.
import type {Page} from 'playwright-core';
import {withPage, type Visited} from './measure.ts';
import type {FarNumbers} from './numbers.ts';
import {codeTasks, mainThreadTime, readTrace, TRACE_CATEGORIES} from './trace.ts';

/** Loads a page whose letter is far below, until nothing goes on any more. */
export const visitFar = (visited: Visited): Promise<FarNumbers> =>
  withPage(visited, async ({page}) => {
    const {browser, site, contestant, size, layout} = visited;
    const address = await site.page(contestant, {size, layout, place: 'far'});
    site.server.startCount();
    await browser.startTracing(page, {categories: TRACE_CATEGORIES});
    await page.goto(address, {waitUntil: 'commit'});
    await quiet(page);
    const {bytes, paths} = site.server.counted;
    const trace = readTrace(await browser.stopTracing());
    const {pathname} = new URL(address);
    const {script, main} = mainThreadTime(trace, address);
    const tasks = codeTasks(trace, address, (url) => url.startsWith(site.server.origin) && url !== address);
    return {
      // Without the page itself: the letter in it is what a page without script has, too.
      requests: paths.filter((path) => path !== pathname).length,
      bytes: bytes - site.server.sizeOf(pathname),
      documents: paths.filter((path) => path.endsWith('.json')).length,
      script,
      main,
      longestCodeTask: Math.max(0, ...tasks),
    };
  });

/** Waits until the letter is there, or is kept as static HTML, and nothing goes on. */
async function quiet(page: Page): Promise<void> {
  // Seldom, and not in every frame: what waits in a frame would look like code of the page in it.
  await page.waitForFunction(isThere, undefined, {polling: 250});
  await page.evaluate(rested);
}

function isThere(): boolean {
  const ours = document.querySelector<HTMLElement & {state?: string}>('cs-campaign');
  const {seen} = window.bench;
  if (document.readyState !== 'complete' || seen.goal === 0) return false;
  if (!ours || ours.dataset['countersign'] === 'kept') return true;
  return ours.state === 'ready' && customElements.get('cs-source-list') !== undefined;
}

async function rested(): Promise<void> {
  for (let n = 0; n < 5; n += 1) {
    await new Promise((done) => requestIdleCallback(done, {timeout: 2_000}));
    await new Promise((done) => setTimeout(done, 100));
  }
}
