// English templates of parts of sentences about changes. Each language has the same places.

/** Phrases at a place named `response`. */
export type Response =
  'Reply by {name} of {date}' | 'Statement by {name} of {date}' | 'No reply by {name} until {date}';

/** Phrases at a place named `basis`. */
export type Basis =
  | 'said by {name}'
  | 'in the words of {name}'
  | 'reported by {name}'
  | 'alleged by {name}'
  | 'denied by {name}'
  | 'found by {name}';

/** Phrases at a place named `part`. */
export type Part =
  | 'the letter'
  | 'letter'
  | 'the document'
  | 'document'
  | 'the list of {collection}'
  | 'addressee {name}'
  | 'demand {number}, {quote}'
  | 'signatory {name}'
  | 'source {name}'
  | 'statement {number} ({basis})'
  | '{collection}/{code}'
  | '{collection}'
  | '{response}';

/** Phrases at a place named `standing`. */
export type Standing =
  'Met' | 'Partly met' | 'Promised' | 'Not met' | 'Taken back' | 'Not known to us' | 'No longer demanded';

/** Phrases at a place named `shown`. */
export type Shown =
  | '{quote}'
  | '{date}'
  | '{standing}'
  | '{number}'
  | '{address}'
  | 'yes'
  | 'no'
  | 'nothing'
  | '{stage}'
  | '{language}'
  | 'source {sourceName}'
  | 'source {sourceName}, locator {quote}'
  | 'source {sourceName}, quote {quote}'
  | 'source {sourceName}, locator {quote}, quote {quote2}'
  | '{shown}; {shown2}'
  | '{titled}'
  | '{action}'
  | 'the letter'
  | 'demand {number}'
  | '{response}'
  | 'agreed'
  | 'objects'
  | 'human'
  | 'machine'
  | 'organisation'
  | 'person'
  | 'reply'
  | 'no-reply'
  | 'said'
  | 'quoted'
  | 'reported'
  | 'alleged'
  | 'denied'
  | 'found'
  | 'investigation'
  | 'news'
  | 'report'
  | 'statement'
  | 'letter'
  | 'document'
  | 'legal'
  | 'video'
  | 'other';

/** Phrases at a place named `where`. */
export type Where =
  | '{key}'
  | '{where}, {key}'
  | '{where}, entry of {date}'
  | '{where}, in {language}'
  | 'Demand {number}, {quote}'
  | '{response}'
  | 'Statement {number} ({basis})'
  | 'Answer of {name} of {date}'
  | 'Correction of {part} of {date}'
  | 'Signatory {plainName}'
  | 'Addressee {plainName}'
  | 'Source {sourceName}'
  | 'Demand {quote}'
  | '{where}, entry of {date} ({status})'
  | 'Response {code}'
  | 'Statement {code}'
  | 'Call to action {quote}'
  | 'Letter’s text ({tag})';

/** Phrases at a place named `sourceName`. */
export type SourceName = '{bareSource}' | '{publisher}, {date}';

/** Phrases at a place named `was`. */
export type Was = '“{status}”' | '{text}';
