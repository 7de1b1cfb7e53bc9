// English templates of files that are no letter. Each language has the same places.

/** Sentences. */
export type Files =
  | 'This is a zip file.'
  | 'This is an old file of Word, Excel or PowerPoint.'
  | 'This is a PDF.'
  | 'This is a picture.'
  | 'This is a packed file (gzip).'
  | 'This text is saved in UTF-16.'
  | 'This is a Word file.'
  | 'This is an Excel file.'
  | 'This is a PowerPoint file.'
  | 'This is a LibreOffice file.'
  | 'This is a file of a word processor (RTF).'
  | 'This is XML, not a campaign document.'
  | 'This is a web page, not a campaign document.'
  | 'This is a table (CSV), not a campaign document.'
  | 'This is YAML or plain text, not a campaign document.'
  | 'The file is empty.';
