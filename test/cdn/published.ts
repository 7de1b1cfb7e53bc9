// What a publisher puts on the two hosts: the published package, and a campaign with all that belongs to it.
import {beforeEach} from 'node:test';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {readFileSync} from 'node:fs';
import {exampleWithLogos, INTEGRITY, VERSION, type Example} from '../support/servers/site.ts';
import {useNginx, type Nginx} from './nginx.ts';
import {packedFiles} from './packed.ts';

const EMBED = '@countersign/embed';
export const PACKAGE = `/npm/${EMBED}@${VERSION}/`;
export const CODE = `${PACKAGE}dist/countersign.js`;
export const DOCUMENT = '/open-audit/campaign.json';
export const LOGO = '/open-audit/logos/clearwater.webp';

export interface Published extends Nginx {
  readonly addresses: {readonly code: string; readonly document: string; readonly logo: string};
  /** Publishes a revision, as the guide for authors says: the document, and a copy under its number. */
  publish(changes?: Partial<Example>): string;
  /** The snippet's script, from the host of the code. */
  readonly script: string;
}

const page = (title: string) => `<!doctype html><html lang="en"><title>${title}</title><p>${title}</p></html>`;

const logos = new URL('../../docs/demo/documents/logos/', import.meta.url);

/** Packed once for all hosts of a file. */
const embedFiles = packedFiles().then((packages) => packages.get(EMBED)!);

/** The hosts, with everything in its place before each test. */
export function usePublished(edit?: (text: string) => string): Published {
  const nginx = useNginx(edit, async () => {
    for (const [path, bytes] of await embedFiles) {
      code.put(PACKAGE + path, bytes);
      if (!/\.(js|json|map|txt|html)$/.test(path)) continue;
      code.put(`${PACKAGE + path}.br`, brotliCompressSync(bytes));
      code.put(`${PACKAGE + path}.gz`, gzipSync(bytes));
    }
    for (const name of ['clearwater.webp', 'clearwater-dark.webp']) {
      letters.put(`/open-audit/logos/${name}`, readFileSync(new URL(name, logos)));
    }
    letters.put('/open-audit/index.html', page('The campaign’s own page'));
    letters.put('/open-audit/index.ar.html', page('The page in Arabic'));
    letters.put('/open-audit/embed.html', page('For partners'));
    letters.put('/open-audit/embed.ar.html', page('For partners, in Arabic'));
    letters.put('/open-audit/frame.html', page('For an iframe'));
    letters.put('/open-audit/.draft.json', '{}');
  });
  const {code, letters} = nginx;
  const publish = (changes: Partial<Example> = {}) => {
    const document = {...exampleWithLogos(), ...changes};
    const text = JSON.stringify(document, null, 2);
    letters.put(`/open-audit/campaign.${String(document['revision'])}.json`, text);
    letters.put(DOCUMENT, text);
    return text;
  };
  beforeEach(() => {
    publish();
  });

  return {
    ...nginx,
    publish,
    get addresses() {
      return {code: code.origin + CODE, document: letters.origin + DOCUMENT, logo: letters.origin + LOGO};
    },
    get script() {
      return `<script type="module" src="${code.origin + CODE}" integrity="${INTEGRITY}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
    },
  };
}
