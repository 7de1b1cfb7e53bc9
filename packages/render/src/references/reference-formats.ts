/** File formats that reference managers import, each with its name, file extension and media type. */
export const REFERENCE_FORMATS = {
  bibtex: {name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex'},
  ris: {name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems'},
  'csl-json': {name: 'CSL-JSON', extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json'},
} as const;

export type ReferenceFormat = keyof typeof REFERENCE_FORMATS;

/** The sources in one format: a text, which the page then contains, or the address of a file beside the page. */
export type References = string | {readonly href: string};
