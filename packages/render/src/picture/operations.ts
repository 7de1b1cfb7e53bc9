// Operations that draw a picture. A renderer follows them in their order: Takumi in Node, a canvas in browsers.

/** A font of a picture, by its use. The renderer chooses the files. */
export interface Font {
  /** Pixels of the em square. */
  readonly size: number;
  readonly weight: 400 | 700;
  /** Headings have serifs, where the renderer has such a font. */
  readonly face: 'sans' | 'serif';
}

/** Returns the width of a text in pixels. The text is one word, or the space between two. */
export type Measure = (text: string, font: Font) => number;

/** A box in pixels from the upper left corner of the picture, in languages of both directions. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * One line, or a part of a line, of a single style. Its box is as high as a line of CSS: the ascent and descent of the
 * first font are centred in it. The text is a paragraph of its own for the bidi algorithm, in `direction`.
 */
export interface TextOperation extends Box {
  readonly kind: 'text';
  readonly text: string;
  readonly font: Font;
  readonly colour: string;
  /** Language of the text, as a tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A filled rectangle. */
export interface RectangleOperation extends Box {
  readonly kind: 'rectangle';
  readonly colour: string;
}

/** An SVG path in a square, which is scaled to the box. */
export interface PathOperation extends Box {
  readonly kind: 'path';
  readonly path: string;
  /** Units of the path along an edge of the square. */
  readonly units: number;
  readonly colour: string;
  /** Width of the outline, in units of the path. The path is filled if this is undefined. */
  readonly outline: number | undefined;
  /** Whether left and right are exchanged. */
  readonly isMirrored: boolean;
}

export type Operation = TextOperation | RectangleOperation | PathOperation;
