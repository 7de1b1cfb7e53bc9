// The site's files for programs: a map, a feed of releases, a schema, and a page for assistants.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {SITE} from '../../docs/site/address.mjs';
import {guides} from '../../docs/site/guides.mjs';
import {fronts} from '../../docs/site/languages.mjs';
import {lastDay, releasesOf} from '../../docs/site/releases.mjs';
import {root} from '../support/guides.ts';

const folder = join(root, 'packages/site/dist/pages');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Whether the folder has a file for an address of the site. */
const isThere = (address: string) => {
  const path = address.replace(SITE, '').replace(/[?#].*$/, '');
  return existsSync(join(folder, path.replace(/(?<=^|\/)$/, 'index.html')));
};

test('the map names every page once, with its address', () => {
  const map = read('sitemap.xml');
  const addresses = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);
  assert.equal(new Set(addresses).size, addresses.length);
  for (const {address} of [...guides, ...fronts]) assert.ok(addresses.includes(SITE + address.slice(1)), address);
  const all = [...addresses, ...[...map.matchAll(/href="([^"]*)"/g)].map(([, address]) => address!)];
  assert.deepEqual(
    all.filter((address) => !address.startsWith(SITE) || !isThere(address)),
    [],
  );
  assert.match(read('robots.txt'), new RegExp(`^Sitemap: ${SITE}sitemap\\.xml$`, 'm'));
});

test('the page for assistants names what is there, and commands with the exact version', () => {
  const text = read('llms.txt');
  assert.match(text, /^# Countersign\n\n> Web components for joint letters\./);
  const addresses = [...text.matchAll(/\]\((\S+)\)/g)].map(([, address]) => address!);
  assert.ok(addresses.length > 30);
  assert.deepEqual(
    addresses.filter((address) => !isThere(address)),
    [],
  );
  const {version} = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as {version: string};
  const commands = [...text.matchAll(/npx (\S+)/g)].map(([, name]) => name);
  assert.deepEqual(new Set(commands), new Set([`@countersign/cli@${version}`]));
  assert.doesNotMatch(text, /&\w+;/);
});

test('the schema lies at a lasting address, as it is published', () => {
  const published = readFileSync(join(root, 'packages/campaign/campaign.schema.json'), 'utf8');
  assert.equal(read('schema/campaign-1.json'), published);
  assert.equal(read('schema/starter.json'), readFileSync(join(root, 'docs/starter.json'), 'utf8'));
});

test('every guide says to programs where it stands', () => {
  for (const {address, title, shelf, parent} of guides) {
    const [, data] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(read(`${address}index.html`))!;
    const {itemListElement} = JSON.parse(data!) as {itemListElement: {position: number; name: string; item: string}[]};
    assert.deepEqual(
      itemListElement.map(({position, name}) => [position, name]),
      ['Guides', shelf!.title, ...(parent ? [parent.title] : []), title].map((name, at) => [at + 1, name]),
    );
    for (const {item} of itemListElement) assert.ok(item.startsWith(SITE) && isThere(item), item);
  }
});

test('security.txt lies beside the pages', () => {
  assert.match(read('.well-known/security.txt'), /^Contact: mailto:/);
});

suite('the feed of releases', () => {
  const CHANGES = `# Changes

Words about all of them.

## 0.3.0, 2027-01-20

- One **new** thing: see [the guide](docs/theming.md).

## 0.2.0, 2026-12-24

- A & B, \`<cs-cite>\`.

## 0.1.0, not released yet

The first version.
`;

  test('has an entry for each version with a day, newest first', () => {
    const releases = releasesOf(CHANGES, (href) => `${SITE}${href}`);
    assert.deepEqual(
      releases.map(({version, day, id}) => [version, day, id]),
      [
        ['0.3.0', '2027-01-20', '030-2027-01-20'],
        ['0.2.0', '2026-12-24', '020-2026-12-24'],
      ],
    );
    assert.match(
      releases[0]!.html,
      new RegExp(`^<ul>\\n<li>One <strong>new</strong> .*href="${SITE}docs/theming\\.md"`),
    );
    assert.match(releases[1]!.html, /A &amp; B, <code>&lt;cs-cite&gt;<\/code>/);
    assert.equal(lastDay(releases), '2027-01-20');
    assert.equal(lastDay([], new Date('2026-11-28T10:00:00Z')), '2026-11-28');
  });

  test('is Atom, and the pages name it', () => {
    const feed = read('releases.xml');
    assert.match(feed, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    for (const part of [
      /<id>https:/,
      /<updated>\d{4}-\d{2}-\d{2}T00:00:00Z<\/updated>/,
      /<author><name>/,
      /rel="self"/,
    ]) {
      assert.match(feed, part);
    }
    assert.match(read('index.html'), /<link rel="alternate" type="application\/atom\+xml" href="releases\.xml"/);
  });
});
