// Decompresses zlib streams (RFC 1950, RFC 1951) in Node and browsers alike, and says how many bytes were read.
// DecompressionStream of browsers does not say that, and bytes after a picture could be a program. The bytes may be
// hostile: every read is within bounds, and the work grows with what comes out, which has a limit.

export interface Inflated {
  readonly bytes: Uint8Array;
  /** How many compressed bytes were read. */
  readonly used: number;
}

/** Decompresses a zlib stream. Undefined if it is none, or has more than `limit` bytes in it. */
export function inflate(compressed: Uint8Array, limit: number): Inflated | undefined {
  const [method = 0, flags = 0] = compressed;
  const hasHeader = (method & 15) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
  // No PNG has a dictionary of its own.
  if (!hasHeader || (flags & 32) !== 0) return undefined;
  const input = new Bits(compressed, 2);
  const output = new Output(limit);
  for (let isLast = false; !isLast;) {
    isLast = input.take(1) === 1;
    if (!readBlock(input, output) || input.hasEnded) return undefined;
  }
  const bytes = output.bytes();
  const sum = input.bigEndian();
  return sum === undefined || sum !== adler32(bytes) ? undefined : {bytes, used: input.at};
}

/** Reads bits, the lowest of each byte first. Missing ones are zero, and `hasEnded` tells. */
class Bits {
  at: number;
  hasEnded = false;
  #bits = 0;
  #count = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  take(count: number): number {
    while (this.#count < count) {
      if (this.at >= this.#bytes.length) this.hasEnded = true;
      this.#bits |= (this.#bytes[this.at] ?? 0) << this.#count;
      if (this.at < this.#bytes.length) this.at += 1;
      this.#count += 8;
    }
    const value = this.#bits & ((1 << count) - 1);
    this.#bits >>>= count;
    this.#count -= count;
    return value;
  }

  /** Goes on with the next whole byte. No more than seven bits are left over at any time. */
  align(): void {
    this.#bits = this.#count = 0;
  }

  slice(length: number): Uint8Array | undefined {
    const from = this.at;
    if (from + length > this.#bytes.length) return undefined;
    this.at += length;
    return this.#bytes.subarray(from, this.at);
  }

  bigEndian(): number | undefined {
    this.align();
    const four = this.slice(4);
    return four && ((four[0]! << 24) | (four[1]! << 16) | (four[2]! << 8) | four[3]!) >>> 0;
  }
}

/** Grows up to its limit. Its methods are false when that is reached. */
class Output {
  #buffer = new Uint8Array(1024);
  #length = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  #makeRoom(more: number): boolean {
    const wanted = this.#length + more;
    if (wanted > this.#limit) return false;
    if (wanted > this.#buffer.length) {
      const larger = new Uint8Array(Math.min(this.#limit, Math.max(wanted, 2 * this.#buffer.length)));
      larger.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = larger;
    }
    return true;
  }

  add(byte: number): boolean {
    if (!this.#makeRoom(1)) return false;
    this.#buffer[this.#length] = byte;
    this.#length += 1;
    return true;
  }

  addAll(bytes: Uint8Array): boolean {
    if (!this.#makeRoom(bytes.length)) return false;
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
    return true;
  }

  /** Repeats what stands `distance` bytes before, which may overlap what it adds. */
  repeat(distance: number, length: number): boolean {
    if (distance > this.#length || !this.#makeRoom(length)) return false;
    for (let end = this.#length + length; this.#length < end; this.#length += 1)
      this.#buffer[this.#length] = this.#buffer[this.#length - distance]!;
    return true;
  }

  bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }
}

function readBlock(input: Bits, output: Output): boolean {
  const kind = input.take(2);
  if (kind === 0) return readStored(input, output);
  if (kind === 1) return readCodes(input, output, FIXED);
  const codes = kind === 2 ? readDynamic(input) : undefined;
  return codes !== undefined && readCodes(input, output, codes);
}

function readStored(input: Bits, output: Output): boolean {
  input.align();
  const head = input.slice(4);
  if (!head) return false;
  const length = head[0]! | (head[1]! << 8);
  if ((length ^ 0xffff) !== (head[2]! | (head[3]! << 8))) return false;
  const bytes = input.slice(length);
  return bytes !== undefined && output.addAll(bytes);
}

/** A Huffman code: how many words have each length, and the symbols in the order of their words. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

interface Codes {
  readonly literals: Code;
  readonly distances: Code;
}

const MOST_BITS = 15;

/** Makes a code of the lengths of its words. Undefined if there are more words than such lengths allow. */
function codeOf(lengths: readonly number[], mayBeIncomplete: boolean): Code | undefined {
  const counts = Array.from({length: MOST_BITS + 1}, () => 0);
  for (const length of lengths) counts[length]! += 1;
  let left = 1;
  for (let length = 1; length <= MOST_BITS; length += 1) {
    left = 2 * left - counts[length]!;
    if (left < 0) return undefined;
  }
  const words = lengths.length - counts[0]!;
  // A code of one word, or of none, has words left over. Others may not.
  if (left > 0 && !(mayBeIncomplete && words <= 1)) return undefined;
  const starts = [0, 0];
  for (let length = 1; length < MOST_BITS; length += 1) starts.push(starts[length]! + counts[length]!);
  const symbols: number[] = [];
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    symbols[starts[length]!] = symbol;
    starts[length]! += 1;
  }
  return {counts, symbols};
}

/** Reads one symbol. Undefined if no word of the code stands here. */
function symbolOf(input: Bits, {counts, symbols}: Code): number | undefined {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= MOST_BITS; length += 1) {
    code |= input.take(1);
    const count = counts[length]!;
    if (code - count < first) return symbols[index + (code - first)];
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return undefined;
}

const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const END = 256;

function readCodes(input: Bits, output: Output, {literals, distances}: Codes): boolean {
  for (;;) {
    const symbol = symbolOf(input, literals);
    if (symbol === undefined || input.hasEnded) return false;
    if (symbol === END) return true;
    if (symbol < END) {
      if (!output.add(symbol)) return false;
      continue;
    }
    const base = LENGTHS[symbol - END - 1];
    if (base === undefined) return false;
    const length = base + input.take(LENGTH_BITS[symbol - END - 1]!);
    const place = symbolOf(input, distances);
    const start = place === undefined ? undefined : DISTANCES[place];
    if (start === undefined) return false;
    const distance = start + input.take(Math.max(0, (place! >> 1) - 1));
    if (!output.repeat(distance, length)) return false;
  }
}

const repeated = (value: number, length: number): number[] => Array.from({length}, () => value);

const FIXED: Codes = {
  literals: codeOf([...repeated(8, 144), ...repeated(9, 112), ...repeated(7, 24), ...repeated(8, 8)], true)!,
  distances: {counts: [0, 0, 0, 0, 0, 30, ...repeated(0, 10)], symbols: Array.from({length: 30}, (_, at) => at)},
};

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Reads the codes that stand before a block. */
function readDynamic(input: Bits): Codes | undefined {
  const [literalCount, distanceCount, lengthCount] = [input.take(5) + 257, input.take(5) + 1, input.take(4) + 4];
  if (literalCount > 286 || distanceCount > 30) return undefined;
  const lengthLengths = repeated(0, ORDER.length);
  for (const symbol of ORDER.slice(0, lengthCount)) lengthLengths[symbol] = input.take(3);
  const code = codeOf(lengthLengths, false);
  if (!code) return undefined;
  const lengths: number[] = [];
  while (lengths.length < literalCount + distanceCount) {
    const symbol = symbolOf(input, code);
    if (symbol === undefined || input.hasEnded) return undefined;
    if (symbol < 16) lengths.push(symbol);
    else {
      const last = symbol === 16 ? lengths.at(-1) : 0;
      if (last === undefined) return undefined;
      const times = symbol === 16 ? 3 + input.take(2) : symbol === 17 ? 3 + input.take(3) : 11 + input.take(7);
      lengths.push(...repeated(last, times));
    }
  }
  if (lengths.length > literalCount + distanceCount || lengths[END] === 0) return undefined;
  const literals = codeOf(lengths.slice(0, literalCount), true);
  const distances = codeOf(lengths.slice(literalCount), true);
  return literals && distances && {literals, distances};
}

/** The checksum at the end (RFC 1950, 8.2). */
function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (let at = 0; at < bytes.length;) {
    // Sums of so many bytes stay below 2^32.
    for (const end = Math.min(bytes.length, at + 3800); at < end; at += 1) {
      a += bytes[at]!;
      b += a;
    }
    a %= 65_521;
    b %= 65_521;
  }
  return ((b << 16) | a) >>> 0;
}
