// Boxes of ISO base media files (ISO/IEC 14496-12, 4.2), of which AVIF is one kind.
import {asciiAt, bigEndian} from './bytes.js';

export interface Box {
  readonly type: string;
  /** Its content, after its length and type. */
  readonly data: Uint8Array;
  /** The place in the file where the content begins. */
  readonly at: number;
}

/** Length and type of a box. */
const HEADER_BYTES = 8;

/** An AVIF of one picture has fewer boxes side by side: seven bits name its properties. */
const MAX_BOXES = 127;

/**
 * Reads the boxes in some bytes. Undefined if they do not fill the bytes to the last. Lengths of 64 bits and "to the
 * end of the file" are not read: logos are small, and the second would hide appended data.
 *
 * @param at - The place in the file where the bytes begin.
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

/** Reads the boxes inside a box, which begin after `own` bytes of other content. */
export const boxesOf = ({data, at}: Box, own = 0): readonly Box[] | undefined => boxesIn(data.subarray(own), at + own);
