// The demo pages: files as a partner would write them, in which {{…}} stands for a value that changes with a build.
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {renderLight} from '@countersign/render';
import {DOCUMENTS} from '../../../../docs/site/documents.mjs';
import {root} from '../process.mjs';
import {release, snippet} from './built-files.mjs';

const demo = join(root, 'docs/demo');

const campaign = async (id) => JSON.parse(await readFile(join(root, DOCUMENTS[id]), 'utf8'));

/** The values that may stand in {{…}}, by their names. */
export const PLACEHOLDERS = {
  /** The address of the code: `src="{{script}}"`. */
  script: async () => (await release()).script,
  /** Its hash: `integrity="{{integrity}}"`. */
  integrity: async () => (await release()).integrity,
  version: async () => (await release()).version,
  /** Address and hash of the script that a page with a frame has. */
  frameHost: async () => (await release('frame-host.js')).script,
  frameHostIntegrity: async () => (await release('frame-host.js')).integrity,
  /** The published snippet, with this server's addresses. */
  snippet,
  /** A campaign, or a part of it, as plain HTML: `{{light open-audit ar}}`, `{{light open-audit en statements 4}}`. */
  light: async (id, lang, part, level) =>
    renderLight(await campaign(id), {lang, part, headingLevel: level && Number(level)}),
};

/** Fills every {{…}} of a page. */
export async function fill(page, placeholders = PLACEHOLDERS) {
  const [first, ...rest] = page.split('{{');
  const parts = rest.map(async (part) => {
    const [asked, after] = part.split('}}');
    const [name, ...values] = asked.trim().split(/\s+/);
    if (!Object.hasOwn(placeholders, name)) throw new Error(`A page asks for {{${name}}}, which does not exist.`);
    return (await placeholders[name](...values)).trimEnd() + after;
  });
  return first + (await Promise.all(parts)).join('');
}

/** The pages, in the order in which `pnpm start` lists them. */
const NAMES = ['one-tag', 'article', 'article-ar', 'two-campaigns', 'dark', 'click', 'frame', 'broken'];

/** Path, title, description and language of each page. */
export function pages() {
  return Promise.all(
    NAMES.map(async (name) => {
      const page = await readFile(join(demo, `${name}.html`), 'utf8');
      return {
        path: `/demo/${name}.html`,
        title: /<title>([^<]*)<\/title>/.exec(page)[1],
        description: /<meta\s+name="description"\s+content="([^"]*)"/.exec(page)[1],
        language: /<html lang="([^"]*)"/.exec(page)[1],
      };
    }),
  );
}
