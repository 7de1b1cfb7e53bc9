// Reads the size in an AV1 picture itself (AV1 Bitstream & Decoding Process Specification, 5.3 to 5.9). Browsers
// reserve memory by it, also where the file around it says another size.

export interface Av1Size {
  readonly width: number;
  readonly height: number;
}

const SEQUENCE_HEADER = 1;
const TEMPORAL_DELIMITER = 2;
const FRAME_HEADER = 3;
const TILE_GROUP = 4;
const FRAME = 6;

interface Obu {
  readonly type: number;
  readonly data: Uint8Array;
}

/**
 * Reads the size of a still picture. Undefined unless the bytes hold one sequence header with one operating point, so
 * many frames, and nothing else.
 *
 * @param frames - The number of frames that there should be: one in an item, none in its configuration.
 */
export function readAv1Size(bytes: Uint8Array, frames: 0 | 1): Av1Size | undefined {
  const obus = obusOf(bytes)?.filter(({type}) => type !== TEMPORAL_DELIMITER);
  const [header, ...others] = obus ?? [];
  if (header?.type !== SEQUENCE_HEADER) return undefined;
  const starts = others.filter(({type}) => type === FRAME || type === FRAME_HEADER).length;
  const isPicture = others.every(({type}) => type === FRAME || type === FRAME_HEADER || type === TILE_GROUP);
  return starts === frames && isPicture ? sequenceSize(header.data) : undefined;
}

/** Reads the units in some bytes. Undefined if they do not fill the bytes to the last. */
function obusOf(bytes: Uint8Array): Obu[] | undefined {
  const obus: Obu[] = [];
  for (let at = 0; at < bytes.length;) {
    const header = bytes[at]!;
    const isForbidden = header >= 0x80;
    const start = at + (header & 0x04 ? 2 : 1);
    const length = header & 0x02 ? leb128At(bytes, start) : {value: bytes.length - start, bytes: 0};
    if (isForbidden || !length) return undefined;
    const end = start + length.bytes + length.value;
    if (end > bytes.length) return undefined;
    obus.push({type: (header >> 3) & 15, data: bytes.subarray(start + length.bytes, end)});
    at = end;
  }
  return obus;
}

/** Reads a number of variable length (LEB128). Four bytes are enough here. */
function leb128At(bytes: Uint8Array, at: number): {value: number; bytes: number} | undefined {
  let value = 0;
  for (let index = 0; index < 4; index++) {
    const byte = bytes[at + index];
    if (byte === undefined) return undefined;
    value += (byte & 127) * 128 ** index;
    if (byte < 128) return {value, bytes: index + 1};
  }
  return undefined;
}

function sequenceSize(data: Uint8Array): Av1Size | undefined {
  let at = 0;
  const bits = (count: number): number => {
    let value = 0;
    for (const end = at + count; at < end; at++) value = value * 2 + (((data[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return value;
  };
  bits(4); // seq_profile, still_picture
  const isReduced = bits(1) === 1;
  if (isReduced)
    bits(5); // seq_level_idx
  else {
    const hasTiming = bits(1) === 1;
    const hasDelay = bits(1) === 1;
    const otherPoints = bits(5);
    if (hasTiming || otherPoints > 0) return undefined;
    bits(12); // operating_point_idc
    if (bits(5) > 7) bits(1); // seq_level_idx, seq_tier
    if (hasDelay && bits(1) === 1) bits(4);
  }
  const [widthBits, heightBits] = [bits(4) + 1, bits(4) + 1];
  const size = {width: bits(widthBits) + 1, height: bits(heightBits) + 1};
  return at <= data.length * 8 ? size : undefined;
}
