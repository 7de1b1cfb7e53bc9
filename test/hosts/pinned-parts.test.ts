// The parts of the code: requested only when they are needed, from beside the code, and never run with other bytes.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {openDisclosures, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {linesUnder, NONCE, type Lines} from '../support/servers/header-lines.ts';
import {CODE, codeAt, INTEGRITY, page, partFile, script, scriptAt, useSite, VERSION} from '../support/servers/site.ts';
import {
  beBusy,
  beIdle,
  comes,
  passTwentySeconds,
  pressMark,
  toggleRecord,
  watchedSoFar,
  WATCHING,
} from './parts-in-page.ts';
import {refusesMarkup} from './in-page.ts';
import {useReports} from './reports.ts';

const site = useSite();
const reports = useReports(site);

const CSP = 'content-security-policy';
const TITLE = 'Open the audit of the Northern Reservoir';
const FALLBACK = 'The page’s own words.';

const distFile = (name: string) => readFileSync(new URL(`../../packages/embed/dist/${name}`, import.meta.url));
const folderAt = (origin: string) => new URL('.', codeAt(origin));
const partPath = (name: string) => new URL(partFile(name), folderAt('http://localhost')).pathname;

const campaign = (attributes = '') =>
  `<cs-campaign ${attributes} src="${site.elsewhere}/campaigns/open-audit/campaign.json">${FALLBACK}</cs-campaign>`;

interface Page {
  readonly body?: string;
  readonly lang?: string;
  readonly code?: string;
  readonly lines?: Lines;
}

/** A page with one campaign. It counts as idle only when the test says so. */
function put({body = campaign(), lang = 'en', code = script(site.elsewhere), lines = {}}: Page = {}): string {
  const nonce = NONCE.slice('nonce-'.length);
  const watching = WATCHING.replace('<script', `<script nonce="${nonce}"`);
  const withNonce = code.replaceAll('<script', `<script nonce="${nonce}"`);
  return site.putPage('/page.html', page(body + withNonce, lang, watching), lines);
}

const SCRIPT = {'content-type': 'text/javascript', 'access-control-allow-origin': '*', 'cache-control': 'max-age=3600'};

/** Every way in which a part does not come. */
const BROKEN = {
  tampered: (name: string) => (response: ServerResponse) =>
    response.writeHead(200, SCRIPT).end(`document.tampered = true;${distFile(partFile(name)).toString()}`),
  missing: () => (response: ServerResponse) => response.writeHead(404, SCRIPT).end('Not found'),
  'a page in its place': () => (response: ServerResponse) =>
    response.writeHead(200, {...SCRIPT, 'content-type': 'text/html'}).end('<p>Sign in</p>'),
} as const;

function mend(name: string): void {
  site.put(partPath(name), (response) => response.writeHead(200, SCRIPT).end(distFile(partFile(name))));
}

/** Puts a part that arrives when it is let go. */
function hold(name: string): {release: () => void} {
  let answer: (() => void) | undefined;
  let isFree = false;
  site.put(partPath(name), (response) => {
    answer = () => response.writeHead(200, SCRIPT).end(distFile(partFile(name)));
    if (isFree) answer();
  });
  return {
    release() {
      isFree = true;
      answer?.();
    },
  };
}

/** The files of code and documents that were requested, by their names, in alphabetical order. */
const requested = () =>
  site.requests
    .map(({path}) => path.slice(path.lastIndexOf('/') + 1).replace(`countersign-${VERSION}-`, ''))
    .filter((name) => /\.js(on)?$/.test(name))
    .sort();

const POLICIES: Record<string, () => Lines> = {
  'no policy': () => ({}),
  'the files by their hashes': () => linesUnder('Content Security Policy', site)[0]!,
  'the folder of the version': () => linesUnder('Content Security Policy', site)[1]!,
  "a nonce, and 'strict-dynamic'": () => linesUnder('Content Security Policy', site)[2]!,
  'a plain nonce': () => {
    const [, , lines] = linesUnder('Content Security Policy', site);
    return {[CSP]: lines![CSP]!.replace(" 'strict-dynamic'", '')};
  },
  'a plain nonce, and Trusted Types': () => {
    const [, , lines] = linesUnder('Content Security Policy', site);
    const [types] = linesUnder('Trusted Types', site);
    return {[CSP]: `${lines![CSP]!.replace(" 'strict-dynamic'", '')}; ${types![CSP]!}`};
  },
  'Integrity-Policy': () => linesUnder('Other policies', site)[0]!,
  'Cross-Origin-Embedder-Policy': () => linesUnder('Other policies', site)[1]!,
  'a sandbox': () => linesUnder('Other policies', site)[2]!,
};

inEveryEngine((_engine, session) => {
  const run: ReturnType<typeof session>['run'] = (inPage, ...values) => session().run(inPage, ...values);
  const open = (options?: Page) => session().open(put(options));
  const shown = async (selector: string) => (await run(visibleTexts, selector)).join(' ');

  test('an overview in English requests the code and the document, and when the page is idle the record', async () => {
    await open();
    await run(settled);
    assert.deepEqual(requested(), ['campaign.json', 'countersign.js']);
    await run(beIdle);
    await run(() => customElements.whenDefined('cs-source-list').then(() => true));
    await run(settled);
    assert.deepEqual(requested(), ['campaign.json', 'countersign.js', 'record.js']);
    const {events, leftInHead} = await run(watchedSoFar);
    assert.deepEqual(events, ['cs-campaign cs-load']);
    assert.equal(leftInHead, 0);
  });

  for (const [name, options, files] of [
    ['layout="full"', {body: () => campaign('layout="full"')}, ['record.js']],
    ['a page in Arabic', {lang: 'ar'}, ['words-ar.js']],
    ['an element in Arabic', {body: () => campaign('lang="ar-EG"')}, ['words-ar.js']],
    ['a page in German, which we do not speak', {lang: 'de'}, []],
    ['an element of the record', {body: () => campaign().replaceAll('cs-campaign', 'cs-statements')}, ['record.js']],
  ] as const) {
    test(`${name} requests ${files.join() || 'nothing'} besides`, async () => {
      const {body, lang} = options as {body?: () => string; lang?: string};
      await open({...(body && {body: body()}), ...(lang && {lang})});
      await run(settled);
      assert.deepEqual(requested(), ['campaign.json', 'countersign.js', ...files]);
      assert.ok(!(await shown('body')).includes(FALLBACK));
    });
  }

  for (const [when, later] of [
    ['when the page has been idle', beIdle],
    ['after five seconds in a page that is never idle', beBusy],
  ] as const) {
    test(`an element that is inserted later is registered ${when}`, async () => {
      await open();
      await run(settled);
      await run(() => {
        const list = document.createElement('cs-source-list');
        list.setAttribute('src', document.querySelector('cs-campaign')!.getAttribute('src')!);
        document.body.append(list);
      });
      assert.equal(await run(() => customElements.get('cs-source-list') === undefined), true);
      await run(later);
      await run(comes, 'ready cs-source-list');
    });
  }

  for (const [name, lines] of Object.entries(POLICIES)) {
    test(`${name}: overview, record, Arabic`, async () => {
      const body = campaign();
      await session().open(
        site.putPage(
          '/page.html',
          page(body + script(site.elsewhere).replace('<script', `<script nonce="${NONCE.slice(6)}"`)),
          reports.collecting(lines()),
        ),
      );
      await run(settled);
      assert.ok((await shown('cs-overview')).includes(TITLE));
      await run(openDisclosures);
      assert.match(await shown('cs-demand-checklist'), /Partly met since 3 June 2026/);
      await run(() => (document.documentElement.lang = 'ar'));
      await run(settled);
      await run(openDisclosures);
      assert.match(await shown('cs-demand-checklist'), /تحقق جزئياً/);
      if (lines()[CSP]?.includes('default-src')) assert.deepEqual(await reports.seen(session().run), []);
      if (name.includes('Trusted')) assert.equal(await run(refusesMarkup), true);
    });
  }

  for (const [how, broken] of Object.entries(BROKEN)) {
    test(`a record that is ${how} leaves the link, says so once for each gesture, and may come later`, async () => {
      site.put(partPath('record'), broken('record'));
      await open();
      await run(settled);
      await run(toggleRecord);
      await run(comes, 'event cs-campaign cs-error network record');
      const address = 'Campaign page';
      assert.ok((await shown('details')).includes(address), await shown('details'));
      assert.deepEqual((await run(watchedSoFar)).events, [
        'cs-campaign cs-load',
        'cs-campaign cs-error network record',
      ]);
      // Nothing asks by itself again.
      await run(settled);
      assert.equal(requested().filter((name) => name === 'record.js').length, 1);
      // Closing asks for nothing, opening once.
      await run(toggleRecord);
      await run(settled);
      await run(toggleRecord);
      await run(comes, 'events 3');
      await run(settled);
      assert.equal(requested().filter((name) => name === 'record.js').length, 2);
      assert.equal((await run(watchedSoFar)).events.length, 3);
      mend('record');
      await run(toggleRecord);
      await run(settled);
      await run(toggleRecord);
      await run(comes, 'ready cs-source-list');
      assert.match(await shown('cs-demand-checklist'), /Partly met since 3 June 2026/);
      const {events, sources, leftInHead} = await run(watchedSoFar);
      assert.equal(events.length, 3);
      assert.equal(leftInHead, 0);
      assert.deepEqual(
        sources.slice(-3).map((source) => new URL(source).search),
        ['', '?retry=1', '?retry=2'],
      );
      assert.equal(await run(() => 'tampered' in document), false);
    });

    test(`words that are ${how} leave the fallback, and one error`, async () => {
      site.put(partPath('words-ar'), broken('words-ar'));
      await open({lang: 'ar'});
      await run(comes, 'event cs-campaign cs-error network words-ar');
      await run(settled);
      assert.ok((await shown('body')).includes(FALLBACK));
      assert.deepEqual((await run(watchedSoFar)).events, ['cs-campaign cs-error network words-ar']);
      assert.equal(
        await run(() => document.querySelector<HTMLElement & {state: string}>('cs-campaign')!.state),
        'failed',
      );
      assert.equal(requested().filter((name) => name === 'words-ar.js').length, 1);
      assert.equal(await run(() => 'tampered' in document), false);
    });
  }

  test('words that are refused leave the language that is on screen, until a gesture brings them', async () => {
    site.put(partPath('words-ar'), BROKEN.missing());
    await open();
    await run(settled);
    await run(() => (document.documentElement.lang = 'ar'));
    await run(comes, 'event cs-campaign cs-error network words-ar');
    assert.match(await shown('cs-overview'), /Partly met since 3 June 2026/);
    mend('words-ar');
    await run(toggleRecord);
    await run(comes, 'lang ar');
    assert.match(await shown('cs-overview'), /تحقق جزئياً/);
    assert.equal((await run(watchedSoFar)).events.length, 2);
  });

  test('a policy that does not name the parts leaves the overview with its link', async () => {
    const lines = {[CSP]: `script-src '${INTEGRITY}' '${NONCE}'`};
    await session().open(
      site.putPage(
        '/page.html',
        page(
          campaign() + script(site.elsewhere),
          'en',
          WATCHING.replace('<script', `<script nonce="${NONCE.slice(6)}"`),
        ),
        lines,
      ),
    );
    await run(settled);
    await run(toggleRecord);
    await run(comes, 'event cs-campaign cs-error network record');
    assert.ok((await shown('details')).includes('Campaign page'));
    assert.deepEqual(requested(), ['campaign.json', 'countersign.js']);
  });

  test('a part that is slow leaves what is on screen, and is drawn when it comes', async () => {
    const record = hold('record');
    await open();
    await run(settled);
    await run(toggleRecord);
    await run(comes, 'sources 1');
    assert.ok((await shown('details')).includes('Campaign page'));
    record.release();
    await run(comes, 'ready cs-source-list');
    assert.deepEqual((await run(watchedSoFar)).events, ['cs-campaign cs-load']);
  });

  test('a part that takes twenty seconds is an error, and is drawn all the same when it comes', async () => {
    const words = hold('words-ar');
    // A page has loaded when its scripts have.
    await open();
    await run(settled);
    await run(() => {
      const element = document.querySelector('cs-campaign')!;
      const copy = element.cloneNode(true) as HTMLElement;
      element.remove();
      copy.lang = 'ar';
      document.body.append(copy);
    });
    await run(comes, 'sources 1');
    await run(passTwentySeconds);
    await run(comes, 'event cs-campaign cs-error network words-ar');
    assert.ok((await shown('body')).includes(FALLBACK));
    words.release();
    await run(comes, 'lang ar');
    assert.deepEqual((await run(watchedSoFar)).events.slice(1), [
      'cs-campaign cs-error network words-ar',
      'cs-campaign cs-load',
    ]);
  });

  test('a mark asks for the record, and its note opens when that is there', async () => {
    const record = hold('record');
    await open();
    await run(settled);
    await run(pressMark);
    await run(comes, 'sources 1');
    assert.equal(await shown('[part=note]'), '');
    record.release();
    await run(comes, 'part note');
    assert.match(await shown('[part=note]'), /Show in the list of sources/);
    const part = await run(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute('part');
    });
    assert.equal(part, 'note');
  });

  test('an element of the record whose part is missing keeps its fallback and says so', async () => {
    site.put(partPath('record'), BROKEN.missing());
    await open({body: campaign().replaceAll('cs-campaign', 'cs-statements')});
    await run(comes, 'event cs-statements cs-error network record');
    assert.ok((await shown('body')).includes(FALLBACK));
    await run(beIdle);
    await run(comes, 'events 1');
    assert.equal(requested().filter((name) => name === 'record.js').length, 1);
    assert.equal((await run(watchedSoFar)).events.length, 1);
  });

  /** The code of another version: its names differ, its parts are the same. */
  function putOtherVersion(): string {
    const other = CODE.replaceAll(VERSION, '9.9.9').replace(VERSION.replaceAll('.', '\\.'), '9\\.9\\.9');
    const folder = '/other/';
    const answer = (content: string | Uint8Array) => (response: ServerResponse) =>
      response.writeHead(200, SCRIPT).end(content);
    site.put(`${folder}countersign-9.9.9.js`, answer(other));
    for (const name of ['record', 'words-ar']) {
      site.put(`${folder}countersign-9.9.9-${name}.js`, answer(distFile(partFile(name))));
    }
    return `<script type="module" src="${site.elsewhere}${folder}countersign-9.9.9.js" crossorigin="anonymous"></script>`;
  }

  for (const isFirst of [true, false]) {
    test(`of two versions only the ${isFirst ? 'other' : 'one'} that came first loads parts, its own`, async () => {
      const [one, other] = [script(site.elsewhere), putOtherVersion()];
      await open({lang: 'ar', code: isFirst ? other + one : one + other});
      await run(settled);
      await run(beIdle);
      await run(openDisclosures);
      await run(settled);
      assert.match(await shown('cs-demand-checklist'), /تحقق جزئياً/);
      const names = site.requests.map(({path}) => path).filter((path) => /countersign-[\d.]+-/.test(path));
      assert.equal(names.length, 2);
      for (const name of names) assert.equal(name.startsWith('/other/countersign-9.9.9-'), isFirst, name);
    });
  }

  const classic = (address: string) =>
    `<script src="${address}" integrity="${INTEGRITY}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
  for (const [name, code] of Object.entries({
    'a classic script': () => classic(codeAt(site.elsewhere)),
    'a file with its version in the name': () => {
      putVendored();
      return scriptAt(`${site.elsewhere}/vendored/countersign-${VERSION}.js`);
    },
    'an address with a query': () => {
      putVendored();
      return scriptAt(`${site.elsewhere}/vendored/countersign.js?ver=6.8#code`);
    },
  })) {
    test(`${name} finds its parts beside it`, async () => {
      const html = code();
      await open({lang: 'ar', code: html});
      await run(comes, 'lang ar');
      const [, own] = /src="([^"]+)"/.exec(html)!;
      assert.deepEqual((await run(watchedSoFar)).sources, [new URL(partFile('words-ar'), own).href]);
    });
  }

  function putVendored(): void {
    for (const name of ['countersign.js', `countersign-${VERSION}.js`]) {
      site.put(`/vendored/${name}`, (response) => response.writeHead(200, SCRIPT).end(CODE));
    }
    site.put(`/vendored/${partFile('words-ar')}`, (response) =>
      response.writeHead(200, SCRIPT).end(distFile(partFile('words-ar'))),
    );
  }

  test('code that does not know its address asks the CDN for exactly its version, and never the page', async () => {
    await open({lang: 'ar', code: `<script>${CODE.replaceAll('</script', '<\\/script')}</script>`});
    await run(comes, 'sources 1');
    const {sources} = await run(watchedSoFar);
    assert.deepEqual(sources, [
      `https://cdn.jsdelivr.net/npm/@countersign/embed@${VERSION}/dist/${partFile('words-ar')}`,
    ]);
  });

  test('a part that a page runs by itself does nothing', async () => {
    const part = `${folderAt(site.elsewhere).href}${partFile('record')}`;
    await open({body: '', code: `<script src="${part}" crossorigin="anonymous"></script>`});
    assert.equal(await run(() => customElements.get('cs-letter-card') === undefined), true);
    assert.deepEqual((await run(watchedSoFar)).events, []);
  });
});
