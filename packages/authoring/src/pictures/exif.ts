// Reads the orientation from Exif. Nothing else in Exif changes how a picture looks.
import {asciiAt, bigEndian, littleEndian} from './bytes.js';

const ORIENTATION = 0x0112;
const ENTRY_BYTES = 12;

/** Whether Exif data (a TIFF header and its first directory, Exif 2.32, 4.6) turn or mirror the picture. */
export function isTurned(exif: Uint8Array): boolean {
  // Some programs put the Exif header of JPEG before it.
  const tiff = asciiAt(exif, 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
  const order = asciiAt(tiff, 0, 2);
  if (order !== 'II' && order !== 'MM') return false;
  const numberAt = order === 'II' ? littleEndian : bigEndian;
  const directory = numberAt(tiff, 4, 4);
  const entries = numberAt(tiff, directory, 2);
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * ENTRY_BYTES;
    if (entry + ENTRY_BYTES > tiff.length) return false;
    // In both byte orders the value of a short is at the beginning of its four bytes.
    if (numberAt(tiff, entry, 2) === ORIENTATION) return numberAt(tiff, entry + 8, 2) !== 1;
  }
  return false;
}
