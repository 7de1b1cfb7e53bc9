// Boxes of ISO base media files (ISO/IEC 14496-12, 4.2), of which AVIF is one kind.
import {asciiAt, bigEndian} from './bytes.ts';

export interface Box {
  readonly type: string;
  /** What is in it, after its length and type. */
  readonly data: Uint8Array;
  /** Where that begins in the file. */
  readonly at: number;
}

/** Length and type of a box. */
const HEADER_BYTES = 8;

/** More than an AVIF of one picture has beside each other; its properties are named by seven bits. */
const MAX_BOXES = 127;

/**
 * The boxes that fill some bytes to the last, or undefined where they do not. Lengths of 64 bits and "to the end of the
 * file" are not read: logos are small, and the second would take in whatever is appended.
 *
 * @param at - Where the bytes begin in the file.
 */
export function boxesIn(bytes: Uint8Array, at: number): readonly Box[] | undefined {
  const boxes: Box[] = [];
  for (let offset = 0; offset < bytes.length;) {
    const length = bigEndian(bytes, offset, 4);
    const end = offset + length;
    if (length < HEADER_BYTES || end > bytes.length || boxes.length === MAX_BOXES) return undefined;
    const data = bytes.subarray(offset + HEADER_BYTES, end);
    boxes.push({type: asciiAt(bytes, offset + 4, 4), data, at: at + offset + HEADER_BYTES});
    offset = end;
  }
  return boxes;
}

/** The boxes in a box, after some bytes of its own. */
export const boxesOf = ({data, at}: Box, own = 0): readonly Box[] | undefined => boxesIn(data.subarray(own), at + own);
