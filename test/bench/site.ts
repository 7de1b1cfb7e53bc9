// Everything that a run loads, on one server: documents, pages of every contestant, and their code.
import type {Contestant} from './contestants.ts';
import type {Layout} from './contestants/shared/campaign.ts';
import {documentOf, type BenchDocument} from './documents.ts';
import {hostPage, type Place} from './host-page.ts';
import {codeFiles} from './ours.ts';
import {buildPeer, type Built} from './peers.ts';
import {CACHE, startServer, TYPES, type BenchServer} from './server.ts';

/** Which page of a contestant. */
export interface PageChoice {
  readonly size: number;
  readonly layout: Layout;
  readonly place: Place;
}

export interface BenchSite {
  readonly server: BenchServer;
  /** The document of a size. */
  document(size: number): BenchDocument;
  /** The address of a contestant's page. The page is made when it is first asked for. */
  page(contestant: Contestant, choice: PageChoice): Promise<string>;
  /** Puts another page round the letter of a size, and returns its address. */
  putPage(path: string, body: string): Promise<string>;
}

/** Where the document of a size lies. */
export const documentPath = (size: number): string => `/letters/${size}/campaign.json`;

export async function startSite(wanted: readonly Contestant[], sizes: readonly number[]): Promise<BenchSite> {
  const server = await startServer();
  try {
    const built = new Map<string, Built>();
    for (const {name, isBuilt} of wanted) if (isBuilt) built.set(name, await buildPeer(name));
    const documents = new Map(sizes.map((size) => [size, documentOf(size)]));
    const pages = new Map<string, Promise<void>>();

    // Brotli at its best takes seconds for the largest, on threads of its own.
    await Promise.all([
      ...codeFiles().map(([address, file]) => server.put(address, file)),
      ...[...built.values()].flatMap(({files}) => [...files].map(([path, file]) => server.put(path, file))),
      ...[...documents].map(([size, document]) =>
        server.put(documentPath(size), {body: JSON.stringify(document), type: TYPES.json, cache: CACHE.document}),
      ),
    ]);

    const putHtml = (path: string, body: string) => server.put(path, {body, type: TYPES.html, cache: CACHE.page});
    return {
      server,
      document: (size) => documents.get(size)!,
      async page(contestant, {size, layout, place}) {
        const path = `/${contestant.name}/${layout}/${place}/${size}.html`;
        const letter = {campaign: documents.get(size)!, src: documentPath(size), layout};
        const put = () => putHtml(path, hostPage(contestant.widget(letter, built.get(contestant.name)), place));
        const done = pages.get(path) ?? put();
        pages.set(path, done);
        await done;
        return server.origin + path;
      },
      async putPage(path, body) {
        await putHtml(path, hostPage({head: '', body}));
        return server.origin + path;
      },
    };
  } catch (error) {
    server.close();
    throw error;
  }
}
