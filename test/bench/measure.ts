// One visit: a page in a context of its own, with nothing cached, on a slowed machine and network or not.
import type {Browser, BrowserContext, CDPSession, Page} from 'playwright-core';
import type {Contestant} from './contestants.ts';
import type {Layout} from './contestants/shared/campaign.ts';
import type {BenchDocument} from './documents.ts';
import type {Finds} from './finds.ts';
import {goalText} from './goals.ts';
import {reachesGoal, settled, watch, type Seen} from './in-page.ts';
import {LONG_TASK, type LoadNumbers} from './numbers.ts';
import type {BenchSite} from './site.ts';
import {mainThreadTime, readTrace, TRACE_CATEGORIES} from './trace.ts';

/** How a visit is slowed. */
export interface Conditions {
  /** How many times slower scripts, styles and layout are. */
  readonly cpu: number;
  /** Milliseconds that each request takes more, and bits per second. */
  readonly network?: {readonly latency: number; readonly down: number; readonly up: number};
}

/**
 * The middling phone on a middling network of Lighthouse, its `mobileSlow4G`: a round trip of 150 ms, 1.6 Mbit/s down
 * and 0.75 up, and a processor that is four times slower. We add one round trip to each request, as on a connection
 * that is open already; Lighthouse adds more for what opening it takes, which would be the same for all.
 *
 * @see https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js
 */
export const SLOWED: Conditions = {cpu: 4, network: {latency: 150, down: 1_638_400, up: 750_000}};
export const UNSLOWED: Conditions = {cpu: 1};

/** A phone would have no text below in view; most readers of joint letters' pages sit at a desk. */
export const VIEWPORT = {width: 1280, height: 720} as const;

/** After so many milliseconds a page is given up. */
export const PATIENCE = 90_000;

export interface Visited {
  readonly browser: Browser;
  readonly site: BenchSite;
  readonly contestant: Contestant;
  readonly size: number;
  readonly layout: Layout;
  readonly conditions: Conditions;
}

/** A page that was opened for a visit, and has loaded nothing yet. */
export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly document: BenchDocument;
}

/** Opens an empty page that watches itself from before its first byte, and closes it after use. No page may throw. */
export async function withPage<Result>(
  {browser, site, contestant, size, layout, conditions}: Visited,
  use: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({viewport: VIEWPORT});
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const failures: string[] = [];
    page.on('pageerror', ({message}) => failures.push(message));
    const devtools = await context.newCDPSession(page);
    await slow(devtools, conditions);
    const document = site.document(size);
    await page.addInitScript(watching(contestant.finds[layout], goalText(document, layout)));
    const result = await use({context, page, devtools, document});
    if (failures.length > 0) throw new Error(failures.join('; '));
    return result;
  } catch (error) {
    throw new Error(`${contestant.name}, ${size}, ${layout}: ${(error as Error).message}`, {cause: error});
  } finally {
    await context.close();
  }
}

/** Loads a page whose letter is on the first screen, until nothing goes on any more. */
export const visitLoad = (visited: Visited): Promise<LoadNumbers> =>
  withPage(visited, async ({page, devtools}) => {
    const {browser, site, contestant, size, layout} = visited;
    const address = await site.page(contestant, {size, layout, place: 'top'});
    site.server.startCount();
    await browser.startTracing(page, {categories: TRACE_CATEGORIES});
    await page.goto(address, {waitUntil: 'commit'});
    await page.evaluate(settled, PATIENCE);
    const {requests, bytes} = site.server.counted;
    const seen = await page.evaluate(() => window.bench.seen);
    const trace = readTrace(await browser.stopTracing());
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: 1});
    await devtools.send('HeapProfiler.collectGarbage');
    const heap = await devtools.send('Runtime.getHeapUsage');
    await assertReached(page);
    return {
      title: seen.title,
      goal: seen.goal,
      ...mainThreadTime(trace, address),
      ...tasksOf(seen),
      layoutShift: seen.shift,
      heap: heap.usedSize + heap.embedderHeapUsedSize,
      bytes,
      requests,
    };
  });

export async function assertReached(page: Page): Promise<void> {
  if (!(await page.evaluate(reachesGoal))) throw new Error('The last of what is shown does not come onto the screen.');
}

/** Has a page watch itself from before its first byte: see `watch`. */
export const watching = ({title, goal}: Finds, expected: readonly string[]) => ({
  content: `(${watch.toString()})({title: ${asText(title)}, goal: ${asText(goal)}}, ${JSON.stringify(expected)})`,
});

/** Functions as the text of an array. */
export const asText = (functions: readonly (() => unknown)[]): string => `[${functions.join(', ')}]`;

export async function slow(devtools: CDPSession, {cpu, network}: Conditions): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  if (!network) return;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.down / 8,
    uploadThroughput: network.up / 8,
  });
}

/** The tasks of more than 50 ms, and what of them came after the check. */
export function tasksOf({tasks, checked}: Pick<Seen, 'tasks' | 'checked'>) {
  const all = tasks.map(({duration}) => duration);
  const after = tasks
    .map(({start, duration}) => start + duration - Math.max(start, checked))
    .filter((duration) => duration > LONG_TASK);
  return {
    longestTask: Math.max(0, ...all),
    longestAfterCheck: Math.max(0, ...after),
    longTasks: all.length,
    longTasksAfterCheck: after.length,
  };
}
