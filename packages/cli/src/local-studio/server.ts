// The server of `countersign studio`. It answers on this machine only, to a page that knows its address, with the files
// of the studio and one document, and writes that document alone.
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {COMMON, send, sentence, type Answer} from '../local-page/answer.ts';
import {isFromElsewhere, listen, originOf, secretFolder} from '../local-page/listen.ts';
import {FileError} from '../terminal/errors.ts';
import {pageFiles} from './page-files.ts';
import {readBody} from './read-body.ts';
import {readStudioFile, writeStudioFile} from './studio-file.ts';

export interface StudioServer {
  /** The address of the page. */
  readonly address: string;
  /** Tells the pages that the file is another one now, or cannot be read. */
  tell(digest: string | undefined): void;
  /** Closes every connection. */
  close(): Promise<void>;
}

/**
 * Starts the server on a port of this machine, or on a free one.
 *
 * @param file - The document.
 * @throws FileError when the port is taken, or the page is not installed.
 */
export async function startStudio(file: string, port = 0): Promise<StudioServer> {
  const pages = new Set<ServerResponse>();
  const server = createServer({maxHeaderSize: 16_384});
  const origin = originOf(await listen(server, port));
  const folder = secretFolder();
  const files = await pageFiles(origin).catch((error: unknown) => {
    server.close();
    throw error;
  });
  let writing: Promise<unknown> = Promise.resolve();

  server.on('request', (request, response) => {
    const asked = {isHead: request.method === 'HEAD', isOpaque: false};
    if (isFromElsewhere(request, origin)) return send(response, REFUSED, asked);
    const {pathname} = new URL(request.url!, origin);
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : undefined;
    const method = request.method ?? '';
    if (path === 'events' && method === 'GET') return subscribe(response);
    if (path === 'file' && method === 'PUT') return reply(save(request), response, asked);
    if (!['GET', 'HEAD'].includes(method)) return send(response, sentence(405, 'Only GET.'), asked);
    reply(answer(path), response, asked);
  });

  const answer = async (path: string | undefined): Promise<Answer | undefined> => {
    if (path === undefined) return undefined;
    return path === 'file' ? data(await readStudioFile(file)) : files(path);
  };

  async function save(request: IncomingMessage): Promise<Answer> {
    const {'content-type': type, 'if-match': digest, origin: from} = request.headers;
    // A page that writes says where it is from. Programs of this machine that do not are no page.
    if (from !== origin) return REFUSED;
    if (type !== 'application/json' || digest === undefined) return sentence(400, 'This is no document to save.');
    const body = await readBody(request);
    if (!body) return {...sentence(413, 'This is too large for a document.'), isLast: true};
    // One after the other: two pages must not write at the same time. One that fails is in the way of no other.
    const writes = writing.then(() => writeStudioFile(file, digest, body));
    writing = writes.catch(() => {});
    const written = await writes;
    return 'changed' in written ? {...data(written.changed), status: 412} : data(written);
  }

  function subscribe(response: ServerResponse): void {
    response.writeHead(200, {...COMMON, 'content-type': 'text/event-stream'});
    response.write(': \n\n');
    pages.add(response);
    response.on('close', () => pages.delete(response));
    for (const oldest of [...pages].slice(0, -MOST_PAGES)) oldest.end();
  }

  return {
    address: `${origin}${folder}?file`,
    tell(digest) {
      for (const page of pages) page.write(`data: ${JSON.stringify({digest: digest ?? null})}\n\n`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The pages that are told of changes. Browsers open six connections to a host. */
const MOST_PAGES = 4;

const REFUSED = sentence(403, 'Open the address that countersign studio has printed.');

const data = (value: object): Answer => ({body: JSON.stringify(value), type: 'application/json; charset=utf-8'});

type Asked = Parameters<typeof send>[2];

/** Sends an answer when it is there. A file that cannot be read or written is a sentence. */
function reply(answer: Promise<Answer | undefined>, response: ServerResponse, asked: Asked): void {
  answer.then(
    (found) => send(response, found ?? sentence(404, 'There is nothing at this address.'), asked),
    (error: Error) =>
      send(response, sentence(error instanceof FileError ? 409 : 500, `The file: ${error.message}`), asked),
  );
}
