// What a page pays for a letter that stands many screens below its reader, who does not go there.
import {withPage, type Visited} from './measure.ts';
import type {FarNumbers} from './numbers.ts';
import {codeTasks, mainThreadTime, readTrace, TRACE_CATEGORIES} from './trace.ts';

/** Loads a page whose letter is far below, until nothing goes on any more. */
export const visitFar = (visited: Visited): Promise<FarNumbers> =>
  withPage(visited, async ({page}) => {
    const {browser, site, contestant, size, layout} = visited;
    const address = await site.page(contestant, {size, layout, place: 'far'});
    await page.addInitScript(announceQuiet, QUIET);
    site.server.startCount();
    await browser.startTracing(page, {categories: TRACE_CATEGORIES});
    const quiet = page.waitForEvent('console', (message) => message.text() === QUIET);
    await page.goto(address, {waitUntil: 'commit'});
    await quiet;
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

const QUIET = 'bench: nothing goes on';

/**
 * Says on the console when the letter is there or is kept as static HTML, and a second has gone by. With a timer and
 * without promises: those would look like code of the page, see `codeTasks`. So would a question from outside.
 */
function announceQuiet(message: string): void {
  const isThere = () => {
    const ours = document.querySelector<HTMLElement & {state?: string}>('cs-campaign');
    if (document.readyState !== 'complete' || window.bench.seen.goal === 0) return false;
    if (!ours || ours.dataset['countersign'] === 'kept') return true;
    return ours.state === 'ready' && customElements.get('cs-source-list') !== undefined;
  };
  let times = 0;
  const timer = setInterval(() => {
    times = isThere() ? times + 1 : 0;
    if (times < 5) return;
    clearInterval(timer);
    console.debug(message);
  }, 250);
}
