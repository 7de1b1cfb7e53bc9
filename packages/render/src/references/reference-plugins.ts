/**
 * The part of citation-js that writes references: `plugins` of `@citation-js/core`, with those for BibTeX and RIS. It
 * requests nothing. A program hands it over, so that sites which only render a campaign need not install it.
 */
export interface ReferencePlugins {
  readonly config: {
    get(plugin: '@bibtex'): {readonly format: {useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean}};
  };
  readonly output: {
    format(name: 'biblatex', items: readonly object[]): string;
    format(name: 'ris', items: readonly object[], options: {format: 'object'}): Record<string, unknown>[];
  };
}

/** Joins the lines of a text, since a line break would begin a new entry. Of several spaces one is left. */
export function inOneLine(text: string): string {
  return text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').trim();
}
