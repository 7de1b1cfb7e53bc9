// The server of a preview. It answers on this machine only, to who knows its addresses, and changes nothing.
import {createServer, type ServerResponse} from 'node:http';
import {isFromElsewhere, listen} from '../local-page/listen.ts';
import {embedRelease} from '../release/embed-release.ts';
import {newAddresses, type Addresses} from './addresses.ts';
import {COMMON, HTML, SCRIPT, send, sentence, STYLE, type Answer} from '../local-page/answer.ts';
import {authorPage, authorPolicy} from './author-page.ts';
import {AUTHOR_STYLE} from './author-style.ts';
import {ownScript} from './code-files.ts';
import {messageOf, type State} from './state.ts';
import {viewsOf, type Views} from './views.ts';

export interface PreviewServer {
  /** The address of the author's page. */
  readonly address: string;
  /** Shows a new state in the pages that were opened last. */
  show(state: State): void;
  /** Says a sentence in these pages until the next state. */
  say(sentence: string): void;
  /** Closes every connection. */
  close(): Promise<void>;
}

/**
 * Starts the server on a port of this machine, or on a free one.
 *
 * @param file - The document. Its logos lie beside it.
 * @throws FileError when the port is taken, or the code is not installed.
 */
export async function startServer(file: string, port = 0): Promise<PreviewServer> {
  const release = embedRelease();
  const pages = new Set<ServerResponse>();
  const server = createServer({maxHeaderSize: 16_384});
  const addresses = newAddresses(await listen(server, port));
  const views = viewsOf(file, addresses, release);
  let state: State | undefined;

  server.on('request', (request, response) => {
    const asked = {isHead: request.method === 'HEAD', isOpaque: request.headers.origin === 'null'};
    if (isFromElsewhere(request, addresses.origin, (url) => url.startsWith(addresses.views)))
      return send(response, REFUSED, asked);
    if (!['GET', 'HEAD'].includes(request.method ?? '')) return send(response, sentence(405, 'Only GET.'), asked);
    const {pathname, searchParams} = new URL(request.url!, addresses.origin);
    if (pathname === `${addresses.page}events` && !asked.isHead) return subscribe(response);
    answer(pathname, searchParams, {file, addresses, views, state}).then(
      (found) => send(response, found ?? sentence(404, 'There is nothing at this address.'), asked),
      // A mistake of ours must not end the preview.
      (error: Error) => send(response, sentence(500, `This cannot be shown: ${error.message}`), asked),
    );
  });

  function subscribe(response: ServerResponse): void {
    response.writeHead(200, {...COMMON, 'content-type': 'text/event-stream'});
    if (state) tell(response, state);
    pages.add(response);
    for (const oldest of [...pages].slice(0, -MOST_PAGES)) {
      pages.delete(oldest);
      oldest.end('event: replaced\ndata: {}\n\n');
    }
    response.on('close', () => pages.delete(response));
  }

  return {
    address: addresses.origin + addresses.page,
    show(next) {
      state = next;
      for (const page of pages) tell(page, next);
    },
    say(sentence) {
      for (const page of pages) page.write(`event: said\ndata: ${JSON.stringify({said: sentence})}\n\n`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The pages that are told of changes. Browsers open six connections to a host, and frames need some of them. */
const MOST_PAGES = 4;

const tell = (page: ServerResponse, state: State): void =>
  void page.write(`data: ${JSON.stringify(messageOf(state))}\n\n`);

const REFUSED = sentence(403, 'Open the address that countersign preview has printed.');

interface Asked {
  readonly file: string;
  readonly addresses: Addresses;
  readonly views: Views;
  readonly state: State | undefined;
}

async function answer(path: string, query: URLSearchParams, asked: Asked): Promise<Answer | undefined> {
  const {page, views} = asked.addresses;
  if (path.startsWith(views)) return await asked.views(path.slice(views.length), query, asked.state?.shown);
  switch (path) {
    case page:
      return {body: authorPage(asked.file, asked.addresses), type: HTML, policy: authorPolicy(asked.addresses)};
    case `${page}author-page.js`:
      return {body: await ownScript('author-page'), type: SCRIPT};
    case `${page}author.css`:
      return {body: AUTHOR_STYLE, type: STYLE};
    default:
      return undefined;
  }
}
