// Turns any picture into a still one of the right size, in this browser. It is drawn anew, so that nothing of the file
// but its pixels is left: no metadata, no script, no second picture.
import type {Session} from '../../../session/session.ts';
import type {ReadPicture} from '../../../worker/pictures.ts';
import {centred, fitted, isHuge, MOST_BYTES, smaller, type Size} from './size.ts';

/** Why a picture is not taken. Words for each are in `words/LANG/signatories.ts`. */
export type Refusal = Extract<ReadPicture, {ok: false}>['reason'] | 'animated' | 'huge' | 'undrawable';

export interface Drawn extends Size {
  readonly blob: Blob;
  /** `webp`, or `png` where the browser cannot write WebP. */
  readonly ending: 'webp' | 'png';
}

/** A picture that can be drawn. */
export interface Source extends Size {
  readonly file: Blob;
  readonly isSvg: boolean;
}

/** Reads a picture, without decoding it. A string says why it is refused. */
export async function readSource({worker}: Session, file: Blob): Promise<Source | Refusal> {
  const read = await worker.ask('readPicture', file);
  if (!read.ok) return read.reason;
  const {kind, width, height, isAnimated} = read.header;
  if (isAnimated) return 'animated';
  const isSvg = kind === 'svg';
  return !isSvg && isHuge({width, height}) ? 'huge' : {file, isSvg, width, height};
}

/**
 * Draws a picture as a logo.
 *
 * @param size - The size that it has to have, such as that of the logo for light backgrounds. By default one that fits.
 */
export async function drawLogo(session: Session, source: Source, size?: Size): Promise<Drawn | Refusal> {
  try {
    const wanted = size ?? fitted(source, source.isSvg);
    const image = source.isSvg ? await svgImage(session, source, wanted) : await createImageBitmap(source.file);
    if (!image) return 'undrawable';
    // A photograph that was turned says other sides in its header than the picture has.
    const real = {width: image.width, height: image.height};
    return await encoded(image, real, size ?? fitted(real, source.isSvg), size !== undefined);
  } catch {
    return 'undrawable';
  }
}

/** An SVG as a picture. Browsers run no script in it, and load nothing for it. */
async function svgImage(
  {worker}: Session,
  {file, ...own}: Source,
  wanted: Size,
): Promise<HTMLImageElement | undefined> {
  const {width, height} = centred(own, wanted);
  const [right, high] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(height))];
  const text = await worker.ask('sizedSvg', file, right, high);
  if (text === undefined) return undefined;
  const address = URL.createObjectURL(new Blob([text], {type: 'image/svg+xml'}));
  try {
    const image = new Image(right, high);
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function encoded(image: CanvasImageSource, real: Size, wanted: Size, isFixed: boolean): Promise<Drawn | Refusal> {
  let size = wanted;
  for (;;) {
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    const context = canvas.getContext('2d');
    if (!context) return 'undrawable';
    context.imageSmoothingQuality = 'high';
    const {x, y, width, height} = centred(real, size);
    context.drawImage(image, x, y, width, height);
    const blob = await smallest(canvas);
    if (!blob) return 'undrawable';
    if (blob.size <= MOST_BYTES || isFixed || Math.min(size.width, size.height) < 24) {
      return {...size, blob, ending: blob.type === 'image/webp' ? 'webp' : 'png'};
    }
    size = smaller(size);
  }
}

/** From the quality that nobody sees a difference in, to the one that is still good for a logo. */
const QUALITIES = [0.92, 0.8, 0.65] as const;

/** The best WebP that is small enough. A browser that cannot write WebP gives a PNG instead. */
async function smallest(canvas: HTMLCanvasElement): Promise<Blob | undefined> {
  let last: Blob | undefined;
  for (const quality of QUALITIES) {
    last = await new Promise<Blob | undefined>((resolve) =>
      canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/webp', quality),
    );
    if (!last || last.size <= MOST_BYTES || last.type !== 'image/webp') break;
  }
  return last;
}
