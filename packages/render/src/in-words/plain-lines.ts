import {styledHtml} from '../html/static-html.js';
import {isolatedInHtml} from './isolated.js';

/**
 * Renders a template as lines of plain text, one for each block. `- ` or a number precedes each member of a list. An
 * empty line precedes each heading, paragraph and numbered list.
 *
 * @param direction - Direction of the text. If it is given, names of the other direction are isolated.
 */
export function plainLines(template: unknown, direction?: 'ltr' | 'rtl'): string[] {
  const lines: string[] = [];
  /** The lists around a line: how many members an ordered one had, or undefined for another one. */
  const lists: (number | undefined)[] = [];
  let mark = '';
  for (const line of styledHtml(template).split('\n')) {
    const html = line.trim();
    const [, end, name = ''] = /^<(\/?)([a-z]+[1-6]?)/.exec(html) ?? [];
    if (name === 'ul' || name === 'ol') {
      if (end) lists.pop();
      else lists.push(name === 'ol' ? 0 : undefined);
    }
    if (name === 'li' && !end && lists.length > 0) {
      const count = lists.at(-1);
      if (count !== undefined) lists[lists.length - 1] = count + 1;
      mark = count === undefined ? '- ' : `${count + 1}. `;
    }
    const text = textOf(direction ? isolatedInHtml(html, direction) : html);
    if (text === '') continue;
    const isHeading = /^h[1-6]$/.test(name) && mark === '';
    const isFirst = mark === '1. ' && lists.length === 1;
    if (isHeading || isFirst || (name === 'p' && lists.length === 0)) lines.push('');
    const indentation = '  '.repeat(Math.max(0, lists.length - (mark === '' ? 0 : 1)));
    lines.push(indentation + mark + text);
    mark = '';
  }
  return lines[0] === '' ? lines.slice(1) : lines;
}

const NAMES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'};

/** The text of a line of HTML. Texts and values are escaped, so every `<` and `>` belongs to a tag. */
const textOf = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, '')
    // In one step: a text that has an escape in it keeps that.
    .replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code: string | undefined, name: string) =>
      code === undefined ? NAMES[name]! : String.fromCodePoint(Number(code)),
    )
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();
