// @ts-expect-error -- Version 0.8 brings no types.
import {plugins as untyped} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** What we use of citation-js: writers of references, none of which asks anybody for anything. */
export const plugins = untyped as {
  readonly config: {get(plugin: '@bibtex'): {format: {useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean}}};
  readonly output: {
    format(name: 'biblatex', items: readonly object[]): string;
    format(name: 'ris', items: readonly object[], options: {format: 'object'}): Record<string, unknown>[];
  };
};
