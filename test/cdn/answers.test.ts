// What nginx answers with the configuration that we recommend, byte by byte and line by line.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {linesOf, type Lines} from '../support/servers/header-lines.ts';
import {ask} from './ask.ts';
import {CODE, PACKAGE, usePublished} from './published.ts';

const hosts = usePublished();
const {code, letters} = hosts;
const lines = linesOf('What a server sends');

/** What the guide says, by what is served. */
const SAID = {document: lines[0]!, logo: lines[1]!, code: lines[2]!} as const;
const KINDS = ['document', 'logo', 'code'] as const;

/** What pages of other sites need of every answer, also of one that says that nothing is there. */
const SHARED: Lines = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

const sent = (headers: Readonly<Record<string, unknown>>, names: Lines) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, headers[name]]));

for (const kind of KINDS) {
  suite(`the ${kind}`, () => {
    test('has the lines of the guide', async () => {
      const {status, headers} = await ask(hosts.addresses[kind]);
      assert.equal(status, 200);
      assert.deepEqual(sent(headers, SAID[kind]), SAID[kind]);
    });

    test('is for every page, whatever it says of itself: an origin, none, a sandbox, a cookie', async () => {
      for (const asking of [{}, {origin: 'https://partner.example'}, {origin: 'null'}, {cookie: 'known=1'}]) {
        const {headers} = await ask(hosts.addresses[kind], {headers: asking});
        assert.deepEqual(sent(headers, SHARED), SHARED);
        assert.equal(headers['access-control-allow-credentials'], undefined);
        assert.equal(headers['set-cookie'], undefined);
        assert.doesNotMatch(headers.vary ?? '', /origin|cookie|\*/i);
        assert.equal(headers.location, undefined);
        assert.equal(headers.server, 'nginx', 'It does not tell its version.');
      }
    });

    test('is known again by an ETag that is the same for everybody', async () => {
      const {headers} = await ask(hosts.addresses[kind]);
      const again = await ask(hosts.addresses[kind], {headers: {origin: 'https://partner.example', cookie: 'known=1'}});
      assert.ok(headers.etag);
      assert.equal(again.headers.etag, headers.etag);
      const unchanged = await ask(hosts.addresses[kind], {headers: {'if-none-match': headers.etag}});
      assert.deepEqual([unchanged.status, unchanged.body.length], [304, 0]);
      const kept = {...SHARED, 'cache-control': SAID[kind]['cache-control']!};
      assert.deepEqual(sent(unchanged.headers, kept), kept);
    });

    test('can be asked for by GET and HEAD alone', async () => {
      const {status, body, headers} = await ask(hosts.addresses[kind], {method: 'HEAD'});
      assert.deepEqual([status, body.length], [200, 0]);
      assert.deepEqual(sent(headers, SAID[kind]), SAID[kind]);
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const refused = await ask(hosts.addresses[kind], {method});
        assert.deepEqual([refused.status, refused.headers.allow], [405, 'GET, HEAD'], method);
        assert.deepEqual(sent(refused.headers, SHARED), SHARED);
      }
    });
  });
}

for (const kind of ['document', 'code'] as const) {
  test(`the ${kind} is compressed, and the same bytes come out`, async () => {
    const take = (encoding: string) => ask(hosts.addresses[kind], {headers: {'accept-encoding': encoding}});
    const plain = await take('identity');
    assert.equal(plain.headers['content-encoding'], undefined);
    for (const [asked, encoding, open] of [
      ['br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      // As browsers ask: brotli is smaller.
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ] as const) {
      const {headers, body} = await take(asked);
      assert.equal(headers['content-encoding'], encoding);
      assert.match(headers.vary ?? '', /^accept-encoding$/i);
      assert.deepEqual(open(body), plain.body);
      assert.ok(body.length < plain.body.length / 2, `${body.length} of ${plain.body.length}`);
      assert.deepEqual(sent(headers, SAID[kind]), SAID[kind]);
    }
    // A cache in between must not hand a compressed answer to whoever cannot read it.
    assert.match(plain.headers.vary ?? '', /^accept-encoding$/i);
  });
}

test('code that nobody compressed before is compressed when it is asked for', async () => {
  code.put(`${PACKAGE}dist/other.js`, 'let a = 1;\n'.repeat(1000));
  for (const encoding of ['br', 'gzip']) {
    const {headers} = await ask(`${code.origin}${PACKAGE}dist/other.js`, {headers: {'accept-encoding': encoding}});
    assert.equal(headers['content-encoding'], encoding);
  }
});

test('each revision stays under its number, and never changes there', async () => {
  const [third, fourth] = [hosts.publish(), hosts.publish({revision: 4, updated: '2026-06-11T09:00:00Z'})];
  assert.notEqual(third, fourth);
  for (const [path, text] of [
    ['campaign.3.json', third],
    ['campaign.4.json', fourth],
    ['campaign.json', fourth],
  ] as const) {
    const {headers, body} = await ask(`${letters.origin}/open-audit/${path}`);
    assert.equal(body.toString(), text, path);
    const isKept = path !== 'campaign.json';
    const lifetime = isKept ? SAID.code['cache-control']! : SAID.document['cache-control']!;
    assert.deepEqual(sent(headers, SAID.document), {...SAID.document, 'cache-control': lifetime});
  }
});

suite('what is not there', () => {
  const paths = {
    code: [
      '/',
      '/npm/',
      PACKAGE,
      `${PACKAGE}dist/`,
      `${PACKAGE}dist/nothing.js`,
      '/npm/@countersign/embed/dist/countersign.js',
      '/npm/@countersign/embed@latest/dist/countersign.js',
      '/npm/@countersign/embed@0/dist/countersign.js',
      CODE.replace(/@\d+\.\d+\.\d+\//, '@99.0.0/'),
    ],
    letters: ['/', '/open-audit/logos/', '/open-audit/campaign.99.json', '/open-audit/.draft.json', '/.git/config'],
  };
  for (const name of ['code', 'letters'] as const) {
    for (const path of paths[name]) {
      test(`${name} ${path} is refused so that other sites see it, and not for long`, async () => {
        const {status, headers, body} = await ask(hosts[name].origin + path);
        assert.ok(status === 404 || (status === 403 && path.endsWith('/')), `${status}`);
        assert.deepEqual(sent(headers, SHARED), SHARED);
        assert.equal(headers['cache-control'], 'no-store');
        assert.doesNotMatch(body.toString(), /nginx\/|countersign\.js|campaign|clearwater/);
      });
    }
  }

  test('a dist-tag or a range names no file, even where such a folder lies', async () => {
    code.put('/npm/@countersign/embed@latest/dist/countersign.js', 'let a = 1;');
    assert.equal((await ask(`${code.origin}/npm/@countersign/embed@latest/dist/countersign.js`)).status, 404);
  });
});

suite('pages beside the document', () => {
  test('may be in frames of their own site alone, and the page for frames in those of everybody', async () => {
    for (const [path, policy, embedder] of [
      ['/open-audit/', "frame-ancestors 'self'", undefined],
      ['/open-audit/index.html', "frame-ancestors 'self'", undefined],
      ['/open-audit/index.ar.html', "frame-ancestors 'self'", undefined],
      ['/open-audit/embed.html', "frame-ancestors 'self'", undefined],
      ['/open-audit/embed.ar.html', "frame-ancestors 'self'", undefined],
      ['/open-audit/frame.html', 'frame-ancestors *', 'require-corp'],
    ] as const) {
      const {status, headers} = await ask(letters.origin + path);
      assert.equal(status, 200);
      assert.equal(headers['content-security-policy'], policy, path);
      assert.equal(headers['cross-origin-embedder-policy'], embedder, path);
    }
  });

  test('are the only files that may run script, whatever else lies in the folder', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>parent.ran = 1</script></svg>';
    letters.put('/open-audit/logos/own.svg', svg);
    letters.put('/open-audit/logos/own.html', `<script>parent.ran = 1</script>`);
    letters.put('/open-audit/other.html', `<script>parent.ran = 1</script>`);
    letters.put('/open-audit/letter.pdf', '%PDF-1.7');
    for (const path of [
      ...['logos/own.svg', 'logos/own.html', 'logos/clearwater.webp', 'other.html', 'letter.pdf', 'missing.svg'],
      ...['campaign.json', 'campaign.3.json', 'logos/'],
    ]) {
      const {headers} = await ask(`${letters.origin}/open-audit/${path}`);
      assert.equal(headers['content-security-policy'], SAID.logo['content-security-policy'], path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
    }
    const {headers} = await ask(code.origin + CODE.replace('.js', '.html'));
    assert.equal(headers['content-security-policy'], SAID.code['content-security-policy']);
  });

  test('are as fresh as the document, and their text is UTF-8', async () => {
    const {headers} = await ask(`${letters.origin}/open-audit/index.html`);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['cache-control'], SAID.document['cache-control']);
  });
});
