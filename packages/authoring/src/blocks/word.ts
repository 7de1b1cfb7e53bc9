// The meaning of classes and styles in the HTML of Word.
import type {Token} from 'parse5';

export type Attributes = Readonly<Partial<Record<'class' | 'style' | 'hidden' | 'start' | 'type' | 'href', string>>>;

/** The attributes of a tag that are looked at. */
export function attributesOf({attrs}: Token.TagToken): Attributes {
  const found: Record<string, string> = {};
  for (const {name, value} of attrs) if (KNOWN.has(name)) found[name] = value;
  return found;
}

const KNOWN = new Set(['class', 'style', 'hidden', 'start', 'type', 'href']);

/** Things in the file of a letter that are no part of the letter. */
export type LeftOut = 'picture' | 'comment' | 'deletion' | 'footnote';

/** Whether the text of an element is no part of the letter, and what it is. `marker` is that of a point of a list. */
export function leftOutIn(tag: string, {class: names = '', style = ''}: Attributes): LeftOut | 'marker' | undefined {
  if (/mso-list:\s*ignore/i.test(style)) return 'marker';
  if (/^(?:del|s|strike)$/.test(tag) || /\bmsoDel\b/.test(names)) return 'deletion';
  if (/text-decoration[^;]{0,40}line-through/i.test(style)) return 'deletion';
  if (/\bmsocom|MsoCommentReference|MsoCommentText\b/i.test(names)) return 'comment';
  if (/mso-(?:element|special-character|comment-reference):\s*(?:comment|\w+_\d)/i.test(style)) return 'comment';
  if (/mso-footnote-id|mso-endnote-id|mso-element:\s*(?:foot|end)note/i.test(style)) return 'footnote';
  return undefined;
}

/** Whether a style hides its element. */
export const isHidden = ({style = '', hidden}: Attributes): boolean =>
  hidden !== undefined || /(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)/i.test(style);

/** Whether a paragraph is a heading by its name in Word. */
export const isWordHeading = ({class: names = ''}: Attributes): boolean =>
  /\b(?:Mso(?:Title|Subtitle|Heading\d?)|Heading\d)\b/i.test(names);

/** Whether a paragraph is a point of a list of Word. */
export const isWordPoint = ({style = ''}: Attributes): boolean => /mso-list:\s*l\d/i.test(style);
