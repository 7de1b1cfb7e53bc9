// A page of Chromium with the published code, in which elements live for long.
import type {Page, Request} from 'playwright-core';
import {useChromium} from '../support/browsers/chromium.ts';
import {until} from '../support/browsers/until.ts';
import {
  DOCUMENT_HEADERS,
  exampleWithLogos,
  LOGO,
  page,
  script,
  useSite,
  type Example,
} from '../support/servers/site.ts';
import {useHeap, type Heap} from './heap.ts';
import {prepare} from './in-page.ts';

export interface LivesPage {
  readonly tab: Page;
  readonly heap: Heap;
  /** Puts a document at a path, and returns its address. */
  put(path: string, document: (request: number) => Example): string;
  /** How often documents were requested. */
  requests(): number;
}

export function useLives(): () => Promise<LivesPage> {
  const site = useSite();
  const chromium = useChromium();
  return async () => {
    const {page: tab} = await chromium();
    // An image whose answer has not come is held by the browser, with the tree around it.
    const underWay = new Set<Request>();
    const end = (request: Request) => underWay.delete(request);
    tab.on('request', (request) => underWay.add(request));
    tab.on('requestfinished', end);
    tab.on('requestfailed', end);
    await tab.addInitScript(prepare);
    await tab.goto(site.putPage('/page.html', page(script(site.elsewhere))));
    const {collect, held} = await useHeap(tab);
    return {
      tab,
      heap: {
        collect,
        async held() {
          await until(() => Promise.resolve(underWay.size === 0));
          return held();
        },
      },
      put(path, document) {
        let requests = 0;
        site.put(path, (response) =>
          response.writeHead(200, DOCUMENT_HEADERS).end(JSON.stringify(document((requests += 1)))),
        );
        for (const name of ['clearwater', 'clearwater-dark']) {
          site.put(new URL(`logos/${name}.webp`, site.elsewhere + path).pathname, (response) =>
            response.writeHead(200, {...DOCUMENT_HEADERS, 'content-type': 'image/webp'}).end(LOGO),
          );
        }
        return site.elsewhere + path;
      },
      requests: () => site.requests.filter(({path}) => path.endsWith('.json')).length,
    };
  };
}

export {exampleWithLogos as example};
