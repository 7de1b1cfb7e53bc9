// Where `countersign vendor` has a document and its logos from, and what it does when a logo does not come.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {existsSync, rmSync, symlinkSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {readForAuthors} from '@countersign/campaign/schema';
import type {Allowance} from '../../packages/cli/src/files/fetch-bytes.ts';
import {copyLogos} from '../../packages/cli/src/self-hosted/copy-logos.ts';
import {originOf} from '../../packages/cli/src/documents/origin.ts';
import {copyPublished} from '../../packages/cli/src/start/copy-published.ts';
import {edited} from '../support/documents/json.ts';
import {
  copied,
  DARK,
  example,
  folder,
  LOGO,
  logoNames,
  put,
  run,
  serving,
  text,
  vendor,
  work,
  written,
} from './vendor-folder.ts';

/** The files of a server: bodies, or the status of an answer without one. */
type Files = Record<string, string | Uint8Array | number>;

const serve =
  (files: Readonly<Files>): RequestListener =>
  ({url}, response) => {
    const found = files[url!] ?? 404;
    const [status, body] = typeof found === 'number' ? [found] : [200, found];
    response.writeHead(status, {'set-cookie': 'a=b'}).end(body);
  };

suite('a logo that cannot be had is left out, and the name stands in its place', () => {
  const cases: Record<string, [path: string, message: RegExp]> = {
    'that is not there': ['logos/none.webp', /There is no such file/],
    'that is too large': ['logos/large.webp', /more than 1 MB/],
    'whose path is no text': ['logos/%ff.webp', /is no character in UTF-8/],
  };
  for (const [name, [src, message]] of Object.entries(cases)) {
    test(name, async () => {
      put('logos/large.webp', Buffer.concat([LOGO, Buffer.alloc(1_000_000)]));
      put('campaign.json', text({'/signatories/0/logo': {src, width: 1, height: 1}}));
      const {code, stderr} = await vendor();
      assert.equal(code, 0);
      assert.match(stderr, /^Note: Signatory Clearwater Watch, logo: .+ It is left out\.\n$/);
      assert.match(stderr, message);
      assert.ok(!('logo' in copied().signatories[0]!));
      assert.deepEqual(logoNames(), []);
    });
  }
});

suite('a path that leads out of the document’s folder', () => {
  const paths = [
    '../secret.webp',
    '%2e%2e/secret.webp',
    '..%2Fsecret.webp',
    '..%5csecret.webp',
    '/logos/clearwater.webp',
  ];
  for (const src of [...paths, '//host.example/a.webp', 'logos/../../secret.webp']) {
    test(`is refused with its document: ${src}`, async () => {
      put('../secret.webp', LOGO);
      put('campaign.json', text({'/signatories/0/logo': {src, width: 320, height: 96}}));
      const {code, stderr} = await vendor();
      assert.equal(code, 1);
      assert.match(stderr, /\/signatories\/0\/logo\/src .+ Write a path in the document's own folder/);
    });
  }

  // The code that reads it does not rest on the document's having been checked.
  const reading = (from: string, path: string) => originOf(from).readLogo(path);
  test('is not read beside a file', async () => {
    put('../secret.webp', LOGO);
    for (const path of [
      '../secret.webp',
      '..%2fsecret.webp',
      '%2e%2e%2fsecret.webp',
      '/etc/hostname',
      '../none.webp',
    ]) {
      await assert.rejects(reading(join(work, 'campaign.json'), path), /leads out of the document’s folder/);
    }
  });
  test('is not fetched', async () => {
    const answer: RequestListener = (_, response) => response.end(LOGO);
    await serving(answer, async (origin) => {
      for (const path of ['../other/a.webp', '%2e%2e/a.webp', '/a.webp', '//host.example/a.webp', '..\\a.webp']) {
        await assert.rejects(reading(`${origin}/open-audit/campaign.json`, path), /leads out of the document’s folder/);
      }
    });
  });
});

test('a logo that a link leads to from outside the document’s folder is left out', async () => {
  const path = put('logos/clearwater.webp', '');
  rmSync(path);
  symlinkSync(put('../secret.webp', LOGO), path);
  const {stderr} = await vendor();
  assert.match(
    stderr,
    /^Note: Signatory Clearwater Watch, logo: .+ leads out of the document’s folder\. It is left out\./,
  );
  assert.deepEqual(logoNames(), []);
});

test('where only the dark logo cannot be had, the other one stays, and it is said which', async () => {
  put('logos/clearwater-dark.webp', 'GIF89a');
  const {code, stderr} = await vendor();
  assert.equal(code, 0);
  assert.match(stderr, /^Note: Signatory Clearwater Watch, dark logo: This is a GIF.+ It is left out\.\n$/);
  assert.deepEqual(logoNames(), ['logos/clearwater.webp']);
});

suite('a logo of an earlier run', () => {
  const path = '/open-audit/logos/clearwater.webp';
  const darkPath = '/open-audit/logos/clearwater-dark.webp';

  /** Runs twice, the second time with these answers, which begin with a correction. */
  async function again(second: Files) {
    rmSync(folder, {recursive: true, force: true});
    const files: Files = {'/open-audit/campaign.json': text(), [path]: LOGO, [darkPath]: DARK};
    return serving(serve(files), async (origin) => {
      assert.equal((await run('--from', `${origin}/open-audit/campaign.json`)).stderr, '');
      Object.assign(
        files,
        {'/open-audit/campaign.json': text({'/revision': 4, '/updated': '2026-07-01T00:00:00Z'})},
        second,
      );
      return run();
    });
  }

  test('stays when the server cannot give it just now, while the correction arrives', async () => {
    for (const answer of [500, 503, 302, 'Back in a minute.']) {
      const {code, stderr} = await again({[path]: answer, [darkPath]: answer});
      assert.equal(code, 0);
      assert.match(stderr, /^Note: Signatory Clearwater Watch, logo: .+ It stays that of an earlier run\.\n/);
      assert.match(stderr, /\nNote: Signatory Clearwater Watch, dark logo: .+ It stays that of an earlier run\.\n$/);
      assert.deepEqual([written('logos/clearwater.webp'), written('logos/clearwater.dark.webp')], [LOGO, DARK]);
      const {src, dark} = copied().signatories[0]!.logo as {src: string; dark: string};
      assert.deepEqual([src, dark], ['logos/clearwater.webp', 'logos/clearwater.dark.webp']);
      assert.match(written('campaign.json').toString(), /2026-07-01/);
    }
  });

  test('goes when it is gone', async () => {
    for (const answer of [404, 410]) {
      const {code, stderr} = await again({[path]: answer});
      assert.equal(code, 0);
      assert.match(stderr, /^Note: Signatory Clearwater Watch, logo: .+ It is left out\.\n$/);
      assert.deepEqual(logoNames(), []);
      assert.ok(!('logo' in copied().signatories[0]!));
    }
  });
});

suite('all logos together have a bound', () => {
  /** Has all logos copied from a server that answers with this, and says how many it was asked for. */
  async function copy(answer: string | Uint8Array, allowance: Allowance) {
    let asked = 0;
    const src = 'logo.webp';
    const json = edited(example, {'/signatories/0/logo': {src, dark: src, width: 320, height: 96}});
    const signatory = (json as {signatories: object[]}).signatories[0]!;
    const signatories = ['one', 'two', 'three'].map((id) => ({...signatory, id}));
    const many = edited(json, {'/approvals': [], '/signatories': signatories, '/statements': []});
    const result = readForAuthors(many);
    assert.ok(result.ok);
    const listener: RequestListener = (_, response) => {
      asked++;
      response.end(answer);
    };
    const {notes, logos} = await serving(listener, (origin) =>
      copyLogos(many, result.campaign, originOf(`${origin}/campaign.json`), {
        readEarlier: () => Promise.resolve(undefined),
        allowance,
      }),
    );
    return {asked, notes, logos};
  }
  const later = () => performance.now() + 600_000;

  test('of bytes, which those that are no picture or too large count in', async () => {
    for (const [answer, bytes] of [
      ['x'.repeat(600), 1000],
      [Buffer.alloc(1_000_001), 1_500_000],
    ] as const) {
      const {asked, notes} = await copy(answer, {bytes, deadline: later()});
      assert.equal(asked, 2);
      assert.equal(notes.length, 3);
      assert.match(notes[2]!, /All logos together have more than 50 MB/);
    }
  });

  test('of time, after which none is asked for', async () => {
    const {asked, notes, logos} = await copy(LOGO, {bytes: 50_000_000, deadline: performance.now()});
    assert.deepEqual([asked, logos.size, notes.length], [0, 0, 3]);
    assert.match(notes[0]!, /All logos together took more than 120 seconds/);
  });

  test('also where init takes over a campaign', async () => {
    const source = join(work, 'campaign.json');
    const taken = await copyPublished(source, folder, {bytes: 50_000_000, deadline: performance.now()});
    assert.equal(taken!.logos, 0);
    assert.match(taken!.notes[0]!, /All logos together took more than 120 seconds\. It was not copied\./);
  });

  test('within which all are copied', async () => {
    const {asked, notes, logos} = await copy(LOGO, {bytes: 50_000_000, deadline: later()});
    assert.deepEqual([asked, logos.size, notes.length], [6, 6, 0]);
  });
});

suite('from an address', () => {
  /** Serves for one run, and says what was asked for with which headers. */
  async function from(listener: RequestListener, ...args: string[]) {
    const asked: {path: string; headers: NodeJS.Dict<string | string[]>}[] = [];
    const noted: RequestListener = (request, response) => {
      asked.push({path: request.url!, headers: request.headers});
      listener(request, response);
    };
    const ended = await serving(noted, (origin) => run('--from', `${origin}/open-audit/campaign.json`, ...args));
    return {...ended, asked};
  }

  test('document and logos are fetched', async () => {
    const {code, stderr, asked} = await from(
      serve({
        '/open-audit/campaign.json': text(),
        '/open-audit/logos/clearwater.webp': LOGO,
        '/open-audit/logos/clearwater-dark.webp': DARK,
      }),
    );
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(logoNames(), ['logos/clearwater.dark.webp', 'logos/clearwater.webp']);
    assert.match(written('campaign.json').toString(), /"src":"logos\/clearwater\.webp"/);
    assert.equal(asked.length, 3);
    for (const {headers} of asked) assert.deepEqual([headers['cookie'], headers['referer']], [undefined, undefined]);
  });

  test('redirects, errors and what is too large are refused', async () => {
    const redirect: RequestListener = (_, response) => response.writeHead(302, {location: '/elsewhere.json'}).end();
    const flood: RequestListener = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    for (const [listener, message] of [
      [redirect, /could not be fetched/],
      [serve({}), /answered 404/],
      [flood, /more than 4 MB/],
    ] as const) {
      const {code, stderr, asked} = await from(listener);
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.equal(asked.length, 1);
      assert.ok(!existsSync(folder));
    }
  });

  test('it is asked again by the folder alone', async () => {
    const files: Record<string, string | Uint8Array> = {
      '/open-audit/campaign.json': text({'/signatories/0/logo': undefined}),
    };
    await serving(serve(files), async (origin) => {
      await run('--from', `${origin}/open-audit/campaign.json`);
      files['/open-audit/campaign.json'] = text({
        '/signatories/0/logo': undefined,
        '/revision': 4,
        '/updated': '2026-07-01T00:00:00Z',
      });
      assert.equal((await run()).code, 0);
    });
    assert.match(written('campaign.json').toString(), /2026-07-01/);
  });
});
