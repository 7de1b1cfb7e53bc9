// Loading a document in Node, from a real server: the same rules as in a page.
import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, mock, suite, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {loadCampaign, MAX_DOCUMENT_BYTES} from '@countersign/campaign';
import {EXAMPLE_TEXT, example} from '../support/documents/example.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

const requests: IncomingMessage[] = [];
let answer: Answer = (response) => response.end(EXAMPLE_TEXT);
const server = createServer((request, response) => {
  requests.push(request);
  answer(response, request);
});
let url = '';

before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/campaign.json`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** Loads what the server answers, and returns the code of the failure. */
async function codeOf(next: Answer): Promise<string | undefined> {
  answer = next;
  const result = await loadCampaign(url);
  if (result.ok) return undefined;
  assert.ok(result.problems[0]!.message);
  return result.code;
}

/** A text of JSON of this many bytes. */
const ofSize = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`;

suite('a document is loaded', () => {
  test('and read', async () => {
    answer = (response) => response.end(EXAMPLE_TEXT);
    const result = await loadCampaign(url);
    assert.ok(result.ok);
    assert.equal(result.campaign.id, (JSON.parse(EXAMPLE_TEXT) as {id: string}).id);
  });

  test('with a request that says nothing of who asks', () => {
    const {referer, cookie, authorization} = requests.at(-1)!.headers;
    assert.deepEqual([referer, cookie, authorization], [undefined, undefined, undefined]);
  });
});

suite('there is no campaign', () => {
  for (const status of [403, 404, 500, 503]) {
    test(`where the server answers ${status}`, async () => {
      assert.equal(await codeOf((response) => response.writeHead(status).end(EXAMPLE_TEXT)), 'http');
      const result = await loadCampaign(url);
      assert.ok(!result.ok && result.problems[0]!.message.includes(`${status}`));
    });
  }

  test('behind a redirect, which is not followed', async () => {
    const before = requests.length;
    const redirect: Answer = (response, {url: path}) => {
      if (path === '/other.json') response.end(EXAMPLE_TEXT);
      else response.writeHead(302, {location: '/other.json'}).end();
    };
    assert.equal(await codeOf(redirect), 'network');
    assert.equal(requests.length, before + 1);
  });

  test('in more than 4 MB', async () => {
    assert.equal(await codeOf((response) => response.end(ofSize(MAX_DOCUMENT_BYTES + 1))), 'too-large');
    assert.equal(await codeOf((response) => response.end(ofSize(MAX_DOCUMENT_BYTES))), 'invalid');
  });

  test('in more than 4 MB after decompression', async () => {
    const bomb = gzipSync(ofSize(2 * MAX_DOCUMENT_BYTES));
    const code = await codeOf((response) => response.writeHead(200, {'content-encoding': 'gzip'}).end(bomb));
    assert.equal(code, 'too-large');
  });

  test('in what is no JSON, or not in UTF-8', async () => {
    for (const body of ['<p>Moved', '', '{', Buffer.from([0x22, 0xff, 0x22]), Buffer.from([0x22, 0xe2, 0x82])]) {
      assert.equal(await codeOf((response) => response.end(body)), 'not-json', String(body));
    }
  });

  test('in a document of another format, or with a mistake', async () => {
    const changed =
      (changes: Record<string, unknown>): Answer =>
      (response) =>
        response.end(JSON.stringify(example(changes)));
    assert.equal(await codeOf(changed({'/format': 2})), 'format');
    assert.equal(await codeOf(changed({'/id': 'No id'})), 'invalid');
  });

  test('where the answer breaks off', async () => {
    const breaking: Answer = (response) => {
      response.writeHead(200, {'content-length': EXAMPLE_TEXT.length});
      response.write(EXAMPLE_TEXT.slice(0, 1000), () => response.destroy());
    };
    assert.equal(await codeOf(breaking), 'network');
  });

  test('at what is no address, or that of no server', async () => {
    for (const address of ['', '/campaign.json', 'about:blank', 'http://127.0.0.1:1/campaign.json']) {
      const result = await loadCampaign(address);
      assert.equal(result.ok || result.code, 'network', address);
    }
  });

  test('where it is not complete after 20 seconds', async () => {
    const beginning = new Promise<ServerResponse>((begun) => {
      answer = (response) => {
        response.writeHead(200);
        response.write(EXAMPLE_TEXT.slice(0, 1000), () => begun(response));
      };
    });
    mock.timers.enable({apis: ['setTimeout']});
    try {
      const loading = loadCampaign(url);
      const response = await beginning;
      const closed = new Promise((done) => response.once('close', done));
      mock.timers.tick(20_000);
      const result = await loading;
      assert.equal(result.ok || result.code, 'timeout');
      // The server need not go on.
      await closed;
    } finally {
      mock.timers.reset();
    }
  });
});
