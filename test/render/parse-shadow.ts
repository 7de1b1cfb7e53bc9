// Declarative shadow roots as a browser reads them: every `template` of them has one element around it.
import assert from 'node:assert/strict';
import {readable} from '../support/html/readable.ts';

export interface ShadowElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The tag of the element in whose root it stands, or nothing. */
  readonly around: string;
  /** What is in its own root, without that of others and without style sheets. */
  readonly html: string;
}

export interface ShadowPage {
  /** The elements with a root, in order. */
  readonly elements: readonly ShadowElement[];
  /** The text outside of roots. */
  readonly light: string;
}

/** Reads what `renderShadow` wrote. */
export function parseShadow(html: string): ShadowPage {
  const elements: (ShadowElement & {html: string})[] = [];
  const open: (ShadowElement & {html: string})[] = [];
  let outside = '';
  const rest = html.replaceAll(/<style>[^]*?<\/style>/g, '');
  let at = 0;
  const ROOT = /<(cs-[a-z-]+)([^<>]*)><template (?:ngNonBindable )?shadowrootmode="open">|<\/template>/g;
  const write = (text: string) => {
    if (open.length > 0) open.at(-1)!.html += text;
    else outside += text;
  };
  for (const match of rest.matchAll(ROOT)) {
    write(rest.slice(at, match.index));
    at = match.index + match[0].length;
    const [, tag, attributes] = match;
    if (tag === undefined) {
      assert.ok(open.pop(), 'A root ends that never began.');
      continue;
    }
    const element = {tag, attributes: attributesOf(attributes!), around: open.at(-1)?.tag ?? '', html: ''};
    elements.push(element);
    open.push(element);
  }
  assert.equal(open.length, 0, 'A root does not end.');
  return {elements, light: textOf(outside + rest.slice(at))};
}

const attributesOf = (tag: string) =>
  Object.fromEntries(
    [...tag.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name!, readable(value ?? '')]),
  );

/** The text in HTML. */
export function textOf(html: string): string {
  return readable(html.replaceAll(/<[^>]*>/g, ''))
    .replaceAll(/[ \t\n\f\r]+/g, ' ')
    .trim();
}
