// SHA-256 (FIPS 180-4). Rendering is synchronous and runs in Node and in browsers, where `crypto.subtle` is
// asynchronous and exists only on https pages.

/** The first 64 primes. */
const PRIMES = Array.from({length: 312}, (_, n) => n).filter((n) => n > 1 && !hasDivisor(n));

function hasDivisor(n: number): boolean {
  for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return true;
  return false;
}

/** Returns the first 32 bits of a number's fractional part. */
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

const rotateRight = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/**
 * Returns the first 64 bits of a text's SHA-256 as 16 hexadecimal digits. Finding another text with the same
 * fingerprint is infeasible, so an attacker cannot choose an address that passes for another.
 */
export function fingerprint(text: string): string {
  const bytes = new TextEncoder().encode(text);
  // SHA-256 pads a text to full blocks of 64 bytes with a one, zeros, and the number of bits.
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const hash = Int32Array.from(START);
  for (let start = 0; start < padded.length; start += 64) addBlock(hash, view, start);
  return [...hash.subarray(0, 2)].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Working memory of `addBlock`. */
const words = new Int32Array(64);

/** Adds the block of 64 bytes at `start` to the hash. */
function addBlock(hash: Int32Array, view: DataView, start: number): void {
  for (let index = 0; index < 64; index++) {
    if (index < 16) words[index] = view.getInt32(start + index * 4);
    else {
      const [x, y] = [words[index - 15]!, words[index - 2]!];
      const small = rotateRight(x, 7) ^ rotateRight(x, 18) ^ (x >>> 3);
      const large = rotateRight(y, 17) ^ rotateRight(y, 19) ^ (y >>> 10);
      words[index] = words[index - 16]! + small + words[index - 7]! + large;
    }
  }
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < 64; index++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first =
      (h + (rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)) + choice + ROUNDS[index]! + words[index]!) | 0;
    const second = ((rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) hash[index]! += word;
}
