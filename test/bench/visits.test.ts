// What one visit counts. Nothing here is about how long anything takes.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {after, before, suite, test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import type {Browser} from 'playwright-core';
import {launchChromium} from '../support/browsers/chromium.ts';
import {readable} from '../support/html/readable.ts';
import {contestants, contestantsNamed, type Contestant} from './contestants.ts';
import {lastSourceText} from './documents.ts';
import type {Seen} from './in-page.ts';
import {tasksOf, UNSLOWED, visit, watching} from './measure.ts';
import {CODE, RECORD} from './ours.ts';
import {measureShift} from './shift.ts';
import {startSite, type BenchSite} from './site.ts';

let browser: Browser;
let site: BenchSite;
before(async () => {
  browser = await launchChromium();
  site = await startSite(contestants, [5]);
});
after(async () => {
  await browser.close();
  site.server.close();
});

/** What the server sends compressed is that long. */
async function sizeOf(path: string): Promise<number> {
  const response = await fetch(site.server.origin + path);
  return brotliCompressSync(await response.text()).length;
}

suite('a visit counts every request and every byte', () => {
  // The page; and the document, the code, and for apps a style sheet, for ours the part with the record.
  const REQUESTS: Record<string, number> = {
    static: 1,
    'static-skipping': 1,
    vanilla: 3,
  };
  for (const contestant of contestants) {
    test(contestant.label, async () => {
      const address = site.address(contestant, 5);
      const {pathname} = new URL(address);
      const html = readable(await (await fetch(address)).text());
      const named = [...html.matchAll(/ (?:href|src|data-src)="(\/[^"]+)"/g)].map(([, path]) => path!);
      const parts = named.filter((path) => path === CODE).map(() => RECORD);
      const paths = [...new Set([pathname, ...named, ...parts])];
      const sizes = await Promise.all(paths.map(sizeOf));

      const document = site.document(5);
      const seen = await visit({browser, server: site.server, contestant, address, document, conditions: UNSLOWED});
      assert.equal(seen.requests, REQUESTS[contestant.name] ?? 4);
      assert.deepEqual([seen.requests, seen.bytes], [paths.length, sizes.reduce((sum, size) => sum + size, 0)]);
      assert.ok(seen.source >= seen.title && seen.title > 0);
      assert.ok(seen.main >= seen.script + seen.style + seen.layout);
      assert.ok(seen.heap > 0);
    });
  }
});

test('the last source is the one that has to be the last, and not whichever comes last while a list grows', async () => {
  const page = await browser.newPage();
  const find = {title: () => document.querySelector('h2'), list: () => document.querySelector('ol')};
  await page.addInitScript(watching(find, ['third', 'example.org']));
  await page.goto(await site.putPage('/grows.html', '<h2>Letter</h2><ol><li>first</ol>'));
  const seen = await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const seen: boolean[] = [];
    for (const textContent of ['second, example.org', 'third', 'third, example.org']) {
      document.querySelector('ol')!.append(Object.assign(document.createElement('li'), {textContent}));
      for (let n = 0; n < 5; n += 1) await frame();
      seen.push(window.bench.seen.source > 0);
    }
    return seen;
  });
  assert.deepEqual(seen, [false, false, true]);
  await page.close();
});

test('a page that never shows its last source is no result', async () => {
  const [contestant] = contestantsNamed(['static']);
  const hidden: Contestant = {...contestant!, list: () => document.querySelector('article')};
  const letter = site.document(5);
  const text = lastSourceText(letter).join(' ');
  const html = `<article style="display: none"><h2>Letter</h2><p>${text}</p></article>`;
  const address = await site.putPage('/hidden.html', html);
  await assert.rejects(
    visit({browser, server: site.server, contestant: hidden, address, document: letter, conditions: UNSLOWED}),
    /static: The last source does not come onto the screen/,
  );
});

test('of a task during which the document was checked, only what was left of it came after the check', () => {
  const tasks: Seen['tasks'] = [
    {start: 0, duration: 90},
    {start: 100, duration: 200},
    {start: 400, duration: 60},
  ];
  assert.deepEqual(tasksOf({tasks, checked: 180}), {
    longestTask: 200,
    longestAfterCheck: 120,
    longTasks: 3,
    longTasksAfterCheck: 2,
  });
  // 40 ms of it were left.
  assert.equal(tasksOf({tasks, checked: 260}).longTasksAfterCheck, 1);
  assert.deepEqual(tasksOf({tasks: [], checked: 0}).longestTask, 0);
});

test('what is held back is answered when it is released', async () => {
  const {origin, hold} = site.server;
  const release = hold('/nowhere');
  let isAnswered = false;
  const answer = fetch(`${origin}/nowhere`).then(() => (isAnswered = true));
  // Asked for later, and answered.
  assert.equal((await fetch(`${origin}/elsewhere`)).status, 404);
  assert.equal(isAnswered, false);
  release();
  assert.ok(await answer);
});

test('a bare link moves what is below it, and reserved space does not', async () => {
  const [reserved, fallback, link] = await measureShift({browser, site, size: 5});
  assert.deepEqual([reserved?.place, fallback?.place, link?.place], ['reserved', 'fallback', 'link']);
  assert.deepEqual([reserved?.atTop, reserved?.below], [0, 0]);
  assert.ok(fallback!.atTop < link!.atTop && link!.atTop > 0, JSON.stringify({fallback, link}));
});
