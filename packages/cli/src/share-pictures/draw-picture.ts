import {
  fontStyle,
  layoutByWidths,
  PICTURE_SIZES,
  type CampaignInWords,
  type PictureLayout,
  type PictureSizeName,
} from '@countersign/render';
import {FontError, Fonts, fontsOf, type FontStack} from './fonts.ts';
import {Renderer} from './takumi.ts';

export interface DrawnPicture {
  readonly png: Uint8Array;
  /** Alternative text: the same in words. */
  readonly text: string;
  readonly detail: PictureLayout['detail'];
  readonly width: number;
  readonly height: number;
}

export interface PictureWish {
  readonly size: PictureSizeName;
  /** Id of the only demand to show. */
  readonly demand?: string | undefined;
  /** Address that the picture names, if it is not the campaign's own page. */
  readonly address?: string | undefined;
}

/** A renderer of pictures with the fonts of this run. */
export interface Studio {
  readonly renderer: Renderer;
  readonly fonts: Fonts;
}

/**
 * Loads the renderer and finds the fonts.
 *
 * @param files - The author's fonts. If there are none, those of the system are taken.
 * @throws TakumiMissing, or FileError if a file is no font.
 */
export async function openStudio(files: readonly string[]): Promise<Studio> {
  return {renderer: await Renderer.load(), fonts: await Fonts.from(files)};
}

/**
 * Draws a share picture of a campaign.
 *
 * @param words - See `pictureWords`.
 * @throws FontError if no font has a character of it, or the renderer refuses one of the fonts.
 */
export async function drawPicture(words: CampaignInWords, wish: PictureWish, studio: Studio): Promise<DrawnPicture> {
  const size = PICTURE_SIZES[wish.size];
  const {layout, stack} = await measured(words, wish, studio);
  const png = await drawnWith(stack, () => studio.renderer.draw(layout.operations, size, stack));
  return {png, text: layout.text, detail: layout.detail, ...size};
}

/**
 * Lays a picture out by true widths. Takumi measures at its own pace, so the layout is tried with guesses, and again
 * when the widths that it asked for are known. Mostly it asks for all of them at once.
 */
async function measured(
  words: CampaignInWords,
  {size, demand, address}: PictureWish,
  {renderer, fonts}: Studio,
): Promise<{layout: PictureLayout; stack: FontStack}> {
  const widths = new Map<string, number>();
  const texts = {regular: new Set<string>(), bold: new Set<string>(), heading: new Set<string>()};
  let paths = '';
  for (;;) {
    const {layout, unknown} = layoutByWidths(words, {size: PICTURE_SIZES[size], demand, address}, widths);
    for (const {text, font} of unknown) texts[fontStyle(font)].add(text);
    const stack = await fonts.stackFor(texts, words.language);
    if (unknown.length === 0) return {layout, stack};
    // Another font for one character is another width of all.
    const now = fontsOf(stack)
      .map(({path}) => path)
      .join('\n');
    if (now !== paths) widths.clear();
    paths = now;
    const found = await drawnWith(stack, () => renderer.measure(unknown, stack));
    unknown.forEach(({key}, index) => widths.set(key, found[index]!));
  }
}

/** Says of a renderer that fails that it is for the fonts: they are all that it gets from outside but texts. */
async function drawnWith<T>(stack: FontStack, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const files = [...new Set(fontsOf(stack).map(({path}) => path))].join(', ');
    const reason = error instanceof Error ? error.message.slice(0, 100) : '';
    throw new FontError(`A picture cannot be drawn with these fonts: ${files} (${reason}). Name others with --font.`);
  }
}
