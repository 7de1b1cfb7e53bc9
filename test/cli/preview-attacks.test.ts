// What others may try: sites in the author's browser, other computers, and whoever wrote the document.
import assert from 'node:assert/strict';
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {request, type IncomingHttpHeaders} from 'node:http';
import {connect} from 'node:net';
import {networkInterfaces} from 'node:os';
import {join} from 'node:path';
import {before, suite, test} from 'node:test';
import {newAddresses} from '../../packages/cli/src/preview/addresses.ts';
import {exampleText, exampleWith} from '../support/command-line/example.ts';
import {startPreview, type Preview} from '../support/command-line/preview.ts';
import {png} from './pictures.ts';

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const LOGO = '{"src": "logos/clearwater.webp", "width": 320, "height": 96, "dark": "logos/clearwater-dark.webp"}';

const TITLE = '"en": "Open the audit of the Northern Reservoir"';

let preview: Preview;
let port: string;
let page: string;
let views: string;
before(async () => {
  preview = await startPreview(
    exampleWith(LOGO, '{"src": "logos/a.png", "width": 30, "height": 10, "dark": "logos/b.png"}'),
  );
  ({port, pathname: page} = new URL(preview.address));
  ({pathname: views} = new URL(preview.views));
  mkdirSync(join(preview.folder, 'logos'));
  writeFileSync(join(preview.folder, 'logos/a.png'), png());
  writeFileSync(join(preview.folder, 'logos/not-named.png'), png());
  writeFileSync(join(preview.folder, 'secret.txt'), 'secret');
});

/** Asks with a path as it is: nothing is resolved on this side. */
function ask(
  path: string,
  {method = 'GET', ...headers}: {method?: string} & Readonly<Record<string, string>> = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    // A connection of its own: one that was ended early, or that the server ends by itself, must not fail the next
    // request.
    const asked = request({host: '127.0.0.1', port, path, method, headers, agent: false}, (response) => {
      const chunks: Buffer[] = [];
      const {statusCode: status = 0, headers} = response;
      const end = () => resolve({status, headers, body: Buffer.concat(chunks).toString()});
      // A stream of events does not end by itself.
      if (headers['content-type'] === 'text/event-stream') return void (end(), response.destroy());
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', end);
    });
    asked.on('error', reject).end();
  });
}

/** Every kind of address that the server answers. */
const addresses = () => [
  ...[page, `${page}author-page.js`, `${page}author.css`, `${page}events`],
  ...[`${views}partner`, `${views}partner.css`, `${views}view.js`, `${views}code/countersign.js`],
  ...[`${views}campaign/campaign.json`, `${views}campaign/frame.html`, `${views}campaign/logos/a.png`],
  ...[`${views}light/`, `${views}dark/embed.html`, `${views}light/campaign.json`],
];

suite('another site in the author’s browser', () => {
  test('cannot take a name of its own for this machine (DNS rebinding)', async () => {
    for (const host of [
      `evil.example:${port}`,
      `localhost:${port}`,
      '127.0.0.1',
      '127.0.0.1:1',
      `127.0.0.1:${port}.evil.example`,
    ]) {
      for (const path of addresses()) {
        const {status, body} = await ask(path, {host});
        assert.deepEqual(
          [status, body],
          [403, 'Open the address that countersign preview has printed.\n'],
          `${host} ${path}`,
        );
      }
    }
  });

  test('nor can a request without the name of a host', async () => {
    const answer = await new Promise<string>((resolve) => {
      const chunks: Buffer[] = [];
      const socket = connect({host: '127.0.0.1', port: Number(port)});
      socket
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('close', () => resolve(Buffer.concat(chunks).toString()));
      socket.end(`GET ${page} HTTP/1.0\r\n\r\n`);
    });
    assert.match(answer, /^HTTP\/1\.1 403 /);
  });

  test('cannot guess an address: without the secret there is nothing', async () => {
    const guesses = [
      '/',
      '/index.html',
      '/campaign.json',
      '/events',
      '/partner',
      page.slice(0, -1),
      page.toLowerCase(),
    ];
    guesses.push(`//${page}`, `/x${page}`, `${page}partner`, `${views}events`, `${page.slice(0, -2)}/`, views);
    for (const path of guesses) assert.equal((await ask(path)).status, 404, path);
  });

  test('may not ask, even if it knows the address', async () => {
    for (const path of addresses()) {
      for (const origin of [
        'https://evil.example',
        `http://localhost:${port}`,
        `https://127.0.0.1:${port}`,
        'http://127.0.0.1',
      ]) {
        const {status, headers} = await ask(path, {origin});
        assert.equal(status, 403, `${origin} ${path}`);
        assert.equal(headers['access-control-allow-origin'], undefined);
      }
    }
  });

  test('nor may a page without an origin ask for the author’s page, and it reads no page of a view', async () => {
    for (const path of addresses()) {
      const {status, headers} = await ask(path, {origin: 'null'});
      assert.equal(status, path.startsWith(page) ? 403 : 200, path);
      // What views load themselves.
      const isOpen = /\/(code|campaign)\/.*(js|json|png)$|partner\.css$|view\.js$/.test(path.slice(views.length - 1));
      const allowed = path.startsWith(views) && isOpen ? 'null' : undefined;
      assert.equal(headers['access-control-allow-origin'], path.includes('/light/') ? undefined : allowed, path);
    }
  });

  test('cannot show the pages, keep them, or learn an address from them', async () => {
    for (const path of addresses()) {
      const {headers} = await ask(path);
      assert.equal(headers['cache-control'], 'no-store', path);
      assert.equal(headers['referrer-policy'], 'no-referrer', path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin', path);
      assert.equal(headers['set-cookie'], undefined, path);
      if (path.startsWith(page) && !path.endsWith('events')) {
        assert.match(String(headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/, path);
        assert.equal(headers['cross-origin-resource-policy'], 'same-origin', path);
      }
    }
  });

  test('can change nothing: there is nothing but GET', async () => {
    for (const path of addresses()) {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const {status, headers} = await ask(path, {method, 'access-control-request-method': 'PUT'});
        assert.equal(status, 405, `${method} ${path}`);
        assert.equal(headers['access-control-allow-methods'], undefined);
      }
      const {status, body} = await ask(path, {method: 'HEAD'});
      assert.deepEqual([status, body], [path.endsWith('events') ? 404 : 200, ''], path);
    }
  });
});

test('the policy of the author’s page allows its own files and the views, and no text becomes markup', async () => {
  const {headers} = await ask(page);
  const origin = `http://127.0.0.1:${port}`;
  assert.deepEqual(String(headers['content-security-policy']).split('; '), [
    "default-src 'none'",
    `script-src ${origin}${page}author-page.js`,
    `style-src ${origin}${page}author.css`,
    `connect-src ${origin}${page}events`,
    `frame-src ${origin}${views}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});

test('every page of a view is in a sandbox without an origin, whatever frames it', async () => {
  for (const path of [`${views}partner`, `${views}campaign/frame.html`, `${views}light/`, `${views}dark/embed.html`]) {
    const policy = String((await ask(path)).headers['content-security-policy']).split('; ');
    const sandbox = policy.find((directive) => directive.startsWith('sandbox'));
    assert.equal(sandbox, 'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads', path);
  }
});

test('another computer reaches nothing: the port is open on 127.0.0.1 alone', async () => {
  const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const hosts = ['::1', '127.0.0.2', ...others.map(({address}) => address)].filter((host) => host !== '127.0.0.1');
  for (const host of hosts) {
    const outcome = await new Promise((resolve) => {
      const socket = connect({host, port: Number(port)});
      socket.on('connect', () => void (socket.destroy(), resolve('open')));
      socket.on('error', () => resolve('closed'));
    });
    assert.equal(outcome, 'closed', host);
  }
});

test('the host is the one that browsers name, also at port 80; secrets are long, and of one start', () => {
  assert.equal(newAddresses(80).origin, 'http://127.0.0.1');
  const all = [newAddresses(8080), newAddresses(8080)].flatMap(({page, views}) => [page, views]);
  assert.equal(new Set(all).size, 4);
  for (const path of all) assert.match(path, /^\/[\w-]{24}\/$/);
});

suite('a path', () => {
  test('leads to no file that the document does not name', async () => {
    const tails = [
      '../secret.txt',
      '..%2fsecret.txt',
      '%2e%2e/secret.txt',
      'logos/../../secret.txt',
      'logos/..%5c..%5csecret.txt',
    ];
    tails.push(
      'logos/a.png%00.txt',
      'logos/a.png/',
      'logos//a.png',
      '/etc/passwd',
      '%2fetc%2fpasswd',
      'logos/%',
      'logos/not-named.png',
    );
    tails.push('secret.txt', 'logos/', 'logos/a.png;', 'LOGOS/A.PNG', 'logos/a.png%2f..%2fa.png', 'logos/%c0%af');
    for (const folder of ['campaign/', 'light/', 'code/', '']) {
      for (const tail of tails) {
        const {status, body} = await ask(`${views}${folder}${tail}`);
        assert.equal(status, 404, folder + tail);
        assert.doesNotMatch(body, /secret/);
      }
    }
    assert.equal((await ask(`${views}campaign/logos/a.png`)).status, 200);
  });

  test('leads to no file of the code that pages do not load', async () => {
    for (const name of [
      'manifest.json',
      'licenses.txt',
      'countersign.js.map',
      '../package.json',
      '..%2fpackage.json',
      '',
    ]) {
      assert.equal((await ask(`${views}code/${name}`)).status, 404, name);
    }
  });

  test('that is none is refused or missing, and the preview goes on', async () => {
    for (const path of [
      '/%',
      '/%ff',
      '//',
      '/\\',
      `${views}light/%`,
      `${views}${'a/'.repeat(4000)}`,
      '*',
      'http://evil.example/',
    ]) {
      assert.ok([403, 404].includes((await ask(path)).status), path);
    }
    assert.equal((await ask(page)).status, 200);
  });
});

suite('a hostile document', () => {
  test('gets no file shown as a logo that lies outside, or is no picture', async () => {
    const logo = join(preview.folder, 'logos/b.png');
    symlinkSync('/etc/passwd', logo);
    assert.equal((await ask(`${views}campaign/logos/b.png`)).status, 404);
    for (const [name, content] of [
      ['html', '<script>alert(1)</script>'],
      ['json', exampleText],
      ['behind a picture', Buffer.concat([png(), Buffer.from('<script>alert(1)</script>')])],
    ] as const) {
      const other = await startPreview(exampleWith(LOGO, '{"src": "a.png", "width": 30, "height": 10}'));
      writeFileSync(join(other.folder, 'a.png'), content);
      assert.equal((await fetch(`${other.views}campaign/a.png`)).status, 404, name);
      await other.end();
    }
  });

  test('with markup in a text is not shown', async () => {
    const hostile = await startPreview(exampleWith(TITLE, '"en": "</title><script>alert(1)</script>"'));
    assert.ok((await hostile.told(() => true)).problems!.total > 0);
    for (const path of ['light/', 'partner', 'campaign/campaign.json', 'campaign/frame.html']) {
      assert.equal((await fetch(hostile.views + path)).status, 404, path);
    }
  });

  test('cannot end a page of a view, its policy, or its script', async () => {
    const hostile = await startPreview(
      exampleWith(TITLE, `"en": ${JSON.stringify(`A $& $' $\` $1 " & ' 3 < 4; script-src *`)}`),
    );
    assert.equal((await hostile.told(() => true)).problems!.total, 0);
    for (const path of ['light/', 'dark/', 'dark/embed.html']) {
      const html = await (await fetch(hostile.views + path)).text();
      assert.equal(html.split('</head>').length, 2, path);
      assert.equal(html.split('<script type="module"').length, 2, path);
      const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)!;
      const origin = `http://127\\.0\\.0\\.1:\\d+`;
      const script = `script-src ('sha384-\\S+' )?${origin}/[\\w-]+/view\\.js`;
      const frames = path.endsWith('embed.html') ? `frame-src ${origin}; ` : '';
      const wanted = `^default-src 'none'; ${frames}base-uri 'none'; form-action 'none'; style-src 'sha384-\\S+'; ${script}$`;
      assert.match(policy!, new RegExp(wanted), path);
      const text = html.replace(/&#(\d+);|&amp;/g, (_, code: string | undefined) =>
        String.fromCharCode(Number(code ?? 38)),
      );
      assert.ok(text.includes("A $& $' $` $1"), path);
    }
  });

  test('is told line by line: no text of it ends an event', async () => {
    const key = '\\n\\ndata: {\\"said\\": \\"evil\\"}\\n\\n';
    const hostile = await startPreview(exampleWith('"withheld"', `"${key}"`));
    const {said, problems} = await hostile.told(() => true);
    assert.equal(said, '1 problem.');
    assert.match(problems!.listed[0]!.text, /evil/);
  });
});

test('a name of a file is no markup', async () => {
  const named = await startPreview(exampleText, {name: '<img src=x onerror=alert(1)>\u202e.json'});
  const html = await (await fetch(named.address)).text();
  assert.doesNotMatch(html, /<img|\u202e/);
  assert.match(html, /<h1>Preview of <bdi>&#60;img src/);
});
