// Shows hostile documents in Chromium with the published code, and reads the tasks of the page from its trace.
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {launchChromium} from '../support/browsers/chromium.ts';

/** A file of the code: countersign.js, or a part of it. */
const code = (path: string) => readFileSync(new URL(`../../packages/embed/dist${path}`, import.meta.url));
const PAGE = `<!doctype html><meta charset="utf-8"><body>
<script type="module" src="/countersign.js"></script><cs-campaign src="/campaign.json"></cs-campaign>`;

export interface Shown {
  readonly state: string;
  readonly nodes: number;
  /** Of the longest task, and of all, in milliseconds of processor time. */
  readonly longest: number;
  readonly all: number;
}

interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
}

export async function openHostilePages() {
  let json = '';
  const server = createServer(({url}, response) => {
    const [type, body] = url?.startsWith('/countersign')
      ? ['text/javascript', code(url)]
      : url === '/campaign.json'
        ? ['application/json', json]
        : ['text/html', PAGE];
    response.writeHead(200, {'content-type': type}).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  const browser = await launchChromium();

  return {
    async show(campaign: unknown): Promise<Shown> {
      json = JSON.stringify(campaign);
      const page = await browser.newPage({viewport: {width: 1280, height: 720}});
      page.setDefaultTimeout(200_000);
      await browser.startTracing(page, {categories: ['disabled-by-default-devtools.timeline', 'toplevel']});
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.waitForFunction(() => {
        const {state, shadowRoot} = document.querySelector('cs-campaign') as Element & {state: string};
        const parts = [...(shadowRoot?.querySelectorAll('*') ?? [])];
        // Long lists are drawn, and laid out.
        return (
          state === 'failed' || (state === 'ready' && !parts.some((part) => part.shadowRoot?.querySelector('.ahead')))
        );
      });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      const [state, nodes] = await page.evaluate(() => {
        const count = (root: ParentNode): number =>
          [...root.querySelectorAll('*')].reduce(
            (sum, each) => sum + 1 + (each.shadowRoot ? count(each.shadowRoot) : 0),
            0,
          );
        return [(document.querySelector('cs-campaign') as Element & {state: string}).state, count(document)] as const;
      });
      const {traceEvents} = JSON.parse((await browser.stopTracing()).toString()) as {traceEvents: TraceEvent[]};
      await page.close();
      const tasks = traceEvents.filter(({name}) => name === 'RunTask').map(({tdur = 0}) => tdur / 1000);
      const sum = tasks.reduce((total, each) => total + each, 0);
      return {state, nodes, longest: Math.round(tasks.reduce((a, b) => Math.max(a, b), 0)), all: Math.round(sum)};
    },
    async close(): Promise<void> {
      await browser.close();
      server.close();
    },
  };
}
