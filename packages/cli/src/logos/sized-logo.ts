import {logoFault, readPicture} from '@countersign/authoring';
import {MAX_LOGO_SIDE} from '@countersign/campaign';
import {hasFormat} from '@countersign/campaign/schema';
import type {Origin} from '../documents/origin.ts';
import {FileError} from '../terminal/errors.ts';

/** The longer side of a logo, in pixels, of which a page shows half. */
const SUITABLE = 600;

/** A logo as a document has it. */
export interface SizedLogo {
  src: string;
  width: number;
  height: number;
}

/**
 * Reads the size of a logo that lies beside a document. Returns a sentence if it is no logo for it.
 *
 * @param path - As a table has it.
 */
export async function sizedLogo(origin: Origin, path: string): Promise<SizedLogo | string> {
  if (!hasFormat('image-path', path)) {
    return 'Its logo has to lie beside the document: a path such as logos/name.png, with the ending .png, .webp or .avif.';
  }
  try {
    const read = readPicture(await origin.readLogo(path));
    const {width, height} = read.ok ? read.picture : {width: 0, height: 0};
    // A file that is too large should be exported at the size that suits a page.
    const scale = Math.max(width, height) > MAX_LOGO_SIDE ? SUITABLE / Math.max(width, height) : 1;
    const [right, high] = [width, height].map((side) => Math.ceil(side * scale)) as [number, number];
    const fault = logoFault({path, width: right, height: high, isDark: false}, read);
    return fault ? `${path}: ${fault.message} ${fault.hint}` : {src: path, width, height};
  } catch (error) {
    if (error instanceof FileError) return error.message;
    throw error;
  }
}
