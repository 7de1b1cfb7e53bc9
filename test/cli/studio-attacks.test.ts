// Attacks on `countersign studio`: by sites in the author's browser, by other computers, and by strange requests.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {request, type IncomingHttpHeaders} from 'node:http';
import {connect} from 'node:net';
import {networkInterfaces} from 'node:os';
import {join} from 'node:path';
import {before, suite, test} from 'node:test';
import {until} from '../support/browsers/until.ts';
import {exampleText} from '../support/command-line/example.ts';
import {startStudio, type RunningStudio} from '../support/command-line/studio.ts';
import {countersign} from '../support/command-line/command.ts';

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let studio: RunningStudio;
let origin: string;
let port: string;
let page: string;
before(async () => {
  studio = await startStudio();
  ({origin, port, pathname: page} = new URL(studio.address));
  writeFileSync(join(studio.folder, 'secret.txt'), 'secret');
});

interface Asking {
  readonly method?: string;
  readonly body?: string | Buffer;
}

/** Asks with a path as it is: nothing is resolved on this side. */
function ask(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  {method = 'GET', body}: Asking = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    // A connection of its own: one that was ended early must not fail the next request.
    const asked = request({host: '127.0.0.1', port, path, method, headers, agent: false}, (response) => {
      const chunks: Buffer[] = [];
      const {statusCode: status = 0, headers} = response;
      const end = () => resolve({status, headers, body: Buffer.concat(chunks).toString()});
      // A stream of events does not end by itself.
      if (headers['content-type'] === 'text/event-stream') return void (end(), response.destroy());
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', end);
    });
    asked.on('error', reject).end(body);
  });
}

interface FileNow {
  readonly digest: string;
  readonly text: string;
  readonly name: string;
  readonly id: string;
}

const fileNow = async () => JSON.parse((await ask(`${page}file`)).body) as FileNow;

const put = (body: string | Buffer, headers: Readonly<Record<string, string>>) =>
  ask(`${page}file`, {origin, 'content-type': 'application/json', ...headers}, {method: 'PUT', body});

const addresses = () => [
  page,
  ...['studio.js', 'studio.css', 'trial.json', 'file', 'events'].map((name) => page + name),
];

suite('another site in the author’s browser', () => {
  test('cannot take a name of its own for this machine (DNS rebinding), nor write by it', async () => {
    for (const host of [`evil.example:${port}`, `localhost:${port}`, '127.0.0.1', '127.0.0.1:1']) {
      for (const path of addresses()) {
        const {status, body} = await ask(path, {host});
        assert.deepEqual([status, body], [403, 'Open the address that countersign studio has printed.\n'], path);
      }
      assert.equal((await put('{}', {host, 'if-match': (await fileNow()).digest})).status, 403, host);
    }
    assert.equal(studio.read(), exampleText);
  });

  test('cannot guess an address: without the secret there is nothing', async () => {
    for (const path of [
      '/',
      '/file',
      '/events',
      '/studio.js',
      page.slice(0, -1),
      page.toLowerCase(),
      `/${page}`,
      '//file',
    ]) {
      assert.equal((await ask(path)).status, 404, path);
      assert.equal((await ask(path, {origin}, {method: 'PUT', body: '{}'})).status, 405, path);
    }
    assert.match(page, /^\/[\w-]{24}\/$/);
  });

  test('may neither read nor write, even if it knows the address', async () => {
    const {digest} = await fileNow();
    for (const from of ['https://evil.example', `http://localhost:${port}`, `https://127.0.0.1:${port}`, 'null']) {
      for (const path of addresses()) {
        const {status, headers} = await ask(path, {origin: from});
        assert.equal(status, 403, `${from} ${path}`);
        assert.equal(headers['access-control-allow-origin'], undefined);
      }
      assert.equal((await put('{}', {origin: from, 'if-match': digest})).status, 403, from);
    }
    assert.equal(studio.read(), exampleText);
  });

  test('is given no leave by a question before', async () => {
    for (const path of addresses()) {
      const {status, headers} = await ask(path, {'access-control-request-method': 'PUT'}, {method: 'OPTIONS'});
      assert.equal(status, 405);
      assert.equal(headers['access-control-allow-methods'], undefined);
    }
  });

  test('cannot frame the page, keep it, or learn its address', async () => {
    for (const path of addresses()) {
      const {headers} = await ask(path);
      assert.equal(headers['cache-control'], 'no-store', path);
      assert.equal(headers['referrer-policy'], 'no-referrer', path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin', path);
      assert.equal(headers['set-cookie'], undefined, path);
      if (!path.endsWith('events')) assert.equal(headers['cross-origin-resource-policy'], 'same-origin', path);
    }
    const {headers, body} = await ask(page);
    const [, meta] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(body)!;
    assert.equal(headers['content-security-policy'], `${meta}; frame-ancestors 'none'`);
  });
});

test('another computer reaches nothing: the port is open on 127.0.0.1 alone', async () => {
  const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  for (const host of ['::1', '127.0.0.2', ...others.map(({address}) => address)].filter(
    (each) => each !== '127.0.0.1',
  )) {
    const outcome = await new Promise((resolve) => {
      const socket = connect({host, port: Number(port)});
      socket.on('connect', () => void (socket.destroy(), resolve('open')));
      socket.on('error', () => resolve('closed'));
    });
    assert.equal(outcome, 'closed', host);
  }
});

test('a path leads to the files of the page and to the document, and to nothing else', async () => {
  symlinkSync('/etc/passwd', join(studio.folder, 'link'));
  const tails = [
    '../secret.txt',
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    'parts/../../secret.txt',
    'secret.txt',
    'link',
  ];
  tails.push(
    '/etc/passwd',
    '%2fetc%2fpasswd',
    'campaign.json',
    'parts',
    'parts/',
    'studio.js%00.txt',
    'STUDIO.JS',
    '%',
  );
  tails.push(
    'service-worker.js',
    'types/shell/app.d.ts',
    '../countersign.js',
    'file/',
    'file/../file/',
    'index.html/',
    '..\\secret.txt',
  );
  for (const tail of tails) {
    const {status, body} = await ask(page + tail);
    assert.equal(status, 404, tail);
    assert.doesNotMatch(body, /secret|root:/);
  }
});

suite('a document is saved', () => {
  test('whole and in place, and only over the file that the page has read', async () => {
    const {digest, text, name} = await fileNow();
    assert.deepEqual([text, name], [exampleText, 'campaign.json']);
    const saved = await put('{"first": 1}', {'if-match': digest});
    assert.equal(saved.status, 200);
    assert.equal(studio.read(), '{"first": 1}');
    // The page of another tab still knows the old one.
    const refused = await put('{"second": 2}', {'if-match': digest});
    assert.equal(refused.status, 412);
    assert.equal((JSON.parse(refused.body) as FileNow).text, '{"first": 1}');
    studio.save('{"by": "an editor"}');
    const {digest: known} = JSON.parse(saved.body) as FileNow;
    assert.equal((await put('{"third": 3}', {'if-match': known})).status, 412);
    assert.equal(studio.read(), '{"by": "an editor"}');
    assert.deepEqual(readdirSync(studio.folder).sort(), ['campaign.json', 'link', 'secret.txt']);
  });

  test('of two pages that save at once, one is told', async () => {
    const {digest} = await fileNow();
    const both = await Promise.all(['{"a": 1}', '{"b": 2}'].map((body) => put(body, {'if-match': digest})));
    assert.deepEqual(both.map(({status}) => status).sort(), [200, 412]);
  });

  test('also after a page was closed in the middle of saving, and after the file was gone', async () => {
    const {digest, text} = await fileNow();
    const headers = {origin, 'content-type': 'application/json', 'if-match': digest, 'content-length': '100'};
    const options = {host: '127.0.0.1', port, path: `${page}file`, method: 'PUT', headers, agent: false};
    const half = request(options).on('error', () => {});
    await new Promise((sent) => half.write('{"half": ', sent));
    // It waits for nobody who does not send the rest.
    assert.equal((await put('{"a": 1}', {'if-match': digest})).status, 200);
    half.destroy();
    rmSync(studio.file);
    assert.equal((await put('{"b": 2}', {'if-match': digest})).status, 409);
    studio.save(text);
    assert.equal((await put('{"c": 3}', {'if-match': digest})).status, 200);
    assert.equal(studio.read(), '{"c": 3}');
  });

  test('from a page alone, as JSON, with the digest, and no larger than documents are', async () => {
    const {digest, text} = await fileNow();
    assert.equal((await put('{}', {})).status, 400);
    assert.equal((await put('{}', {'if-match': digest, 'content-type': 'text/plain'})).status, 400);
    const bare = {'content-type': 'application/json', 'if-match': digest};
    assert.equal((await ask(`${page}file`, bare, {method: 'PUT', body: '{}'})).status, 403);
    const large = await put(Buffer.alloc(8_000_001, 32), {'if-match': digest}).catch(() => ({status: 413}));
    assert.equal(large.status, 413);
    for (const method of ['POST', 'DELETE', 'PATCH']) {
      assert.equal((await ask(`${page}file`, {...bare, origin}, {method, body: '{}'})).status, 405, method);
    }
    for (const path of [page, `${page}studio.js`, `${page}events`, '/file']) {
      assert.equal((await ask(path, {...bare, origin}, {method: 'PUT', body: '{}'})).status, 405, path);
    }
    assert.equal((await fileNow()).text, text);
  });
});

test('a page is told when the file changes on the disk', async () => {
  const text = '{"changed": true}';
  const digest = createHash('sha256').update(text).digest('hex');
  let told = '';
  const stream = request({host: '127.0.0.1', port, path: `${page}events`}, (response) => {
    studio.save(text);
    response.on('data', (chunk: Buffer) => (told += chunk.toString())).on('error', () => {});
  });
  stream.on('error', () => {}).end();
  // The last change of the tests before may be told first.
  await until(
    () => Promise.resolve(told),
    (events) => events.includes(`data: ${JSON.stringify({digest})}\n\n`),
  );
  stream.destroy();
  assert.equal((await fileNow()).digest, digest);
});

test('a name of a file is only ever data', async () => {
  const named = await startStudio(exampleText, '<img src=x onerror=alert(1)>\u202e.json');
  assert.doesNotMatch(await (await fetch(named.address)).text(), /onerror/);
  const {code, stdout} = await named.end();
  assert.equal(code, 0);
  assert.match(
    stdout,
    /^\S.*\\u202e\.json: Open this address in a browser on this computer\. Ctrl\+C ends it\.\nhttp:/,
  );
});

test('wrong use is said at once', async () => {
  for (const [args, said] of [
    [['none.json'], /There is no such file/],
    [['-'], /Name the file that you edit/],
    [['https://letters.example.org/campaign.json'], /Name the file that you edit/],
    [['a.json', 'b.json'], /One document at a time/],
    [['a.json', '--port', '0'], /Write a number from 1 to 65535/],
  ] as const) {
    const {code, stderr} = await countersign(['studio', ...args]);
    assert.equal(code, 2);
    assert.match(stderr, said);
  }
  const {stdout} = await countersign(['studio', '--help']);
  assert.match(stdout, /^countersign studio \[FILE\] opens the letter/);
});
