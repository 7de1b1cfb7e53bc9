// Reads the kind and the size of a picture before a browser decodes it, and whether it moves. Bytes may be hostile:
// nothing throws, and the time grows with the length. A logo as documents need it is stricter: the command checks that.
import {asciiAt} from './bytes.js';
import {readAvifHeader, readGifHeader, readJpegHeader, readPngHeader, readWebpHeader} from './raster-headers.js';
import {readSvgHeader} from './svg-header.js';

/** Kinds of picture that browsers draw, and that can be turned into a logo. */
export type SourceKind = 'png' | 'jpeg' | 'webp' | 'avif' | 'gif' | 'svg';

export interface PictureHeader {
  readonly kind: SourceKind;
  /** In pixels. For an SVG only the relation of both counts. */
  readonly width: number;
  readonly height: number;
  /** Whether it moves. */
  readonly isAnimated: boolean;
}

/**
 * `unknown`: no such picture. `broken`: its size cannot be read. `nested`: an SVG whose entities name each other, which
 * can fill all memory.
 */
export type PictureHeaderResult =
  | {readonly ok: true; readonly header: PictureHeader}
  | {readonly ok: false; readonly reason: 'unknown' | 'broken' | 'nested'};

/** Reads the header of a picture. Never throws. */
export function readPictureHeader(bytes: Uint8Array): PictureHeaderResult {
  const found = (kind: SourceKind, header: Omit<PictureHeader, 'kind'> | undefined): PictureHeaderResult =>
    header && header.width > 0 && header.height > 0
      ? {ok: true, header: {kind, ...header}}
      : {ok: false, reason: 'broken'};
  if (asciiAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return found('png', readPngHeader(bytes));
  if (asciiAt(bytes, 0, 3) === '\xff\xd8\xff') return found('jpeg', readJpegHeader(bytes));
  if (/^GIF8[79]a$/.test(asciiAt(bytes, 0, 6))) return found('gif', readGifHeader(bytes));
  if (asciiAt(bytes, 0, 4) === 'RIFF' && asciiAt(bytes, 8, 4) === 'WEBP') return found('webp', readWebpHeader(bytes));
  if (asciiAt(bytes, 4, 4) === 'ftyp') {
    const isAvif = /^(?:avi[fs]|mif1|msf1)$/.test(asciiAt(bytes, 8, 4));
    return isAvif ? found('avif', readAvifHeader(bytes)) : {ok: false, reason: 'unknown'};
  }
  const svg = readSvgHeader(bytes);
  if (svg === 'nested') return {ok: false, reason: 'nested'};
  return svg ? found('svg', svg) : {ok: false, reason: 'unknown'};
}
