// A campaign that a site serves itself, as `countersign vendor` wrote it: whole, under the policy of our guide, and with
// requests to that site only.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, test} from 'node:test';
import {logoWidths, openDisclosures} from '../support/browsers/in-page.ts';
import {countersign} from '../support/command-line/command.ts';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {LOGO_WIDTHS, page, putLogos, useSite} from '../support/servers/site.ts';
import {offers, pressButton, reached} from './click.ts';
import {displays} from './in-page.ts';
import {linesUnder} from '../support/servers/header-lines.ts';
import {useReports} from './reports.ts';

const site = useSite();
const reports = useReports(site);

/** A copied document, as far as its logos go. */
interface Copied {
  readonly signatories: readonly {readonly logo?: {readonly src: string}}[];
}

/** Of each test, its own. All last until the pages that ask for their files are closed. */
const folders: string[] = [];
let folder = '';
beforeEach(() => folders.push((folder = mkdtempSync(join(tmpdir(), 'countersign-vendored-')))));
after(() => folders.forEach((each) => rmSync(each, {recursive: true})));

/** Copies the campaign of another site, serves the folder at /letter/, and returns the address of a page with it. */
async function putVendored(load: 'auto' | 'click'): Promise<string> {
  const from = putLogos(site);
  const args = ['vendor', folder, '--from', from, '--base', '/letter/', '--load', load];
  const {code, stderr} = await countersign(args);
  assert.deepEqual([code, stderr], [0, '']);
  site.putFolder('/letter/', folder);
  const lines = linesUnder('Hosting it all yourself', site);
  assert.equal(lines.length, 1);
  const snippet = readFileSync(join(folder, 'snippet.html'), 'utf8');
  return site.putPage('/page.html', page(snippet), reports.collecting(lines[0]!));
}

inEveryEngine((_engine, session) => {
  /** What the page asked for, once each and from whom; a page that asks twice for a thing is not what is tested here. */
  const asked = (since: number) => [
    ...new Set(site.requests.slice(since).map(({host, path}) => `http://${host}${path}`)),
  ];
  const own = (...names: string[]) => names.map((name) => `${site.origin}${name}`);
  const codeName = () => readdirSync(folder).find((name) => /^countersign-[\d.]+\.js$/.test(name))!;
  const recordName = () => codeName().replace('.js', '-record.js');
  const keepName = () => codeName().replace('countersign', 'keep');

  test('a page with the snippet shows the campaign and its logo, and asks nobody else', async () => {
    const address = await putVendored('auto');
    const since = site.requests.length;
    await session().open(address);
    await reached(session(), 'cs-campaign', 'ready');
    await session().run(openDisclosures);
    assert.deepEqual(await session().run(displays, 'cs-demand-checklist'), ['flow-root']);
    assert.deepEqual(await session().run(logoWidths), LOGO_WIDTHS);
    const {signatories} = JSON.parse(readFileSync(join(folder, 'campaign.json'), 'utf8')) as Copied;
    const logos = signatories.flatMap(({logo}) => (logo ? [`/letter/${logo.src}`] : []));
    assert.equal(new Set(logos).size, LOGO_WIDTHS.length);
    const expected = own(
      '/page.html',
      ...[keepName(), codeName(), recordName(), 'campaign.json'].map((name) => `/letter/${name}`),
      ...logos,
    );
    assert.deepEqual(asked(since).sort(), expected.sort());
    assert.deepEqual(await reports.seen(session().run), []);
  });

  test('with --load click even the site itself is asked for the document only after the press', async () => {
    const address = await putVendored('click');
    const since = site.requests.length;
    await session().open(address);
    await reached(session(), 'cs-campaign', 'empty');
    assert.deepEqual(await session().run(offers), [`Load the campaign from ${new URL(site.origin).host}`]);
    // The code loads its part for the record when the page is idle.
    const first = asked(since).filter((address) => !address.endsWith(recordName()));
    assert.deepEqual(first, own('/page.html', `/letter/${keepName()}`, `/letter/${codeName()}`));
    await session().run(pressButton, 'cs-campaign');
    await reached(session(), 'cs-campaign', 'ready');
    assert.ok(asked(since).includes(`${site.origin}/letter/campaign.json`));
    assert.deepEqual(await reports.seen(session().run), []);
  });
});
