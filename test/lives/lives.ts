// A page of Chromium with the published code, in which elements live for long.
import type {Page} from 'playwright-core';
import {useChromium} from '../support/browsers/chromium.ts';
import {
  DOCUMENT_HEADERS,
  exampleWithLogos,
  LOGO,
  page,
  script,
  useSite,
  type Example,
} from '../support/servers/site.ts';
import {useHeap, type Held} from './heap.ts';
import {prepare} from './in-page.ts';

export interface LivesPage {
  readonly tab: Page;
  /** Puts a document at a path, and returns its address. */
  put(path: string, document: (request: number) => Example): string;
  /** What the page holds when its garbage has been collected. */
  held(): Promise<Held>;
  /** How often documents were requested. */
  requests(): number;
}

export function useLives(): () => Promise<LivesPage> {
  const site = useSite();
  const chromium = useChromium();
  return async () => {
    const {page: tab} = await chromium();
    await tab.addInitScript(prepare);
    await tab.goto(site.putPage('/page.html', page(script(site.elsewhere))));
    return {
      tab,
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
      held: await useHeap(tab),
      requests: () => site.requests.filter(({path}) => path.endsWith('.json')).length,
    };
  };
}

export {exampleWithLogos as example};
