// The cost of the site's front page on a phone, beside the same page without script.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {deliver} from '../../packages/internal-scripts/src/local-server/deliver.mjs';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {startAnswering} from '../support/servers/answering-server.ts';
import {example} from '../support/servers/site.ts';
import type {Finds} from './finds.ts';
import {PATIENCE, slow, SLOWED, watching} from './measure.ts';
import {FRONT_PAGES, type FrontCost, type FrontPage} from './numbers.ts';
import {median, ratios, spreadOf} from './statistics.ts';
import {mainThreadTime, readTrace, TRACE_CATEGORIES} from './trace.ts';

export const FRONT_ROUNDS = 15;

/** The phone of Lighthouse. https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js */
const PHONE = {viewport: {width: 412, height: 823}, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true} as const;

const PATHS: Readonly<Record<FrontPage, string>> = {static: '/without-script.html', site: '/'};

/** The letter on the news site: its title, and the list of its demands. */
const FINDS: Finds = {
  title: [
    () =>
      document
        .querySelector('.latin cs-campaign')
        ?.shadowRoot?.querySelector('cs-overview')
        ?.shadowRoot?.querySelector('[part~=letter-heading]'),
  ],
  goal: [
    () =>
      document
        .querySelector('.latin cs-campaign')
        ?.shadowRoot?.querySelector('cs-overview')
        ?.shadowRoot?.querySelector('[part~=overview-demands]'),
  ],
};

type Visit = Readonly<Record<'letter' | 'main' | 'longestTask' | 'shift' | 'bytes' | 'requests', number>>;

/** Each round visits both pages, with nothing cached, on a slowed phone. */
export async function measureFront(
  browser: Browser,
  {rounds, say}: {rounds: number; say: (done: number, of: number) => void},
): Promise<FrontCost[]> {
  const server = await startAnswering();
  const html = readFileSync(join(root, 'packages/site/dist/pages/index.html'), 'utf8');
  const type = 'text/html; charset=utf-8';
  const body = html.replace(/<script [^>]*><\/script>/, '');
  if (body === html) throw new Error('The front page has no script: there is nothing to compare.');
  server.answers.set(PATHS.static, (response, request) => deliver(request, response, {body, type}));
  const visits: Record<FrontPage, Visit[]> = {static: [], site: []};
  try {
    for (let round = 0; round < rounds; round += 1) {
      // The order changes from round to round.
      const order = round % 2 === 0 ? FRONT_PAGES : [...FRONT_PAGES].reverse();
      for (const [at, page] of order.entries()) {
        visits[page].push(await visitFront(browser, `http://127.0.0.1:${server.port}${PATHS[page]}`, page));
        say(round * FRONT_PAGES.length + at + 1, rounds * FRONT_PAGES.length);
      }
    }
  } finally {
    server.close();
  }
  const all = (page: FrontPage, of: keyof Visit) => visits[page].map((visit) => visit[of]);
  return FRONT_PAGES.map((page) => ({
    page,
    rounds,
    letter: median(all(page, 'letter')),
    timesStatic: spreadOf(ratios(all(page, 'letter'), all('static', 'letter'))),
    main: median(all(page, 'main')),
    longestTask: median(all(page, 'longestTask')),
    shift: Math.max(...all(page, 'shift')),
    bytes: median(all(page, 'bytes')),
    requests: median(all(page, 'requests')),
  }));
}

async function visitFront(browser: Browser, address: string, name: FrontPage): Promise<Visit> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const failures: string[] = [];
    page.on('pageerror', ({message}) => failures.push(message));
    const devtools = await context.newCDPSession(page);
    let [bytes, requests] = [0, 0];
    await devtools.send('Network.enable');
    devtools.on('Network.loadingFinished', ({encodedDataLength}) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    await slow(devtools, SLOWED);
    await page.addInitScript(watching(FINDS, [lastDemand()]));
    await browser.startTracing(page, {categories: TRACE_CATEGORIES});
    await page.goto(address, {waitUntil: 'load'});
    await page.evaluate(quiet, {hasCode: name === 'site', limit: PATIENCE});
    const seen = await page.evaluate(() => window.bench.seen);
    const {main} = mainThreadTime(readTrace(await browser.stopTracing()), address);
    if (failures.length > 0) throw new Error(failures.join('; '));
    const longestTask = Math.max(0, ...seen.tasks.map(({duration}) => duration));
    return {letter: seen.goal, main, longestTask, shift: seen.shift, bytes, requests};
  } finally {
    await context.close();
  }
}

/** The title of the last demand of the letter: the list has all of them by then. */
function lastDemand(): string {
  const {demands} = example() as unknown as {demands: readonly {title: string | {en: string}}[]};
  const {title} = demands.at(-1)!;
  return typeof title === 'string' ? title : title.en;
}

/** Runs in the page. Resolves when the letter is on the page, the code has taken over, and nothing goes on. */
async function quiet({hasCode, limit}: {hasCode: boolean; limit: number}): Promise<void> {
  type Ours = HTMLElement & {state?: string};
  const isDone = () => {
    const state = hasCode ? document.querySelector<Ours>('.latin cs-campaign')!.state : 'ready';
    if (state === 'failed') throw new Error('The letter did not come.');
    return window.bench.seen.goal > 0 && state === 'ready';
  };
  while (!isDone()) {
    if (performance.now() > limit) throw new Error('The letter is not there yet.');
    await new Promise((done) => requestAnimationFrame(done));
  }
  for (let n = 0; n < 3; n += 1) await new Promise((done) => requestIdleCallback(done, {timeout: 2_000}));
}
