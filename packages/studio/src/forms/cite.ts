// Citations in texts. Pure.

/** A citation of a source, as texts hold it. A place in the source has no brackets: they would end it. */
export function citationOf(source: string, locator = ''): string {
  const place = locator.replaceAll(/[[\]]/g, '').replaceAll(/\s+/g, ' ').trim();
  return place === '' ? `[@${source}]` : `[@${source}, ${place}]`;
}

/** Characters after which a citation stands without a space: the end of another one, and the beginning of a text. */
const NO_SPACE = /(?:^|[\s(\]])$/;

/** A text with a citation in the place of a part of it, and where the caret stands then. */
export function withCitation(
  text: string,
  [start, end]: readonly [number, number],
  citation: string,
): {readonly text: string; readonly caret: number} {
  const before = text.slice(0, Math.min(start, text.length));
  const after = text.slice(Math.min(Math.max(start, end), text.length));
  const put = `${before}${NO_SPACE.test(before) ? '' : ' '}${citation}`;
  return {text: put + after, caret: put.length};
}

/** A text without the first of a citation and the space before it, and where the caret stands then. */
export function withoutCitation(text: string, citation: string): {readonly text: string; readonly caret: number} {
  const at = text.indexOf(citation);
  if (at < 0) return {text, caret: text.length};
  const before = text.slice(0, at).replace(/ $/, '');
  return {text: before + text.slice(at + citation.length), caret: before.length};
}
