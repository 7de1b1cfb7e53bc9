// What one visit counts. Nothing here is about how long anything takes.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {after, before, suite, test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import type {Browser} from 'playwright-core';
import {launchChromium} from '../support/browsers/chromium.ts';
import {readable} from '../support/html/readable.ts';
import {contestantNamed, contestants, type Contestant} from './contestants.ts';
import {visitFar} from './far.ts';
import {goalText} from './goals.ts';
import type {Seen} from './in-page.ts';
import {tasksOf, UNSLOWED, visitLoad, watching} from './measure.ts';
import {CODE, KEEP, RECORD} from './ours.ts';
import {visitReply} from './reply.ts';
import {measureShift} from './shift.ts';
import {documentPath, startSite, type BenchSite} from './site.ts';

const SIZE = 5;

let browser: Browser;
let site: BenchSite;
before(async () => {
  browser = await launchChromium();
  site = await startSite(contestants, [SIZE]);
});
after(async () => {
  await browser.close();
  site.server.close();
});

const visited = (contestant: Contestant) =>
  ({browser, site, contestant, size: SIZE, layout: 'overview', conditions: UNSLOWED}) as const;

/** What the server sends compressed is that long. */
async function sizeOf(path: string): Promise<number> {
  const response = await fetch(site.server.origin + path);
  return brotliCompressSync(await response.text()).length;
}

suite('a visit counts every request and every byte', () => {
  // The page; and the document, the code, and for apps a style sheet, for ours the part with the record. In a snippet
  // the small script comes first.
  const REQUESTS: Record<string, number> = {static: 1, 'static-closed': 1, snippet: 5, vanilla: 3};
  /** What code requests itself. */
  const LATER: Record<string, readonly string[]> = {[KEEP]: [CODE, RECORD], [CODE]: [RECORD]};

  for (const contestant of contestants) {
    test(contestant.label, async () => {
      const address = await site.page(contestant, {size: SIZE, layout: 'overview', place: 'top'});
      const html = readable(await (await fetch(address)).text());
      const named = [...html.matchAll(/ (?:href|src|data-src)="(\/[^"]+)"/g)].map(([, path]) => path!);
      const paths = [...new Set([new URL(address).pathname, ...named, ...named.flatMap((path) => LATER[path] ?? [])])];
      const sizes = await Promise.all(paths.map(sizeOf));

      const seen = await visitLoad(visited(contestant));
      assert.equal(seen.requests, REQUESTS[contestant.name] ?? 4);
      assert.deepEqual([seen.requests, seen.bytes], [paths.length, sizes.reduce((sum, size) => sum + size, 0)]);
      assert.ok(seen.goal >= seen.title && seen.title > 0);
      assert.ok(seen.main >= seen.script + seen.style + seen.layout);
      assert.ok(seen.heap > 0);
    });
  }
});

suite('a letter far below costs what its code requests before anybody is near', () => {
  const REQUESTS: Record<string, readonly string[]> = {
    static: [],
    snippet: [KEEP],
    'ours-tag': [CODE, RECORD, documentPath(SIZE)],
  };
  for (const [name, paths] of Object.entries(REQUESTS)) {
    test(name, async () => {
      const {requests, documents, bytes} = await visitFar(visited(contestantNamed(name)));
      const sizes = await Promise.all(paths.map(sizeOf));
      assert.deepEqual(
        [requests, documents, bytes],
        [
          paths.length,
          paths.filter((path) => path.endsWith('.json')).length,
          sizes.reduce((sum, size) => sum + size, 0),
        ],
      );
    });
  }
});

test('the longest wait for a button is that of its slowest reply', async () => {
  const slow = `<script>
    // A press before the button is there hits something else, and does not count.
    document.addEventListener('click', function reply({target}) {
      if (target.id !== 'follow') return;
      document.removeEventListener('click', reply);
      const end = performance.now() + 200;
      while (performance.now() < end);
    });
  </script>`;
  const fast = contestantNamed('static');
  const contestant: Contestant = {
    ...fast,
    name: 'slow',
    widget: (letter, built) => ({head: slow, body: fast.widget(letter, built).body}),
  };
  const {longest, presses} = await visitReply(visited(contestant));
  assert.ok(presses >= 1 && longest >= 200, `${presses}, ${longest}`);
});

test('the last member is the one that has to be the last, and not whichever comes last while a list grows', async () => {
  const page = await browser.newPage();
  const find = {title: [() => document.querySelector('h2')], goal: [() => document.querySelector('ol')]};
  await page.addInitScript(watching(find, ['third', 'example.org']));
  await page.goto(await site.putPage('/grows.html', '<h2>Letter</h2><ol><li>first</ol>'));
  const seen = await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const seen: boolean[] = [];
    for (const textContent of ['second, example.org', 'third', 'third, example.org']) {
      document.querySelector('ol')!.append(Object.assign(document.createElement('li'), {textContent}));
      for (let n = 0; n < 5; n += 1) await frame();
      seen.push(window.bench.seen.goal > 0);
    }
    return seen;
  });
  assert.deepEqual(seen, [false, false, true]);
  await page.close();
});

test('of two places, the one that is on screen counts', async () => {
  const page = await browser.newPage();
  const find = {title: [], goal: [() => document.querySelector('ul'), () => document.querySelector('ol')]};
  await page.addInitScript(watching(find, ['last']));
  await page.goto(await site.putPage('/two.html', '<ul hidden><li>last</ul><ol><li>last</ol>'));
  assert.equal(await page.evaluate(() => window.bench.goal()?.parentElement?.localName), 'ol');
  await page.close();
});

test('a page that never shows the last of it is no result', async () => {
  const text = goalText(site.document(SIZE), 'overview').join(' ');
  const contestant: Contestant = {
    ...contestantNamed('static'),
    name: 'hidden',
    widget: () => ({head: '', body: `<article style="display: none"><h2>Letter</h2><h4>${text}</h4></article>`}),
  };
  await assert.rejects(visitLoad(visited(contestant)), /hidden, 5, overview: The last of what is shown does not come/);
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
  const shifts = await measureShift({browser, site, size: SIZE});
  assert.deepEqual(
    shifts.map(({place}) => place),
    ['snippet', 'snippet-full', 'reserved', 'link'],
  );
  const [snippet, , reserved, link] = shifts;
  assert.deepEqual([reserved?.atTop, reserved?.atEnd, reserved?.past], [0, 0, 0]);
  assert.ok(snippet!.atTop < link!.atTop && link!.atTop > 0, JSON.stringify({snippet, link}));
});
