// Reads QR codes in HTML, as a reader's phone does.
import jsQR from 'jsqr';

// The package says that it has a default export, and is the function itself.
const read = jsQR as unknown as typeof jsQR.default;

/** Pixels of a module. */
const SCALE = 4;

/** The text of the only code in a page, whose modules are the last path of an `svg` of its own. */
export function readQr(html: string): string | undefined {
  const [, side, path] =
    /<div class="qr"><svg viewBox="0 0 (\d+) \1"[^]*?<path fill="&#35;000" d="([^"]*)"/.exec(html) ?? [];
  const width = Number(side) * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path!.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
      const start = row * width + Number(x) * SCALE;
      for (let at = start; at < start + Number(length) * SCALE; at++) pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return read(pixels, width, width)?.data;
}
