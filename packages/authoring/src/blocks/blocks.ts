import {hasFormat} from '@countersign/campaign/schema';
import {blocksOfHtml} from './html.js';
import {lettersOnly} from './clean.js';
import {BlockWriter, type Block} from './writer.js';

/** A pasted letter in the form of a document. */
export interface Pasted {
  /** Paragraphs, headings and lists, as `letter.blocks` of a document has them. */
  readonly blocks: readonly Block[];
  /** Sentences about things in the letter that are not in the blocks. */
  readonly notes: readonly string[];
}

/** Tags that a letter in plain text does not hold. */
const HTML = /<(?:!doctype|html|body|p|div|br|h[1-6]|ul|ol|li|span|table|b|strong)[\s/>]/i;

/**
 * Reads a letter that was copied from a word processor, a web page or a mail: HTML or plain text. Only paragraphs,
 * headings and lists remain. Never throws. The time grows in proportion to the text.
 */
export function blocksOf(text: string): Pasted {
  return HTML.test(text) ? blocksOfHtml(text) : blocksOfText(text);
}

/**
 * Reads a letter in plain text. An empty line ends a paragraph, `# ` begins a heading, and lines that begin with `- `,
 * `• ` or `1. ` are points of a list.
 */
export function blocksOfText(text: string): Pasted {
  const writer = new BlockWriter();
  for (const line of text.replace(/\r\n?|[\u2028\u2029\f]/g, '\n').split('\n')) {
    const [, heading] = /^#{1,6}\s+(\S.*)$/.exec(line) ?? [];
    if (lettersOnly(line) === '') writer.endParagraph();
    else if (heading === undefined) writer.line(line);
    else {
      writer.endParagraph();
      if (hasFormat('label', lettersOnly(heading))) writer.heading(heading);
      else writer.line(heading);
    }
  }
  return {blocks: writer.end(), notes: []};
}
