// English templates of parts of sentences. Each language has the same places.

/** Phrases at a place named `reason`. */
export type Reason = 'before the letter, of {date}' | 'before it signed, on {date}' | 'after it withdrew, on {date}';

/** Phrases at a place named `cause`. */
export type Cause = 'note' | 'text' | 'evidence' | 'note and evidence' | 'text and evidence';

/** Phrases at a place named `collection`. */
export type Collection = 'addressees' | 'signatories' | 'demands' | 'responses' | 'statements' | 'sources';

/** Phrases at a place named `stage`. */
export type Stage = 'open' | 'ended' | 'retracted';

/** Phrases at a place named `action`. */
export type Action = 'sign-on' | 'support' | 'write' | 'read' | 'follow';

/** Phrases at a place named `status`. */
export type Status = 'met' | 'partial' | 'promised' | 'unmet' | 'reversed' | 'unknown' | 'dropped';

/** Phrases at a place named `kind`. */
export type Kind = 'reply' | 'statement';

/** Phrases at a place named `character`. */
export type Character =
  | 'a line break'
  | 'a tab'
  | 'an invisible character that turns the direction of text'
  | 'an invisible tag character'
  | 'half a character'
  | 'a control character';

/** Phrases at a place named `place`. */
export type Place = 'signatory {name}' | 'addressee {name}' | 'source {name}' | 'demand {name}';

/** Phrases at a place named `body`. */
export type Body = 'publisher' | '{name}';
