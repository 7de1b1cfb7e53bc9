// The results of `readPicture` for the bytes of a file.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {deflateSync, inflateSync} from 'node:zlib';
import fc from 'fast-check';
import {readPicture, stripped} from '@countersign/authoring';
import * as made from './pictures.ts';
import {box, pngChunk, replaced, riff, SCRIPT, vp8l, vp8x, webpChunk} from './pictures.ts';
import {holds} from '../support/documents/property.ts';

function read(bytes: Uint8Array) {
  const result = readPicture(bytes);
  assert.ok(result.ok, !result.ok ? result.fault.message : '');
  return result.picture;
}

function refused(bytes: Uint8Array, message: RegExp): void {
  const result = readPicture(bytes);
  assert.ok(!result.ok, 'it is taken');
  assert.match(result.fault.message, message);
  assert.match(result.fault.hint, /^[A-Z].+\.$/);
}

const LOSSY = readFileSync(new URL('../../docs/demo/documents/logos/clearwater.webp', import.meta.url));
const damagedCrc = Buffer.from(made.png()).fill(0, 29, 33);
const cut = (bytes: Uint8Array, left: number) => bytes.subarray(0, bytes.length - left);
const withScript = (bytes: Uint8Array) => Buffer.concat([bytes, SCRIPT]);

suite('what programs export is read', () => {
  const files: Record<string, [bytes: Uint8Array, kind: string, width: number, height: number]> = {
    'a PNG': [made.png(), 'png', 30, 10],
    'a PNG of one bit': [made.png({width: 4096, height: 1, depth: 1}), 'png', 4096, 1],
    'a lossless WebP': [made.webp(), 'webp', 30, 10],
    'the largest WebP': [made.webp(16_384, 16_384), 'webp', 16_384, 16_384],
    'a WebP with a profile and transparency': [LOSSY, 'webp', 320, 96],
    'an AVIF': [made.AVIF, 'avif', 30, 10],
    'an AVIF with transparency': [made.AVIF_ALPHA, 'avif', 30, 10],
    'an AVIF of libheif': [made.AVIF_LIBHEIF, 'avif', 30, 10],
    'an AVIF that is turned, as it is shown': [made.AVIF_SIDEWAYS, 'avif', 10, 30],
  };
  for (const [name, [bytes, kind, width, height]] of Object.entries(files)) {
    test(name, () => {
      const picture = read(bytes);
      assert.deepEqual([picture.kind, picture.width, picture.height], [kind, width, height]);
      // Nothing is to be taken out of it.
      assert.deepEqual(Buffer.from(stripped(picture)), Buffer.from(bytes));
    });
  }
});

suite('what moves is refused', () => {
  const files: Record<string, Uint8Array> = {
    'an animated PNG': made.apng(),
    'a PNG that says so behind its pixels': made.png({behind: [pngChunk('acTL', Buffer.alloc(8))]}),
    'a PNG with frames only': made.png({before: [pngChunk('fcTL', Buffer.alloc(26))]}),
    'an animated WebP': made.animatedWebp(),
    'a WebP that only says so': riff(vp8x(2), vp8l()),
    'a WebP that does not say so': riff(vp8x(0), webpChunk('ANIM', Buffer.alloc(6)), vp8l()),
    'an AVIF sequence': made.AVIF_SEQUENCE,
    'an AVIF that says that it is one': replaced(made.AVIF, 'ftypavif', 'ftypavis'),
    'an AVIF that says so beside': replaced(made.AVIF, 'miaf', 'avis'),
    'an AVIF with tracks': Buffer.concat([made.AVIF, box('moov', Buffer.alloc(8))]),
  };
  for (const [name, bytes] of Object.entries(files))
    test(name, () => refused(bytes, /is animated \((APNG|WebP|AVIF sequence)\)/));
});

suite('what has more than one picture is refused', () => {
  const files: Record<string, Uint8Array> = {
    'a WebP': riff(vp8x(0), vp8l(), vp8l()),
    'an AVIF of tiles': made.AVIF_GRID,
    'an AVIF in layers': made.AVIF_LAYERS,
    'an AVIF whose second picture is not for transparency': replaced(made.AVIF_ALPHA, 'auxl', 'thmb'),
  };
  for (const [name, bytes] of Object.entries(files)) test(name, () => refused(bytes, /more than one picture/));
});

suite('what ends too early is refused', () => {
  for (const [name, bytes] of Object.entries({PNG: made.png(), WebP: made.webp(), AVIF: made.AVIF, lossy: LOSSY})) {
    test(`${name}, wherever it ends`, () => {
      for (let length = 12; length < bytes.length; length += Math.ceil(bytes.length / 400)) {
        assert.ok(!readPicture(bytes.subarray(0, length)).ok, `${length} bytes of it are taken`);
      }
      refused(cut(bytes, 1), /ends in the middle/);
    });
  }
  test('a WebP whose parts are cut, though its length fits', () => {
    refused(riff(vp8x(0), vp8l().subarray(0, 12)), /ends in the middle/);
    refused(riff(webpChunk('VP8 ', LOSSY.subarray(0, 9))), /ends in the middle/);
    const image = LOSSY.indexOf('VP8 ');
    const data = LOSSY.subarray(image + 8, image + 40);
    refused(riff(webpChunk('VP8 ', data)), /ends in the middle/);
  });
});

suite('what stands beside the picture is refused', () => {
  const inData = (file: Buffer) => {
    const at = file.indexOf('mdat') - 4;
    return Buffer.concat([file.subarray(0, at), box('mdat', Buffer.concat([file.subarray(at + 8), SCRIPT]))]);
  };
  const files: Record<string, Uint8Array> = {
    'behind a PNG': withScript(made.png()),
    'behind the compressed pixels of a PNG': made.png({pixels: withScript(deflateSync(Buffer.alloc(31 * 10)))}),
    'behind a WebP': withScript(made.webp()),
    'behind an AVIF': withScript(made.AVIF),
    'behind an AVIF, in a box': Buffer.concat([made.AVIF, box('free', SCRIPT)]),
    'behind an AVIF, in a hundred boxes': Buffer.concat([made.AVIF, ...Array<Buffer>(200).fill(box('skip', SCRIPT))]),
    'in the data of an AVIF': inData(made.AVIF),
    'in the byte that makes a WebP even': Buffer.concat([
      cut(riff(vp8x(0), vp8l(), webpChunk('none', Buffer.alloc(1))), 1),
      SCRIPT.subarray(0, 1),
    ]),
    'in a WebP, too short for a part': riff(vp8l(), SCRIPT.subarray(0, 6)),
  };
  for (const [name, bytes] of Object.entries(files)) test(name, () => refused(bytes, /belongs? to no picture/));

  test('in the other boxes of an AVIF', () => {
    const meta = made.AVIF.indexOf('meta') - 4;
    const body = made.AVIF.subarray(meta + 8, made.AVIF.indexOf('mdat') - 4);
    const start = made.AVIF.subarray(0, meta);
    for (const type of ['free', 'uuid', 'xml ', 'idat', 'dinf', 'hdlr']) {
      const parts = Buffer.concat([
        start,
        box('meta', Buffer.concat([body, box(type, Buffer.alloc(100))])),
        box('mdat', SCRIPT),
      ]);
      refused(parts, /parts that most files do not have/);
    }
    refused(
      Buffer.concat([
        box('ftyp', Buffer.concat([start.subarray(8), Buffer.alloc(100, 'mif1')])),
        made.AVIF.subarray(meta),
      ]),
      /damaged/,
    );
  });
});

suite('the size is the one that the picture itself has', () => {
  const large = made.avifSize(60, 20);
  test('an AVIF says it three times', () => {
    refused(replaced(made.AVIF_LARGE, large, made.avifSize(30, 10)), /two different sizes/);
    refused(replaced(made.AVIF, made.avifSize(30, 10), large), /two different sizes/);
  });
  test('an AVIF says it twice for transparency', () => {
    const at = made.AVIF_ALPHA.lastIndexOf('ispe');
    assert.ok(at > 0);
    const lying = Buffer.from(made.AVIF_ALPHA);
    lying.writeUInt32BE(5000, at + 8);
    refused(lying, /two different sizes/);
  });
  test('a WebP says it twice', () => {
    refused(riff(vp8x(16), vp8l(3000, 1000)), /two different sizes/);
    refused(riff(vp8x(0, 3000, 1000), vp8l()), /two different sizes/);
  });
  test('a PNG says it once', () => {
    const header = pngChunk('IHDR', made.png().subarray(16, 29));
    refused(made.png({before: [header]}), /says it twice/);
    refused(Buffer.concat([made.png().subarray(0, 8), made.png().subarray(33)]), /does not begin with its size/);
  });
});

suite('what is damaged is refused', () => {
  const files: Record<string, Uint8Array> = {
    'a checksum': damagedCrc,
    'a PNG without pixels': Buffer.concat([made.png().subarray(0, 33), pngChunk('IEND')]),
    'a PNG of no width': made.png({width: 0}),
    'a PNG whose pixels are in two places': made.png({behind: [pngChunk('tEXt'), pngChunk('IDAT')]}),
    'a profile of a PNG that is a script': made.png({
      before: [pngChunk('iCCP', Buffer.concat([Buffer.from('sRGB\0\0'), SCRIPT]))],
    }),
    'a profile of a PNG with a script behind it': made.png({before: [made.pngProfile(made.profile(), SCRIPT)]}),
    'a profile of a PNG that is another length': made.png({before: [made.pngProfile(withScript(made.profile()))]}),
    'a profile of a PNG of gigabytes': made.png({before: [made.pngProfile(made.profile(5_000_000))]}),
    'pixels of a PNG that are a script': made.png({pixels: SCRIPT}),
    'pixels of a PNG that are more than it says': made.png({pixels: deflateSync(Buffer.alloc(31 * 10 + 1))}),
    'colours of a PNG behind its pixels': made.png({behind: [pngChunk('PLTE', Buffer.alloc(3))]}),
    'a colour with room for a script': made.png({before: [pngChunk('gAMA', SCRIPT)]}),
    'a part without a name': made.png({before: [pngChunk('\0\0\0\0')]}),
    'a WebP without a picture': riff(vp8x(0)),
    'a WebP that is none': riff(webpChunk('VP8L', SCRIPT)),
    'an AVIF whose box has the length of the rest': Buffer.concat([
      made.AVIF.subarray(0, 32),
      Buffer.alloc(4),
      made.AVIF.subarray(36),
    ]),
    'an AVIF that only begins': cut(made.AVIF, made.AVIF.length - 32),
  };
  for (const [name, bytes] of Object.entries(files)) test(name, () => refused(bytes, /damaged/));
  test('a part of a PNG that nobody knows and nobody may leave out', () =>
    refused(made.png({before: [pngChunk('EVIL')]}), /a part called EVIL/));
});

test('a PNG that has too few pixels ends in the middle', () =>
  refused(made.png({pixels: deflateSync(Buffer.alloc(31 * 10 - 1))}), /ends in the middle/));

test('a PNG that is interlaced has its pixels in seven passes', () => {
  // Columns and rows of each (https://www.w3.org/TR/png-3/#8Interlace), with a byte before each row.
  const passes = [
    [4, 2],
    [4, 2],
    [8, 1],
    [7, 3],
    [15, 2],
    [15, 5],
    [30, 5],
  ] as const;
  const bytes = passes.reduce((sum, [columns, rows]) => sum + (1 + columns) * rows, 0);
  read(made.png({interlace: 1, pixels: deflateSync(Buffer.alloc(bytes))}));
  refused(made.png({interlace: 1, pixels: deflateSync(Buffer.alloc(bytes - 1))}), /ends in the middle/);
});

suite('metadata', () => {
  const TEXT = Buffer.from('Artist\0Jane Example');
  const metadata = ['tEXt', 'iTXt', 'zTXt', 'tIME', 'pHYs', 'sPLT', 'bKGD', 'hIST', 'prVt'].map((name) =>
    pngChunk(name, TEXT),
  );
  const gamma = pngChunk('gAMA', Buffer.from([0, 0, 177, 143]));
  const profile = made.pngProfile(made.profile());

  test('is taken out of a PNG, and pixels and colours stay', () => {
    const bytes = made.png({before: [gamma, ...metadata, profile, pngChunk('eXIf', made.exif(1))], behind: metadata});
    assert.deepEqual(Buffer.from(stripped(read(bytes))), made.png({before: [gamma, profile]}));
  });

  test('is taken out of a WebP, and pixels and colours stay', () => {
    const notes = [webpChunk('EXIF', made.exif(1)), webpChunk('XMP ', TEXT), webpChunk('note', SCRIPT)];
    const bare = riff(vp8x(32 + 16), webpChunk('ICCP', Buffer.alloc(20)), vp8l());
    const full = riff(vp8x(32 + 16 + 8 + 4), webpChunk('ICCP', Buffer.alloc(20)), vp8l(), ...notes);
    assert.deepEqual(Buffer.from(stripped(read(full))), bare);
    assert.deepEqual(Buffer.from(stripped(read(riff(vp8l(), ...notes)))), made.webp());
    const lossy = riff(LOSSY.subarray(12), ...notes);
    assert.deepEqual(Buffer.from(stripped(read(lossy))), LOSSY);
  });

  test('leaves the same pixels', () => {
    const [whole, rest] = [made.png({before: metadata}), stripped(read(made.png({before: metadata})))].map((bytes) => {
      const at = Buffer.from(bytes).indexOf('IDAT');
      return inflateSync(Buffer.from(bytes).subarray(at + 4));
    });
    assert.deepEqual(whole, rest);
  });

  test('in an AVIF is refused, for it cannot be cut out', () => {
    refused(made.AVIF_EXIF, /has metadata \(Exif or XMP\)/);
    refused(made.AVIF_XMP, /has metadata \(Exif or XMP\)/);
  });

  test('that turns the picture is refused', () => {
    for (const order of ['II', 'MM'] as const) {
      for (const data of [made.exif(6, order), Buffer.concat([Buffer.from('Exif\0\0'), made.exif(6, order)])]) {
        refused(made.png({before: [pngChunk('eXIf', data)]}), /to be turned or mirrored/);
        refused(riff(vp8x(8), vp8l(), webpChunk('EXIF', data)), /to be turned or mirrored/);
      }
    }
    read(riff(vp8x(8), vp8l(), webpChunk('EXIF', SCRIPT)));
  });
});

test('other files are called what they are', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  for (const [content, message] of [
    [svg, /an SVG/],
    [`<?xml version="1.0"?>\n<!-- Logo -->\n${svg}`, /an SVG/],
    [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /a JPEG/],
    ['GIF89a', /a GIF/],
    ['<!doctype html><title>404</title>', /a web page or a text/],
    [box('ftyp', Buffer.from('heic\0\0\0\0mif1')), /a HEIC/],
    ['%PDF-1.7\n\u0000\u0001', /no PNG, WebP or AVIF/],
    ['', /empty/],
  ] as const) {
    refused(Buffer.from(content as string), message);
  }
});

suite('hostile bytes', () => {
  const FILES = [
    ...[
      made.png({before: [pngChunk('eXIf', made.exif(1))]}),
      made.apng(),
      made.webp(),
      made.animatedWebp(),
      LOSSY.subarray(0, 900),
    ],
    ...[
      riff(vp8x(8), vp8l(), webpChunk('EXIF', made.exif(1))),
      made.AVIF,
      made.AVIF_ALPHA,
      made.AVIF_LIBHEIF,
      made.AVIF_EXIF,
    ],
  ];
  const edit = fc.record({
    at: fc.nat(1200),
    remove: fc.nat(8),
    insert: fc.oneof(
      fc.uint8Array({maxLength: 12}),
      fc.constantFrom(
        ...[
          [0xff, 0xff, 0xff, 0xff],
          [0, 0, 0, 0],
          [0x7f, 0xff, 0xff, 0xff],
        ].map((bytes) => Uint8Array.from(bytes)),
      ),
    ),
  });

  test('make nothing throw, and what is taken can be read again', () => {
    holds(
      fc.property(fc.constantFrom(...FILES), fc.array(edit, {maxLength: 4}), (file, edits) => {
        let bytes: Uint8Array = file;
        for (const {at, remove, insert} of edits) {
          const start = at % (bytes.length + 1);
          bytes = Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)]);
        }
        const result = readPicture(bytes);
        if (!result.ok) return;
        const again = readPicture(stripped(result.picture));
        assert.ok(again.ok);
        assert.deepEqual([again.picture.width, again.picture.height], [result.picture.width, result.picture.height]);
        assert.deepEqual(stripped(again.picture), stripped(result.picture));
      }),
      20_000,
    );
  });

  test('of no kind make nothing throw', () => {
    const starts = FILES.map((file) => file.subarray(0, 12));
    holds(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({maxLength: 300}), (start, rest) => {
        readPicture(Buffer.concat([start, rest]));
        readPicture(rest);
      }),
      5000,
    );
  });

  /** Bytes that count how often they are read. */
  function reads(bytes: Uint8Array): number {
    let count = 0;
    const counting = (of: Uint8Array): Uint8Array =>
      new Proxy(of, {
        get(target, key) {
          if (typeof key === 'string' && /^\d+$/.test(key)) count++;
          if (key === 'subarray') return (start?: number, end?: number) => counting(target.subarray(start, end));
          if (key === 'slice') count += target.length;
          if (key === Symbol.iterator) count += target.length;
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
        },
      });
    readPicture(counting(bytes));
    return count;
  }

  test('of many parts are read in proportion to their length', () => {
    const many: Record<string, (n: number) => Buffer> = {
      PNG: (n) => made.png({before: Array<Buffer>(n).fill(pngChunk('tEXt'))}),
      WebP: (n) => riff(vp8x(8), vp8l(), ...Array<Buffer>(n).fill(webpChunk('EXIF', made.exif(1)))),
      'Exif entries': (n) =>
        made.png({
          before: [
            pngChunk('eXIf', Buffer.concat([Buffer.from('II*\0\x08\0\0\0\xff\xff', 'latin1'), Buffer.alloc(12 * n)])),
          ],
        }),
      AVIF: (n) => Buffer.concat([made.AVIF, ...Array<Buffer>(n).fill(box('free', Buffer.alloc(0)))]),
    };
    for (const [name, make] of Object.entries(many)) {
      const [small, large] = [1000, 4000].map((n) => reads(make(n))) as [number, number];
      assert.ok(large <= 4.1 * small + 100, `${name}: ${small} reads, then ${large}`);
    }
  });
});
