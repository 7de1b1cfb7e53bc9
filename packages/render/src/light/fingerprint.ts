// SHA-256 (FIPS 180-4), for what is rendered in Node and in browsers alike: theirs answers later, and only on https pages.

/** The first primes. */
const PRIMES = Array.from({length: 312}, (_, n) => n).filter((n) => n > 1 && !hasDivisor(n));

function hasDivisor(n: number): boolean {
  for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return true;
  return false;
}

/** The first 32 bits of the fractional part. */
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * Tells a text from any other: the first 64 bits of its SHA-256, in hexadecimal. Nobody finds another text with the same, so
 * an address that somebody chooses cannot pass for another.
 */
export function fingerprint(text: string): string {
  const bytes = new TextEncoder().encode(text);
  // A one, zeros, and how many bits there are, so that blocks of 64 bytes are full.
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const hash = Int32Array.from(START);
  for (let at = 0; at < padded.length; at += 64) addBlock(hash, view, at);
  return [...hash.subarray(0, 2)].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

const words = new Int32Array(64);

function addBlock(hash: Int32Array, view: DataView, start: number): void {
  for (let at = 0; at < 64; at++) {
    if (at < 16) words[at] = view.getInt32(start + at * 4);
    else {
      const [x, y] = [words[at - 15]!, words[at - 2]!];
      const small = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
      const large = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
      words[at] = words[at - 16]! + small + words[at - 7]! + large;
    }
  }
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < 64; at++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + ROUNDS[at]! + words[at]!) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) hash[at]! += word;
}
