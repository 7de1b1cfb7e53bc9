// A host that would like to know its readers: it sets cookies, and gives everybody a copy that only they have.
import type {IncomingHttpHeaders} from 'node:http';
import {codeFiles, exampleWithLogos, LOGO, type Answer, type Site} from '../support/servers/site.ts';

export interface Asked {
  readonly file: string;
  readonly headers: IncomingHttpHeaders;
}

export interface CuriousHost {
  readonly code: string;
  readonly document: string;
  /** What it was asked for, oldest first. */
  readonly asked: readonly Asked[];
}

let hosts = 0;

/**
 * Puts code, document and logo on a site, under the name by which it is another origin than its pages. No browser has
 * anything of it yet.
 *
 * @param cache - Their Cache-Control.
 */
export function putCuriousHost(site: Pick<Site, 'put' | 'elsewhere'>, cache: string): CuriousHost {
  const folder = `/curious-${(hosts += 1)}/`;
  const asked: Asked[] = [];
  const give = (file: Asked['file'], path: string, type: string, body: string | Uint8Array) => {
    const answer: Answer = (response, {headers}) => {
      asked.push({file, headers});
      const known = headers['if-none-match'];
      response.setHeaders(
        new Headers({
          'content-type': type,
          'access-control-allow-origin': '*',
          'cache-control': cache,
          etag: known ?? `"reader-${asked.length}"`,
          'set-cookie': `tracked=${asked.length}; Path=/; Max-Age=3600`,
        }),
      );
      if (known) response.writeHead(304).end();
      else response.writeHead(200).end(body);
    };
    site.put(`${path}${file}`, answer);
  };
  for (const [name, text] of codeFiles()) give(name, folder, 'text/javascript', text);
  give('campaign.json', folder, 'application/json', JSON.stringify(exampleWithLogos()));
  give('clearwater.webp', `${folder}logos/`, 'image/webp', LOGO);
  return {
    code: `${site.elsewhere}${folder}countersign.js`,
    document: `${site.elsewhere}${folder}campaign.json`,
    asked,
  };
}
