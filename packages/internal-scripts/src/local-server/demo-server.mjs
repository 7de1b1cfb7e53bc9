// The site, the demo pages, the code as a CDN serves it, and the campaign documents, from one HTTP server.
import {createServer} from 'node:http';
import {deliver} from './deliver.mjs';
import {find, notFound, pages} from './site.mjs';

/**
 * @typedef {{
 *   readonly method: string,
 *   readonly host: string,
 *   readonly path: string,
 *   readonly headers: import('node:http').IncomingHttpHeaders,
 * }} SeenRequest A request that the server received. `path` has no query.
 *
 * @typedef {(
 *   request: import('node:http').IncomingMessage,
 *   response: import('node:http').ServerResponse,
 *   url: URL,
 * ) => unknown} Handler Answers a request and returns true, or leaves it to the site. It may return a promise.
 */

/**
 * @param {{handler?: Handler}} [options] `handler` is asked before the site: tests put their own pages and documents
 *   there.
 */
export function createDemoServer({handler} = {}) {
  /** @type {SeenRequest[]} */
  const requests = [];

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      if (response.headersSent) return response.destroy(error);
      response.writeHead(500, {'content-type': 'text/plain; charset=utf-8'}).end(`${error.stack}\n`);
    });
  });

  async function answer(request, response) {
    const {method = '', headers} = request;
    const origin = `http://${headers.host ?? 'localhost'}`;
    const url = URL.canParse(request.url ?? '', origin) ? new URL(request.url ?? '', origin) : undefined;
    if (url) requests.push({method, host: url.host, path: url.pathname, headers});
    if (url && (await handler?.(request, response, url))) return;

    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, {allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8'});
      return response.end('Only GET and HEAD.\n');
    }
    // Nothing there: a page of another origin learns that, and does not see a blocked request.
    await deliver(request, response, (url && (await find(url))) ?? {...(await notFound()), shared: true});
  }

  return {
    server,

    /** The requests so far, oldest first. Empty the list to count anew. */
    requests,

    /** @returns {Promise<string>} the origin, once the server listens. Rejects where it cannot. */
    listen(port = 0, host = '127.0.0.1') {
      return new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(port, host, () => {
          const {port: taken} = /** @type {import('node:net').AddressInfo} */ (server.address());
          done(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`);
        });
      });
    },

    /** The addresses of all pages. */
    async addresses(origin) {
      return [`${origin}/`, ...(await pages()).map(({path}) => `${origin}${path}`)];
    },

    /** Closes the server and every open connection at once. */
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
