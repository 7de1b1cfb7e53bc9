// Draws pictures with Takumi, which shapes and orders Arabic and Hebrew as browsers do.
import type {Renderer as TakumiRenderer} from '@takumi-rs/core';
import type {Font, Operation, PictureSize, TextOperation} from '@countersign/render';
import {FileError} from '../terminal/errors.ts';
import {fontsOf, type FontStack} from './fonts.ts';
import {shapesOf} from './shapes.ts';

/** Takumi is not installed. The message says how to install it. */
export class TakumiMissing extends FileError {}

interface Takumi {
  readonly Renderer: typeof TakumiRenderer;
}

/** Size in pixels at which words are measured. Widths of other sizes are in proportion. */
const MEASURED = 100;

/** Pixels beyond the end of each text. */
const SPARE = 100;

/** A renderer that knows the fonts of its pictures. */
export class Renderer {
  readonly #takumi: TakumiRenderer;
  readonly #families = new Map<string, string>();

  private constructor(takumi: TakumiRenderer) {
    this.#takumi = takumi;
  }

  /** @throws TakumiMissing */
  static async load(importTakumi: () => Promise<Takumi> = async () => import('@takumi-rs/core')): Promise<Renderer> {
    try {
      const {Renderer: Own} = await importTakumi();
      return new Renderer(new Own());
    } catch {
      throw new TakumiMissing(
        'Share pictures are drawn by @takumi-rs/core, which is not installed here or has no build for this machine. ' +
          'Install it beside @countersign/cli: npm install @takumi-rs/core',
      );
    }
  }

  /** Returns the widths of texts in ems, in their order. */
  async measure(texts: readonly {readonly text: string; readonly font: Font}[], stack: FontStack): Promise<number[]> {
    await this.#register(stack);
    // A space alone has no width in a line.
    const nodes = texts.flatMap(({text, font}) =>
      (text === ' ' ? ['x\u00a0x', 'xx'] : [text]).map((each) => [each, font] as const),
    );
    const children = nodes.map(([text, font]) => ({
      type: 'text' as const,
      text,
      style: {...LINE, ...this.#fontStyle({...font, size: MEASURED}, stack)},
    }));
    const {children: boxes} = await this.#takumi.measure({type: 'container', children});
    const widths = boxes.map(({runs}) => runs.reduce((sum, {width}) => sum + width, 0) / MEASURED);
    let index = 0;
    return texts.map(({text}) => (text === ' ' ? widths[index++]! - widths[index++]! : widths[index++]!));
  }

  /** Draws operations as PNG. The same operations and fonts make the same bytes. */
  async draw(operations: readonly Operation[], {width, height}: PictureSize, stack: FontStack): Promise<Uint8Array> {
    await this.#register(stack);
    const texts = operations.filter((each): each is TextOperation => each.kind === 'text');
    const shapes = Buffer.from(shapesOf(operations, {width, height}));
    const box = {position: 'absolute', left: 0, top: 0, width, height} as const;
    const children = [
      {type: 'image' as const, src: 'shapes', width, height, style: box},
      ...texts.map((each) => this.#textNode(each, stack)),
    ];
    return this.#takumi.render(
      {type: 'container', style: {width, height, position: 'relative'}, children},
      {width, height, format: 'png', images: [{src: 'shapes', data: shapes, cache: 'none'}]},
    );
  }

  #textNode({text, x, y, width, height, font, colour, language, direction}: TextOperation, stack: FontStack) {
    const style = {
      ...LINE,
      ...this.#fontStyle(font, stack),
      // The width was measured word by word, so there is some more room.
      left: direction === 'rtl' ? x - SPARE : x,
      width: width + SPARE,
      top: y,
      lineHeight: `${height}px`,
      color: colour,
      direction,
    };
    return {type: 'text' as const, text, lang: language, style};
  }

  #fontStyle({size, weight, face}: Font, stack: FontStack) {
    const fonts = face === 'serif' ? stack.heading : weight === 700 ? stack.bold : stack.regular;
    return {
      fontFamily: fonts.map(({path}) => this.#families.get(path)).join(', '),
      fontSize: size,
      fontWeight: weight,
    };
  }

  async #register(stack: FontStack): Promise<void> {
    for (const {path, bytes} of fontsOf(stack)) {
      if (this.#families.has(path)) continue;
      const name = `font-${this.#families.size}`;
      await this.#takumi.registerFont({name, data: bytes});
      this.#families.set(path, name);
    }
  }
}

const LINE = {position: 'absolute', whiteSpace: 'nowrap'} as const;
