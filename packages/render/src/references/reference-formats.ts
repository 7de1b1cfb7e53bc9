/** The formats in which reference managers take sources, with their names and what a browser should know of each. */
export const REFERENCE_FORMATS = {
  bibtex: {name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex'},
  ris: {name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems'},
  'csl-json': {name: 'CSL-JSON', extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json'},
} as const;

export type ReferenceFormat = keyof typeof REFERENCE_FORMATS;

/** The sources in a format: as text, which a page then holds itself, or the address of a file beside the page. */
export type References = string | {readonly href: string};
