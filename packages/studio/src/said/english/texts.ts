// English templates of characters of texts. Each language has the same places.

/** Sentences. */
export type Texts =
  | 'This cites {n} times.'
  | 'This has {n} characters, and {most} are the most.'
  | 'This has {n} characters without its citations, and {most} are the most.'
  | 'Leave out {n} or more.'
  | 'This has no words beside its citations.'
  | 'Write what the sources show.'
  | 'Nothing of this can be seen: it is {codes}.'
  | 'Nothing of this can be seen: it is {codes} and others.'
  | 'Write what readers are to see here: {meaning}.'
  | 'There is {character} after {value} ({code}).'
  | 'There is {character} ({code}).'
  | 'Write a space instead.'
  | 'Remove it.'
  | 'There is a pile of more than {n} combining marks after {value} ({code}).'
  | 'There is a pile of more than {n} combining marks ({code}).'
  | 'Leave at most {n} on the character.'
  | 'This holds an e-mail address.'
  | 'Leave it out.'
  | 'A bidi isolate (U+2066 to U+2069) is not closed before the text or the next citation ends, or was not open.'
  | 'Close it (U+2069) before each citation, and open it again after it.';
