// English templates of archived copies and answers of signatories. Each language has the same places.

/** Sentences. */
export type Copies =
  | 'The English Wikipedia decided in February 2026 to stop using archive.today, citing evidence that copies there had been altered. Save the page in another archive, too.'
  | 'No signatory is called {name}.'
  | 'Did you mean {name} ({id})?'
  | '{name} withdrew on {date}, so its answer would not count.'
  | 'If it signed again, remove the day on which it withdrew.'
  | 'There is no revision {revision}: the document is at revision {own}.'
  | 'Write the revision that {name} was shown, from 1 to {own}.';
