// WebP: a RIFF container of chunks (RFC 9649).
import {asciiAt, littleEndian} from './bytes.js';
import type {Content} from './content.js';
import {isTurned} from './exif.js';
import {animated, damaged, severalPictures, trailing, truncated, turned, type Fault} from './fault.js';

const HEADER_BYTES = 12;
/** Name and length of a chunk. */
const BEFORE = 8;

const ANIMATION = 0x02;
const ALPHA = 0x10;
const ICC = 0x20;

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
  /** The chunk with its header, and with the byte that makes its length even. */
  readonly whole: Uint8Array;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Reads a file that begins as a WebP does. */
export function readWebp(bytes: Uint8Array): Content | Fault {
  const end = BEFORE + littleEndian(bytes, 4, 4);
  if (end > bytes.length) return truncated;
  if (end < bytes.length) return trailing(bytes.length - end);
  const chunks = chunksOf(bytes);
  if (!Array.isArray(chunks)) return chunks;
  const fault = chunksFault(chunks);
  if (fault) return fault;

  const image = chunks.find(isImage)!;
  const size = sizeOf(image);
  if (!('width' in size)) return size;
  const [first] = chunks;
  if (first === image) return {...size, pieces: written([image.whole])};
  if (first!.name !== 'VP8X' || first!.data.length !== 10) return damaged('it does not begin with its size');
  const canvas = {width: littleEndian(first!.data, 4, 3) + 1, height: littleEndian(first!.data, 7, 3) + 1};
  if (canvas.width !== size.width || canvas.height !== size.height) {
    return damaged('it says two different sizes');
  }
  const flags = first!.data[0]!;
  const profile = flags & ICC ? chunks.find(({name}) => name === 'ICCP') : undefined;
  const alpha = flags & ALPHA && image.name === 'VP8 ' ? chunks.find(({name}) => name === 'ALPH') : undefined;
  const extended = first!.whole.slice();
  extended[BEFORE] = (profile ? ICC : 0) | (alpha || image.name === 'VP8L' ? flags & ALPHA : 0);
  extended.fill(0, BEFORE + 1, BEFORE + 4);
  const chunksKept = [extended, profile?.whole, alpha?.whole, image.whole].filter((chunk) => chunk !== undefined);
  return {...size, pieces: written(chunksKept)};
}

const isImage = ({name}: Chunk): boolean => name === 'VP8 ' || name === 'VP8L';

/** Reads every chunk of a file whose length is checked. */
function chunksOf(bytes: Uint8Array): Chunk[] | Fault {
  const chunks: Chunk[] = [];
  for (let at = HEADER_BYTES; at < bytes.length;) {
    if (at + BEFORE > bytes.length) return trailing(bytes.length - at);
    const length = littleEndian(bytes, at + 4, 4);
    const end = at + BEFORE + length + (length % 2);
    if (end > bytes.length) return truncated;
    const data = bytes.subarray(at + BEFORE, at + BEFORE + length);
    if (length % 2 === 1 && bytes[end - 1] !== 0) return trailing(1);
    chunks.push({name: asciiAt(bytes, at, 4), data, whole: bytes.subarray(at, end)});
    at = end;
  }
  return chunks;
}

function chunksFault(chunks: readonly Chunk[]): Fault | undefined {
  const isAnimated = ({name, data}: Chunk) => /^(ANIM|ANMF)$/.test(name) || (name === 'VP8X' && data[0]! & ANIMATION);
  if (chunks.some(isAnimated)) return animated('WebP');
  if (chunks.some(({name, data}) => name === 'EXIF' && isTurned(data))) return turned;
  const images = chunks.filter(isImage);
  if (images.length === 0) return damaged('there is no picture in it');
  const isRepeated = ['VP8X', 'ICCP', 'ALPH'].some((name) => chunks.filter((chunk) => chunk.name === name).length > 1);
  return images.length > 1 || isRepeated ? severalPictures : undefined;
}

/** The size in the header of the picture itself. */
function sizeOf({name, data}: Chunk): Size | Fault {
  if (name === 'VP8L') {
    // RFC 9649, 3.4: a signature, 14 bits each of width and height less one, alpha, and a version of three bits.
    if (data.length < 5) return truncated;
    const bits = littleEndian(data, 1, 4);
    if (data[0] !== 0x2f || bits >= 2 ** 29) return damaged('its picture is none');
    return {width: (bits % 2 ** 14) + 1, height: (Math.floor(bits / 2 ** 14) % 2 ** 14) + 1};
  }
  // RFC 6386, 9.1: a tag of three bytes, a start code, 14 bits each of width and height under two bits of scale.
  if (data.length < 10) return truncated;
  const tag = littleEndian(data, 0, 3);
  const isKeyFrame = tag % 2 === 0;
  const firstPartition = Math.floor(tag / 2 ** 5);
  if (!isKeyFrame || asciiAt(data, 3, 3) !== '\x9d\x01\x2a') return damaged('its picture is none');
  if (10 + firstPartition > data.length) return truncated;
  const [width, height] = [littleEndian(data, 6, 2) % 2 ** 14, littleEndian(data, 8, 2) % 2 ** 14];
  return width > 0 && height > 0 ? {width, height} : damaged('its picture is none');
}

/** Writes a file of these chunks, in pieces. */
function written(chunks: readonly Uint8Array[]): Uint8Array[] {
  const header = Uint8Array.from('RIFF....WEBP', (character) => character.charCodeAt(0));
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, HEADER_BYTES - BEFORE);
  for (let index = 0; index < 4; index++) header[4 + index] = Math.floor(length / 256 ** index) % 256;
  return [header, ...chunks];
}
