// The size of a logo as pages show it: sharp on screens with two dots for each pixel, and small as a file. Pure.

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The box of a logo. Pages show it at most 72 pixels high: see signatory-logos.styles.ts in elements. */
const BOX: Size = {width: 320, height: 160};

/** The most bytes of a logo. A letter may have hundreds of them. */
export const MOST_BYTES = 40_000;

/** The most pixels of a side, and of a picture, that a browser is asked to decode. */
const MOST_SIDE = 8_192;
const MOST_PIXELS = 40_000_000;

/** Whether a picture would fill the memory of a browser: four bytes for each pixel, however small its file is. */
export const isHuge = ({width, height}: Size): boolean =>
  width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS;

/**
 * The size that fits into the box, in the same proportions.
 *
 * @param grows - Whether it may become larger, as an SVG does without a loss.
 */
export function fitted({width, height}: Size, grows: boolean): Size {
  const scale = Math.min(BOX.width / width, BOX.height / height, grows ? Infinity : 1);
  return {width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale))};
}

/** A smaller size in the same proportions, for a file that has too many bytes. */
export const smaller = ({width, height}: Size): Size => ({
  width: Math.max(1, Math.round(width * 0.8)),
  height: Math.max(1, Math.round(height * 0.8)),
});

/** Where a picture stands in the middle of a size that is given, as large as it fits. */
export function centred(picture: Size, within: Size): Size & {readonly x: number; readonly y: number} {
  const scale = Math.min(within.width / picture.width, within.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  return {width, height, x: (within.width - width) / 2, y: (within.height - height) / 2};
}

/** The first name for a file that no file of the draft has, so that undo finds the old file under its own name. */
export function newPath(id: string, ending: string, taken: ReadonlySet<string>): string {
  const stem =
    id
      .toLowerCase()
      .replaceAll(/[^a-z0-9-]+/g, '-')
      .replaceAll(/^-+|([^-])-+$/g, '$1') || 'logo';
  for (let number = 1; ; number += 1) {
    const path = `logos/${number === 1 ? stem : `${stem}-${number}`}.${ending}`;
    if (!taken.has(path)) return path;
  }
}
