// Whatever comes in place of a document: the fallback stays, one event says why, and nothing else happens.
import assert from 'node:assert/strict';
import type {ServerResponse} from 'node:http';
import {describe, test} from 'node:test';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {useChromium, type Visit} from '../support/browsers/chromium.ts';
import {openDisclosures, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {
  DOCUMENT_HEADERS,
  example,
  LOGO,
  page,
  script,
  useSite,
  type Answer,
  type Example,
} from '../support/servers/site.ts';

const site = useSite();
const chromium = useChromium();

interface Failure {
  /** What the element of the document reported: one `code target` for each event. */
  readonly events: string[];
  readonly problems: {pointer: string; message: string; hint: string}[];
}

const FALLBACK = 'What the partner wrote.';

/** When the clock of a page begins that a test holds, in milliseconds since 1970. */
const START = Date.UTC(2026, 5, 10);

/** A page with the element that owns the document, one that is fed by it, and a third inside the first. */
const failing = (attributes: string) =>
  page(
    `<cs-campaign id="owner" ${attributes}>
       <p>${FALLBACK}</p><p slot="partner">Our own words.</p>
     </cs-campaign>
     <cs-demand-checklist id="fed" for="owner"><p>The demands.</p></cs-demand-checklist>
     ${script(site.elsewhere)}`,
    'en',
    `<script>
      const seen = {events: [], problems: []};
      for (const type of ['cs-load', 'cs-error', 'error', 'unhandledrejection']) {
        addEventListener(type, (event) => {
          seen.events.push([event.code ?? type, event.target.id].join(' '));
          seen.problems.push(...(event.problems ?? []).map(({pointer, message, hint}) => ({pointer, message, hint})));
        }, true);
      }
      document.seen = seen;
    </script>`,
  );

const seen = ({page: tab}: Visit) => tab.evaluate(() => (document as Document & {seen: Failure}).seen);

/** Waits until the page has settled, and holds it to what a reader and a developer may see then. */
async function assertFailed(visit: Visit, code: string): Promise<Failure> {
  const {page: tab, errors, messages} = visit;
  await tab.waitForFunction(() => (document as Document & {seen: Failure}).seen.events.length > 0);
  await tab.evaluate(settled);
  const failure = await seen(visit);
  assert.deepEqual(failure.events, [`${code} owner`]);
  const [shown] = await tab.evaluate(visibleTexts, 'body');
  assert.equal(shown, `${FALLBACK} Added by this site, not part of the letter Our own words. The demands.`);
  const states = await tab.evaluate(() =>
    ['#owner', '#fed'].map((id) => (document.querySelector(id) as HTMLElement & {state: string}).state),
  );
  assert.deepEqual(states, ['failed', 'failed']);
  assert.deepEqual(errors, []);
  // The browser itself says which request failed; we say nothing.
  for (const message of messages)
    assert.match(
      message,
      /^error: (Failed to load resource|Access to fetch|Failed to find a valid digest|Fetch API cannot load)/,
    );
  return failure;
}

// In a tab of its own: what the browser writes to the console of one may come when the next test has begun.
async function fail(code: string, answer: Answer, attributes = ''): Promise<Failure> {
  site.put('/campaign.json', answer);
  const visit = await chromium();
  const html = failing(`src="${site.elsewhere}/campaign.json" ${attributes}`);
  await visit.page.goto(site.putPage('/page.html', html));
  return assertFailed(visit, code);
}

const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer =>
  (response) =>
    response.writeHead(status, {...DOCUMENT_HEADERS, ...headers}).end(body);

const sendJson = (json: unknown): Answer => send(JSON.stringify(json));

/** The example with something changed. */
function changed(change: (document: Example) => void): Answer {
  const document = example();
  change(document);
  return sendJson(document);
}

test('the page shows the example when nothing is wrong', async () => {
  const visit = await chromium();
  site.put('/campaign.json', sendJson(example()));
  await visit.open(site.putPage('/page.html', failing(`src="${site.elsewhere}/campaign.json"`)));
  assert.deepEqual((await seen(visit)).events, ['cs-load owner']);
  const [shown] = await visit.page.evaluate(visibleTexts, '#owner');
  assert.ok(!shown!.includes(FALLBACK));
  assert.ok(shown!.includes('Our own words.'));
});

describe('a document that breaks a rule', () => {
  const cases: Record<string, [code: string, answer: Answer, pointer?: string]> = {
    'of a wrong type': ['invalid', changed((it) => (it.letter.title = 7)), '/letter/title'],
    'that is not an object': ['invalid', sendJson([example()])],
    'that is null': ['invalid', sendJson(null)],
    'that is a string': ['invalid', sendJson('campaign')],
    'with a dangling reference': [
      'invalid',
      changed((it) => (it.demands[0]!.history[0]!['evidence'] = [{source: 'nobody'}])),
      '/demands/0/history/0/evidence/0/source',
    ],
    'with a status without evidence': [
      'invalid',
      changed((it) => (it.demands[0]!.history[0]!['evidence'] = [])),
      '/demands/0/history/0/evidence',
    ],
    'with a logo on another origin': [
      'invalid',
      changed(
        (it) =>
          ((it['signatories'] as {logo: unknown}[])[0]!.logo = {
            src: 'https://tracker.example/a.png',
            width: 1,
            height: 1,
          }),
      ),
      '/signatories/0/logo/src',
    ],
    'with a million characters': [
      'invalid',
      changed((it) => (it.letter.title = 'x'.repeat(1_000_000))),
      '/letter/title',
    ],
    'with a million citations': [
      'invalid',
      changed((it) => (it.letter.summary = '[@herald-2026]'.repeat(100_000))),
      '/letter/summary',
    ],
    'with deep nesting': [
      'invalid',
      // Written by hand: JSON.stringify could not.
      send(
        JSON.stringify(example()).replace(
          '"en":"Open the audit of the Northern Reservoir"',
          `"en":${'['.repeat(200_000)}${']'.repeat(200_000)}`,
        ),
      ),
    ],
    'that is nothing but deep nesting': ['invalid', send('['.repeat(500_000) + ']'.repeat(500_000))],
    'that requires what nobody knows': ['format', changed((it) => (it['requires'] = ['time-travel']))],
    'for a later reader': ['format', changed((it) => (it['minimumReader'] = '99.0.0'))],
    'of another format': ['format', changed((it) => (it['format'] = 2))],
    'with a bidirectional override': ['invalid', changed((it) => (it.letter.title = 'abc\u202Edef')), '/letter/title'],
    'with an id twice': ['invalid', changed((it) => it.sources.push(it.sources[0]!))],
  };
  for (const [name, [code, answer, pointer]] of Object.entries(cases)) {
    test(name, async () => {
      const {problems} = await fail(code, answer);
      assert.ok(problems.length > 0 && problems.length <= 100);
      if (pointer)
        assert.ok(
          problems.some((problem) => problem.pointer.startsWith(pointer)),
          JSON.stringify(problems),
        );
      for (const {pointer: at, message, hint} of problems)
        assert.ok((at + message + hint).length < 2000, 'Problems are cut.');
    });
  }

  test('in more places than anyone reads', async () => {
    const {problems} = await fail(
      'invalid',
      changed((it) => (it.sources = Array.from({length: 5000}, () => ({})))),
    );
    assert.equal(problems.length, 100);
  });

  test('by a wrong type, at any place', async () => {
    const visit = await chromium();
    const places = [...placesOf(example())].filter((place) => place !== '/$schema');
    site.put('/mutant.json', (response, request) => {
      const place = decodeURIComponent(new URL(request.url!, site.origin).search.slice(1));
      response.writeHead(200, DOCUMENT_HEADERS).end(JSON.stringify(withWrongType(example(), place)));
    });
    const embed = (place: string) =>
      `<cs-source-list src="/mutant.json?${encodeURIComponent(place)}"><p>${FALLBACK}</p></cs-source-list>`;
    const listen = `<script>
      document.events = [];
      for (const type of ['cs-load', 'cs-error']) addEventListener(type, ({target, code}) => document.events.push([target.getAttribute('src'), code ?? type]), true);
    </script>`;
    const codes = new Map<string, string[]>();
    // A request is given up after twenty seconds, also one that waits for others. So no page has many.
    for (let at = 0; at < places.length; at += 40) {
      const embeds = places.slice(at, at + 40).map(embed);
      await visit.open(site.putPage('/page.html', page(embeds.join('') + script(site.elsewhere), 'en', listen)));
      const events = await visit.page.evaluate(() => (document as Document & {events: [string, string][]}).events);
      for (const [src, code] of events) {
        const place = decodeURIComponent(src.slice(src.indexOf('?') + 1));
        codes.set(place, [...(codes.get(place) ?? []), code]);
      }
      const shown = await visit.page.evaluate(visibleTexts, 'cs-source-list');
      assert.deepEqual([...new Set(shown)], [FALLBACK]);
    }
    assert.ok(places.length > 150);
    for (const place of places) {
      const expected = /^\/(format|minimumReader|requires)/.test(place) ? /^(format|invalid)$/ : /^invalid$/;
      assert.match(codes.get(place)?.join() ?? 'nothing', expected, place);
    }
    assert.deepEqual([visit.messages, visit.errors], [[], []]);
  });
});

/** The JSON Pointer of every value in a document, without those of translated texts, where an unknown tag is no mistake. */
function* placesOf(value: unknown, pointer = ''): Generator<string> {
  if (pointer) yield pointer;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* placesOf(child, `${pointer}/${key}`);
}

/** A number where none is, a string where one is. */
function withWrongType(document: Example, pointer: string): Example {
  const keys = pointer.slice(1).split('/');
  const last = keys.pop()!;
  const parent = keys.reduce(
    (value, key) => value[key] as Record<string, unknown>,
    document as Record<string, unknown>,
  );
  parent[last] = typeof parent[last] === 'number' ? 'seven' : 7;
  return document;
}

describe('an answer that is no document', () => {
  const cases: Record<string, [code: string, answer: Answer, attributes?: string]> = {
    'not JSON': ['not-json', send('{"format": 1,')],
    nothing: ['not-json', send('')],
    'an HTML error page with status 200': [
      'not-json',
      send('<!doctype html><title>Oops</title><h1>We are sorry</h1>', {'content-type': 'text/html'}),
    ],
    'JSON in another encoding': ['not-json', send(Buffer.from(JSON.stringify({...example(), id: 'é'}), 'latin1'))],
    '404': ['http', send('{}', {}, 404)],
    '404 with a whole document': ['http', send(JSON.stringify(example()), {}, 404)],
    '500': ['http', send('Internal Server Error', {'content-type': 'text/plain'}, 500)],
    '204': ['not-json', send('', {}, 204)],
    'a document that this page may not read': [
      'network',
      (response) => response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(example())),
    ],
    'a document that another page may read': [
      'network',
      send(JSON.stringify(example()), {'access-control-allow-origin': 'https://elsewhere.example'}),
    ],
    'a connection that breaks': [
      'network',
      (response) => {
        response.writeHead(200, {...DOCUMENT_HEADERS, 'content-length': '1000'});
        response.write('{"format": 1,', () => response.destroy());
      },
    ],
    'a document other than the pinned one': ['network', sendJson(example()), `integrity="sha384-${'A'.repeat(64)}"`],
    'a document whose signature this version cannot verify': ['format', sendJson(example()), 'signed-by="somebody"'],
  };
  for (const [name, [code, answer, attributes]] of Object.entries(cases)) {
    test(name, async () => void (await fail(code, answer, attributes)));
  }

  test('a redirect, even to a good document', async () => {
    site.put('/target.json', sendJson(example()));
    await fail('network', send('', {location: '/target.json'}, 302));
    assert.ok(!site.requests.some(({path}) => path === '/target.json'), 'Nobody follows it.');
  });
  test('a host that is not there', async () => {
    const visit = await chromium();
    await visit.page.goto(site.putPage('/page.html', failing('src="http://nowhere.example/campaign.json"')));
    await assertFailed(visit, 'network');
  });
  test('an address that is none', async () => {
    const visit = await chromium();
    await visit.page.goto(site.putPage('/page.html', failing('src="https://"')));
    await assertFailed(visit, 'network');
  });
});

describe('an answer without bounds', () => {
  const zeros = Buffer.alloc(50_000_000);

  for (const [encoding, bomb] of [
    ['br', brotliCompressSync(zeros)],
    ['gzip', gzipSync(zeros)],
  ] as const) {
    test(`fifty megabytes of nothing in ${bomb.length} bytes of ${encoding}`, async () => {
      await fail('too-large', send(bomb, {'content-encoding': encoding}));
    });
  }

  test('a stream that does not end is left after four megabytes', async () => {
    let sent = 0;
    let left = () => {};
    const leaving = new Promise<void>((done) => (left = done));
    await fail('too-large', (response: ServerResponse) => {
      response.writeHead(200, DOCUMENT_HEADERS);
      response.on('close', left);
      const chunk = ' '.repeat(65_536);
      const more = () => {
        while (!response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
      };
      more();
    });
    await leaving;
    // What lies in the buffers between here and there is sent as well.
    assert.ok(sent >= 4_000_000 && sent < 32_000_000, String(sent));
  });

  for (const [name, start] of [
    ['that never begins', () => {}],
    ['that never ends', (response: ServerResponse) => response.writeHead(200, DOCUMENT_HEADERS).write('{"format": 1,')],
  ] as const) {
    test(`an answer ${name} is given up after twenty seconds`, async () => {
      let asked = () => {};
      const asking = new Promise<void>((done) => (asked = done));
      let left = () => {};
      const leaving = new Promise<void>((done) => (left = done));
      site.put('/campaign.json', (response) => {
        response.on('close', left);
        start(response);
        asked();
      });
      const visit = await chromium();
      // The page's time stands still from the beginning: what is read below is of 19 seconds, however long reading takes.
      await visit.page.clock.install({time: START});
      await visit.page.clock.pauseAt(START + 1000);
      const html = failing(`src="${site.elsewhere}/campaign.json"`);
      await visit.page.goto(site.putPage('/page.html', html));
      await asking;
      await visit.page.clock.runFor(19_000);
      assert.deepEqual((await seen(visit)).events, []);
      assert.equal(
        await visit.page.locator('#owner').evaluate((owner) => (owner as HTMLElement & {state: string}).state),
        'loading',
      );
      const [shown] = await visit.page.evaluate(visibleTexts, '#owner');
      assert.ok(shown!.startsWith(FALLBACK), 'The fallback is there meanwhile.');
      await visit.page.clock.runFor(1_500);
      await visit.page.clock.resume();
      await assertFailed(visit, 'timeout');
      await leaving;
    });
  }
});

test('an element that leaves the page ends its request, and reports nothing', async () => {
  let asked = () => {};
  const asking = new Promise<void>((done) => (asked = done));
  let left = () => {};
  const leaving = new Promise<void>((done) => (left = done));
  site.put('/campaign.json', (response) => {
    response.on('close', left);
    asked();
  });
  const visit = await chromium();
  await visit.page.goto(site.putPage('/page.html', failing(`src="${site.elsewhere}/campaign.json"`)));
  await asking;
  await visit.page.evaluate(() => document.querySelector('#owner')!.remove());
  await leaving;
  assert.deepEqual((await seen(visit)).events, []);
  assert.deepEqual(visit.errors, []);
});

test('an element tries again when it is asked for another address', async () => {
  const visit = await chromium();
  site.put('/campaign.json', send('', {}, 500));
  site.put('/good.json', sendJson(example()));
  await visit.page.goto(site.putPage('/page.html', failing(`src="${site.elsewhere}/campaign.json"`)));
  await assertFailed(visit, 'http');
  await visit.page.evaluate(
    (src) => document.querySelector('#owner')!.setAttribute('src', src),
    `${site.elsewhere}/good.json`,
  );
  await visit.page.locator('#owner [part=letter-heading]').waitFor();
  await visit.page.evaluate(settled);
  assert.deepEqual((await seen(visit)).events, ['http owner', 'cs-load owner']);
  assert.deepEqual(visit.errors, []);
});

describe('what changes nothing', () => {
  /** What a reader sees of a document, with every disclosure open. */
  async function shownOf(body: string): Promise<string> {
    site.put('/campaign.json', send(body));
    site.put('/logos/clearwater.webp', send(LOGO, {'content-type': 'image/webp'}));
    const visit = await chromium();
    await visit.open(
      site.putPage(
        '/page.html',
        page(`<cs-campaign src="${site.elsewhere}/campaign.json"></cs-campaign>${script(site.elsewhere)}`),
      ),
    );
    await visit.page.evaluate(openDisclosures);
    const [shown] = await visit.page.evaluate(visibleTexts, 'cs-campaign');
    assert.deepEqual([visit.messages, visit.errors], [[], []]);
    assert.ok(shown!.includes('Open the audit of the Northern Reservoir'));
    return shown!;
  }

  /** JSON text in which every object begins with more members. */
  const withMembers = (members: string) => JSON.stringify(example()).replaceAll(/\{(?!\})/g, `{${members},`);

  const HOSTILE = `{"stage":"retracted","status":"met","title":"HOSTILE","text":"HOSTILE","ar":"HOSTILE","en":"HOSTILE","url":"javascript:alert(1)","n":[{"source":"nobody"}]}`;

  for (const [name, members] of [
    ['an unknown key', `"later":${HOSTILE},"x-note":"HOSTILE"`],
    ['an own __proto__', `"__proto__":${HOSTILE}`],
    [
      'an own constructor, toString or valueOf',
      `"constructor":${HOSTILE},"toString":${HOSTILE},"valueOf":"HOSTILE","hasOwnProperty":1`,
    ],
  ] as const) {
    test(`${name} in every object`, async () => {
      const expected = await shownOf(JSON.stringify(example()));
      const texts = /"(title|summary|name|text|note|detail|reason|was|now)":\{/;
      assert.match(JSON.stringify(example()), texts, 'Some objects are texts by language.');
      assert.equal(await shownOf(withMembers(members)), expected);
    });
  }

  test('deep nesting in an unknown key', async () => {
    const expected = await shownOf(JSON.stringify(example()));
    const deep = JSON.stringify(example()).replace('{', `{"later":${'['.repeat(100_000)}${']'.repeat(100_000)},`);
    assert.equal(await shownOf(deep), expected);
  });

  test('an unknown kind of source, beside the word for it', async () => {
    const [expected, shown] = [
      await shownOf(JSON.stringify(example()).replaceAll('"kind":"report"', '"kind":"other"')),
      await shownOf(JSON.stringify(example()).replaceAll('"kind":"report"', '"kind":"hologram"')),
    ];
    assert.equal(shown, expected);
  });
});
