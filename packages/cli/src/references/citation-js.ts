// @ts-expect-error -- Version 0.8 brings no types.
import {plugins as untyped} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** The part of citation-js that is used here: writers of references, which request nothing. */
export const plugins = untyped as {
  readonly config: {get(plugin: '@bibtex'): {format: {useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean}}};
  readonly output: {
    format(name: 'biblatex', items: readonly object[]): string;
    format(name: 'ris', items: readonly object[], options: {format: 'object'}): Record<string, unknown>[];
  };
};

/** Joins the lines of a text, since a line break would begin a new entry. Of several spaces one is left. */
export function inOneLine(text: string): string {
  return text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').trim();
}
