// Every way to embed through every editor and filter: what readers get of it, in words that docs/editors.md explains.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, suite, test} from 'node:test';
import type {Page} from 'playwright-core';
import {useChromium} from '../support/browsers/chromium.ts';
import {page, useSite} from '../support/servers/site.ts';
import {wordPressEmbed} from '../support/wordpress/wordpress-embed.ts';
import {judge, type Tabs} from './judge.ts';
import {RESULTS, TOOLS, WAYS, type Measured, type Result, type Route, type Tool, type Way} from './matrix.mjs';
import {startTool, type RunningTool} from './tool.ts';
import {answer, inArabic, PAGE, pasted, wholeTexts} from './ways.ts';

const RECORD = new URL('measured.json', import.meta.url);
const isWriting = process.env['WAYS'] === 'write';

const site = useSite({hasOneOrigin: true});
const open = useChromium();
const measured: Partial<Record<Tool, Measured>> = {};
let tabs: Tabs;

after(() => {
  if (isWriting) writeFileSync(RECORD, `${JSON.stringify({...written(), ...measured}, null, 2)}\n`);
});

const written = () => JSON.parse(readFileSync(RECORD, 'utf8')) as Record<Tool, Measured>;

/** What is known of stored HTML: most filters store the same of several ways. */
const judged = new Map<string, Promise<Result>>();

function resultOf(stored: string): Promise<Result> {
  const known = judged.get(stored) ?? judge(tabs, stored);
  judged.set(stored, known);
  return known;
}

/** WordPress asks the campaign's page what to show for its address. */
async function storedAddress(name: Tool, tool: RunningTool, route: Route): Promise<string> {
  if (!name.startsWith('wordpress')) return tool.stored(PAGE, route);
  const {embed, script} = await wordPressEmbed();
  return `${await embed(answer(site), PAGE)}<script>${script}</script>`;
}

async function measure(name: Tool, tab: Page): Promise<Measured> {
  const tool = await startTool(name, site, tab);
  const content = await pasted(site);
  const ways = {} as Record<Way, Partial<Record<Route, Result>>>;
  for (const {name: way} of WAYS) {
    ways[way] = {};
    for (const route of tool.routes) {
      const stored =
        way === 'address' ? await storedAddress(name, tool, route) : await tool.stored(content[way], route);
      ways[way][route] = await resultOf(stored).catch((error: unknown) => {
        throw new Error(`${way}, ${route}: ${String(error)}\n${stored.slice(0, 2000)}`, {cause: error});
      });
    }
  }
  return {ways, keepsDirection: await keepsDirection(await tool.stored(inArabic(), 'source'))};
}

/** Whether a page in English sets stored Arabic from right to left. */
async function keepsDirection(stored: string): Promise<boolean> {
  await tabs.plain.goto(site.putPage('/arabic.html', page(stored)));
  const directions = await tabs.plain.evaluate(() =>
    [...document.querySelectorAll('h2, p, li, div')].map((each) => getComputedStyle(each).direction),
  );
  assert.ok(directions.length > 0, stored);
  return directions.every((direction) => direction === 'rtl');
}

async function openTabs(): Promise<void> {
  const scripted = (await open({lasting: true})).page;
  const plain = (await open({lasting: true, javaScriptEnabled: false})).page;
  tabs = {site, scripted, plain, whole: await wholeTexts(site)};
}

suite('every way leaves something whole', () => {
  before(openTabs);

  for (const {name, label} of TOOLS) {
    test(`through ${label}`, async () => {
      const {page: tab, errors} = await open();
      measured[name] = await measure(name, tab);
      assert.deepEqual(errors, []);
      if (isWriting) return;
      assert.deepEqual(measured[name], written()[name], 'WAYS=write, pnpm generate');
    });
  }
});

suite('the judge refuses', () => {
  before(openTabs);
  for (const [name, spoil] of Object.entries({
    'code as text': (html: string) => `${html}!function(e){const t=e}`,
    'a button without a script': (html: string) => html.replace('<h2>', '<button>Load the campaign</button><h2>'),
    'a status without what is missing': (html: string) => html.replace(/<p>Missing.*?<\/p>/, ''),
    'a status without its judges': (html: string) => html.replace(/<p>Written by .*?<\/p>/, ''),
    'an item that has lost its content': (html: string) => html.replace('<ul>', '<ul><li><p></p></li>'),
    'a text without a way to the campaign': (html: string) => html.replaceAll(PAGE, 'https://other.example.org/'),
  })) {
    test(name, async () => {
      const {plain: html} = await pasted(site);
      assert.notEqual(spoil(html), html);
      await assert.rejects(judge(tabs, spoil(html)), assert.AssertionError);
    });
  }
});

test('every result has its word in the guide', () => {
  const all = {...written(), ...measured};
  const results = Object.values(all).flatMap(({ways}) => Object.values(ways).flatMap((way) => Object.values(way)));
  assert.deepEqual(
    [...new Set(results)].filter((result) => !Object.hasOwn(RESULTS, result)),
    [],
  );
  // A word that nothing earns is no finding.
  assert.deepEqual(
    Object.keys(RESULTS).filter((result) => !results.includes(result as Result)),
    [],
  );
});
