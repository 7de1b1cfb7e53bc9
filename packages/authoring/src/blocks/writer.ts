import {hasFormat} from '@countersign/campaign/schema';
import {cleanText} from './clean.js';
import {markedLine} from './markers.js';

/** The words of a letter may cite sources. */
const CITING = {cites: true};

/** A block of `letter.blocks`. A string is a paragraph. */
export type Block = string | {heading: string} | {list: string[]; ordered?: true};

/** Collects the blocks of a letter in their order. */
export class BlockWriter {
  readonly #blocks: Block[] = [];
  /** The lines of the paragraph or point that is not at its end. */
  #lines: string[] = [];
  /** Says that the lines are a point of a list. */
  #open: {readonly number?: number | undefined} | undefined;
  /** The list to which the next point may belong. */
  #list: {list: string[]; ordered?: true} | undefined;

  /** Adds a line to the paragraph. A line that begins like a point of a list begins one. */
  line(text: string): void {
    const marked = markedLine(text);
    const isBroken = marked?.number === undefined && /^[–—]$/.test(marked?.marker ?? '') && this.#isSentenceOpen();
    if (marked && !isBroken && (marked.number === undefined || marked.number === this.#next() || marked.number === 1)) {
      this.endParagraph();
      this.#open = {number: marked.number};
      this.#lines.push(marked.text);
    } else this.#lines.push(text);
  }

  /** Ends the paragraph or the point. A list goes on with the next point. */
  endParagraph(): void {
    if (this.#lines.length === 0) return;
    const text = cleanText(this.#lines.join(' '), CITING);
    const open = this.#open;
    this.#lines = [];
    this.#open = undefined;
    if (open) this.#addPoint(text, open.number);
    else this.#add(text);
  }

  /** Adds a heading, or a paragraph if the text is too long for one. */
  heading(text: string): void {
    this.endParagraph();
    const clean = cleanText(text);
    this.#add(clean !== '' && hasFormat('label', clean) ? {heading: clean} : clean);
  }

  /** Adds a point of a list without numbers. */
  point(text: string): void {
    this.endParagraph();
    this.#addPoint(cleanText(text, CITING));
  }

  /**
   * Adds a point of a numbered list. Elements count from 1 and skip nothing. So a point with another number becomes a
   * paragraph that begins with its marker: the letter may refer to it.
   */
  numberedPoint(text: string, number: number | undefined, marker: string): void {
    this.endParagraph();
    if (number !== undefined && (number === 1 || number === this.#next())) {
      this.#addPoint(cleanText(text, CITING), number);
    } else {
      const clean = cleanText(text, CITING);
      this.#add(clean === '' ? '' : `${marker} ${clean}`);
    }
  }

  /** Begins a new list with the next point. */
  endList(): void {
    this.endParagraph();
    this.#list = undefined;
  }

  /** Returns all blocks. */
  end(): Block[] {
    this.endParagraph();
    return this.#blocks;
  }

  /** The number of the next point of the numbered list. */
  #next(): number | undefined {
    if (this.#open) return this.#open.number === undefined ? undefined : this.#open.number + 1;
    return this.#list?.ordered && this.#list.list.length + 1;
  }

  /** Whether a dash at the beginning of the next line would stand within a sentence. */
  #isSentenceOpen(): boolean {
    return !this.#open && this.#lines.length > 0 && !/[:：]\s*$/.test(this.#lines.at(-1)!);
  }

  #addPoint(text: string, number?: number): void {
    if (text === '') return;
    const isOrdered = number !== undefined;
    if (!this.#list || (this.#list.ordered ?? false) !== isOrdered || number === 1) {
      this.#list = isOrdered ? {list: [], ordered: true} : {list: []};
      this.#blocks.push(this.#list);
    }
    this.#list.list.push(text);
  }

  #add(block: Block): void {
    if (block === '') return;
    this.#list = undefined;
    this.#blocks.push(block);
  }
}
