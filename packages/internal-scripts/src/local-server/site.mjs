// Which page or file lies at which address. Routes match whole paths, and names have no slash or leading dot. So no
// path leads out of the folders that are named here.
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pageLanguages, renderEmbedPage, renderFrame} from '@countersign/render';
import {SITE} from '../../../../docs/site/address.mjs';
import {DOCUMENTS} from '../../../../docs/site/documents.mjs';
import {root} from '../process.mjs';
import {fill, pages} from './pages.mjs';
import {inlineScript, isPart, isReleased, pastedCode, release} from './built-files.mjs';
import {asHeaders, readingPage} from './reading-pages.mjs';

export {pages};

const demo = join(root, 'docs/demo');

/** The documents, by the name in their address. */
const SERVED = {
  ...DOCUMENTS,
  // For broken.html: a document that breaks rules, and a page where a document should be.
  'breaks-rules': 'docs/demo/documents/breaks-rules.json',
  'moved-away': 'docs/demo/documents/moved-away.html',
};

const TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  png: 'image/png',
  zip: 'application/zip',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  xml: 'application/xml; charset=utf-8',
};

const typeOf = (path) => TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

const NAME = '[a-z0-9][a-z0-9-]*';

/** The addresses of a page in each language of a campaign, seen from its folder. */
const inEach = (campaign, nameOf) =>
  Object.fromEntries(
    pageLanguages(campaign).map((lang) => [lang, nameOf(lang === campaign.language ? '' : `.${lang}`)]),
  );

const pageName = (suffix) => (suffix === '' ? './' : `index${suffix}.html`);
const embedName = (suffix) => `embed${suffix}.html`;

/** The pages beside a campaign's own page that have the address of this server in them. */
const PAGES = {
  embed: async (campaign, {origin, folder, lang}) =>
    renderEmbedPage(campaign, {
      lang,
      alternates: inEach(campaign, embedName),
      page: folder(pageName(lang === undefined ? '' : `.${lang}`)),
      src: folder('campaign.json'),
      frame: folder('frame.html'),
      code: await pastedCode(origin),
      inline: await inlineScript('copy.js'),
    }),
  frame: async (campaign, {origin, folder}) => {
    const {script, integrity, parts} = await release();
    return renderFrame({
      campaign,
      src: folder('campaign.json'),
      script: origin + script,
      integrity,
      parts,
      inline: await inlineScript('frame.js'),
    });
  },
};

/**
 * Each is called with the names in the path, and with the whole address at the end.
 * @type {readonly (readonly [RegExp, (...names: any[]) => Promise<import('./deliver.mjs').Resource | undefined>])[]}
 */
const ROUTES = [
  [route(`/demo/(${NAME})\\.html`), async (name) => html(await fill(await text(demo, `${name}.html`)))],
  [/^\/(\.well-known\/security\.txt)$/, (path) => readingPage(path, typeOf)],
  // Browsers request it unasked.
  [/^\/favicon\.ico$/, async () => file(join(demo, 'favicon.svg'))],
  [route(`/demo/(${NAME}\\.css)`), async (name) => file(join(demo, name))],
  [
    /^\/npm\/@countersign\/embed@([0-9a-z.-]+)\/dist\/([a-z][a-z0-9.-]*)$/,
    async (version, name) => {
      // As on a CDN, the files of a version never change.
      if (version !== (await release()).version || !isReleased(name)) return undefined;
      return file(join(root, 'packages/embed/dist', name), {
        cache: isPart(name) ? 'no-cache' : 'public, max-age=31536000, immutable',
        shared: true,
      });
    },
  ],
  [
    route(`/campaigns/(${NAME})/campaign\\.json`),
    async (id) => {
      const path = Object.hasOwn(SERVED, id) && SERVED[id];
      return path && file(join(root, path), {cache: 'public, max-age=300', shared: true});
    },
  ],
  [
    route(`/campaigns/(${NAME})/(embed|frame)(?:\\.([a-z]{2}))?\\.html`),
    async (id, page, lang, {origin, pathname}) => {
      if (!Object.hasOwn(DOCUMENTS, id)) return undefined;
      const campaign = JSON.parse(await text(root, DOCUMENTS[id]));
      if (lang !== undefined && !pageLanguages(campaign).includes(lang)) return undefined;
      const folder = (name) => new URL(name, origin + pathname).href;
      return html(await PAGES[page](campaign, {origin, folder, lang}));
    },
  ],
  [/^\/studio\/((?:parts\/)?[A-Za-z0-9][A-Za-z0-9_.-]*)?$/, async (name) => pageFile('studio/dist', name)],
  [/^\/embed\/((?:parts\/)?[A-Za-z0-9][A-Za-z0-9_.-]*)?$/, async (name) => pageFile('site/dist/embed', name)],
  [
    route(`/campaigns/open-audit/logos/(${NAME}\\.webp)`),
    async (name) => file(join(demo, 'documents/logos', name), {cache: 'public, max-age=86400', shared: true}),
  ],
  [
    route(`/(campaigns/${NAME}/(?:index(?:\\.[a-z]{2})?\\.html)?)`),
    async (path, {origin}) => {
      const page = await readingPage(path, typeOf);
      // The page of a letter names the site. Here that is this server, so its links open the pages that lie here.
      return {...page, body: page.body.toString().replaceAll(SITE, () => `${origin}/`)};
    },
  ],
  // All else is a page to be read, or lies beside one.
  [/^\/((?:\w[\w.@-]*\/)*(?:\w[\w.@-]*)?)$/, (path, {search}) => readingPage(path, typeOf, search)],
];

/** The errors of the file system for an address at which there is no file. */
const NOTHING_THERE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

/** The page for an address at which there is nothing. */
export async function notFound() {
  const page = await readingPage('404.html', typeOf);
  return {...page, status: 404, headers: {...page.headers, 'cache-control': 'no-store'}};
}

/**
 * @param {URL} url
 * @returns {Promise<import('./deliver.mjs').Resource | undefined>} what lies at an address, if anything
 */
export async function find(url) {
  for (const [pattern, open] of ROUTES) {
    const match = pattern.exec(url.pathname);
    if (!match) continue;
    try {
      return (await open(...match.slice(1), url)) || undefined;
    } catch (error) {
      if (!NOTHING_THERE.has(error.code)) throw error;
    }
  }
  return undefined;
}

function route(pattern) {
  return new RegExp(`^${pattern}$`);
}

/**
 * A file of a page that runs beside nothing else, as the studio does: its headers let no other page frame it or reach
 * its window.
 */
async function pageFile(path, name = 'index.html') {
  const folder = join(root, 'packages', path);
  const body = await readFile(join(folder, name));
  if (!/\.(html|js)$/.test(name)) return {body, type: typeOf(name)};
  // The build says them, since the policy has a hash.
  return {body, type: typeOf(name), headers: asHeaders(await text(folder, 'headers.txt'))};
}

const text = (...path) => readFile(join(...path), 'utf8');

const html = (body) => ({body, type: TYPES.html});

const file = async (path, options) => ({body: await readFile(path), type: typeOf(path), ...options});
