// The guides: Markdown files that GitHub shows where they lie, and the site under addresses of its own.
import {existsSync, globSync, readFileSync} from 'node:fs';
import {join, posix, resolve} from 'node:path';
import {renderMarkdown} from './markdown.mjs';
import {SHELVES} from './shelves.mjs';

const root = resolve(import.meta.dirname, '../..');

const FILES = ['*.md', 'docs/*.md', 'docs/{sites,cdn,decisions}/*.md', 'packages/*/README.md'];

const paths = globSync(FILES, {cwd: root})
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** The end of a guide's address: `partner-guide`, `sites/wix`, `decisions/71`, `packages/cli`. */
function nameOf(path) {
  const name = path
    .replace(/^docs\//, '')
    .replace(/\.md$/, '')
    .replace(/\/README$/, '')
    .replace(/^decisions\/0*(\d+)-.*/, 'decisions/$1');
  return name.includes('/') ? name : name.toLowerCase();
}

const addressOf = (path) => `/guides/${nameOf(path)}/`;

const addresses = new Map(paths.map((path) => [path, addressOf(path)]));

/** Files that guides link to and that are no pages. They are served as plain text. */
const files = new Set();

/** Pages of the site that are no guides, by the files that they are made from. */
const PAGES = new Map([
  ['docs/site/pages/elements.njk', '/elements/'],
  ['docs/site/pages/llms.njk', '/llms.txt'],
]);

/** Where a link of a guide leads in the site. @throws {Error} if it leads nowhere. */
function target(href, from) {
  if (/^([a-z]+:|#|$)/.test(href)) return href;
  const [, path, hash] = /^([^#]*)(.*)$/.exec(href);
  const file = posix.join(posix.dirname(from), path).replace(/\/$/, '');
  const guide = addresses.get(file) ?? addresses.get(`${file}/README.md`) ?? PAGES.get(file);
  if (guide) return guide + hash;
  if (file.startsWith('docs/images/')) return file.replace('docs/', '/guides/');
  if (!/\.\w+$/.test(file) || !existsSync(join(root, file))) throw new Error(`${from}: nothing is at ${href}`);
  files.add(file);
  return `/guides/files/${file}.txt`;
}

/** The shelf of a guide. Pages about one kind of site are how-to guides, and decisions are explanations. */
const shelfOf = (name) =>
  SHELVES.find(({entries}) => entries.some((entry) => entry.name === name.replace(/^(sites|decisions)\/.*/, '$1'))) ??
  SHELVES.find(({name: shelf}) => shelf === 'how-to');

/** The page that a guide belongs to: guides about sites to `ways-in`, decisions to their list. */
const parentOf = (name) =>
  ({sites: 'docs/ways-in.md', decisions: 'docs/decisions/README.md'})[/^(sites|decisions)(?=\/)/.exec(name)?.[0]];

const rendered = paths.map((path) => {
  const name = nameOf(path);
  const page = renderMarkdown(readFileSync(join(root, path), 'utf8'), (href) => target(href, path));
  return {path, name, address: addressOf(path), shelf: shelfOf(name), parentPath: parentOf(name), ...page};
});

/** Every guide as a page. */
export const guides = rendered.map(({parentPath, ...guide}) => ({
  ...guide,
  parent: rendered.find(({path}) => path === parentPath),
}));

/** The shelves of /guides/ with their guides. @throws {Error} if a guide on a shelf is not there. */
export const shelves = SHELVES.map((shelf) => ({
  ...shelf,
  entries: shelf.entries.map(({name, about}) => {
    const guide = guides.find((each) => each.name === name);
    if (!guide) throw new Error(`docs/site/shelves.mjs: there is no guide ${name}.`);
    return {about, title: guide.title, address: guide.address};
  }),
}));

export const linkedFiles = [...files].sort();
