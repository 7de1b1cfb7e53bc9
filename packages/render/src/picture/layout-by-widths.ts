// Lays a picture out with widths that are measured elsewhere: by a renderer that takes its time, or in another thread.
import type {CampaignInWords} from '../in-words/campaign-in-words.js';
import type {Font} from './operations.js';
import {pictureLayout, type PictureLayout, type PictureOptions} from './share-picture.js';

/** The three fonts of a picture. Widths of one font in other sizes are in proportion. */
export type FontStyle = 'regular' | 'bold' | 'heading';

export const fontStyle = ({weight, face}: Font): FontStyle =>
  face === 'serif' ? 'heading' : weight === 700 ? 'bold' : 'regular';

/** A text whose width is wanted. */
export interface UnknownWidth {
  /** The name under which the width is looked for. */
  readonly key: string;
  readonly text: string;
  readonly font: Font;
}

export interface LayoutByWidths {
  readonly layout: PictureLayout;
  /** Texts whose widths were guessed. The layout holds when there are none. */
  readonly unknown: readonly UnknownWidth[];
}

/** Width of a letter in ems, before it is measured. */
const GUESS = 0.5;

/**
 * Lays a picture out with the widths that are known, and says which others it asked for. Measure those and call it
 * again. Mostly it asks for all of them at once.
 *
 * @param widths - In ems, by the keys that earlier calls asked for.
 */
export function layoutByWidths(
  words: CampaignInWords,
  options: Omit<PictureOptions, 'measure'>,
  widths: ReadonlyMap<string, number>,
): LayoutByWidths {
  const unknown = new Map<string, UnknownWidth>();
  const measure = (text: string, font: Font): number => {
    const key = `${fontStyle(font)} ${text}`;
    const width = widths.get(key);
    if (width === undefined) unknown.set(key, {key, text, font});
    return font.size * (width ?? text.length * GUESS);
  };
  return {layout: pictureLayout(words, {...options, measure}), unknown: [...unknown.values()]};
}
