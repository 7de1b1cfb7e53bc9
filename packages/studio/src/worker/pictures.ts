// The kind and size of a picture, before the page has it decoded.
import type {PictureHeaderResult} from '@countersign/authoring';
import type {State} from './state.ts';

/** Larger files are photographs, or no pictures. */
const MOST_BYTES = 20_000_000;

export type ReadPicture = PictureHeaderResult | {readonly ok: false; readonly reason: 'large'};

/** Reads the headers of a picture. */
export async function readPicture(_: State, file: Blob): Promise<ReadPicture> {
  if (file.size > MOST_BYTES) return {ok: false, reason: 'large'};
  const {readPictureHeader} = await import('@countersign/authoring');
  return readPictureHeader(new Uint8Array(await file.arrayBuffer()));
}

/** The text of an SVG in a size in pixels. */
export async function sizedSvg(_: State, file: Blob, width: number, height: number): Promise<string | undefined> {
  const {sizedSvg: sized} = await import('@countersign/authoring');
  return sized(new Uint8Array(await file.arrayBuffer()), width, height);
}
