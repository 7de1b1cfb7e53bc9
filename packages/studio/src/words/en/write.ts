import {plural} from '../plural.ts';

/** Words of the views in which a letter is written. */
export const write = {
  // Choosing and citing sources.
  evidence: 'Sources that show it',
  chooseSource: 'Choose a source',
  anotherSource: 'Choose another source',
  newSource: 'New source',
  source: 'Source',
  sourceNumber: (n: number) => `Source ${n}`,
  locator: 'Where in it',
  locatorExample: 'p. 4',
  quote: 'Its own words',
  quoteLabel: 'The words that show it, in the language of the source',
  moreInSources: 'Everything else about this source can be added under “Sources”.',
  typeToFind: 'Type to search',
  found: plural('en', {one: '{n} found', other: '{n} found'}),
  nothingFound: 'Nothing found.',
  clear: 'Clear',
  cite: 'Cite a source',
  insert: 'Insert',
  cancel: 'Cancel',
  noSources: 'This letter has no sources yet. Add them under:',
  reads: 'Readers see:',
  unknownSource: (id: string) => `no source is called ${id}`,
  countOf: (n: number, most: number) => `${n} of ${most} characters`,
  onePerLine: 'One on each line.',
};
