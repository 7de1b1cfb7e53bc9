// A snippet names the requests of readers' browsers. A browser makes the same: when, to which hosts, for which files.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCampaign} from '@countersign/campaign';
import {snippetOf, type SnippetChoice, type SnippetRequest} from '@countersign/render';
import type {Page} from 'playwright-core';
import {embedRelease} from '../../packages/cli/src/release/embed-release.ts';
import {useChromium} from '../support/browsers/chromium.ts';
import {until} from '../support/browsers/until.ts';
import {putFrame} from '../support/servers/frame-site.ts';
import {codeAt, example, keepAt, page, useSite} from '../support/servers/site.ts';

const site = useSite();
const chromium = useChromium();
const release = embedRelease();

const read = readCampaign(example());
assert(read.ok);
const {campaign} = read;

/** A page that is so high that the reader is not near the letter. */
const FAR = '<div style="height: 20000px"></div>';

const elsewhere = () => new URL(site.elsewhere).host;
/** Requests of the snippet by host and name of the file. */
const asked = () =>
  site.requests
    .filter(({path}) => path !== '/page.html')
    .map(
      ({host, path}) =>
        `${host === elsewhere() ? 'another host' : 'the site'}: ${path.split(/[/?]/).findLast((name) => name.includes('.'))}`,
    )
    .sort();

function expected({what, host, files, isUsual}: SnippetRequest): string[] {
  // The publisher of this test has the code of the frame elsewhere, too.
  assert.ok(isUsual || host === undefined || host === elsewhere(), host);
  const names = {code: files ?? [], document: ['campaign.json'], frame: ['frame.html']}[what];
  return names.map((name) => `${host === undefined ? 'the site' : 'another host'}: ${name}`);
}

const STEPS: Readonly<Record<SnippetRequest['when'], (tab: Page) => Promise<unknown>>> = {
  page: (tab) => tab.waitForLoadState(),
  near: (tab) => tab.evaluate(() => scrollTo(0, document.body.scrollHeight)),
  press: (tab) => tab.getByRole('button', {name: 'Load the campaign'}).click(),
};

async function holds(choice: SnippetChoice): Promise<void> {
  const snippet = await snippetOf(choice, {campaign, release, isPreview: true});
  assert(snippet.ok, JSON.stringify(snippet));
  const {page: tab, errors} = await chromium();
  await tab.goto(site.putPage('/page.html', page(FAR + snippet.text)));
  const wanted: string[] = [];
  for (const when of ['page', 'near', 'press'] as const) {
    wanted.push(...snippet.requests.filter((request) => request.when === when).flatMap(expected));
    if (when !== 'press' || snippet.requests.some((request) => request.when === when)) await STEPS[when](tab);
    await until(
      () => Promise.resolve(asked()),
      (all) => all.length >= wanted.length,
    );
    assert.deepEqual(asked(), [...wanted].sort(), when);
  }
  assert.deepEqual(errors, []);
}

const src = () => `${site.elsewhere}/campaigns/open-audit/campaign.json`;

test('HTML', () => holds({way: 'html', src: src(), script: keepAt(site.elsewhere)}));

test('HTML that asks first', () => holds({way: 'html', src: src(), script: codeAt(site.elsewhere), load: 'click'}));

test('HTML that asks first, with code of the site itself', () =>
  holds({way: 'html', src: src(), script: new URL(keepAt(site.origin)).pathname, load: 'click'}));

test('an import map', () => holds({way: 'import-map', src: src(), script: codeAt(site.elsewhere)}));

test('a frame', () =>
  holds({
    way: 'iframe',
    frame: putFrame(site),
    script: codeAt(site.elsewhere).replace('countersign.js', 'frame-host.js'),
  }));
