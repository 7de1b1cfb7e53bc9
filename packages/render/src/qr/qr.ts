import {correction, generate} from 'lean-qr';

/** A QR code as an SVG path. Draw it black on white: some readers refuse inverted codes. */
export interface QrCode {
  /** Modules from edge to edge, the quiet zone included. It is the width and height of the `viewBox`. */
  readonly size: number;
  /** The dark modules, one unit each. */
  readonly path: string;
}

/** Modules of white around a code (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4;

/**
 * Encodes an address as a QR code of at least medium error correction, which survives 15 % of damage.
 *
 * @throws {Error} if the address is longer than a code can hold, 2,331 bytes.
 */
export function qrCode(address: string): QrCode {
  const bitmap = generate(address, {minCorrectionLevel: correction.M});
  let path = '';
  for (let y = 0; y < bitmap.size; y++) {
    for (let x = 0; x < bitmap.size; x++) {
      if (!bitmap.get(x, y)) continue;
      // Neighbours are one rectangle: renderers leave hairlines between squares.
      const start = x;
      while (bitmap.get(x + 1, y)) x++;
      path += `M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x + 1 - start}v1h-${x + 1 - start}z`;
    }
  }
  return {size: bitmap.size + 2 * QUIET_ZONE, path};
}
