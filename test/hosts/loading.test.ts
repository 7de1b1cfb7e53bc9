// Scripts are off, code or document do not come, or come wrong: what the partner wrote stays, and nobody sees an error.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {settled, visibleTexts} from '../support/browsers/in-page.ts';
import {
  CODE,
  DOCUMENT_HEADERS,
  example,
  page,
  putCode,
  scriptAt,
  useSite,
  type Answer,
} from '../support/servers/site.ts';
import {until} from '../support/browsers/until.ts';
import {putCuriousHost} from './curious-host.ts';
import {embed, LAYOUTS, type Layout} from './host.ts';
import {frameText, openInFrame, openUnfinished, timePasses, watch} from './in-page.ts';
import {startLeavingHost} from './leaving-host.ts';
import {LISTENING, seenOn} from './listening.ts';

const site = useSite();

/** What is in the fallback alone. */
const FALLBACK = {
  'one tag': ['As of revision', 'Current version'],
  article: ['(The Herald)', 'Publish the audit in full'],
};
const WORDS = 'We signed because our members live downstream.';

/** A page may preload the document. */
const preloadOf = (href: string) =>
  `<link rel="preload" as="fetch" href="${href}" crossorigin="anonymous" referrerpolicy="no-referrer">`;

/** A page with the partner's own words in the card, whose code and document come from where a test puts them. */
function put(
  layout: Layout,
  {code, document}: {code: string; document: string},
  {path = '/page.html', head = ''}: {path?: string; head?: string} = {},
): string {
  const html = embed(site, layout)
    .replaceAll(/http:[^"]*\/campaign\.json/g, document)
    .replace(
      '</cs-campaign>',
      layout === 'article' ? '</cs-campaign>' : `<p slot="partner">${WORDS}</p></cs-campaign>`,
    );
  const scripts = `${LISTENING}<script>(${watch.toString()})()</script>`;
  return site.putPage(path, page(html + scriptAt(code), 'en', scripts + head));
}

const JAVASCRIPT = {
  'content-type': 'text/javascript',
  'access-control-allow-origin': '*',
  'cache-control': 'no-store',
} as const;

let documents = 0;
/** WebKit gives a preload what another page preloaded from the same address, though it was not to be kept. */
const newPath = () => `/campaign-${(documents += 1)}.json`;

const send =
  (body: string, headers: Readonly<Record<string, string>>, status = 200): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);
const document = JSON.stringify(example());
const {'access-control-allow-origin': _, ...UNREADABLE} = DOCUMENT_HEADERS;

const WITHOUT_CODE: Record<string, Answer> = {
  'is not there': send('', JAVASCRIPT, 404),
  'is another one': send(`${CODE} `, JAVASCRIPT),
  'is of a wrong type': send(CODE, {...JAVASCRIPT, 'content-type': 'text/plain'}),
  'may not be read by this page': send(CODE, {'content-type': 'text/javascript'}),
  'leads to one that may not be read': send('', {...JAVASCRIPT, location: 'http://127.0.0.1:1/countersign.js'}, 302),
};

const WITHOUT_DOCUMENT: Record<string, [answer: Answer, code: string]> = {
  'is not there': [send('', DOCUMENT_HEADERS, 404), 'http'],
  'is a page': [
    send('<!doctype html><title>Moved</title>', {...DOCUMENT_HEADERS, 'content-type': 'text/html'}),
    'not-json',
  ],
  'may not be read by this page': [send(document, UNREADABLE), 'network'],
  'may be read by another page': [
    send(document, {...DOCUMENT_HEADERS, 'access-control-allow-origin': 'https://another.example'}),
    'network',
  ],
  'has moved': [send('', {...DOCUMENT_HEADERS, location: '/moved.json'}, 302), 'network'],
};

inEveryEngine((engine, session) => {
  const owner = (layout: Layout, code: string) => [layout === 'article' ? `${code} letter` : code];

  async function assertFallback(layout: Layout): Promise<void> {
    const [shown] = await session().run(visibleTexts, 'body');
    for (const text of [...FALLBACK[layout], WORDS]) assert.ok(shown?.includes(text), `${text}: ${shown}`);
  }

  async function assertShown(): Promise<void> {
    await session().run(settled);
    const [demands] = await session().run(visibleTexts, 'cs-overview, cs-demand-checklist');
    assert.match(demands ?? '', /Partly met since 3 June 2026/);
  }

  for (const layout of LAYOUTS) {
    test(`scripts are off (${layout})`, async () => {
      const host = putCuriousHost(site, 'no-store');
      const {open, run} = session();
      const inside = put(layout, host, {path: '/inside.html'});
      await open(site.putPage('/outside.html', page('')));
      const text = await run(openInFrame, inside, 'allow-same-origin');
      for (const each of [...FALLBACK[layout], WORDS]) assert.ok(text.includes(each), `${each}: ${text}`);
      // For the code, Chromium may ask all the same: it reads ahead of what it will not run.
      const files = host.asked.map(({file}) => file).filter((file) => !(engine === 'chromium' && file.endsWith('.js')));
      assert.deepEqual(files, []);
    });

    for (const [what, answer] of Object.entries(WITHOUT_CODE)) {
      test(`the code ${what} (${layout})`, async () => {
        site.put('/code.js', answer);
        const {open, run} = session();
        await open(
          put(layout, {code: `${site.elsewhere}/code.js`, document: site.putDocument('/fresh.json', document)}),
        );
        assert.equal(await run(() => customElements.get('cs-campaign') === undefined), true);
        await assertFallback(layout);
        assert.deepEqual(await seenOn(run), []);
      });
    }

    test(`the code does not come for long (${layout})`, async () => {
      let hang = () => {};
      site.put('/code.js', (response) => (hang = () => response.destroy()));
      const {open, run} = session();
      const inside = put(layout, {
        code: `${site.elsewhere}/code.js`,
        document: site.putDocument('/fresh.json', document),
      });
      await open(site.putPage('/outside.html', page('')));
      await run(openUnfinished, inside);
      await until(
        () => run(frameText),
        // The page is read piece by piece: one of these may be there before another.
        (text) => [...FALLBACK[layout], WORDS].every((each) => text.includes(each)),
      );
      hang();
    });

    for (const [what, [answer, code]] of Object.entries(WITHOUT_DOCUMENT)) {
      test(`the document ${what} (${layout})`, async () => {
        const path = newPath();
        site.put(path, answer);
        site.put('/moved.json', send(document, DOCUMENT_HEADERS));
        const {open, run} = session();
        await open(put(layout, {code: putCode(site), document: site.elsewhere + path}));
        await run(settled);
        await assertFallback(layout);
        assert.deepEqual(await seenOn(run), owner(layout, code));
      });
    }

    test(`the document does not come and is given up after twenty seconds (${layout})`, async () => {
      let [asked, left] = [() => {}, () => {}];
      const asking = new Promise<void>((done) => (asked = done));
      const leaving = new Promise<void>((done) => (left = done));
      const path = newPath();
      site.put(path, (response) => {
        response.writeHead(200, DOCUMENT_HEADERS).write('{"format": 1,');
        response.on('close', left);
        asked();
      });
      const {open, run} = session();
      await open(put(layout, {code: putCode(site), document: site.elsewhere + path}));
      // One that is given up before it has reached the host is never seen there.
      await asking;
      await run(timePasses);
      await run(settled);
      await assertFallback(layout);
      assert.deepEqual(await seenOn(run), owner(layout, 'timeout'));
      await leaving;
    });

    test(`there is no network after a first visit (${layout})`, async (context) => {
      const {open} = session();
      const leaving = await startLeavingHost();
      context.after(() => leaving.leave());
      const host = putCuriousHost(leaving, 'max-age=300');
      // This WebKit keeps of a fetched document only what was preloaded.
      const head = preloadOf(host.document);
      await open(put(layout, host, {path: '/first.html', head}));
      await assertShown();
      leaving.leave();
      await open(put(layout, host, {path: '/second.html', head}));
      await assertShown();
    });

    test(`there is no network when the document is no longer fresh (${layout})`, async (context) => {
      const {open, run} = session();
      const leaving = await startLeavingHost();
      context.after(() => leaving.leave());
      const host = putCuriousHost(leaving, 'max-age=300');
      leaving.put('/stale.json', send(document, {...DOCUMENT_HEADERS, 'cache-control': 'no-cache'}));
      const addresses = {code: host.code, document: `${leaving.elsewhere}/stale.json`};
      await open(put(layout, addresses, {path: '/first.html'}));
      await assertShown();
      leaving.leave();
      await open(put(layout, addresses, {path: '/second.html'}));
      await run(settled);
      await assertFallback(layout);
      assert.deepEqual(await seenOn(run), owner(layout, 'network'));
    });

    test(`there is no network at all (${layout})`, async () => {
      const {open, run} = session();
      const leaving = await startLeavingHost();
      const host = putCuriousHost(leaving, 'max-age=300');
      leaving.leave();
      await open(put(layout, host));
      assert.equal(await run(() => customElements.get('cs-campaign') === undefined), true);
      await assertFallback(layout);
      assert.deepEqual(await seenOn(run), []);
    });
  }
});
