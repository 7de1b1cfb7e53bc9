/** The result of reading a file that holds one whole still picture. */
export interface Content {
  /** In pixels, as browsers show the picture: its orientation applied. */
  readonly width: number;
  readonly height: number;
  /** The file without metadata, in pieces: the pixels, and what their colours need. */
  readonly pieces: readonly Uint8Array[];
}

/** Joins a picture without its metadata. If it has none, the bytes are those of the file. */
export const stripped = ({pieces}: Content): Uint8Array => joined(pieces);

/** Joins pieces of a file. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}
