import type {Content, Paragraph} from './content.js';

/** Says the same as a picture, in its order, for people who do not see it: one line for each paragraph. */
export function pictureText({ending, facts, title, retraction, account, demands, pointer, address}: Content): string {
  const paragraphs = [
    ending,
    facts,
    title,
    retraction,
    account,
    ...demands.flatMap(({title, paragraphs}) => [title, ...paragraphs]),
    pointer,
    address,
  ];
  return paragraphs
    .filter((paragraph) => paragraph !== undefined)
    .map(inOneLine)
    .join('\n');
}

const inOneLine = (paragraph: Paragraph): string => paragraph.map(({text}) => text).join(' ');
