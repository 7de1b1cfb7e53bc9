// The demo server: what a CDN and a campaign's host would send.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {request, type IncomingMessage} from 'node:http';
import {createServer, type AddressInfo} from 'node:net';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {CODE, codeAt, example, SNIPPET, useSite, VERSION} from '../support/servers/site.ts';

const site = useSite();

interface Received {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** A request that sends a path as it is written, and decodes nothing. */
async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Received> {
  const sent = request(new URL(site.origin), {path, headers, method});
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks)};
}

const CODE_PATH = new URL(codeAt('http://localhost')).pathname;
const DOCUMENT_PATH = '/campaigns/open-audit/campaign.json';

describe('the code', () => {
  test('lies under its exact version for ever, and other pages may run it', async () => {
    const {status, headers, body} = await get(CODE_PATH);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal(body.toString(), CODE);
  });

  test('has no other version', async () => {
    for (const version of ['0.0.1', '1', 'latest', '0.1', `${VERSION}0`]) {
      assert.equal((await get(CODE_PATH.replace(`@${VERSION}`, `@${version}`))).status, 404, version);
    }
  });
});

describe('a document', () => {
  test('may be kept for five minutes, and other pages may read it', async () => {
    const {status, headers, body} = await get(DOCUMENT_PATH);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(headers['cache-control'], 'public, max-age=300');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.deepEqual(JSON.parse(body.toString()), example());
  });

  test('that is not there says so to other pages too', async () => {
    const {status, headers} = await get('/campaigns/not-there/campaign.json');
    assert.equal(status, 404);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cache-control'], 'no-store');
  });
});

describe('compression', () => {
  for (const [encoding, decode] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    test(encoding, async () => {
      for (const path of [CODE_PATH, DOCUMENT_PATH, '/', '/demo/article.html', '/demo/article.css']) {
        const plain = await get(path);
        const {headers, body} = await get(path, {'accept-encoding': encoding});
        assert.equal(headers['content-encoding'], encoding, path);
        assert.equal(headers['vary'], 'accept-encoding');
        assert.notEqual(headers['etag'], plain.headers['etag']);
        assert.equal(Number(headers['content-length']), body.length);
        assert.deepEqual(decode(body), plain.body, path);
        assert.ok(body.length < plain.body.length / 1.8, `${path}: ${body.length} of ${plain.body.length}`);
      }
    });
  }

  test('as the reader’s browser wants it', async () => {
    const encodingOf = async (accepted: string) =>
      (await get(CODE_PATH, {'accept-encoding': accepted})).headers['content-encoding'];
    assert.equal(await encodingOf('gzip, deflate, br, zstd'), 'br');
    assert.equal(await encodingOf('gzip, br;q=0'), 'gzip');
    assert.equal(await encodingOf('br; q=0.5'), 'br');
    assert.equal(await encodingOf('deflate'), undefined);
    const {headers} = await get('/campaigns/open-audit/logos/clearwater.webp', {'accept-encoding': 'br'});
    assert.equal(headers['content-encoding'], undefined, 'Images are small already.');
  });
});

describe('every answer', () => {
  test('to HEAD is that to GET without its body', async () => {
    for (const path of [CODE_PATH, DOCUMENT_PATH, '/demo/one-tag.html', '/nothing']) {
      const [{headers: got, status}, head] = await Promise.all([get(path), get(path, {}, 'HEAD')]);
      assert.equal(head.body.length, 0);
      assert.equal(head.status, status);
      assert.deepEqual({...head.headers, date: ''}, {...got, date: ''});
    }
  });

  test('is sent once to who has it already', async () => {
    const {headers} = await get(DOCUMENT_PATH, {'accept-encoding': 'br'});
    const again = await get(DOCUMENT_PATH, {'accept-encoding': 'br', 'if-none-match': headers['etag']!});
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    assert.equal(again.headers['access-control-allow-origin'], '*');
    assert.equal((await get(DOCUMENT_PATH, {'if-none-match': '"another"'})).status, 200);
  });

  test('sets no cookie and is not guessed at', async () => {
    for (const path of ['/', CODE_PATH, DOCUMENT_PATH, '/demo/article.html', '/nothing']) {
      const {headers} = await get(path);
      assert.equal(headers['set-cookie'], undefined);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    }
  });

  test('runs no script, unless it is a page of ours', async () => {
    for (const path of [CODE_PATH, DOCUMENT_PATH, '/favicon.ico', '/guides/images/performance.svg']) {
      const {status, headers} = await get(path);
      assert.equal(status, 200, path);
      assert.equal(headers['content-security-policy'], "default-src 'none'; frame-ancestors 'none'; sandbox", path);
    }
    assert.equal((await get('/demo/one-tag.html')).headers['content-security-policy'], undefined);
  });

  test('to anything but GET and HEAD is no', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const {status, headers} = await get('/', {}, method);
      assert.equal(status, 405);
      assert.equal(headers['allow'], 'GET, HEAD');
    }
  });
});

test('no path leads out of what is served', async () => {
  const paths = [
    '/demo/../../package.json',
    '/demo/..%2f..%2fpackage.json',
    '/demo/%2e%2e/%2e%2e/package.json',
    '/demo/....//package.json',
    '/demo/..\\..\\package.json',
    '/docs/../package.json',
    '/docs/../../etc/passwd.md',
    '/package.json',
    '/.git/config',
    '/demo/server/start.mjs',
    '/demo/.html',
    '/demo/one-tag.html%00.css',
    '/campaigns/../campaign.json',
    '/campaigns/breaks-rules/',
    '/campaigns/constructor/frame.html',
    '/campaigns/__proto__/campaign.json',
    '/campaigns/constructor/campaign.json',
    `/npm/@countersign/embed@${VERSION}/dist/../package.json`,
    `/npm/@countersign/embed@${VERSION}/dist/types`,
    '//etc/passwd',
    'http://[',
    '/%',
  ];
  for (const path of paths) assert.equal((await get(path)).status, 404, path);
});

test('a page that is not there is a page, and shows what was asked for as text', async () => {
  const {status, headers, body} = await get('/<script>alert(1)</script>');
  assert.equal(status, 404);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.ok(!body.includes('<script>'));
});

test('one-tag.html has the published snippet, with other addresses', async () => {
  const body = (await get('/demo/one-tag.html')).body.toString();
  const withoutAddresses = (html: string) =>
    html.replaceAll(/ (src|href)="(https:\/\/countersign\.example|https:\/\/cdn|\/)[^"]*"/g, ' $1=""');
  const [embedded] = /<div><script type="module"[^]*<\/cs-campaign><\/div>/.exec(body) ?? [''];
  assert.equal(withoutAddresses(embedded), withoutAddresses(SNIPPET.trim()));
});

describe('`start`', () => {
  const START = fileURLToPath(new URL('../../packages/internal-scripts/src/local-server/start.mjs', import.meta.url));

  function start(env: NodeJS.ProcessEnv) {
    const child = spawn(process.execPath, [START], {env: {...process.env, NODE_OPTIONS: '', ...env}});
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    return {child, ended: once(child, 'close') as Promise<[number | null]>, printed: () => ({stdout, stderr})};
  }

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`prints the addresses, serves them, and stops on ${signal} though a page is open`, async () => {
      const {child, ended, printed} = start({PORT: '0'});
      while (!printed().stdout.includes('Ctrl-C')) await once(child.stdout, 'data');
      const addresses = printed().stdout.match(/^http:.*$/gm) ?? [];
      assert.match(addresses[0]!, /^http:\/\/127\.0\.0\.1:\d+\/$/);
      assert.ok(addresses.some((address) => address.endsWith('/demo/one-tag.html')));
      const response = await fetch(addresses[0]!);
      assert.equal(response.status, 200);
      // The connection stays open, as a browser keeps it.
      child.kill(signal);
      assert.deepEqual(await ended, [0, null]);
      assert.equal(printed().stderr, '');
      await response.text().catch(() => {});
    });
  }

  test('says in one line that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo;
    const {ended, printed} = start({PORT: String(port)});
    assert.deepEqual(await ended, [1, null]);
    other.close();
    assert.equal(printed().stdout, '');
    assert.match(printed().stderr, new RegExp(`^Port ${port} is taken\\. .*PORT=${port + 1}.*\\n$`));
  });

  test('says in one line what a port is', async () => {
    const {ended, printed} = start({PORT: 'http'});
    assert.deepEqual(await ended, [1, null]);
    assert.equal(printed().stderr, 'PORT is a number from 0 to 65535, not http.\n');
  });
});
