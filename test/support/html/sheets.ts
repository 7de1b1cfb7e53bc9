// Sheets and pictures show more or less of a document, by the width of its texts. So they are not compared with those
// of another document: they may hold only the tags and attributes that are known.
import assert from 'node:assert/strict';
import {tokens} from './parse-html.ts';

const LANGUAGE = ['lang', 'dir'];
const LINK = ['href', 'rel', 'referrerpolicy'];

/** The attributes of each element in the body of a sheet. */
const IN_SHEETS: Readonly<Record<string, readonly string[]>> = {
  a: LINK,
  bdi: LANGUAGE,
  body: [],
  div: ['class'],
  h1: ['class'],
  h2: ['class'],
  head: [],
  header: [],
  html: LANGUAGE,
  li: ['value'],
  main: ['class'],
  meta: ['charset', 'content', 'http-equiv', 'name'],
  ol: ['class'],
  p: ['class'],
  path: ['d', 'fill'],
  span: LANGUAGE,
  style: [],
  svg: ['aria-hidden', 'aria-label', 'class', 'data-status', 'role', 'viewBox'],
  title: LANGUAGE,
};

/** Classes that sheets have: ours. */
const CLASSES = /^(?:(?:size|columns)-\d+|[a-z]+(?:-[a-z]+)*)(?: (?:columns-\d|[a-z]+(?:-[a-z]+)*))*$/;

/** Asserts that a sheet has no tag, attribute or class of a document. */
export function assertSheet(html: string, address: string): void {
  for (const token of tokens(html)) {
    if (typeof token === 'string') continue;
    const [name, attributes] = token;
    const known = IN_SHEETS[name.replace('/', '')];
    assert.ok(known, name);
    for (const [attribute, value] of Object.entries(attributes)) {
      assert.ok(known.includes(attribute), `${name} ${attribute}`);
      if (attribute === 'class') assert.match(value, CLASSES);
      if (attribute === 'href') assert.equal(value, address);
    }
  }
}

const XML_TAG = /^<(?:\/(?:svg|title|desc|g|text)|(?:svg|title|desc|g|text|rect|path)(?: [a-z:-]+="[^"<&]*")*\/?)>$/i;
const XML_TEXT = /^(?:[^<>&]|&(?:amp|lt|gt|quot|apos);)*$/;

/** Asserts that a picture is well-formed, and has no tag or attribute of a document. */
export function assertPicture(svg: string): void {
  let depth = 0;
  for (const token of svg.split(/(<[^>]*>)/)) {
    if (!token.startsWith('<')) assert.match(token, XML_TEXT);
    else {
      assert.match(token, XML_TAG);
      assert.doesNotMatch(token, /href| on|style=/i);
      if (token.startsWith('</')) depth--;
      else if (!token.endsWith('/>')) depth++;
    }
  }
  assert.equal(depth, 0);
}

/** Asserts that a line of Markdown is a picture in a link, whose alternative text has nothing that is markup. */
export function assertMarkdown(line: string): void {
  assert.match(line, /^\[!\[(?:[\p{L}\p{M}\p{N} .,;?/'’"“”–—·-]|&#\d+;)*\]\([^()\s]+\)\]\([^()\s]+\)\n$/u);
}
