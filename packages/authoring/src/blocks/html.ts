// Reads HTML without building its tree: a tree that is nested without end would take time and stack without end.
import {Tokenizer, type Token} from 'parse5';
import {MODES, words} from '../html-names.js';
import type {Pasted} from './blocks.js';
import {markerOfHtml, markerOfWord} from './markers.js';
import {attributesOf, isHidden, isWordHeading, isWordPoint, leftOutIn, type Attributes, type LeftOut} from './word.js';
import {BlockWriter} from './writer.js';

const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul',
);
const HEADINGS = words('h1 h2 h3 h4 h5 h6');
const WITHOUT_LETTER = words(
  'audio button canvas datalist embed iframe math noembed noframes noscript object script select style svg template ' +
    'textarea title video xml xmp',
);
const EMPTY = words('area base br col embed hr img input link meta param source track wbr');

/** Reads a letter in HTML. */
export function blocksOfHtml(html: string): Pasted {
  // Windows puts a few lines before what was copied.
  const text = /^Version:\d/.test(html) ? html.slice(html.indexOf('<')) : html;
  const reader = new HtmlReader();
  const tokenizer = new Tokenizer({}, reader);
  reader.tokenizer = tokenizer;
  tokenizer.write(text, true);
  return {blocks: reader.end(), notes: reader.notes()};
}

/** A list of HTML, and the number of its next point. */
interface List {
  readonly isOrdered: boolean;
  readonly type: string;
  next: number;
}

/** The part of a letter to which the text belongs that is being read. */
type Place = {kind: 'paragraph' | 'heading' | 'word-point'} | {kind: 'point'; list: List | undefined};

const PARAGRAPH: Place = {kind: 'paragraph'};

class HtmlReader {
  tokenizer!: Tokenizer;
  readonly #writer = new BlockWriter();
  readonly #counts = new Map<LeftOut, number>();
  readonly #lists: List[] = [];
  #place = PARAGRAPH;
  #text: string[] = [];
  /** The marker that Word wrote before a point. */
  #marker = '';
  /** An element that is skipped, and how many elements of its name are open. */
  #skipped: {readonly tag: string; readonly isMarker: boolean; open: number} | undefined;

  onStartTag(token: Token.TagToken): void {
    const {tagName: tag} = token;
    const mode = MODES.get(tag);
    if (mode !== undefined) this.tokenizer.state = mode;
    if (this.#skipped) {
      if (tag === this.#skipped.tag) this.#skipped.open++;
      return;
    }
    const attributes = attributesOf(token);
    if (tag === 'img') this.#count('picture');
    else if (tag === 'br') this.#text.push('\n');
    else if (tag === 'q') this.#text.push('“');
    if (EMPTY.has(tag) && tag !== 'hr') return;
    const leftOut = leftOutIn(tag, attributes);
    if (leftOut ?? (WITHOUT_LETTER.has(tag) || isHidden(attributes))) {
      if (BLOCKS.has(tag)) this.#endBlock();
      if (leftOut && leftOut !== 'marker') this.#count(leftOut);
      this.#skipped = {tag, isMarker: leftOut === 'marker', open: 1};
    } else if (BLOCKS.has(tag)) this.#startBlock(tag, attributes);
  }

  onEndTag({tagName: tag}: Token.TagToken): void {
    if (this.#skipped) {
      if (tag === this.#skipped.tag && --this.#skipped.open === 0) this.#skipped = undefined;
      return;
    }
    if (tag === 'q') this.#text.push('”');
    if (tag === 'br') this.#text.push('\n');
    if (!BLOCKS.has(tag)) return;
    // A paragraph within a point is a part of it.
    if (this.#place.kind === 'point' && tag !== 'li' && tag !== 'ol' && tag !== 'ul') this.#text.push(' ');
    else this.#endBlock();
    if (tag === 'ol' || tag === 'ul') {
      this.#lists.pop();
      if (this.#lists.length === 0) this.#writer.endList();
    }
  }

  onCharacter({chars}: Token.CharacterToken): void {
    if (!this.#skipped) this.#text.push(chars.replace(/[\r\n\t\f]/g, ' '));
    else if (this.#skipped.isMarker) this.#marker += chars;
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {}

  /** Returns the blocks. */
  end(): ReturnType<BlockWriter['end']> {
    this.#endBlock();
    return this.#writer.end();
  }

  /** Sentences about the things that were left out. */
  notes(): string[] {
    return [...this.#counts].map(([what, number]) => `Left out: ${number} ${what}${number === 1 ? '' : 's'}.`);
  }

  #count(what: LeftOut): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  #startBlock(tag: string, attributes: Attributes): void {
    if (this.#place.kind === 'point' && !/^(?:li|ol|ul)$/.test(tag)) {
      this.#text.push(' ');
      return;
    }
    this.#endBlock();
    if (tag === 'ol' || tag === 'ul') this.#startList(tag === 'ol', attributes);
    else if (tag === 'li') this.#place = {kind: 'point', list: this.#lists.at(-1)};
    else if (HEADINGS.has(tag) || isWordHeading(attributes)) this.#place = {kind: 'heading'};
    else if (isWordPoint(attributes)) this.#place = {kind: 'word-point'};
  }

  #startList(isOrdered: boolean, {start = '', type = ''}: Attributes): void {
    if (this.#lists.length === 0) this.#writer.endList();
    this.#lists.push({isOrdered, type, next: /^\d{1,3}$/.test(start) ? Number(start) : 1});
  }

  #endBlock(): void {
    const text = this.#text.join('');
    const [place, marker] = [this.#place, this.#marker];
    this.#text = [];
    this.#place = PARAGRAPH;
    this.#marker = '';
    if (text.trim() === '') return;
    if (place.kind === 'heading') this.#writer.heading(text);
    else if (place.kind === 'point') this.#point(text, place.list);
    else if (place.kind === 'word-point' && marker.trim() !== '') this.#wordPoint(text, marker);
    else this.#paragraphs(text);
  }

  #point(text: string, list: List | undefined): void {
    if (!list?.isOrdered) return this.#writer.point(text);
    const number = list.next++;
    const isCounted = !/^[aAiI]$/.test(list.type);
    this.#writer.numberedPoint(text, isCounted ? number : undefined, markerOfHtml(number, list.type));
  }

  #wordPoint(text: string, written: string): void {
    const {isBullet, number, marker} = markerOfWord(written);
    if (isBullet) this.#writer.point(text);
    else this.#writer.numberedPoint(text, number, marker);
  }

  /** Two line breaks in a row are the end of a paragraph. */
  #paragraphs(text: string): void {
    for (const line of text.split('\n')) {
      if (line.trim() === '') this.#writer.endParagraph();
      else this.#writer.line(line);
    }
    this.#writer.endParagraph();
  }
}
