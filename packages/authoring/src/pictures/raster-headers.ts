// Size and movement of pictures made of pixels. Undefined: the file is broken.
import {asciiAt, bigEndian, littleEndian} from './bytes.js';

interface Header {
  readonly width: number;
  readonly height: number;
  readonly isAnimated: boolean;
}

/** Chunks from the signature to IEND (https://www.w3.org/TR/png-3/). */
export function readPngHeader(bytes: Uint8Array): Header | undefined {
  if (asciiAt(bytes, 12, 4) !== 'IHDR') return undefined;
  let isAnimated = false;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bigEndian(bytes, at, 4)) {
    if (asciiAt(bytes, at + 4, 4) === 'acTL') isAnimated = true;
  }
  return {width: bigEndian(bytes, 16, 4), height: bigEndian(bytes, 20, 4), isAnimated};
}

/** Segments up to the first header of a frame (ITU-T T.81, B.2). */
export function readJpegHeader(bytes: Uint8Array): Header | undefined {
  for (let at = 2; at + 9 <= bytes.length;) {
    if (bigEndian(bytes, at, 1) !== 0xff) return undefined;
    const marker = bigEndian(bytes, at + 1, 1);
    if (marker === 0xff) {
      at += 1;
    } else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
    } else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return {width: bigEndian(bytes, at + 7, 2), height: bigEndian(bytes, at + 5, 2), isAnimated: false};
    } else {
      at += 2 + Math.max(2, bigEndian(bytes, at + 2, 2));
    }
  }
  return undefined;
}

/** Blocks up to the trailer (https://www.w3.org/Graphics/GIF/spec-gif89a.txt). More than one picture moves. */
export function readGifHeader(bytes: Uint8Array): Header {
  const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + colours(bigEndian(bytes, 10, 1));
  let pictures = 0;
  while (at < bytes.length) {
    const block = bigEndian(bytes, at, 1);
    if (block === 0x2c) {
      pictures += 1;
      at += 11 + colours(bigEndian(bytes, at + 9, 1));
    } else if (block === 0x21) {
      at += 2;
    } else {
      break;
    }
    while (at < bytes.length && bigEndian(bytes, at, 1) !== 0) at += 1 + bigEndian(bytes, at, 1);
    at += 1;
  }
  return {width: littleEndian(bytes, 6, 2), height: littleEndian(bytes, 8, 2), isAnimated: pictures > 1};
}

/** Chunks of a RIFF container (RFC 9649). */
export function readWebpHeader(bytes: Uint8Array): Header | undefined {
  let size: {width: number; height: number} | undefined;
  let isAnimated = false;
  for (let at = 12; at + 8 <= bytes.length;) {
    const [name, length, data] = [asciiAt(bytes, at, 4), littleEndian(bytes, at + 4, 4), at + 8];
    if (name === 'VP8X') {
      size ??= {width: littleEndian(bytes, data + 4, 3) + 1, height: littleEndian(bytes, data + 7, 3) + 1};
      isAnimated ||= (bigEndian(bytes, data, 1) & 0x02) !== 0;
    } else if (name === 'VP8 ') {
      size ??= {width: littleEndian(bytes, data + 6, 2) % 2 ** 14, height: littleEndian(bytes, data + 8, 2) % 2 ** 14};
    } else if (name === 'VP8L') {
      const bits = littleEndian(bytes, data + 1, 4);
      size ??= {width: (bits % 2 ** 14) + 1, height: (Math.floor(bits / 2 ** 14) % 2 ** 14) + 1};
    }
    isAnimated ||= /^(?:ANIM|ANMF)$/.test(name);
    at = data + length + (length % 2);
  }
  return size && {...size, isAnimated};
}

/** Boxes that hold boxes, on the way to the size of an AVIF, with the bytes before the first inner one. */
const OUTER: Readonly<Record<string, number>> = {meta: 4, iprp: 0, ipco: 0};

/** Boxes of ISO base media files (ISO/IEC 14496-12). Of several sizes the largest counts: each part is decoded. */
export function readAvifHeader(bytes: Uint8Array): Header | undefined {
  const brands = asciiAt(bytes, 8, Math.min(64, Math.max(0, bigEndian(bytes, 0, 4) - 8)));
  const seen = {width: 0, height: 0, isAnimated: /avis|msf1/.test(brands)};
  const read = (start: number, end: number): void => {
    for (let at = start; at + 8 <= end;) {
      const [length, type] = [bigEndian(bytes, at, 4), asciiAt(bytes, at + 4, 4)];
      // A length of 0 reaches to the end, and one of 1 is written in 64 bits: neither holds the size of a logo.
      if (length < 8) break;
      const inner = Object.hasOwn(OUTER, type) ? OUTER[type] : undefined;
      if (type === 'moov') seen.isAnimated = true;
      if (inner !== undefined) read(at + 8 + inner, Math.min(end, at + length));
      if (type === 'ispe') {
        seen.width = Math.max(seen.width, bigEndian(bytes, at + 12, 4));
        seen.height = Math.max(seen.height, bigEndian(bytes, at + 16, 4));
      }
      at += length;
    }
  };
  read(0, bytes.length);
  return seen;
}
