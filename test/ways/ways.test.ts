// The ways that need no project, from the built command to what a reader sees.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {OembedAnswer} from '@countersign/render';
import type {Page} from 'playwright-core';
import {countersign} from '../support/command-line/command.ts';
import {useChromium} from '../support/browsers/chromium.ts';
import {openDisclosures, settled} from '../support/browsers/in-page.ts';
import {wordPressEmbed} from '../support/wordpress/wordpress-embed.ts';
import {CAMPAIGN, codeAt, keepAt, page, script, useSite} from '../support/servers/site.ts';
import {countLoads, holdsWay, missingFacts, OVERVIEW_FACTS, seen} from '../support/ways/measure.ts';
import type {WayName} from '../support/ways/ways.mjs';

const FILE = fileURLToPath(new URL('../../packages/microsoft-azure-review/campaign.json', import.meta.url));

const site = useSite();
const chromium = useChromium();
const folder = mkdtempSync(join(tmpdir(), 'countersign-ways-'));
after(() => rmSync(folder, {recursive: true}));

/** Runs the command for the first campaign, and returns what it printed. */
async function made(command: string, ...args: string[]): Promise<string> {
  const {code, stdout, stderr} = await countersign([command, ...args]);
  assert.equal(code, 0, stderr);
  // Partners get no preview: measured is what is published.
  return stdout.replace(/^<!-- Preview .+ -->\n/, '');
}

/** What `countersign snippet` prints for the servers of this test. */
function snippet(script: string, ...args: string[]): Promise<string> {
  const src = site.putDocument('/fresh/campaign.json', CAMPAIGN);
  return made('snippet', FILE, '--src', src, '--script', script, '--preview', ...args);
}

interface How {
  /** What readers have to do first. */
  readonly use?: (page: Page) => Promise<unknown>;
  /** The facts to find. By default all. */
  readonly facts?: readonly string[];
}

/** Opens a page as readers do, who have to find every fact there, and again where no script runs. */
async function measure(name: WayName, address: string, {use = async () => {}, facts}: How = {}) {
  const {page: tab, errors, messages} = await chromium();
  const loads = countLoads(tab);
  await tab.goto(address);
  await use(tab);
  // Static HTML has no elements of ours, nor has a page around a frame.
  for (const frame of tab.frames()) await frame.evaluate(settled, 0);
  for (const frame of tab.frames()) await frame.evaluate(openDisclosures);
  assert.deepEqual(await missingFacts(tab, facts), []);
  assert.deepEqual([errors, messages], [[], []]);
  const {page: plain} = await chromium({javaScriptEnabled: false});
  await plain.goto(address);
  holdsWay(name, {...(await loads(name)), withoutScript: await seen(plain)});
}

test('html', async () => {
  await measure('html', site.putPage('/page.html', page(await snippet(keepAt(site.elsewhere)))));
});

test('click', async () => {
  const address = site.putPage('/page.html', page(await snippet(codeAt(site.elsewhere), '--load', 'click')));
  const use = async (tab: Page) => {
    assert.equal(site.requests.length, 1);
    await tab.getByRole('button', {name: 'Load the campaign'}).click();
    await tab.waitForFunction(() => document.querySelector('cs-campaign:state(ready)'));
  };
  await measure('click', address, {use});
});

test('vendor', async () => {
  await made('vendor', folder, '--from', FILE, '--base', '/letter/');
  site.putFolder('/letter/', folder);
  const html = readFileSync(join(folder, 'snippet.html'), 'utf8');
  await measure('vendor', site.putPage('/page.html', page(html)));
  assert.deepEqual([...new Set(site.requests.map(({host}) => host))], [new URL(site.origin).host]);
});

test('import-map', async () => {
  await measure(
    'import-map',
    site.putPage('/page.html', page(await snippet(codeAt(site.elsewhere), '--for', 'import-map'))),
  );
});

test('light', async () => {
  await measure('light', site.putPage('/page.html', page(await made('render', FILE))), {facts: OVERVIEW_FACTS});
});

/** Puts the page for frames on another site, and returns its address. */
async function putFrame(): Promise<string> {
  const src = site.putDocument('/fresh/campaign.json', CAMPAIGN);
  const html = await made('frame', FILE, '--src', src, '--script', codeAt(site.elsewhere), '--preview');
  return site.putPage('/frame.html', html).replace(site.origin, site.elsewhere);
}

test('iframe', async () => {
  const script = codeAt(site.elsewhere).replace('countersign.js', 'frame-host.js');
  const args = ['--for', 'iframe', '--frame', await putFrame(), '--script', script, '--preview'];
  // The browser loads the frame when it has seen where it stands, and a page has loaded without its lazy frames.
  const use = (tab: Page) =>
    tab.frameLocator('iframe').locator('cs-campaign:state(ready)').waitFor({state: 'attached'});
  await measure('iframe', site.putPage('/page.html', page(await made('snippet', FILE, ...args))), {use});
});

// As WordPress makes it of the answer, by its own code.
test('oembed', async () => {
  const answer = await made('frame', FILE, '--as', 'oembed', '--frame', await putFrame(), '--preview');
  const {embed, script: receiver} = await wordPressEmbed();
  const html = await embed(JSON.parse(answer) as OembedAnswer, CAMPAIGN['url'] as string);
  const use = (tab: Page) => tab.locator('iframe').waitFor();
  await measure('oembed', site.putPage('/page.html', page(`${html}<script>${receiver}</script>`)), {use});
});

test('page', async () => {
  await measure('page', site.putPage('/page.html', await made('render', FILE, '--as', 'page')));
});

test('shadow', async () => {
  const src = site.putDocument('/fresh/campaign.json', CAMPAIGN);
  const html = await made('render', FILE, '--as', 'shadow', '--src', src, '--preview');
  await measure('shadow', site.putPage('/page.html', page(script(site.elsewhere) + html)));
});
