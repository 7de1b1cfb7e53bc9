// Everything that a run loads, on one server: documents, pages of every contestant, and their code.
import type {Contestant} from './contestants.ts';
import {documentOf, type BenchDocument} from './documents.ts';
import {hostPage} from './host-page.ts';
import {codeFiles} from './ours.ts';
import {buildPeer, type Built} from './peers.ts';
import {CACHE, startServer, TYPES, type BenchServer} from './server.ts';

export interface BenchSite {
  readonly server: BenchServer;
  /** The document of a size. */
  document(size: number): BenchDocument;
  /** The address of a contestant's page. */
  address(contestant: Contestant, size: number): string;
  /** Puts another page round the letter of a size, and returns its address. */
  putPage(path: string, body: string): Promise<string>;
}

/** Where the document of a size lies. */
export const documentPath = (size: number): string => `/letters/${size}/campaign.json`;

const pagePath = ({name}: Contestant, size: number) => `/${name}/${size}.html`;

export async function startSite(wanted: readonly Contestant[], sizes: readonly number[]): Promise<BenchSite> {
  const server = await startServer();
  try {
    const built = new Map<string, Built>();
    for (const {name, isBuilt} of wanted) if (isBuilt) built.set(name, await buildPeer(name));
    const documents = new Map(sizes.map((size) => [size, documentOf(size)]));
    const page = (body: string) => ({body, type: TYPES.html, cache: CACHE.page});

    // Brotli at its best takes seconds for the largest, on threads of its own.
    await Promise.all([
      ...codeFiles().map(([address, file]) => server.put(address, file)),
      ...[...built.values()].flatMap(({files}) => [...files].map(([path, file]) => server.put(path, file))),
      ...[...documents].flatMap(([size, document]) => [
        server.put(documentPath(size), {body: JSON.stringify(document), type: TYPES.json, cache: CACHE.document}),
        ...wanted.map((contestant) => {
          const widget = contestant.widget(document, documentPath(size), built.get(contestant.name));
          return server.put(pagePath(contestant, size), page(hostPage(widget)));
        }),
      ]),
    ]);

    return {
      server,
      document: (size) => documents.get(size)!,
      address: (contestant, size) => server.origin + pagePath(contestant, size),
      async putPage(path, body) {
        await server.put(path, page(hostPage({head: '', body})));
        return server.origin + path;
      },
    };
  } catch (error) {
    server.close();
    throw error;
  }
}
