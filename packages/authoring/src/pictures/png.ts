// PNG: chunks from the signature to IEND (https://www.w3.org/TR/png-3/).
import {asciiAt, bigEndian} from './bytes.js';
import type {Content} from './content.js';
import {crc32} from './crc-32.js';
import {isTurned} from './exif.js';
import {animated, damaged, trailing, truncated, turned, unusual, type Fault} from './fault.js';
import {isProfile, pixelsFault} from './png-content.js';

const SIGNATURE_BYTES = 8;
/** Length, type and CRC. */
const AROUND = 12;

/** The chunks that browsers need for drawing, with their possible lengths. All others are metadata. */
const KEPT: Readonly<Record<string, (length: number) => boolean>> = {
  IHDR: (length) => length === 13,
  PLTE: (length) => length > 0 && length <= 768 && length % 3 === 0,
  IDAT: () => true,
  IEND: (length) => length === 0,
  tRNS: (length) => length > 0 && length <= 256,
  gAMA: (length) => length === 4,
  cHRM: (length) => length === 32,
  sRGB: (length) => length === 1,
  cICP: (length) => length === 4,
  mDCV: (length) => length === 24,
  cLLI: (length) => length === 8,
  iCCP: (length) => length > 0,
};

const ANIMATION = /^(acTL|fcTL|fdAT)$/;

/** The depths in bits that each type of colour can have. */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Reads a file that begins as a PNG does. */
export function readPng(bytes: Uint8Array): Content | Fault {
  const pieces = [bytes.subarray(0, SIGNATURE_BYTES)];
  const pixels: Uint8Array[] = [];
  const seen = new Set<string>();
  let before = '';
  for (let at = SIGNATURE_BYTES; before !== 'IEND';) {
    if (at + AROUND > bytes.length) return truncated;
    const length = bigEndian(bytes, at, 4);
    const end = at + AROUND + length;
    if (end > bytes.length) return truncated;
    const type = asciiAt(bytes, at + 4, 4);
    if (bigEndian(bytes, end - 4, 4) !== crc32(bytes.subarray(at + 4, end - 4))) {
      return damaged('the checksum of a part does not fit');
    }
    const data = bytes.subarray(at + 8, end - 4);
    const fault = chunkFault(type, data, before, seen);
    if (fault) return fault;
    if (type === 'IDAT') pixels.push(data.slice());
    if (type === 'iCCP' && !isProfile(data)) return damaged('its profile of colours is none');
    if (Object.hasOwn(KEPT, type)) pieces.push(bytes.subarray(at, end));
    if (type === 'IEND' && end < bytes.length) return trailing(bytes.length - end);
    seen.add(type);
    before = type;
    at = end;
  }
  if (!seen.has('IDAT')) return damaged('there is no picture in it');
  const fault = pixelsFault(bytes.subarray(16, 29), pixels);
  if (fault) return fault;
  return {width: bigEndian(bytes, 16, 4), height: bigEndian(bytes, 20, 4), pieces};
}

/** Finds what is wrong with one chunk, given the chunks before it. */
function chunkFault(type: string, data: Uint8Array, before: string, seen: ReadonlySet<string>): Fault | undefined {
  if (!/^[a-z]{4}$/i.test(type)) return damaged('a part of it has no name');
  if (ANIMATION.test(type)) return animated('APNG');
  if (type === 'eXIf' && isTurned(data)) return turned;
  if ((before === '') !== (type === 'IHDR')) return damaged('it does not begin with its size, or says it twice');
  if (type === 'IHDR' && !isHeader(data)) return damaged('what it says about itself cannot be');
  if (type === 'PLTE' && seen.has('IDAT')) return damaged('its colours come behind its pixels');
  const isRepeated = seen.has(type) && !(type === 'IDAT' && before === 'IDAT');
  if (Object.hasOwn(KEPT, type))
    return isRepeated || !KEPT[type]!(data.length) ? damaged(`its part ${type} cannot be so`) : undefined;
  // A name with a capital letter first marks a chunk that cannot be left out.
  return /^[A-Z]/.test(type) ? unusual(`a part called ${type}`) : undefined;
}

function isHeader(data: Uint8Array): boolean {
  const [width, height] = [bigEndian(data, 0, 4), bigEndian(data, 4, 4)];
  const [depth, colour, compression, filter, interlace] = data.subarray(8);
  const isDepth = DEPTHS[colour ?? NaN]?.includes(depth!) ?? false;
  return width > 0 && height > 0 && isDepth && compression === 0 && filter === 0 && interlace! <= 1;
}
