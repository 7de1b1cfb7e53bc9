// A snippet that asks first, on pages whose policy allows its script, or refuses it: then nothing misleads.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import {useChromium} from '../support/browsers/chromium.ts';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {INTEGRITY, LOGO_WIDTHS, page} from '../support/servers/site.ts';
import {logoWidths, openDisclosures, visibleTexts} from '../support/browsers/in-page.ts';
import {CODE_PATH, offers, pressButton, reached, useClickSites} from './click.ts';
import {clickScriptIn} from '../support/html/click-script.ts';
import {displays} from './in-page.ts';
import {linesUnder, type Lines} from '../support/servers/header-lines.ts';
import {useReports} from './reports.ts';

const sites = useClickSites();
const {site} = sites;
const reports = useReports(site);
const chromium = useChromium();

const CSP = 'content-security-policy';

/** The lines of the guide for a snippet: its hashes are those of its script, then of the code. */
function linesFor(stderr: string): Lines {
  const [lines] = linesUnder('Asking the reader first', site);
  const [, hash] = /'(sha384-[^']+)'/.exec(stderr) ?? [];
  assert.ok(lines && hash);
  const policy = lines[CSP]!.replace(INTEGRITY, hash).replaceAll('/campaigns/open-audit/', '/open-audit/');
  assert.ok(policy.includes(`script-src '${hash}' '${INTEGRITY}'`), policy);
  return {[CSP]: policy};
}

test('the hash that the command prints is that of the program in the script’s address', async () => {
  const {stdout, stderr} = await sites.make();
  const {script, program} = clickScriptIn(stdout);
  const hash = `sha384-${createHash('sha384').update(program).digest('base64')}`;
  assert.ok(script.includes(` integrity="${hash}"`));
  assert.ok(stderr.includes(`'${hash}' in script-src`), stderr);
});

inEveryEngine((_engine, session) => {
  /** Nothing is offered that could do nothing, the fallback is there, and nobody was asked. */
  async function assertNoOffer(): Promise<void> {
    assert.deepEqual(await session().run(offers), []);
    const [shown] = await session().run(visibleTexts, 'cs-campaign');
    assert.match(shown!, /^Open the audit of the Northern Reservoir.*Current version$/);
    assert.deepEqual(sites.asked(), []);
  }

  test('the lines of the guide allow script, code, document and logos', async () => {
    sites.putAll();
    const {stdout, stderr} = await sites.make();
    await session().open(site.putPage('/page.html', page(stdout), reports.collecting(linesFor(stderr))));
    await session().run(pressButton, 'cs-campaign');
    await reached(session(), 'cs-campaign', 'ready');
    await session().run(openDisclosures);
    assert.deepEqual(await session().run(displays, 'cs-demand-checklist'), ['flow-root']);
    assert.deepEqual(await session().run(logoWidths), LOGO_WIDTHS);
    assert.deepEqual(await reports.seen(session().run), []);
  });

  test("a nonce on the script is handed on to the code, also without 'strict-dynamic'", async () => {
    sites.putAll();
    const html = (await sites.make()).stdout.replace('<script', '<script nonce="b25jZQ"');
    await session().open(site.putPage('/page.html', page(html), {[CSP]: "script-src 'nonce-b25jZQ'"}));
    await session().run(pressButton, 'cs-campaign');
    await reached(session(), 'cs-campaign', 'ready');
  });

  test("'strict-dynamic' lets the script load the code", async () => {
    sites.putAll();
    const {stdout, stderr} = await sites.make();
    const policy = linesFor(stderr)[CSP]!.replace(` '${INTEGRITY}'`, " 'strict-dynamic'");
    await session().open(site.putPage('/page.html', page(stdout), {[CSP]: policy}));
    await session().run(pressButton, 'cs-campaign');
    await reached(session(), 'cs-campaign', 'ready');
  });

  test('a policy that refuses the script leaves no button', async () => {
    const headers = {[CSP]: `script-src '${INTEGRITY}'`};
    await session().open(site.putPage('/page.html', page((await sites.make()).stdout), headers));
    await assertNoOffer();
  });

  test('Trusted Types, which refuse to load code by its address, leave no button', async () => {
    const headers = {[CSP]: "require-trusted-types-for 'script'; trusted-types countersign"};
    await session().open(site.putPage('/page.html', page((await sites.make()).stdout), headers));
    await assertNoOffer();
  });

  test('an address in the markup chooses no code: the script has its own', async () => {
    sites.putAll();
    const evil = ['src', 'data-src', 'href', 'data-code', 'integrity'].map((name) => `${name}="/evil.js"`).join(' ');
    const html = (await sites.make()).stdout
      .replace('<script', `<script ${evil.replace(/ ?\b(?<!-)src="[^"]*"| integrity="[^"]*"/g, '')}`)
      .replace('<cs-campaign', `<cs-campaign ${evil.replace(/^src="[^"]*" |integrity="[^"]*"/g, '')}`);
    await session().open(site.putPage('/page.html', page(html)));
    await session().run(pressButton, 'cs-campaign');
    await reached(session(), 'cs-campaign', 'ready');
    assert.deepEqual(sites.asked().slice(0, 2), [CODE_PATH, '/open-audit/campaign.json']);
    assert.ok(!sites.asked().includes('/evil.js'));
  });
});

test('without scripts there is no button, and nobody is asked', async () => {
  const {page: tab} = await chromium({javaScriptEnabled: false});
  await tab.goto(site.putPage('/page.html', page((await sites.make()).stdout)));
  assert.equal(await tab.locator('button:visible').count(), 0);
  assert.ok(await tab.getByRole('heading', {name: 'Open the audit of the Northern Reservoir'}).isVisible());
  assert.deepEqual(sites.asked(), []);
});

for (const [name, change] of [
  ['in a shadow tree', (html: string) => `<div><template shadowrootmode="open">${html}</template></div>`],
  ['without the words of its button', (html: string) => html.replaceAll(/ data-ask[^=]*="[^"]*"/g, '')],
  ['outside its element', (html: string) => html.replace(/<\/?cs-campaign[^>]*>/g, '')],
  ['without its program', (html: string) => html.replace(/ src="data[^"]*"/, '')],
] as const) {
  test(`the script throws nothing ${name}, and leaves no button`, async () => {
    const {page: tab, messages, errors} = await chromium();
    await tab.goto(site.putPage('/page.html', page(change((await sites.make()).stdout))));
    assert.ok(await tab.getByRole('heading', {name: 'Open the audit of the Northern Reservoir'}).isVisible());
    assert.equal(await tab.locator('button').count(), 0);
    assert.deepEqual([messages, errors], [[], []]);
  });
}
