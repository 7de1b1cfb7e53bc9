// Picture files, made of bytes: those that are right, and those of an attacker.
import {crc32, deflateSync} from 'node:zlib';

/** The size of every file of this module, unless asked for another. */
export const WIDTH = 30;
export const HEIGHT = 10;

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const bigEndian = (number: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
};
const littleEndian = (number: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntLE(number, 0, length);
  return bytes;
};

/** Something that a server might run, or a browser take for a page. */
export const SCRIPT = ascii('<?php system($_GET[0]); ?><script>alert(1)</script>');

/** Exif with an orientation, and with the name of an artist: a TIFF header and one directory. */
export function exif(orientation: number, order: 'II' | 'MM' = 'II'): Buffer {
  const bytes = Buffer.alloc(26);
  const two = (value: number, at: number) =>
    order === 'II' ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at);
  const four = (value: number, at: number) =>
    order === 'II' ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at);
  bytes.write(order, 'latin1');
  two(42, 2);
  four(8, 4);
  two(1, 8);
  two(0x0112, 10);
  two(3, 12);
  four(1, 14);
  two(orientation, 18);
  return Buffer.concat([bytes, ascii('Jane Example')]);
}

// ——— PNG

export function pngChunk(name: string, data: Uint8Array = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([ascii(name), data]);
  return Buffer.concat([bigEndian(data.length), named, bigEndian(crc32(named))]);
}

export interface PngParts {
  readonly width?: number;
  readonly height?: number;
  /** Chunks before the pixels. */
  readonly before?: readonly Uint8Array[];
  /** Chunks behind them. */
  readonly behind?: readonly Uint8Array[];
  /** One byte for each pixel, or one bit: it is grey either way. */
  readonly depth?: 1 | 8;
  /** Compressed pixels of a picture, instead of a gradient. */
  readonly pixels?: Uint8Array;
  readonly interlace?: 0 | 1;
}

/** A grey PNG with a gradient. */
export function png(parts: PngParts = {}): Buffer {
  const {width = WIDTH, height = HEIGHT, before = [], behind = [], depth = 8, pixels, interlace = 0} = parts;
  const header = Buffer.concat([bigEndian(width), bigEndian(height), Buffer.from([depth, 0, 0, 0, interlace])]);
  const rowBytes = 1 + Math.ceil((width * depth) / 8);
  const rows = Buffer.alloc(rowBytes * height);
  if (depth === 8) for (let at = 0; at < rows.length; at++) if (at % rowBytes > 0) rows[at] = (at % rowBytes) * 8;
  return Buffer.concat([
    ascii('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', header),
    ...before,
    pngChunk('IDAT', pixels ?? deflateSync(rows, {level: 9})),
    ...behind,
    pngChunk('IEND'),
  ]);
}

/** A profile of colours by its length and its signature (ICC.1:2022, 7.2) alone. */
export function profile(length = 128): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32BE(length);
  bytes.write('acsp', 36, 'latin1');
  return bytes;
}

/** The chunk of a profile, with something behind what is compressed. */
export const pngProfile = (profile: Uint8Array, behind: Uint8Array = Buffer.alloc(0)): Buffer =>
  pngChunk('iCCP', Buffer.concat([ascii('sRGB\0\0'), deflateSync(profile), behind]));

/** Two frames, black and white, ten times a second, without end (https://www.w3.org/TR/png-3/#apng-frame-based-animation). */
export function apng(): Buffer {
  const frame = (number: number) =>
    pngChunk(
      'fcTL',
      Buffer.concat([...[number, WIDTH, HEIGHT, 0, 0].map(bigEndian), Buffer.from([0, 100, 3, 232, 0, 0])]),
    );
  const white = deflateSync(
    Buffer.from(Array.from({length: (WIDTH + 1) * HEIGHT}, (_, at) => (at % (WIDTH + 1) ? 255 : 0))),
  );
  return png({
    before: [pngChunk('acTL', Buffer.concat([bigEndian(2), bigEndian(0)])), frame(0)],
    behind: [frame(1), pngChunk('fdAT', Buffer.concat([bigEndian(2), white]))],
  });
}

// ——— WebP

export function webpChunk(name: string, data: Uint8Array): Buffer {
  return Buffer.concat([ascii(name), littleEndian(data.length, 4), data, Buffer.alloc(data.length % 2)]);
}

export function riff(...chunks: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat([ascii('WEBP'), ...chunks]);
  return Buffer.concat([ascii('RIFF'), littleEndian(body.length, 4), body]);
}

/** A lossless picture of one colour: five prefix codes of one symbol each, so that no pixel takes a bit (RFC 9649, 3). */
export function vp8l(width = WIDTH, height = HEIGHT, green = 0x90): Buffer {
  const size = littleEndian(width - 1 + (height - 1) * 2 ** 14, 4);
  const symbol = (value: number) => `101${[...value.toString(2).padStart(8, '0')].reverse().join('')}`;
  // No transform, no cache of colours, one group of codes: green, red, blue, alpha, distance.
  const bits = `000${[green, 0x20, 0x40, 0xff].map(symbol).join('')}1000`;
  const bytes = Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => parseInt([...byte].reverse().join(''), 2)));
  return webpChunk('VP8L', Buffer.concat([Buffer.from([0x2f]), size, bytes]));
}

/** The header by which a WebP is more than a picture: 2 is animation, 4 XMP, 8 Exif, 16 transparency, 32 a profile. */
export const vp8x = (flags: number, width = WIDTH, height = HEIGHT): Buffer =>
  webpChunk('VP8X', Buffer.concat([littleEndian(flags, 4), littleEndian(width - 1, 3), littleEndian(height - 1, 3)]));

export const webp = (width?: number, height?: number): Buffer => riff(vp8l(width, height));

/** Two frames of two colours, ten times a second, without end. */
export function animatedWebp(): Buffer {
  const frame = (green: number) =>
    webpChunk(
      'ANMF',
      Buffer.concat([
        ...[0, 0, WIDTH - 1, HEIGHT - 1, 100].map((number) => littleEndian(number, 3)),
        Buffer.from([2]),
        vp8l(WIDTH, HEIGHT, green),
      ]),
    );
  return riff(vp8x(2), webpChunk('ANIM', Buffer.alloc(6)), frame(0), frame(255));
}

// ——— AVIF, as libavif 1.2 and libheif 1.23 wrote them: of one colour, at 30 × 10.

const base64 = (...lines: readonly string[]): Buffer => Buffer.from(lines.join(''), 'base64');

export const AVIF = base64(
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0',
  'bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAETAAAAHwAAAChpaW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAABqaXBy',
  'cAAAAEtpcGNvAAAAFGlzcGUAAAAAAAAAHgAAAAoAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAABdpcG1h',
  'AAAAAAAAAAEAAQQBAoMEAAAAJ21kYXQSAAoJGBD7LBAQ0GhAMhAZgBBBBAQAAeAHHbxcptTw',
);
/** With transparency, a picture of its own. */
export const AVIF_ALPHA = base64(
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAGGbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0',
  'bQAAAAAAAQAAACxpbG9jAAAAAEQAAAIAAQAAAAEAAAHAAAAAHwACAAAAAQAAAa4AAAASAAAAQmlpbmYAAAAAAAIAAAAaaW5mZQIAAAAAAQAAYXYw',
  'MUNvbG9yAAAAABppbmZlAgAAAAACAABhdjAxQWxwaGEAAAAAGmlyZWYAAAAAAAAADmF1eGwAAgABAAEAAADDaXBycAAAAJ1pcGNvAAAAFGlzcGUA',
  'AAAAAAAAHgAAAAoAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAAA5waXhpAAAAAAEIAAAADGF2MUOBABwA',
  'AAAAOGF1eEMAAAAAdXJuOm1wZWc6bXBlZ0I6Y2ljcDpzeXN0ZW1zOmF1eGlsaWFyeTphbHBoYQAAAAAeaXBtYQAAAAAAAAACAAEEAQKDBAACBAEF',
  'hgcAAAA5bWRhdBIACgUYEPssKjIHGYBBAQAggBIACgkYEPssEBDQaEAyEBmAEEEEBAAB4AcdvFym1PA=',
);
/** The same by libheif. */
export const AVIF_LIBHEIF = base64(
  'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAAXBtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAADRpbG9jAAAA',
  'AERAAAIAAQAAAAABlAABAAAAAAAAACQAAgAAAAABuAABAAAAAAAAABIAAAA4aWluZgAAAAAAAgAAABVpbmZlAgAAAAABAABhdjAxAAAAABVpbmZl',
  'AgAAAAACAABhdjAxAAAAAA5waXRtAAAAAAABAAAAr2lwcnAAAACKaXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAB4AAAAKAAAAEHBpeGkA',
  'AAAAAwgICAAAAAxhdjFDgQAcAAAAAA5waXhpAAAAAAEIAAAAOGF1eEMAAAAAdXJuOm1wZWc6bXBlZ0I6Y2ljcDpzeXN0ZW1zOmF1eGlsaWFyeTph',
  'bHBoYQAAAAAdaXBtYQAAAAAAAAACAAEDgQIDAAIEhAIFhgAAABppcmVmAAAAAAAAAA5hdXhsAAIAAQABAAAAPm1kYXQSAAoIOBD7LSAhoNIyFhlC',
  'YwTAADQAAK6/EEwGzOLKQIh9XdgSAAoFGBD7LCoyBxgAAAFADoA=',
);
/** Of 60 × 20 pixels. */
export const AVIF_LARGE = base64(
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0',
  'bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAETAAAAIQAAAChpaW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAABqaXBy',
  'cAAAAEtpcGNvAAAAFGlzcGUAAAAAAAAAPAAAABQAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAABdpcG1h',
  'AAAAAAAAAAEAAQQBAoMEAAAAKW1kYXQSAAoJGBU7mwQENBoQMhIZgBBBBAQAs1cleNIqNc98rLg=',
);
/** Turned by a quarter. */
export const AVIF_SIDEWAYS = base64(
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAD1bWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0',
  'bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAEdAAAAHwAAAChpaW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAAB0aXBy',
  'cAAAAFRpcGNvAAAAFGlzcGUAAAAAAAAAHgAAAAoAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAAAlpcm90',
  'AQAAABhpcG1hAAAAAAAAAAEAAQUBAoMEhQAAACdtZGF0EgAKCRgQ+ywQENBoQDIQGYAQQQQEAAHgBx28XKbU8A==',
);
export const AVIF_EXIF = base64(
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAE2bWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0',
  'bQAAAAAAAQAAACxpbG9jAAAAAEQAAAIAAQAAAAEAAAF8AAAAHwACAAAAAQAAAV4AAAAeAAAAQWlpbmYAAAAAAAIAAAAaaW5mZQIAAAAAAQAAYXYw',
  'MUNvbG9yAAAAABlpbmZlAgAAAAACAABFeGlmRXhpZgAAAAAaaXJlZgAAAAAAAAAOY2RzYwACAAEAAQAAAHRpcHJwAAAAVGlwY28AAAAUaXNwZQAA',
  'AAAAAAAeAAAACgAAABBwaXhpAAAAAAMICAgAAAAMYXYxQ4EADAAAAAATY29scm5jbHgAAQANAAaAAAAACWlyb3QDAAAAGGlwbWEAAAAAAAAAAQAB',
  'BQECgwSFAAAARW1kYXQAAAAASUkqAAgAAAABABIBAwABAAAABgAAAAAAAAASAAoJGBD7LBAQ0GhAMhAZgBBBBAQAAeAHHbxcptTw',
);
export const AVIF_XMP = base64(
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAE/bWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0',
  'bQAAAAAAAQAAACxpbG9jAAAAAEQAAAIAAQAAAAEAAAFsAAAAHwACAAAAAQAAAWcAAAAFAAAAVGlpbmYAAAAAAAIAAAAaaW5mZQIAAAAAAQAAYXYw',
  'MUNvbG9yAAAAACxpbmZlAgAAAAACAABtaW1lWE1QAGFwcGxpY2F0aW9uL3JkZit4bWwAAAAAGmlyZWYAAAAAAAAADmNkc2MAAgABAAEAAABqaXBy',
  'cAAAAEtpcGNvAAAAFGlzcGUAAAAAAAAAHgAAAAoAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAABdpcG1h',
  'AAAAAAAAAAEAAQQBAoMEAAAALG1kYXQ8eC8+ChIACgkYEPssEBDQaEAyEBmAEEEEBAAB4AcdvFym1PA=',
);
/** Of two pictures side by side. */
export const AVIF_GRID = base64(
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAF4bWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0',
  'bQAAAAAAAQAAADppbG9jAAAAAEQAAAMAAQAAAAEAAAGgAAAACAACAAAAAQAAAagAAAAkAAMAAAABAAABqAAAACQAAABcaWluZgAAAAAAAwAAABpp',
  'bmZlAgAAAAABAABncmlkQ29sb3IAAAAAGmluZmUCAAABAAIAAGF2MDFDb2xvcgAAAAAaaW5mZQIAAAEAAwAAYXYwMUNvbG9yAAAAABxpcmVmAAAA',
  'AAAAABBkaW1nAAEAAgACAAMAAACLaXBycAAAAF9pcGNvAAAAFGlzcGUAAAAAAAAAgAAAAEAAAAAQcGl4aQAAAAADCAgIAAAAE2NvbHJuY2x4AAEA',
  'DQAGgAAAABRpc3BlAAAAAAAAAEAAAABAAAAADGF2MUOBAAwAAAAAJGlwbWEAAAAAAAAAAwABAwECAwACBAQChQMAAwQEAoUDAAAANG1kYXQAAAAB',
  'AIAAQBIACgkYFX/9ggIaDQgyFRmAEEEEBAC023rK8VrROEPUh6qHbA==',
);
/** In two layers, one after the other. */
export const AVIF_LAYERS = base64(
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAEDbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0',
  'bQAAAAAAAQAAACZpbG9jAAAAAEQAAAEAAQAAAAIAAAErAAAAKAAAAVMAAAAVAAAAKGlpbmYAAAAAAAEAAAAaaW5mZQIAAAAAAQAAYXYwMUNvbG9y',
  'AAAAAHppcHJwAAAAWmlwY28AAAAUaXNwZQAAAAAAAAAeAAAACgAAABBwaXhpAAAAAAMICAgAAAAMYXYxQ4EADAAAAAATY29scm5jbHgAAQANAAaA',
  'AAAAD2ExbHgAACgAAAAAAAAAGGlwbWEAAAAAAAAAAQABBQECgwQFAAAARW1kYXQSAAoPABMBAICBD7JtfIgIaDQgNgASEADNAAACgAAAAeAHDxvc',
  'ptTQNggSMAOAQAAARrYAAAJAACAA18xA',
);
/** Two pictures, one after the other. */
export const AVIF_SEQUENCE = base64(
  'AAAALGZ0eXBhdmlzAAAAAGF2aWZhdmlzbXNmMWlzbzhtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAA',
  'AAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAPlAAAAJQAAAChpaW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFD',
  'b2xvcgAAAABqaXBycAAAAEtpcGNvAAAAFGlzcGUAAAAAAAAAHgAAAAoAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEA',
  'DQAGgAAAABdpcG1hAAAAAAAAAAEAAQQBAoMEAAACxm1vb3YAAAB4bXZoZAEAAAAAAAAA5y01/AAAAADnLTX8AAAAHv//////////AAEAAAEAAAAA',
  'AAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAJGdHJhawAAAGh0',
  'a2hkAQAAAQAAAADnLTX8AAAAAOctNfwAAAABAAAAAP//////////AAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAA',
  'AAAAQAAAAAAeAAAACgAAAAAALGVkdHMAAAAkZWxzdAEAAAEAAAABAAAAAAAAAAIAAAAAAAAAAAABAAAAAAGqbWRpYQAAACxtZGhkAQAAAAAAAADn',
  'LTX8AAAAAOctNfwAAAAeAAAAAAAAAAJVxAAAAAAAIWhkbHIAAAAAAAAAAHBpY3QAAAAAAAAAAAAAAAAAAAABVW1pbmYAAAAUdm1oZAAAAAEAAAAA',
  'AAAAAAAAACRkaW5mAAAAHGRyZWYAAAAAAAAAAQAAAAx1cmwgAAAAAQAAARVzdGJsAAAAlXN0c2QAAAAAAAAAAQAAAIVhdjAxAAAAAAAAAAEAAAAA',
  'AAAAAAAAAAAAAAAAAB4ACgBIAAAASAAAAAAAAAABCkFPTSBDb2RpbmcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGP//AAAADGF2MUOBAAwAAAAAE2Nv',
  'bHJuY2x4AAEADQAGgAAAABBjY3N0AAAAAHwAAAAAAAAYc3R0cwAAAAAAAAABAAAAAgAAAAEAAAAcc3RzYwAAAAAAAAABAAAAAQAAAAIAAAABAAAA',
  'HHN0c3oAAAAAAAAAAAAAAAIAAAAlAAAAIAAAABRzdGNvAAAAAAAAAAEAAAPlAAAAFHN0c3MAAAAAAAAAAQAAAAEAAABNbWRhdBIACg0AAAACH2Ta',
  '+RAQ0GhAMhIQAMwAAAKAAAARP5xZdLteyrwSADIcMAPAgAAABswAAAKAAKAAvAk1nx0cs32BvaDFoA==',
);

/** A box of an ISO base media file. */
export const box = (type: string, data: Uint8Array): Buffer =>
  Buffer.concat([bigEndian(data.length + 8), ascii(type), data]);

/** A file with some bytes in place of others, of which it has just one. */
export function replaced(file: Buffer, old: Uint8Array | string, next: Uint8Array | string): Buffer {
  const [from, to] = [old, next].map((part) => (typeof part === 'string' ? ascii(part) : part)) as [
    Uint8Array,
    Uint8Array,
  ];
  const at = file.indexOf(from);
  if (at < 0 || file.indexOf(from, at + 1) >= 0) throw new Error('The file has not just one of these bytes.');
  return Buffer.concat([file.subarray(0, at), to, file.subarray(at + from.length)]);
}

/** A size as AVIF writes it. */
export const avifSize = (width: number, height: number): Buffer => Buffer.concat([bigEndian(width), bigEndian(height)]);
