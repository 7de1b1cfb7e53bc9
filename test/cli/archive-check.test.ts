// Visits to a server of the test's own, which stands in for every host. The clock moves when the test's clock is asked.
import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {after, before, suite, test} from 'node:test';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {sourceCopies} from '@countersign/authoring';
import {checkAddresses, PAUSE, planVisits, WORLD, type World} from '../../packages/cli/src/archive/check-sources.ts';
import {USER_AGENT} from '../../packages/cli/src/archive/get.ts';
import {isPublicAddress, publicAddresses} from '../../packages/cli/src/archive/public-hosts.ts';
import {checkedSources, isProblem, sentences} from '../../packages/cli/src/archive/report.ts';
import {Turns} from '../../packages/cli/src/archive/turns.ts';
import {redirectTarget, type Visit, type Visited} from '../../packages/cli/src/archive/visit.ts';
import {example} from '../support/command-line/example.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

interface Asked {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The time of the test's clock. */
  readonly at: number;
}

const QUOTE = 'The annexes remain under lock.';
const WORDS = 'There are many words on this page. '.repeat(20);
const page = (body: string) => `<!doctype html><title>T</title><p>${WORDS}<p>${body}`;

let now = 0;
let asked: Asked[] = [];
let running = 0;
let most = 0;
/** For each host, the requests that run. */
const atHost = new Map<string, number>();
let twice: string[] = [];
const answers = new Map<string, Answer>();

const server = createServer((request, response) => {
  const [host, path] = [request.headers.host!, request.url!];
  asked.push({host, path, headers: request.headers, at: now});
  most = Math.max(most, ++running);
  atHost.set(host, (atHost.get(host) ?? 0) + 1);
  if (atHost.get(host)! > 1) twice.push(host);
  response.once('close', () => {
    running--;
    atHost.set(host, atHost.get(host)! - 1);
  });
  const answer = answers.get(`${host.replace(/:\d+$/, '')}${path}`);
  if (answer) answer(response, request);
  else response.writeHead(404).end();
});

let port = 0;
before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ({port} = server.address() as {port: number});
});
after(() => {
  server.close();
  server.closeAllConnections();
});

const resolve: World['network']['resolve'] = (host) => {
  if (host === 'no-host.example.org') return Promise.reject(Object.assign(new Error('x'), {code: 'ENOTFOUND'}));
  if (host === 'inner.example.org')
    return publicAddresses(host, () => Promise.resolve([{address: '192.168.0.1', family: 4}]));
  return Promise.resolve([{address: '127.0.0.1', family: 4}]);
};

const world = (limits: Partial<World['limits']> = {}): World => ({
  network: {resolve, port},
  clock: {
    now: () => now,
    wait: (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
  },
  limits: {...WORLD.limits, ...limits},
});

interface Options {
  readonly limits?: Partial<World['limits']>;
  readonly signal?: AbortSignal;
  readonly onDone?: (visited: Visited) => void;
}

/** Visits addresses, whose answers are given by host and path. */
async function visits(
  wanted: readonly (string | Visit)[],
  given: Readonly<Record<string, Answer>>,
  {limits, signal = new AbortController().signal, onDone}: Options = {},
): Promise<Visited[]> {
  [asked, most, twice, now] = [[], 0, [], 0];
  answers.clear();
  for (const [place, answer] of Object.entries(given)) answers.set(place, answer);
  const all = wanted.map((each) => (typeof each === 'string' ? {address: `http://${each}`, quotes: []} : each));
  return checkAddresses(all, world(limits), signal, onDone);
}

/** Visits one page that should have the quoted words. */
async function visited(
  answer: Answer,
  options?: Options & {more?: Readonly<Record<string, Answer>>},
): Promise<Visited> {
  const visit = {address: 'http://news.example.org/a', quotes: [QUOTE]};
  const [only] = await visits([visit], {'news.example.org/a': answer, ...options?.more}, options);
  return only!;
}

const html =
  (body: string, headers: Readonly<Record<string, string>> = {}, status = 200): Answer =>
  (response) =>
    response.writeHead(status, {'content-type': 'text/html', ...headers}).end(page(body));
const status = (code: number, headers: Readonly<Record<string, string>> = {}): Answer => html(QUOTE, headers, code);
const redirect = (location: string, code = 301) => status(code, {location});
const finding = ({quotes}: Visited) => quotes[0]?.finding;

suite('a page', () => {
  test('has the words, or not, and the sentence is careful', async () => {
    const found = await visited(html(`He said: “${QUOTE.replace(' ', '\n')}”`));
    assert.deepEqual([found.fate, finding(found), isProblem(found)], ['reachable', 'found', false]);
    const lost = await visited(html('The annexes were published.'));
    assert.deepEqual([lost.fate, finding(lost), isProblem(lost)], ['reachable', 'not-found', true]);
    assert.match(
      sentences(lost).join(' '),
      /were not found in the page as it answers this machine\. Open it and look\./,
    );
  });

  test('is asked for once, with nothing that names a person', async () => {
    await visited(html(QUOTE, {'set-cookie': 'id=1'}));
    assert.deepEqual(
      asked.map(({path}) => path),
      ['/a'],
    );
    const {'user-agent': agent, host, connection, ...others} = asked[0]!.headers;
    assert.deepEqual([agent, host, connection], [USER_AGENT, `news.example.org:${port}`, 'close']);
    assert.deepEqual(Object.keys(others).sort(), ['accept', 'accept-encoding']);
  });

  test('is gone, or lets no program in, or did not come, and each is said as what it is', async () => {
    for (const [answer, fate, words] of [
      [status(404), 'gone', /Gone: .* \(404\)/],
      [status(410), 'gone', /Gone: .* \(410\)/],
      [status(401), 'blocked', /Not let in: .* \(401\)\. The page may well be there: open it in your browser\./],
      [status(403), 'blocked', /\(403\)/],
      [status(429), 'blocked', /asks for fewer requests \(429\)/],
      [status(451), 'blocked', /for legal reasons \(451\)/],
      [status(999), 'blocked', /\(999\)/],
      [status(503, {'cf-mitigated': 'challenge'}), 'blocked', /a service that keeps programs away/],
      [status(200, {'cf-mitigated': 'challenge'}), 'blocked', /a service that keeps programs away/],
      [status(500), 'no-answer', /No page came: the server answers 500\. Try again later\./],
      [(response: ServerResponse) => response.destroy(), 'no-answer', /news\.example\.org does not accept/],
    ] as const) {
      const result = await visited(answer);
      assert.equal(result.fate, fate, sentences(result).join(' '));
      assert.match(sentences(result).join(' '), words);
      assert.equal(isProblem(result), fate !== 'blocked');
      assert.equal(finding(result), 'not-read');
    }
    const [nowhere] = await visits(['no-host.example.org/'], {});
    assert.match(sentences(nowhere!).join(' '), /this machine finds no host no-host\.example\.org/);
  });

  test('cannot be read if it is a PDF, no page, or made by scripts', async () => {
    for (const [type, body, words] of [
      ['application/pdf', '%PDF-1.7', /not compared: it is a PDF/],
      ['image/png', 'x', /it is no page of text/],
      ['text/html', '<div></div><script>make()</script>', /no text before its scripts run/],
    ] as const) {
      const result = await visited((response) => response.writeHead(200, {'content-type': type}).end(body));
      assert.deepEqual([result.fate, finding(result), isProblem(result)], ['reachable', 'not-read', false]);
      assert.match(sentences(result).join(' '), words);
    }
  });

  test('is decompressed and decoded', async () => {
    const quote = {address: 'http://news.example.org/a', quotes: ['Les annexes publiées']};
    const french = page('Les annexes publiées');
    const latin = Buffer.from(french, 'latin1');
    for (const [headers, body] of [
      [{'content-encoding': 'gzip'}, gzipSync(french)],
      [{'content-encoding': 'br'}, brotliCompressSync(french)],
      [{'content-type': 'text/html; charset=iso-8859-1'}, latin],
      [{'content-type': 'text/html; charset=shift_jis'}, Buffer.from(french)],
      [{'content-encoding': 'gzip'}, gzipSync(french).subarray(0, -8)],
    ] as const) {
      const answer: Answer = (response) => response.writeHead(200, {'content-type': 'text/html', ...headers}).end(body);
      const [result] = await visits([quote], {'news.example.org/a': answer});
      assert.equal(finding(result!), 'found', JSON.stringify(headers));
    }
    // Words that cannot be read are not said to be missing.
    for (const encoding of ['zstd', 'gzip, gzip']) {
      const unread = await visited(html(QUOTE, {'content-encoding': encoding}));
      assert.equal(unread.unread, 'it is compressed in a way that was not asked for');
      assert.deepEqual(
        unread.quotes.map(({finding}) => finding),
        ['not-read'],
      );
    }
    const broken = await visited(html(QUOTE, {'content-encoding': 'gzip'}));
    assert.equal(broken.fate, 'no-answer');
  });
});

suite('a server that means harm', () => {
  test('sends no more than the limit, compressed or without end', async () => {
    // In parts: a whole one would stand in the memory before, and hide what is kept.
    const bomb = Buffer.concat(Array<Buffer>(60).fill(gzipSync(Buffer.alloc(1_000_000, 'a '))));
    const before = process.memoryUsage().arrayBuffers;
    const result = await visited((response) =>
      response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'}).end(bomb),
    );
    assert(process.memoryUsage().arrayBuffers - before < 30_000_000);
    assert.deepEqual([finding(result), result.unread], ['not-read', 'only its first 4 MB were read']);
    const endless = await visited((response) => {
      response.writeHead(200, {'content-type': 'text/html'});
      response.write(page(QUOTE));
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    // The words were in what came.
    assert.equal(finding(endless), 'found');
  });

  test('holds nothing up: slow answers, slow bodies, huge headers', async () => {
    const limits = {time: 200};
    const silent = await visited(() => {}, {limits});
    assert.match(sentences(silent).join(' '), /it did not come within 1 seconds/);
    const slow = await visited((response) => response.writeHead(200, {'content-type': 'text/html'}).write('<p>'), {
      limits,
    });
    assert.equal(slow.fate, 'no-answer');
    const huge = await visited((response) => response.writeHead(200, {'x-long': 'x'.repeat(100_000)}).end());
    assert.match(sentences(huge).join(' '), /its headers are too large/);
  });

  test('leads nowhere that a check must not go', async () => {
    for (const [location, reason] of [
      ['http://127.0.0.1/', /not of the public web \(http:\/\/127\.0\.0\.1\/\)/],
      ['http://[::1]/', /not of the public web/],
      ['http://0x7f.1/', /not of the public web/],
      ['http://router.local/', /not of the public web/],
      ['http://news.example.org:8080/', /not of the public web/],
      ['http://me:secret@news.example.org/', /not of the public web/],
      ['file:///etc/passwd', /not of the public web/],
      ['http://inner.example.org/', /inner\.example\.org is a host of this machine or its network/],
      ['http://news.example.org/a', /redirected to itself/],
      ['http://', /redirected to no address/],
    ] as const) {
      const result = await visited(redirect(location));
      assert.equal(result.fate, 'not-followed', location);
      assert.match(result.reason, reason);
      assert(asked.every(({path}) => path === '/a'));
    }
  });

  test('redirects without end five times at most', async () => {
    const result = await visited(redirect('/b'), {
      more: {'news.example.org/b': redirect('/c'), 'news.example.org/c': redirect('/b')},
    });
    assert.deepEqual([result.fate, result.redirects.length, asked.length], ['not-followed', 5, 6]);
  });

  test('writes nothing into the report that moves a terminal', async () => {
    const result = await visited(redirect('http://other.example.org/\x9b31m\xff'), {
      more: {'other.example.org/%9B31m%FF': html(QUOTE)},
    });
    assert.doesNotMatch(sentences(result).join(' '), /[^ -~“”]/);
    const raw = await visited((response) =>
      response.socket!.end('HTTP/1.1 301 \x1b[31mMoved\r\nLocation: http://other.example.org/\x1b[31m\r\n\r\n'),
    );
    // JSON writes it as an escape.
    assert.doesNotMatch(JSON.stringify(raw), /u001b/);
  });
});

suite('a redirect', () => {
  test('is followed and told, and for good it is a move', async () => {
    const more = {
      'news.example.org/b': redirect('http://other.example.org/c', 308),
      'other.example.org/c': html(QUOTE),
    };
    const moved = await visited(redirect('/b'), {more});
    assert.deepEqual(
      [moved.fate, moved.moved, finding(moved), isProblem(moved)],
      ['reachable', 'http://other.example.org/c', 'found', false],
    );
    assert.match(sentences(moved)[0]!, /^Moved for good, to http:\/\/other\.example\.org\/c$/);
    const forNow = await visited(redirect('/b', 302), {more});
    assert.deepEqual([forNow.moved, forNow.redirects.length], [undefined, 2]);
    assert.match(sentences(forNow).join(' '), /It leads to http:\/\/other\.example\.org\/c/);
  });

  test('to the front page is a page that is gone', async () => {
    const result = await visited(redirect('/'), {more: {'news.example.org/': html(QUOTE)}});
    assert.deepEqual([result.fate, isProblem(result)], ['gone', true]);
  });

  test('never leads from https to http', () => {
    assert.deepEqual(redirectTarget('https://a.example.org/', 'http://a.example.org/b'), {
      reason: 'it is redirected from https to http (http://a.example.org/b)',
    });
    assert.equal(redirectTarget('http://a.example.org/', 'https://a.example.org/b'), 'https://a.example.org/b');
  });
});

suite('a check is polite', () => {
  test('to each host: one request at a time, with a pause after it, in order', async () => {
    const paths = ['/1', '/2', '/3', '/4'];
    const hosts = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}.example.org`);
    const wanted = paths.flatMap((path) => hosts.map((host) => host + path));
    const later: Answer = (response) => setImmediate(() => response.writeHead(200).end());
    const results = await visits(wanted, Object.fromEntries(wanted.map((place) => [place, later])));
    assert(results.every(({fate}) => fate === 'reachable'));
    assert.deepEqual(twice, []);
    assert(most <= 4, `${most} at once`);
    for (const host of hosts) {
      const own = asked.filter((each) => each.host.startsWith(host));
      assert.deepEqual(
        own.map(({path}) => path),
        paths,
      );
      for (const [at, {at: time}] of own.entries()) if (at > 0) assert(time - own[at - 1]!.at >= PAUSE);
    }
  });

  test('redirects wait for their turn, too, and www. is the same host', async () => {
    const results = await visits(['a.example.org/1', 'www.a.example.org/2'], {
      'a.example.org/1': redirect('http://www.a.example.org/3'),
      'www.a.example.org/2': html(''),
      'www.a.example.org/3': html(''),
    });
    assert.deepEqual(
      results.map(({fate}) => fate),
      ['reachable', 'reachable'],
    );
    const times = asked.map(({at}) => at);
    assert.equal(times.length, 3);
    for (const [at, time] of times.entries()) if (at > 0) assert(time - times[at - 1]! >= PAUSE);
  });

  test('a host that asks for fewer requests gets none', async () => {
    for (const answer of [status(429), status(503, {'retry-after': '60'})]) {
      const results = await visits(['a.example.org/1', 'a.example.org/2', 'b.example.org/1'], {
        'a.example.org/1': answer,
        'a.example.org/2': html(''),
        'b.example.org/1': html(''),
      });
      assert.equal(asked.length, 2);
      assert.deepEqual([results[1]!.fate, results[2]!.fate], ['not-asked', 'reachable']);
      assert.match(results[1]!.reason, /^a\.example\.org had asked to be left alone/);
    }
  });

  test('it stops when a person stops it, and what was found stays', async () => {
    const stopping = new AbortController();
    const results = await visits(
      ['a.example.org/1', 'a.example.org/2', 'b.example.org/slow'],
      {'a.example.org/1': html(''), 'b.example.org/slow': () => {}},
      {signal: stopping.signal, onDone: () => stopping.abort()},
    );
    assert.deepEqual(
      results.map(({fate}) => fate),
      ['reachable', 'not-asked', 'not-asked'],
    );
    assert(!results.some(isProblem));
  });

  test('an error of one request holds no other up', async () => {
    const turns = new Turns({...world(), pause: 0, most: 1, signal: new AbortController().signal});
    const work = (host: string, isBroken: boolean) =>
      turns.during(
        host,
        () => (isBroken ? Promise.reject(new Error('broken')) : Promise.resolve('done')),
        () => undefined,
      );
    const results = await Promise.allSettled([work('a', true), work('a', false), work('b', true), work('b', false)]);
    assert.deepEqual(
      results.map(({status: each}) => each),
      ['rejected', 'fulfilled', 'rejected', 'fulfilled'],
    );
  });
});

suite('a connection', () => {
  test('goes to the public internet alone', () => {
    for (const [address, is] of [
      ['93.184.216.34', true],
      ['127.0.0.1', false],
      ['10.1.2.3', false],
      ['172.31.0.1', false],
      ['192.168.1.1', false],
      ['169.254.169.254', false],
      ['100.64.0.1', false],
      ['0.0.0.0', false],
      ['224.0.0.1', false],
      ['255.255.255.255', false],
      ['2606:2800:220:1:248:1893:25c8:1946', true],
      ['::1', false],
      ['::', false],
      ['::ffff:127.0.0.1', false],
      ['fe80::1', false],
      ['fe80::1%eth0', false],
      ['fc00::1', false],
      ['ff02::1', false],
      ['2001:db8::1', false],
      ['2002:7f00:1::', false],
      ['64:ff9b::5db8:d822', true],
      ['64:ff9b::7f00:1', false],
      ['64:ff9b::10.0.0.1', false],
      ['64:ff9b::', false],
    ] as const) {
      assert.equal(isPublicAddress(address), is, address);
    }
  });

  test('goes to the public addresses of a host that has others, too', async () => {
    const mixed = [
      {address: '10.0.0.1', family: 4},
      {address: '93.184.216.34', family: 4},
    ];
    assert.deepEqual(await publicAddresses('a.example.org', () => Promise.resolve(mixed)), [mixed[1]]);
    await assert.rejects(publicAddresses('a.example.org', () => Promise.resolve([mixed[0]!])));
  });

  test('is refused to this machine by the world that people have', async () => {
    const [result] = await checkAddresses(
      [{address: 'http://localhost/', quotes: []}],
      WORLD,
      new AbortController().signal,
    );
    assert.deepEqual(
      [result!.fate, result!.reason],
      ['not-followed', 'localhost is a host of this machine or its network'],
    );
  });
});

suite('the plan', () => {
  test('has each address once, the copy with the words of its source', async () => {
    const campaign = example((changed) => {
      changed.sources[1]!.archived = {url: 'https://web.archive.org/web/2026/http://herald.example.com/2026/summary'};
      changed.sources[2]!.url = 'http://herald.example.com/2026/summary#part';
    });
    const sources = sourceCopies(campaign);
    const plan = planVisits(sources);
    const at = (address: string) => plan.visits.filter((visit) => visit.address === address);
    assert.deepEqual(at('http://herald.example.com/2026/summary'), [
      {address: 'http://herald.example.com/2026/summary', quotes: [QUOTE]},
    ]);
    assert.deepEqual(at(campaign.sources[1]!.archived!.url)[0]!.quotes, [QUOTE]);
    assert.deepEqual(plan.hosts[0], {host: 'herald.example.com', addresses: 3});
    const results = await visits(
      plan.visits.map((visit) => ({...visit, address: visit.address.replace('https:', 'http:')})),
      {'herald.example.com/2026/summary': html('Nothing.')},
    );
    const checked = checkedSources(sources, results);
    const one = (id: string) => checked.find(({source}) => source.id === id)!.places[0]!.visited!;
    assert.equal(finding(one('herald-2026-06')), 'not-found');
    // Another source at this address quotes nothing.
    assert.deepEqual([one('company-2026-04').quotes, isProblem(one('company-2026-04'))], [[], false]);
  });

  test('has a limit, and says what is left out', () => {
    const [source] = sourceCopies(example());
    const sources = Array.from({length: 600}, (_, at) => ({
      ...source!,
      url: `https://a.example.org/${at}`,
    }));
    const {visits: planned, leftOut} = planVisits(sources);
    assert.deepEqual([planned.length, leftOut], [500, 100]);
  });
});
