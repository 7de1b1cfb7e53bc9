// `countersign check --deployed`: one line for each thing that a server does wrong, and what it should send.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {linesOf} from '../support/servers/header-lines.ts';
import {countersign, file} from '../support/command-line/command.ts';
import {deployed, type Faults} from './deployed-server.ts';
import {exampleText} from '../support/command-line/example.ts';

/** Of the example itself, with which every report ends. */
const own = /^campaign\.json:\d+:\d+ .* warning: /;
const found = (lines: readonly string[]) => lines.slice(0, -1).filter((line) => !own.test(line));

test('a document that is sent as our guide says has no problem', async () => {
  const {code, lines, stderr, asked} = await deployed({});
  assert.deepEqual([code, stderr, found(lines)], [0, '', []]);
  assert.match(lines.at(-1)!, /^1 document: no problems/);
  assert.deepEqual(asked.toSorted(), [
    '/open-audit/campaign.3.json',
    '/open-audit/campaign.json',
    '/open-audit/campaign.json',
    '/open-audit/logos/clearwater-dark.webp',
    '/open-audit/logos/clearwater.webp',
  ]);
});

/** Faults, each with the line that names it; an ending with `warning:` does not fail. */
const FAULTS: readonly (readonly [name: string, Faults, line: RegExp])[] = [
  [
    'the document is not there',
    {'campaign.json': {status: 404}},
    /^campaign\.json \(answer\) The server answered 404\. Put /,
  ],
  [
    'the document has moved',
    {'campaign.json': {status: 301, headers: {location: 'https://elsewhere.example/'}}},
    /^campaign\.json \(answer\) The server redirects to https:\/\/elsewhere\.example\/, and elements refuse that\. Let /,
  ],
  [
    'it is not called JSON',
    {'campaign.json': {headers: {'content-type': 'text/plain'}}},
    /^campaign\.json Content-Type It is text\/plain: this is JSON\. Let the server send Content-Type: application\/json\.$/,
  ],
  [
    'no other site may read it',
    {'campaign.json': {headers: {'access-control-allow-origin': ''}}},
    /^campaign\.json Access-Control-Allow-Origin It is missing: .* Let the server send Access-Control-Allow-Origin: \*\.$/,
  ],
  [
    'one other site may read it',
    {'campaign.json': {headers: {'access-control-allow-origin': 'https://partner.example'}}},
    /^campaign\.json Access-Control-Allow-Origin It is https:\/\/partner\.example: /,
  ],
  [
    'a page without an origin may not read it',
    {
      'campaign.json': ({headers}) =>
        headers.origin === undefined ? {} : {headers: {'access-control-allow-origin': headers.origin}},
    },
    /^campaign\.json Access-Control-Allow-Origin It is null: a page without an origin \(Origin: null\) needs \* as well\. /,
  ],
  [
    'a cookie comes with it',
    {'campaign.json': {headers: {'set-cookie': 'known=1'}}},
    /^campaign\.json Set-Cookie The server sets a cookie\. .* Let the server send no Set-Cookie\.$/,
  ],
  [
    'browsers guess how long to keep it',
    {'campaign.json': {headers: {'cache-control': ''}}},
    /^campaign\.json Cache-Control It is missing: each browser guesses .* Cache-Control: public, max-age=300\.$/,
  ],
  [
    'corrections arrive late',
    {'campaign.json': {headers: {'cache-control': 'public, max-age=300, stale-while-revalidate=600'}}},
    /^campaign\.json Cache-Control .*: a correction may take 900 seconds, and 300 are promised\. /,
  ],
  [
    'it is kept for good',
    {'campaign.json': {headers: {'cache-control': 'max-age=31536000, immutable'}}},
    /^campaign\.json Cache-Control .*: a correction may take 31536000 seconds/,
  ],
  [
    'pages that require consent do not get it',
    {'campaign.json': {headers: {'cross-origin-resource-policy': 'same-site'}}},
    /^campaign\.json Cross-Origin-Resource-Policy warning: It is same-site: .*Policy: cross-origin\.$/,
  ],
  [
    'it may be taken for something else',
    {'campaign.json': {headers: {'x-content-type-options': ''}}},
    /^campaign\.json X-Content-Type-Options warning: It is missing: .*: nosniff\.$/,
  ],
  [
    'script in it could run',
    {'campaign.json': {headers: {'content-security-policy': "frame-ancestors 'self'"}}},
    /^campaign\.json Content-Security-Policy warning: It is frame-ancestors 'self': .*: default-src 'none'; .*; sandbox\.$/,
  ],
  [
    'script in a logo could run',
    {'clearwater.webp': {headers: {'content-security-policy': 'sandbox allow-scripts'}}},
    /^logos\/clearwater\.webp Content-Security-Policy warning: It is sandbox allow-scripts: /,
  ],
  [
    'caches keep a copy for each partner',
    {'campaign.json': {headers: {vary: 'Accept-Encoding, Origin'}}},
    /^campaign\.json Vary warning: It is Accept-Encoding, Origin: /,
  ],
  [
    'it is not compressed',
    {'campaign.json': {headers: {'content-encoding': ''}}},
    /^campaign\.json Content-Encoding warning: The document has \d+ bytes and is not compressed\. .* br or gzip/,
  ],
  ['it is no campaign document', {'campaign.json': {body: '{"format": 1}'}}, /^campaign\.json:1:1 /],
  [
    'it is too large',
    {'campaign.json': {body: ' '.repeat(4_100_000)}},
    /^campaign\.json:1:1 \(document\) The document has .* MB, and elements load at most 4 MB\. /,
  ],
  [
    'its revision is not there',
    {'campaign.3.json': {status: 404}},
    /^campaign\.3\.json \(answer\) The server answered 404\. Put a copy of the document there /,
  ],
  [
    'its revision was another',
    {'campaign.3.json': {body: exampleText.replace('Open the audit', 'Close the audit')}},
    /^campaign\.3\.json \(answer\) This is not the document that is published as revision 3\. Raise "revision"/,
  ],
  [
    'its revision is not kept',
    {'campaign.3.json': {headers: {'cache-control': 'public, max-age=300'}}},
    /^campaign\.3\.json Cache-Control warning: .* Let the server send Cache-Control: public, max-age=31536000, immutable\.$/,
  ],
  [
    'a logo is not there',
    {'clearwater.webp': {status: 404}},
    /^logos\/clearwater\.webp \(answer\) The server answered 404\. Put the logo there, readable for everybody\.$/,
  ],
  [
    'a logo has moved',
    {'clearwater-dark.webp': {status: 302, headers: {location: '/'}}},
    /^logos\/clearwater-dark\.webp \(answer\) The server redirects to \/, /,
  ],
  [
    'no other site may show a logo',
    {'clearwater.webp': {headers: {'access-control-allow-origin': ''}}},
    /^logos\/clearwater\.webp Access-Control-Allow-Origin It is missing: /,
  ],
  [
    'a logo is not called a picture',
    {'clearwater.webp': {headers: {'content-type': 'text/html'}}},
    /^logos\/clearwater\.webp Content-Type It is text\/html: a logo of this name is image\/webp\. .* image\/webp\.$/,
  ],
];

suite('each fault has one line', () => {
  for (const [name, faults, line] of FAULTS) {
    test(name, async () => {
      const {code, lines, stderr} = await deployed(faults);
      assert.equal(stderr, '');
      const [first, ...others] = lines.slice(0, -1).filter((each) => !own.test(each));
      assert.match(first ?? '', line);
      // A text that is no document has more than one mistake.
      if (name !== 'it is no campaign document') assert.deepEqual(others, []);
      assert.equal(code, / warning: /.test(first!) ? 0 : 1);
    });
  }
});

test('within the documented time may a correction arrive late, however the server says it', async () => {
  for (const value of ['no-cache', 'no-store', 'max-age=0', 'public, max-age=300', 'PUBLIC , Max-Age="60"']) {
    const {code, lines} = await deployed({'campaign.json': {headers: {'cache-control': value}}});
    assert.deepEqual([code, found(lines)], [0, []], value);
  }
  assert.equal(linesOf('What a server sends')[0]!['cache-control'], 'public, max-age=300');
});

test('any policy that blocks script will do', async () => {
  for (const value of [
    'sandbox',
    "script-src 'none'",
    "Default-Src 'NONE'; style-src 'self'",
    "frame-ancestors *, default-src 'none'",
    "sandbox allow-popups; frame-ancestors 'self'",
  ]) {
    const {code, lines} = await deployed({'campaign.json': {headers: {'content-security-policy': value}}});
    assert.deepEqual([code, found(lines)], [0, []], value);
  }
});

suite('with a file', () => {
  test('it is what is published, however its lines end', async () => {
    const path = file(exampleText.replaceAll('\n', '\r\n'), 'same.json');
    const {code, lines} = await deployed({}, [path]);
    assert.equal(code, 0);
    assert.match(lines.at(-1)!, /^2 documents: no problems/);
  });

  test('what is to be said of both is said of the file', async () => {
    const path = file(exampleText, 'same.json');
    const {lines} = await deployed({}, [path]);
    const late = lines.filter((line) => line.includes('/translations/ar/revision warning: '));
    assert.equal(late.length, 1);
    assert.ok(late[0]!.startsWith(path));
    const alone = await deployed({});
    assert.ok(
      alone.lines.some((line) => line.startsWith('campaign.json:') && line.includes('/translations/ar/revision')),
    );
  });

  test('programs are told of both that they are wrong, and how many mistakes there are', async () => {
    const wrong = exampleText.replace('"language": "en"', '"language": "english"');
    const args = [file(wrong.replaceAll('\n', '\r\n'), 'wrong.json'), '--json'];
    const {code, stdout} = await deployed({'campaign.json': {body: wrong}, 'campaign.3.json': {body: wrong}}, args);
    assert.equal(code, 1);
    const {files, problems} = JSON.parse(stdout) as {problems: number; files: {ok: boolean; problems: unknown[]}[]};
    assert.deepEqual(
      files.map(({ok}) => ok),
      [false, false],
    );
    assert.equal(problems, files[0]!.problems.length);
  });

  test('it is, but for the $schema of a machine, which publish leaves out', async () => {
    const local = exampleText.replace(/"\$schema": "[^"]+"/, '"$schema": "../campaign.schema.json"');
    const body = exampleText.replace(/"\$schema": "[^"]+",\s*/, '');
    const faults = {'campaign.json': {body}, 'campaign.3.json': {body}};
    const {code, lines} = await deployed(faults, [file(local, 'local.json')]);
    assert.deepEqual([code, lines.filter((line) => line.startsWith('campaign.json'))], [0, []]);
  });

  test('it is not', async () => {
    const path = file(exampleText.replace('"revision": 3', '"revision": 4'), 'next.json');
    const {code, lines} = await deployed({}, [path]);
    assert.equal(code, 1);
    const line = lines.find((each) => each.startsWith('campaign.json (answer)'))!.replace(path, 'next.json');
    assert.equal(
      line,
      'campaign.json (answer) What is published (revision 3) is not next.json (revision 4). ' +
        'Publish the file, or wait until caches have asked again.',
    );
  });
});

test('programs get the same as JSON', async () => {
  const {code, stdout} = await deployed({'campaign.json': {headers: {'cache-control': '', vary: '*'}}}, ['--json']);
  assert.equal(code, 1);
  const {files, problems} = JSON.parse(stdout) as {
    problems: number;
    files: {ok: boolean; delivery: {problems: {header: string}[]; warnings: {header: string}[]}}[];
  };
  assert.deepEqual([problems, files.map(({ok}) => ok)], [1, [false]]);
  const {delivery} = files[0]!;
  assert.deepEqual(
    [delivery.problems, delivery.warnings].map((each) => each.map(({header}) => header)),
    [['Cache-Control'], ['Vary']],
  );
});

suite('a hostile server', () => {
  test('does not reach the terminal', async () => {
    const {stdout} = await deployed({
      'campaign.json': {status: 302, headers: {location: `\u009b2J${'x'.repeat(5000)}`}},
    });
    assert.ok(stdout.includes('\\u009b2J'), stdout);
    assert.ok(!stdout.includes('\u009b'));
    assert.ok(stdout.length < 1000);
  });

  test('is not followed elsewhere', async () => {
    const moved = {status: 302, headers: {location: '/open-audit/other.json'}};
    const {asked} = await deployed({'campaign.json': moved});
    assert.deepEqual(asked, ['/open-audit/campaign.json']);
  });

  test('that sends without end is cut off', async () => {
    const {code, lines} = await deployed({
      'campaign.json': {
        answer(response) {
          response.writeHead(200, {'content-type': 'application/json'});
          const more = () => {
            while (!response.destroyed && response.write(' '.repeat(100_000)));
          };
          response.on('drain', more);
          more();
        },
      },
    });
    assert.equal(code, 1);
    assert.ok(
      lines.some((line) => line.includes('at most 4 MB')),
      lines.join('\n'),
    );
  });

  test('that breaks off is said to, and ends with 2', async () => {
    const {code, stdout, stderr} = await deployed({'campaign.json': {answer: (response) => response.destroy()}});
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^countersign check: http:.*campaign\.json: It could not be fetched \(/);
  });
});

test('what cannot be asked is said', async () => {
  for (const [args, message] of [
    [['--deployed', 'http://letters.example.org/campaign.json'], 'is no full https address'],
    [['--deployed', '/campaign.json'], 'is no full https address'],
    [['a.json', 'b.json', '--deployed', 'https://letters.example.org/campaign.json'], 'is for one document'],
    [['--against', 'a.json', '--deployed', 'https://letters.example.org/campaign.json'], 'not with --against'],
  ] as const) {
    const {code, stderr} = await countersign(['check', ...args]);
    assert.equal(code, 2);
    assert.ok(stderr.includes(message), stderr);
  }
});
