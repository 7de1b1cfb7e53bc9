// English templates of what readers look for in a letter and do not find yet. Each language has the same places.

/** Sentences. */
export type Gaps =
  | 'The letter has no signatories.'
  | 'Add everybody who signed, and count those who may not be named.'
  | 'Readers do not see when the letter was sent.'
  | 'When it has gone out, write that day.'
  | 'Readers cannot read the letter itself.'
  | 'Add its own words, or the address at which it can be read. If it is not released, add the page that announces it.'
  | 'The letter has no demands.'
  | 'Add what it asks for. What can be done apart is a demand of its own.'
  | 'Only the letter itself shows where this demand stands.'
  | 'Name the source that shows it, or record where you looked and found nothing. If you wait for an answer, write by when the letter asks for one.'
  | 'The letter has no sources but itself.'
  | 'Add what shows that its claims are true, with the address at which readers can check it.'
  | 'Nothing cites this source.'
  | 'Cite it as evidence or in a text, or remove it.'
  | 'Readers have nowhere to report a mistake.'
  | 'Write the address of a page on which they can reach you.'
  | 'Readers do not see when all of it was last checked.'
  | 'Look whether every status and link holds, and write the day on which you did.';
