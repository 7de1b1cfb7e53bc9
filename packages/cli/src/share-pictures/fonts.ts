// Chooses fonts for texts, so that every character is in one of them.
import {printable} from '../terminal/terminal.ts';
import {fileError, readRegular} from '../files/input.ts';
import {FileError} from '../terminal/errors.ts';
import {readFont, type FontFacts} from './font-file.ts';
import {systemFonts, type FontPaths} from './system-fonts.ts';

export interface LoadedFont extends FontFacts {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Fonts for each style, in the order in which they are tried for a character. */
export interface FontStack {
  readonly regular: readonly LoadedFont[];
  readonly bold: readonly LoadedFont[];
  readonly heading: readonly LoadedFont[];
}

/** All fonts of a picture. Some may be there twice. */
export const fontsOf = ({regular, bold, heading}: FontStack): LoadedFont[] => [...regular, ...bold, ...heading];

/** The texts of each style. */
export type StyledTexts = Readonly<Record<keyof FontStack, ReadonlySet<string>>>;

/** No font has a character, or one cannot be used. The message says what to do. */
export class FontError extends FileError {}

/** Weight from which a font is bold. */
const BOLD = 600;

/** The fonts of this run. Each file is read once, and only if it is needed. */
export class Fonts {
  readonly #paths: FontPaths;
  readonly #loaded = new Map<string, LoadedFont | undefined>();

  private constructor(paths: FontPaths) {
    this.#paths = paths;
  }

  /**
   * Takes the fonts of the author, or else those of the system.
   *
   * @throws FileError if a file cannot be read, or is no font.
   */
  static async from(files: readonly string[], system = systemFonts): Promise<Fonts> {
    if (files.length === 0) return new Fonts(await system());
    const read: LoadedFont[] = [];
    for (const file of files) {
      const font = await load(file);
      if (!font) throw new FileError(`${file}: This is no font of the kinds .ttf, .otf or .ttc. Name one that is.`);
      read.push(font);
    }
    const [bold, regular] = [true, false].map((isBold) =>
      read.filter(({weight}) => weight >= BOLD === isBold).map(({path}) => path),
    ) as [string[], string[]];
    const chosen = new Fonts({regular: [...regular, ...bold], bold: [...bold, ...regular], serif: []});
    for (const font of read) chosen.#loaded.set(font.path, font);
    return chosen;
  }

  /**
   * Chooses the fonts of a picture.
   *
   * @param language - Language of the picture, for the message.
   * @throws FontError if no font has a character.
   */
  async stackFor({regular, bold, heading}: StyledTexts, language: string): Promise<FontStack> {
    const serif = await this.#serif(heading);
    const bolds = await this.#covering(serif ? bold : new Set([...bold, ...heading]), this.#paths.bold, language);
    return {
      regular: await this.#covering(regular, this.#paths.regular, language),
      bold: bolds,
      heading: serif ? [serif] : bolds,
    };
  }

  /** A heading has serifs only if one font has all of it. */
  async #serif(texts: ReadonlySet<string>): Promise<LoadedFont | undefined> {
    const clusters = clustersOf(texts);
    for (const path of this.#paths.serif) {
      const font = await this.#load(path);
      if (font && clusters.every((cluster) => hasAll(font, cluster))) return font;
    }
    return undefined;
  }

  async #covering(texts: ReadonlySet<string>, paths: readonly string[], language: string): Promise<LoadedFont[]> {
    const stack: LoadedFont[] = [];
    let missing = clustersOf(texts);
    for (const path of paths) {
      if (missing.length === 0) break;
      const font = await this.#load(path);
      const rest = font ? missing.filter((cluster) => !hasAll(font, cluster)) : missing;
      if (font && rest.length < missing.length) stack.push(font);
      missing = rest;
    }
    if (missing.length > 0) throw new FontError(refusal(missing, language));
    return stack;
  }

  async #load(path: string): Promise<LoadedFont | undefined> {
    // A file of the system that cannot be read is passed over. Those of the author are loaded by now.
    if (!this.#loaded.has(path)) this.#loaded.set(path, await load(path).catch(() => undefined));
    return this.#loaded.get(path);
  }
}

async function load(path: string): Promise<LoadedFont | undefined> {
  try {
    const bytes = await readRegular(path);
    const facts = readFont(bytes);
    return facts && {...facts, path, bytes};
  } catch (error) {
    throw error instanceof FileError ? error : fileError(path, error);
  }
}

/** Letters with their marks, each of which has to be in one font. Spaces and unseen characters are left out. */
function clustersOf(texts: ReadonlySet<string>): string[] {
  const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  const clusters = [...texts].flatMap((text) => [...segmenter.segment(text)].map(({segment}) => segment));
  return [...new Set(clusters.map((cluster) => cluster.replace(/[\p{DI}\p{Cf}\s]/gu, '')))].filter(Boolean).sort();
}

const hasAll = ({has}: FontFacts, cluster: string): boolean =>
  [...cluster.normalize('NFC')].every((each) => has(each.codePointAt(0)!));

/** Most characters that a message lists. */
const LISTED = 8;

function refusal(missing: readonly string[], language: string): string {
  const name = new Intl.DisplayNames('en', {type: 'language'}).of(language) ?? language;
  const listed = missing.slice(0, LISTED).map((each) => `${printable(each)} (${codesOf(each)})`);
  const more = missing.length > LISTED ? ' and others' : '';
  return (
    `There is no font for the picture in ${name}: none has ${listed.join(', ')}${more}. Name fonts that have, regular ` +
    'and bold: --font NotoSans-Regular.ttf --font NotoSans-Bold.ttf, and so on for each script. They are at ' +
    'https://fonts.google.com/noto, and in the package fonts-noto-core of Debian and Ubuntu.'
  );
}

const codesOf = (text: string): string =>
  [...text].map((each) => `U+${each.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
