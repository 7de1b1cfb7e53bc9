// One visit: a page in a context of its own, with nothing cached, on a slowed machine and network or not.
import type {Browser, CDPSession} from 'playwright-core';
import type {Contestant} from './contestants.ts';
import {lastSourceText, type BenchDocument} from './documents.ts';
import {reachesLastSource, settled, watch, type Seen} from './in-page.ts';
import type {BenchServer} from './server.ts';
import {mainThreadTime, readTrace, TRACE_CATEGORIES, type MainThreadTime} from './trace.ts';

/** How a visit is slowed. */
export interface Conditions {
  /** How many times slower scripts, styles and layout are. */
  readonly cpu: number;
  /** Milliseconds that each request takes more, and bits per second. */
  readonly network?: {readonly latency: number; readonly down: number; readonly up: number};
}

/**
 * The middling phone on a middling network of Lighthouse, its `mobileSlow4G`: a round trip of 150 ms, 1.6 Mbit/s down and
 * 0.75 up, and a processor that is four times slower. We add one round trip to each request, as on a connection that is
 * open already; Lighthouse adds more for what opening it takes, which would be the same for all.
 *
 * @see https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js
 */
export const SLOWED: Conditions = {cpu: 4, network: {latency: 150, down: 1_638_400, up: 750_000}};
export const UNSLOWED: Conditions = {cpu: 1};

/** A phone would have no text below in view; most readers of joint letters' pages sit at a desk. */
export const VIEWPORT = {width: 1280, height: 720} as const;

/** What one visit came to. Times are in milliseconds. */
export interface Visit extends MainThreadTime {
  /** From the start of the navigation to the end of the first frame with the letter's title. */
  readonly title: number;
  /** The same for the last source. */
  readonly source: number;
  /** The longest task, or 0 if none took more than 50 ms. */
  readonly longestTask: number;
  /** The same of what came after our document was checked; of a task that had begun before, what was left of it. */
  readonly longestAfterCheck: number;
  /** How many tasks took more than 50 ms, and how many did after the check. */
  readonly longTasks: number;
  readonly longTasksAfterCheck: number;
  readonly layoutShift: number;
  /** Bytes that scripts and the document hold after a collection of what is not used. */
  readonly heap: number;
  /** Compressed bodies. */
  readonly bytes: number;
  readonly requests: number;
}

/** After so many milliseconds a page is given up. */
export const PATIENCE = 90_000;

/** Longer tasks keep a reader's tap waiting. https://www.w3.org/TR/longtasks-1/ */
export const LONG_TASK = 50;

export interface Visited {
  readonly browser: Browser;
  readonly server: BenchServer;
  readonly contestant: Contestant;
  readonly address: string;
  readonly document: BenchDocument;
  readonly conditions: Conditions;
}

export async function visit({browser, server, contestant, address, document, conditions}: Visited): Promise<Visit> {
  const context = await browser.newContext({viewport: VIEWPORT});
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const failures: string[] = [];
    page.on('pageerror', ({message}) => failures.push(message));
    const devtools = await context.newCDPSession(page);
    await slow(devtools, conditions);
    await page.addInitScript(watching(contestant, lastSourceText(document)));

    server.startCount();
    await browser.startTracing(page, {categories: TRACE_CATEGORIES});
    await page.goto(address, {waitUntil: 'commit'});
    await page.evaluate(settled, PATIENCE);
    const {requests, bytes} = server.counted;
    const seen = await page.evaluate(() => window.bench.seen);
    const trace = readTrace(await browser.stopTracing());
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: 1});
    await devtools.send('HeapProfiler.collectGarbage');
    const heap = await devtools.send('Runtime.getHeapUsage');
    if (!(await page.evaluate(reachesLastSource))) failures.push('The last source does not come onto the screen.');
    if (failures.length > 0) throw new Error(`${contestant.name}: ${failures.join('; ')}`);

    return {
      title: seen.title,
      source: seen.source,
      ...mainThreadTime(trace, address),
      ...tasksOf(seen),
      layoutShift: seen.shift,
      heap: heap.usedSize + heap.embedderHeapUsedSize,
      bytes,
      requests,
    };
  } finally {
    await context.close();
  }
}

/** Has a page watch itself from before its first byte: see `watch`. */
export const watching = ({title, list}: Pick<Contestant, 'title' | 'list'>, expected: readonly string[]) => ({
  content: `(${watch.toString()})(${title.toString()}, ${list.toString()}, ${JSON.stringify(expected)})`,
});

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
