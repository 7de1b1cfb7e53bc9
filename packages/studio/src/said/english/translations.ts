// English templates of sheets of translations. Each language has the same places.

/** Sentences. */
export type Translations =
  | 'The columns Key, Text and Translation are not all there.'
  | 'Keep the first row as it was exported.'
  | 'The file does not say its language.'
  | 'Export the sheet again here.'
  | 'The file is in {tag}, and not in {tag2}.'
  | 'Take the other file.'
  | 'The document itself is in {tag}.'
  | 'A translation is in another language.'
  | 'The file was translated from {tag}, and the document is in {tag2}.'
  | 'This is no well-formed XML.'
  | 'This file has a document type (DTD), which no XLIFF needs.'
  | 'This file has translations into several languages.'
  | 'This is no XLIFF file.'
  | 'This is XLIFF {version}, and 1.2 is read.'
  | 'In the program for translators, export the file again as XLIFF 1.2, or use the table (CSV).'
  | '{where}: this text is no longer in the document.'
  | 'A row without a key: this text is no longer in the document.'
  | '{where}: the text has changed since it was exported. Export it again, and translate what is new.'
  | '{where}: the file has two translations. Keep one.'
  | '{where}: the translation lacks {mark}, which the text has.'
  | '{where}: the translation has {mark}, which the text does not have as often.'
  | '{where}: a citation has more than a place in its source. Write the place as the text does: a number, a word.'
  | '{where}: the translation has an e-mail address or a telephone number, which the text does not have.'
  | '{where}: the translation cannot be shown, because it has more than 180 characters.'
  | '{where}: the translation cannot be shown, because it is too long, empty, or has signs that cannot be shown.';
