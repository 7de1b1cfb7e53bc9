// The DOM's own methods, in a shorter form. The letter is built with these alone.
import type {Piece} from '../shared/footnotes.ts';
import {formatDate, inWordPieces} from '../shared/words.ts';

export type Child = Node | string;

/** An element with attributes and children. */
export function h(tag: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const OUT = {rel: 'noopener noreferrer'};

export const link = (href: string | undefined, ...children: Child[]): HTMLElement =>
  href ? h('a', {href, ...OUT}, ...children) : h('span', {}, ...children);

export const time = (date: string) => h('time', {datetime: date}, formatDate(date));
export const name = (value: string) => h('bdi', {}, value);

export const names = (all: readonly string[]): Child[] =>
  inWordPieces(all).map(({isName, text}) => (isName ? name(text) : text));

export const prose = (pieces: readonly Piece[]): Child[] =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const {number, locator, href} = piece;
    const text = locator ? `${number}, ${locator}` : `${number}`;
    const attributes = {href, 'aria-label': `Source ${text}`, ...(href.startsWith('#') ? {} : OUT)};
    return h('sup', {}, h('a', attributes, `[${text}]`));
  });

/** A disclosure whose content is built when it is opened first. */
export function filledWhenOpened(className: string, summary: string, content: () => Child[]): HTMLElement {
  const details = h('details', className ? {class: className} : {}, h('summary', {}, summary));
  details.addEventListener('toggle', () => details.append(...content()), {once: true});
  return details;
}
