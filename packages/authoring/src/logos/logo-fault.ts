// Compares the file of a logo with its entry in the document.
import {MAX_LOGO_SIDE} from '@countersign/campaign';
import type {Fault} from '../pictures/fault.js';
import type {Picture, PictureKind} from '../pictures/picture.js';
import type {NamedLogo} from './named-logo.js';

/** Kind and size of a picture, without its bytes. */
export type Headers = Pick<Picture, 'kind' | 'width' | 'height'>;

/** The part of a `PictureResult` that is compared. */
export type ReadLogo = {readonly ok: true; readonly picture: Headers} | {readonly ok: false; readonly fault: Fault};

/** The part of a document's logo that is compared. */
type ComparedLogo = Pick<NamedLogo, 'path' | 'isDark' | 'width' | 'height'>;

const NAMES: Readonly<Record<PictureKind, string>> = {png: 'PNG', webp: 'WebP', avif: 'AVIF'};

/** Finds what is wrong with the file of a logo: in itself, or compared with its document. */
export function logoFault(logo: ComparedLogo, read: ReadLogo): Fault | undefined {
  if (!read.ok) return read.fault;
  const {kind, width, height} = read.picture;
  const ending = logo.path.slice(logo.path.lastIndexOf('.') + 1);
  if (ending !== kind) {
    const right = logo.path.slice(0, -ending.length) + kind;
    return {
      message: `The file is ${kind === 'avif' ? 'an' : 'a'} ${NAMES[kind]}, and its name ends in .${ending}.`,
      hint: `Rename it ${right} and write that, or export it as ${NAMES[ending as PictureKind]}.`,
    };
  }
  const [real, said, most] = [sizeOf(read.picture), sizeOf(logo), pixels(MAX_LOGO_SIDE)];
  if (width > MAX_LOGO_SIDE || height > MAX_LOGO_SIDE) {
    return {
      message: `The file is ${real} pixels, and a logo has at most ${most} a side: browsers need memory for each pixel.`,
      hint: `Export it at ${said}.`,
    };
  }
  if (width === logo.width && height === logo.height) return undefined;
  return {
    message: `The file is ${real} pixels, and the document says ${said}.`,
    hint: logo.isDark
      ? `Export it at ${said}, the size of the logo for light backgrounds.`
      : `Write width ${width} and height ${height}, or export it at ${said}.`,
  };
}

const pixels = (number: number): string => number.toLocaleString('en');
const sizeOf = ({width, height}: {width: number; height: number}): string => `${pixels(width)} × ${pixels(height)}`;
