// Files that are no logo, by each command that looks at logos. Each attack is the logo of a signatory that is named for it.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {edited} from '../support/documents/json.ts';
import {countersign} from '../support/command-line/command.ts';
import type {Ended} from '../support/ended.ts';
import {deployed} from './deployed-server.ts';
import * as made from './pictures.ts';
import {pngChunk, riff, vp8l, webpChunk} from './pictures.ts';
import {copied, example, folder, logoNames, publish, put, vendor, work, written} from './vendor-folder.ts';

interface Attack {
  readonly file: string;
  readonly bytes: Uint8Array | string;
  readonly said: RegExp;
}

const withScript = (bytes: Uint8Array) => Buffer.concat([bytes, made.SCRIPT]);
/** 31 KB that take a gigabyte of memory. */
const bomb = made.png({width: 16_000, height: 16_000, depth: 1});

const ATTACKS: Readonly<Record<string, Attack>> = {
  'an animated PNG': {file: 'apng.png', bytes: made.apng(), said: /is animated \(APNG\).+ Export one still picture/},
  'an animated WebP': {file: 'anim.webp', bytes: made.animatedWebp(), said: /is animated \(WebP\)/},
  'an AVIF sequence': {file: 'avis.avif', bytes: made.AVIF_SEQUENCE, said: /is animated \(AVIF sequence\)/},
  'a bomb': {
    file: 'bomb.png',
    bytes: bomb,
    said: /is 16,000 × 16,000 pixels, and a logo has at most 4,096 a side.+ Export it at 30 × 10\./,
  },
  'another size': {
    file: 'size.webp',
    bytes: made.webp(60, 20),
    said: /is 60 × 20 pixels, and the document says 30 × 10\. Write width 60 and height 20, or export it at 30 × 10\./,
  },
  'a hidden size': {
    file: 'hidden.avif',
    bytes: made.replaced(made.AVIF_LARGE, made.avifSize(60, 20), made.avifSize(30, 10)),
    said: /says two different sizes/,
  },
  'a cut PNG': {file: 'cut.png', bytes: made.png().subarray(0, 60), said: /ends in the middle of the picture/},
  'a cut WebP': {file: 'cut.webp', bytes: made.webp().subarray(0, 24), said: /ends in the middle of the picture/},
  'a cut AVIF': {file: 'cut.avif', bytes: made.AVIF.subarray(0, 300), said: /ends in the middle of the picture/},
  'a script behind PNG': {
    file: 'script.png',
    bytes: withScript(made.png()),
    said: /There are \d+ bytes .+ could be a program/,
  },
  'a script behind WebP': {file: 'script.webp', bytes: withScript(made.webp()), said: /could be a program/},
  'a script behind AVIF': {file: 'script.avif', bytes: withScript(made.AVIF), said: /could be a program/},
  'a false name': {
    file: 'name.png',
    bytes: made.webp(),
    said: /is a WebP, and its name ends in \.png\. Rename it logos\/name\.webp and write that, or export it as PNG\./,
  },
  'an SVG': {
    file: 'svg.png',
    bytes: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    said: /This is an SVG.+ export it as PNG or WebP/,
  },
  'a JPEG': {
    file: 'jpeg.webp',
    bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
    said: /This is a JPEG.+ save it as PNG or WebP/,
  },
  'an AVIF with Exif': {
    file: 'exif.avif',
    bytes: made.AVIF_EXIF,
    said: /has metadata \(Exif or XMP\).+ Export it without metadata/,
  },
  'several pictures': {file: 'grid.avif', bytes: made.AVIF_GRID, said: /more than one picture/},
};
const names = Object.keys(ATTACKS);

const logoOf = (file: string) => ({src: `logos/${file}`, width: made.WIDTH, height: made.HEIGHT});
const signatory = (name: string, file: string, at: number) => ({
  id: `s${at}`,
  kind: 'organisation',
  name,
  logo: logoOf(file),
});
const withLogos = (signatories: readonly object[]) => {
  const [first] = (example as {signatories: object[]}).signatories;
  // Statements and demands name the first.
  return JSON.stringify(
    edited(example, {
      '/approvals': [],
      '/signatories': [{...first, logo: undefined}, ...signatories],
      '/statements': [],
    }),
    null,
    2,
  );
};
const hostile = withLogos(names.map((name, at) => signatory(name, ATTACKS[name]!.file, at)));

function putAttacks(): void {
  for (const {file, bytes} of Object.values(ATTACKS)) put(`logos/${file}`, bytes);
}

/** The one line about a signatory's logo. */
function lineOf(text: string, name: string): string {
  // The same fault of several logos is one line.
  const lines = text
    .split('\n')
    .filter((line) => /; |: /.test(line.split(`Signatory ${name}, logo`)[1]?.slice(0, 2) ?? ''));
  assert.equal(lines.length, 1, `${lines.length} lines about ${name} in:\n${text}`);
  return lines[0]!;
}

/** Runs once, in the first of the tests of each attack: the folders are those of a test. */
function sayEach(run: () => Promise<string>): void {
  let text: string | undefined;
  for (const name of names) {
    test(name, async () => {
      text ??= await run();
      assert.match(lineOf(text, name), ATTACKS[name]!.said);
    });
  }
}

suite('check refuses', () => {
  let ended: Ended;
  sayEach(async () => {
    putAttacks();
    ended = await countersign(['check', put('campaign.json', hostile)]);
    return ended.stdout;
  });
  test('with 1, a line for each, at its place', () => {
    assert.equal(ended.code, 1);
    assert.match(lineOf(ended.stdout, 'a bomb'), /campaign\.json:\d+:\d+ \/signatories\/4\/logo\/src Signatory/);
    const lines = ended.stdout.split('\n').filter((line) => / \/signatories\/\d+\/logo\/src /.test(line));
    assert.match(ended.stdout, new RegExp(`${lines.length} problems`));
  });
});

suite('publish refuses', () => {
  let ended: Ended;
  let isWritten = true;
  sayEach(async () => {
    put('campaign.json', hostile);
    putAttacks();
    ended = await publish();
    isWritten = existsSync(folder);
    return ended.stderr;
  });
  test('and writes nothing', () => {
    assert.equal(ended.code, 1);
    assert.equal(isWritten, false);
  });
});

suite('vendor leaves out', () => {
  let ended: Ended;
  let logos: readonly string[] = [];
  let document: {signatories: {logo?: object}[]};
  sayEach(async () => {
    put('campaign.json', hostile);
    putAttacks();
    ended = await vendor();
    [logos, document] = [logoNames(), copied()];
    return ended.stderr;
  });
  test('and brings the document', () => {
    assert.equal(ended.code, 0);
    assert.deepEqual(logos, []);
    assert.ok(document.signatories.every((each) => !('logo' in each)));
  });
});

suite('check --deployed finds', () => {
  let ended: Ended;
  sayEach(async () => {
    const files = Object.values(ATTACKS).map(({file, bytes}) => [file, {body: bytes}] as const);
    ended = await deployed({
      'campaign.json': {body: hostile},
      'campaign.3.json': {body: hostile},
      ...Object.fromEntries(files),
    });
    return ended.stdout;
  });
  test('with 1', () => assert.equal(ended.code, 1));
});

suite('what is right', () => {
  const artist = [pngChunk('tEXt', Buffer.from('Artist\0Jane Example')), pngChunk('eXIf', made.exif(1))];
  const right: Readonly<Record<string, Buffer>> = {
    'a.png': made.png({before: artist}),
    'b.webp': riff(vp8l(), webpChunk('EXIF', made.exif(1))),
    'c.avif': made.AVIF_ALPHA,
  };
  const document = withLogos(Object.keys(right).map((file, at) => signatory(`Right ${at}`, file, at)));
  const putRight = () => {
    put('campaign.json', document);
    for (const [file, bytes] of Object.entries(right)) put(`logos/${file}`, bytes);
  };
  const bare = [made.png(), made.webp(), made.AVIF_ALPHA];

  test('passes check', async () => {
    putRight();
    const {code, stdout} = await countersign(['check', join(work, 'campaign.json')]);
    assert.equal(code, 0, stdout);
    assert.doesNotMatch(stdout, /logo/);
  });

  test('is published without metadata, again and again', async () => {
    putRight();
    for (const run of [1, 2]) {
      const {code, stderr} = await publish();
      assert.equal(code, 0, stderr);
      assert.doesNotMatch(stderr, /logo/, `run ${run}`);
      assert.deepEqual(['logos/a.png', 'logos/b.webp', 'logos/c.avif'].map(written), bare);
    }
  });

  test('is vendored without metadata', async () => {
    putRight();
    const {code, stderr} = await vendor();
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(['logos/s0.png', 'logos/s1.webp', 'logos/s2.avif'].map(written), bare);
  });

  test('passes check --deployed', async () => {
    const files = Object.entries(right).map(([file, body]) => [file, {body}] as const);
    const {code, stdout} = await deployed({
      'campaign.json': {body: document},
      'campaign.3.json': {body: document},
      ...Object.fromEntries(files),
    });
    assert.equal(code, 0, stdout);
  });
});

test('a bad logo that lies in the folder only is refused too, for it would be public', async () => {
  put('site/open-audit/logos/clearwater.webp', made.animatedWebp());
  rmSync(join(work, 'logos/clearwater.webp'));
  const {code, stderr} = await publish();
  assert.equal(code, 1);
  assert.match(stderr, /Signatory Clearwater Watch, logo: The file is animated/);
});

test('a dark logo is called one, and has the size of the other', async () => {
  put('logos/clearwater-dark.webp', made.webp(60, 20));
  const {code, stdout} = await countersign(['check', join(work, 'campaign.json')]);
  assert.equal(code, 1);
  assert.match(
    stdout,
    /\/signatories\/0\/logo\/dark Signatory Clearwater Watch, dark logo: The file is 60 × 20 pixels, and the document says 320 × 96\. Export it at 320 × 96, the size of the logo for light backgrounds\./,
  );
});

test('a copy of an earlier run is kept only while it is what the document says', async () => {
  assert.equal((await vendor()).code, 0);
  put('logos/clearwater.webp', made.animatedWebp());
  const kept = await vendor();
  assert.match(
    kept.stderr,
    /Signatory Clearwater Watch, logo: The file is animated.+ It stays that of an earlier run\./,
  );
  assert.deepEqual(
    written('logos/clearwater.webp'),
    readFileSync(new URL('../../docs/demo/documents/logos/clearwater.webp', import.meta.url)),
  );
  put('campaign.json', JSON.stringify(edited(example, {'/revision': 4, '/signatories/0/logo/width': 300})));
  assert.match((await vendor()).stderr, /Signatory Clearwater Watch, logo: The file is animated.+ It is left out\./);
  assert.deepEqual(logoNames(), []);
});

test('a logo of more than 1 MB is refused', async () => {
  put('logos/clearwater.webp', Buffer.alloc(1_000_001));
  const {code, stdout} = await countersign(['check', join(work, 'campaign.json')]);
  assert.equal(code, 1);
  assert.match(stdout, /Signatory Clearwater Watch, logo: .+ has more than 1 MB\./);
  const live = await deployed({'clearwater.webp': {body: Buffer.alloc(1_000_001)}});
  assert.match(live.stdout, /Signatory Clearwater Watch, logo: .+ has more than 1 MB\./);
});
