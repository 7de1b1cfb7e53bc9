// Opens documents at their bounds in the studio in Chromium, goes through its views, and reads the tasks of the page from
// its traces: of opening a view with its first cards, of a key, of adding a member, and of undoing.
import type {Browser, Page} from 'playwright-core';
import {VIEWS, type ViewName} from '../../packages/studio/src/shell/routes.ts';
import {launchChromium} from '../support/browsers/chromium.ts';
import {startAnswering} from '../support/servers/answering-server.ts';
import {isChecked, isShown} from '../support/studio/at-hand.ts';
import {draft} from '../support/studio/draft.ts';
import {LATER, sessionOf} from '../support/studio/page.ts';

/** The longest task of the page's own thread for each thing that was done, in milliseconds of processor time. */
export type StudioTasks = Readonly<Record<string, number>>;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: {readonly name?: string};
}

export async function openHostileStudio() {
  const server = await startAnswering();
  const browser = await launchChromium();
  return {
    /** Calls back with the longest tasks of each view. */
    async show(document: object, told: (view: string, tasks: StudioTasks) => void): Promise<void> {
      const context = await browser.newContext({viewport: {width: 1280, height: 720}, serviceWorkers: 'block'});
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      const longest = tracer(browser, page);
      const opening = await longest(async () => {
        await draft(sessionOf(page), `http://127.0.0.1:${server.port}`, document, 'letter');
        await page.waitForFunction(isChecked);
        await settled(page);
      });
      told('(the draft)', {open: opening});
      for (const view of VIEWS) told(view, await tasksOf(page, view, longest));
      await context.close();
    },
    async close(): Promise<void> {
      await browser.close();
      server.close();
    },
  };
}

async function tasksOf(
  page: Page,
  view: ViewName,
  longest: (act: () => Promise<unknown>) => Promise<number>,
): Promise<StudioTasks> {
  const tasks: Record<string, number> = {};
  tasks['open'] = await longest(async () => {
    await page.evaluate((hash) => (location.hash = hash), `#/draft/d/${view}`);
    await page.waitForFunction(isShown);
    const later = LATER[view];
    if (later) await page.locator(later).first().waitFor();
    await settled(page);
  });
  tasks['cards'] = await longest(async () => {
    for (let depth = 0; depth < 2; depth += 1) {
      await page.evaluate(() => {
        const closed = document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');
        for (const each of [...closed].slice(0, 3)) each.open = true;
      });
      await settled(page);
    }
  });
  const field = page
    .locator('main :is(textarea, input:not([type]), input[type=text], input[type=search]):visible:enabled')
    .first();
  if ((await field.count()) > 0) {
    await field.focus();
    tasks['key'] = await longest(async () => {
      await page.keyboard.type('a');
      await settled(page);
    });
    await undo();
  }
  const add = page.locator('main button.add:visible:enabled').first();
  if ((await add.count()) > 0) {
    tasks['add'] = await longest(async () => {
      await add.evaluate((button: HTMLButtonElement) => button.click());
      await settled(page);
    });
    await undo();
  }
  return tasks;

  async function undo(): Promise<void> {
    const time = await longest(async () => {
      await page.evaluate(() => {
        const {session} = document.querySelector('studio-app') as unknown as {session: {undo(): void}};
        session.undo();
      });
      await settled(page);
    });
    tasks['undo'] = Math.max(tasks['undo'] ?? 0, time);
  }
}

/** Waits until a change is drawn, checked and kept. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const {session} = document.querySelector('studio-app') as unknown as {
      session: {isChecking: boolean; isKept: boolean};
    };
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    do await drawn();
    while (session.isChecking || !session.isKept);
    await drawn();
  });
}

/** The longest task of the page's main thread while something is done. */
function tracer(browser: Browser, page: Page) {
  return async (act: () => Promise<unknown>): Promise<number> => {
    await browser.startTracing(page, {categories: ['toplevel', '__metadata']});
    await act();
    const {traceEvents} = JSON.parse((await browser.stopTracing()).toString()) as {traceEvents: TraceEvent[]};
    const key = ({pid, tid}: TraceEvent) => `${pid} ${tid}`;
    const main = new Set(
      traceEvents.filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain').map(key),
    );
    const times = traceEvents
      .filter((event) => /RunTask/.test(event.name) && main.has(key(event)))
      .map(({tdur = 0}) => tdur / 1000);
    return Math.round(times.reduce((one, other) => Math.max(one, other), 0));
  };
}
