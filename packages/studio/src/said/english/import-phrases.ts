// English templates of undefined. Each language has the same places.

/** Phrases at a place named `cell`. */
export type Cell =
  | 'Name: an e-mail address or a telephone number stands there. It is left out.'
  | 'Short name: an e-mail address or a telephone number stands there. It is left out.'
  | 'Role: an e-mail address or a telephone number stands there. It is left out.'
  | 'Affiliation: an e-mail address or a telephone number stands there. It is left out.'
  | 'Web address: an e-mail address or a telephone number stands there. It is left out.'
  | 'Name: the text cannot be shown. It is left out.'
  | 'Short name: the text cannot be shown. It is left out.'
  | 'Role: the text cannot be shown. It is left out.'
  | 'Affiliation: the text cannot be shown. It is left out.'
  | 'Web address: {cellQuote} is none that documents take. It is left out.'
  | 'Country: {cellQuote} is not known. It is left out.'
  | 'Date: {cellQuote} may mean two days. It is left out. Write it like 2026-02-24.'
  | 'Date: {cellQuote} is no date. It is left out. Write it like 2026-02-24.';

/** Phrases at a place named `cellQuote`. */
export type CellQuote = 'what stands there' | '{quote}';

/** Phrases at a place named `some`. */
export type Some = '{list} and {n} more' | '{list}';

/** Phrases at a place named `things`. */
export type Things =
  | '{n} picture'
  | '{n} pictures'
  | '{n} comment'
  | '{n} comments'
  | '{n} footnote'
  | '{n} footnotes'
  | '{n} deletion'
  | '{n} deletions';
