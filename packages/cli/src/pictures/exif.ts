// The one thing in Exif that changes what is seen: the orientation.
import {asciiAt, bigEndian, littleEndian} from './bytes.ts';

const ORIENTATION = 0x0112;
const ENTRY_BYTES = 12;

/** Whether Exif data (a TIFF header and its first directory, Exif 2.32, 4.6) turn or mirror the picture. */
export function isTurned(exif: Uint8Array): boolean {
  // Some programs write the header of JPEG's Exif before it.
  const tiff = asciiAt(exif, 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
  const order = asciiAt(tiff, 0, 2);
  if (order !== 'II' && order !== 'MM') return false;
  const numberAt = order === 'II' ? littleEndian : bigEndian;
  const directory = numberAt(tiff, 4, 4);
  const entries = numberAt(tiff, directory, 2);
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * ENTRY_BYTES;
    if (entry + ENTRY_BYTES > tiff.length) return false;
    // The value of a short stands first in its four bytes, in either order.
    if (numberAt(tiff, entry, 2) === ORIENTATION) return numberAt(tiff, entry + 8, 2) !== 1;
  }
  return false;
}
