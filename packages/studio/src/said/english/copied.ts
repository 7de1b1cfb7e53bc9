// English templates of what came along when a text was copied. Each language has the same places.

/** Sentences. */
export type Copied =
  | 'Letters were saved in one encoding and read in another: {value}.'
  | 'Write them anew.'
  | 'A character was lost when the text was saved or copied; readers see �: {value}.'
  | 'Write it anew.'
  | 'HTML stands in the text, and readers see its code: {value}.'
  | 'Write the character itself.'
  | 'HTML stands in the text, and readers see its tags: {value}.'
  | 'Write plain text. Add a web address as a source, and cite that.'
  | 'Markdown for bold stands in the text, and readers see its stars: {value}.'
  | 'Write plain text.'
  | 'A link in Markdown stands in the text, and readers see its brackets: {value}.'
  | 'Add the address as a source, and cite that.'
  | 'A character of a special font, such as a bullet from Word, stands in the text; readers see an empty box: {value}.'
  | 'Remove it, or write •.'
  | 'A soft hyphen or another character that nobody sees stands in the text: a search in the page misses the word: {value}.'
  | 'The text begins as a list or a heading in Markdown does, and readers see the sign: {value}.'
  | 'Leave the sign out.'
  | 'A citation has no @, and readers see it as it stands: {value}.'
  | 'Sources cannot be cited here, and readers see the brackets: {value}.'
  | 'Cite it in the text or the evidence beside it.'
  | 'The quotation has its own quotation marks, and every element adds some: {value}.'
  | 'Leave the outer marks out.'
  | 'The document has {size} MB, and elements load at most 4 MB.'
  | 'Make it smaller.';
