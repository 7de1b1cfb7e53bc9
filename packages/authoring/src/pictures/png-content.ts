// Checks the compressed parts of a PNG. Browsers decompress all of them, and copies keep all of them.
import {MAX_LOGO_SIDE} from '@countersign/campaign';
import {asciiAt, bigEndian} from './bytes.js';
import {joined} from './content.js';
import {damaged, trailing, truncated, type Fault} from './fault.js';
import {inflate} from './inflate.js';

/** Colour profiles have some hundred bytes. Those for printing have up to three million. */
const MAX_PROFILE_BYTES = 4_000_000;

/**
 * First column and row of each pass of an interlaced picture, and the steps between
 * (https://www.w3.org/TR/png-3/#8Interlace).
 */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Samples in a pixel, by the type of colour. */
const SAMPLES: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4};

/**
 * Checks the pixels of a picture: there have to be as many as its header says, and nothing after them.
 *
 * @param header - The data of IHDR, of which each value is possible.
 * @param parts - The data of each IDAT.
 */
export function pixelsFault(header: Uint8Array, parts: readonly Uint8Array[]): Fault | undefined {
  const [width, height] = [bigEndian(header, 0, 4), bigEndian(header, 4, 4)];
  // A logo of that size is refused elsewhere. Decompressing it would need memory for each pixel.
  if (width > MAX_LOGO_SIDE || height > MAX_LOGO_SIDE) return undefined;
  const bits = header[8]! * SAMPLES[header[9]!]!;
  const passes = header[12] === 1 ? PASSES : ([[0, 0, 1, 1]] as const);
  const expected = passes.reduce((sum, [left, top, across, down]) => {
    const [columns, rows] = [Math.ceil((width - left) / across), Math.ceil((height - top) / down)];
    return columns > 0 && rows > 0 ? sum + rows * (1 + Math.ceil((columns * bits) / 8)) : sum;
  }, 0);
  const bytes = joined(parts);
  const found = inflate(bytes, expected);
  if (!found) return damaged('its pixels cannot be read, or are more than it says');
  if (found.bytes.length < expected) return truncated;
  return found.used < bytes.length ? trailing(bytes.length - found.used) : undefined;
}

/** Whether the data of iCCP are a name and one complete colour profile (ICC.1:2022, 7.2). */
export function isProfile(data: Uint8Array): boolean {
  const start = data.indexOf(0) + 2;
  const found = start > 2 && start <= 81 ? inflate(data.subarray(start), MAX_PROFILE_BYTES) : undefined;
  if (!found || start + found.used < data.length) return false;
  return bigEndian(found.bytes, 0, 4) === found.bytes.length && asciiAt(found.bytes, 36, 4) === 'acsp';
}
