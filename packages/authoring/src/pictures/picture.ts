// Reads the headers of picture files. The functions are pure, and their bytes may be hostile: every read is within
// bounds, nothing throws, and the time grows with the length. No picture is decoded.
import {readAvif} from './avif.js';
import {asciiAt} from './bytes.js';
import type {Content} from './content.js';
import {OTHER_KINDS, type Fault} from './fault.js';
import {readPng} from './png.js';
import {readWebp} from './webp.js';

/** The kinds of picture that a logo can be. The name of its file ends with the kind. */
export const PICTURE_KINDS = ['png', 'webp', 'avif'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

export interface Picture extends Content {
  readonly kind: PictureKind;
}

export type PictureResult =
  {readonly ok: true; readonly picture: Picture} | {readonly ok: false; readonly fault: Fault};

const READERS = {png: readPng, webp: readWebp, avif: readAvif} as const;

/** Reads the headers of a file that should hold one still picture and nothing else. Never throws. */
export function readPicture(bytes: Uint8Array): PictureResult {
  const kind = kindOf(bytes);
  if (!kind) return {ok: false, fault: otherKind(bytes)};
  const content = READERS[kind](bytes);
  return 'message' in content ? {ok: false, fault: content} : {ok: true, picture: {kind, ...content}};
}

function kindOf(bytes: Uint8Array): PictureKind | undefined {
  if (asciiAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (asciiAt(bytes, 0, 4) === 'RIFF' && asciiAt(bytes, 8, 4) === 'WEBP') return 'webp';
  return asciiAt(bytes, 4, 4) === 'ftyp' && /^avi[fs]$/.test(asciiAt(bytes, 8, 4)) ? 'avif' : undefined;
}

function otherKind(bytes: Uint8Array): Fault {
  if (bytes.length === 0) return OTHER_KINDS.empty;
  if (asciiAt(bytes, 0, 3) === '\xff\xd8\xff') return OTHER_KINDS.jpeg;
  if (asciiAt(bytes, 0, 4) === 'GIF8') return OTHER_KINDS.gif;
  if (asciiAt(bytes, 4, 4) === 'ftyp')
    return /^(hei|hev|mif)/.test(asciiAt(bytes, 8, 4)) ? OTHER_KINDS.heic : OTHER_KINDS.other;
  const start = asciiAt(bytes, 0, 1000);
  if (/<svg[\s>]/i.test(start)) return OTHER_KINDS.svg;
  return /^(\xef\xbb\xbf)?[\t\r\n -~]+$/.test(start) ? OTHER_KINDS.page : OTHER_KINDS.other;
}
