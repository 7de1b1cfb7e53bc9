// Filters that put values into the words of a language.
import {escape} from './escape.mjs';
import {sizes} from './letter.mjs';

/** Puts the sizes of the code, in KB, into a text: `{first}` and `{then}`. */
export function sized(text, lang) {
  const numbers = new Intl.NumberFormat(lang, {maximumFractionDigits: 1});
  return text.replaceAll(/\{(first|then)\}/g, (_, name) => numbers.format(sizes[name] / 1000));
}

/** A sentence of the manifest as HTML: what stands in backquotes is code. */
export const marked = (text) => escape(text).replaceAll(/`([^`]*)`/g, '<code>$1</code>');

/**
 * Puts links into a text: `{name}`.
 *
 * @param {string} text
 * @param {Readonly<Record<string, readonly [href: string, text: string, language?: string]>>} links - The language is that
 *   of the page to which a link leads, if it is another one.
 * @returns {string} HTML
 */
export const withLinks = (text, links) =>
  escape(text).replaceAll(/\{(\w+)\}/g, (_, name) => {
    const [href, words, language] = links[name];
    return `<a href="${href}"${language ? ` hreflang="${language}"` : ''}>${escape(words)}</a>`;
  });
