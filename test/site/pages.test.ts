// The pages that Eleventy writes: every guide is there and on a shelf, no link is dead, and no page runs or loads more
// than its policy says.
import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {guides, shelves} from '../../docs/site/guides.mjs';
import {guides as files, root} from '../support/guides.ts';
import {parsePage} from '../support/html/parse-html.ts';

const folder = join(root, 'packages/site/dist/pages');

/** A campaign's own page has a style sheet in itself, and other tests: those of the render package. */
const isCampaign = (path: string) => path.startsWith('/campaigns/');

const pages = new Map(
  globSync('**/*.html', {cwd: folder, exclude: ['studio', 'embed', 'stories']}).map((file) => {
    const path = `/${file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, '')}`;
    return [path, parsePage(readFileSync(join(folder, file), 'utf8'))] as const;
  }),
);

/** Whether the folder has a file for a path. Storybook is built after it, and has tests of its own. */
function isThere(path: string): boolean {
  if (path === '/stories/') return true;
  const file = join(folder, decodeURIComponent(path.replace(/(?<=^|\/)$/, 'index.html')));
  return existsSync(file) && statSync(file).isFile();
}

test('every guide is a page', () => {
  assert.deepEqual(guides.map(({path}) => path).sort(), files.map(({path}) => path).sort());
  assert.equal(new Set(guides.map(({address}) => address)).size, guides.length, 'Two guides have one address.');
  for (const {address, title} of guides) {
    assert.equal(pages.get(address)?.all('h1')[0]?.text, title, address);
    assert.equal(pages.get(address)?.all('title')[0]?.text, `${title} – Countersign`, address);
  }
});

test('every guide stands on one shelf, but for those that have a list of their own', () => {
  const onShelves = shelves.flatMap(({entries}) => entries.map(({address}) => address));
  assert.equal(new Set(onShelves).size, onShelves.length, 'A guide stands on two shelves.');
  const listed = /^\/guides\/(sites|decisions)\/[^/]+\/$/;
  const missing = guides.filter(({address}) => !onShelves.includes(address) && !listed.test(address));
  assert.deepEqual(
    missing.map(({path}) => path),
    [],
    'Put it on a shelf, in docs/site/shelves.mjs.',
  );
  assert.deepEqual(
    shelves.map(({name}) => name),
    ['tutorial', 'how-to', 'reference', 'explanation'],
  );
});

test('every page can be reached from the front page', () => {
  const reached = new Set(['/']);
  for (const path of reached) {
    for (const {attributes} of pages.get(path)?.all('a') ?? []) {
      const {origin, pathname} = new URL(attributes['href']!, `http://site${path}`);
      if (origin === 'http://site') reached.add(pathname);
    }
  }
  assert.deepEqual(
    [...pages.keys()].filter((path) => !reached.has(path) && path !== '/404.html'),
    [],
  );
});

suite('no link is dead', () => {
  test('and none depends on the folder in which the site lies', () => {
    assert.ok(pages.size > 100);
    for (const [path, page] of pages) {
      if (path === '/404.html') continue;
      for (const {attributes} of page.all()) {
        for (const name of ['href', 'src', 'action'])
          assert.doesNotMatch(attributes[name] ?? '', /^\//, `${path} ${attributes[name]}`);
      }
    }
  });

  for (const [path, page] of pages) {
    test(path, () => {
      const dead: string[] = [];
      for (const {attributes} of page.all()) {
        for (const value of [attributes['href'], attributes['src'], attributes['action']]) {
          if (value === undefined) continue;
          const {origin, pathname, hash} = new URL(value, `http://site${path}`);
          if (origin !== 'http://site') continue;
          const target = pages.get(pathname);
          const id = decodeURIComponent(hash.slice(1));
          const hasId = id === '' || !target || target.all().some((each) => each.attributes['id'] === id);
          if (!isThere(pathname) || !hasId) dead.push(value);
        }
      }
      assert.deepEqual(dead, []);
    });
  }
});

test('every page has a policy, and nothing that it forbids', () => {
  for (const [path, page] of pages) {
    const [policy] = page.all('meta').filter(({attributes}) => attributes['http-equiv'] === 'Content-Security-Policy');
    assert.match(policy?.attributes['content'] ?? '', /^default-src 'none'; .*base-uri 'none'/, path);
    for (const {name, attributes} of isCampaign(path) ? [] : page.all()) {
      assert.notEqual(name, 'style', path);
      const isData = attributes['type'] === 'application/ld+json';
      assert.ok(name !== 'script' || isData || attributes['src'] !== undefined, `${path}: a script in the page`);
      for (const attribute of Object.keys(attributes)) assert.doesNotMatch(attribute, /^(style|on\w+)$/, path);
      for (const key of name === 'a' ? [] : ['src', 'href']) {
        assert.doesNotMatch(attributes[key] ?? '', /^(https?:)?\/\//, `${path} loads from elsewhere`);
      }
    }
  }
});

test('every page has a language, one heading of level 1, a title of its own, and ids that are used once', () => {
  const titles = new Set<string>();
  for (const [path, page] of pages) {
    assert.equal(page.all('h1').length, 1, path);
    assert.ok(page.all('html')[0]!.attributes['lang'], path);
    const title = page.all('title')[0]!.text;
    assert.ok(title && !titles.has(title), `${path}: ${title}`);
    titles.add(title);
    const ids = page.all().flatMap(({attributes}) => attributes['id'] ?? []);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
      path,
    );
  }
});

test('long guides have a table of contents, and every guide says where it stands', () => {
  for (const {address, sections} of guides) {
    const page = pages.get(address)!;
    const navigation = page.all('nav').map(({attributes}) => attributes['class']);
    assert.ok(navigation.includes('crumbs'), address);
    assert.equal(navigation.includes('contents'), sections.length > 3, address);
  }
});

test('the look of all pages weighs little', () => {
  const {size} = statSync(join(folder, 'site.css'));
  assert.ok(size > 2000 && size < 7500, String(size));
});
