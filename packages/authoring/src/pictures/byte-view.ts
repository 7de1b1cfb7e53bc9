// Reads from the bytes of a picture that may end anywhere. Missing bytes count as zero.

export interface ByteView {
  readonly length: number;
  /** Characters of one byte each. */
  readonly ascii: (at: number, length: number) => string;
  /** An unsigned number of 1 to 4 bytes, the most significant first. */
  readonly big: (at: number, length: number) => number;
  /** An unsigned number of 1 to 4 bytes, the least significant first. */
  readonly little: (at: number, length: number) => number;
}

export const viewOf = (bytes: Uint8Array): ByteView => ({
  length: bytes.length,
  ascii: (at, length) => String.fromCharCode(...bytes.subarray(at, at + length)),
  big: (at, length) => sum(length, (index) => bytes[at + index]),
  little: (at, length) => sum(length, (index) => bytes[at + length - 1 - index]),
});

function sum(length: number, byteAt: (index: number) => number | undefined): number {
  let value = 0;
  for (let index = 0; index < length; index++) value = value * 256 + (byteAt(index) ?? 0);
  return value;
}
