import {FileError} from './input.ts';

/** How the format of a picture is told: by its first bytes, for a name may lie. */
const FORMATS: readonly (readonly [extension: string, signature: RegExp])[] = [
  ['png', /^\x89PNG\r\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['avif', /^[^]{4}ftypavi[fs]/],
];

/** The extensions of the formats that logos may have. */
export const LOGO_EXTENSIONS = FORMATS.map(([extension]) => extension);

/**
 * The extension of the format that a logo is in.
 *
 * @throws FileError when it is in none that elements show.
 */
export function logoExtension(path: string, bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const extension = FORMATS.find(([, signature]) => signature.test(start))?.[0];
  if (!extension) throw new FileError(`${path}: This is no PNG, WebP or AVIF.`);
  return extension;
}
