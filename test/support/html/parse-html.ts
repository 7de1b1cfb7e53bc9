// HTML as a browser reads it. The parser is the one with which @lit-labs/ssr reads templates.
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
  /** The content of a template. */
  readonly content?: Node;
  readonly parentNode?: Node;
  readonly attrs?: readonly {readonly name: string; readonly value: string}[];
}

type Parse = (html: string, options: {onParseError: (error: {code: string}) => void}) => Node;

interface Parser {
  readonly parse: Parse;
  readonly parseFragment: Parse;
  readonly serialize: (node: Node) => string;
}

const render = createRequire(new URL('../../../packages/render/package.json', import.meta.url));
const {
  parse: parseDocument,
  parseFragment,
  serialize,
} = createRequire(render.resolve('@lit-labs/ssr'))('parse5') as Parser;

/** An element of a parsed page, or the page itself. */
export class HtmlElement {
  readonly #node: Node;

  constructor(node: Node) {
    this.#node = node;
  }

  get name(): string {
    return this.#node.nodeName;
  }

  get attributes(): Record<string, string> {
    return Object.fromEntries((this.#node.attrs ?? []).map(({name, value}) => [name, value]));
  }

  /** All text inside, with white space as a browser shows it. */
  get text(): string {
    const texts = (node: Node): string => node.value ?? (node.childNodes ?? []).map(texts).join('');
    return texts(this.#node)
      .replace(/[ \t\n\f\r]+/g, ' ')
      .trim();
  }

  get parent(): HtmlElement | undefined {
    return this.#node.parentNode && new HtmlElement(this.#node.parentNode);
  }

  /** The elements inside with one of these names, or all, in their order. `wbr` elements are left out. */
  all(...names: string[]): HtmlElement[] {
    const found: HtmlElement[] = [];
    const visit = (node: Node) => {
      for (const child of node.childNodes ?? []) {
        assert.notEqual(child.nodeName, '#comment', 'a comment');
        if (child.nodeName.startsWith('#')) continue;
        const isWanted = names.length === 0 || names.includes(child.nodeName);
        if (isWanted && !isBreakPlace(child)) found.push(new HtmlElement(child));
        visit(child);
      }
    };
    visit(this.#node);
    return found;
  }

  /** The only element inside with this name and this text. */
  one(name: string, text = ''): HtmlElement {
    const found = this.all(name).filter((element) => element.text.includes(text));
    assert.equal(found.length, 1, `${found.length} times <${name}> with ${text}`);
    return found[0]!;
  }
}

/** Parses a piece of a page. Errors in its HTML fail the test. */
export function parse(html: string): HtmlElement {
  return parsed(html, parseFragment);
}

/** Parses a whole page. Errors in its HTML fail the test. */
export function parsePage(html: string): HtmlElement {
  return parsed(html, parseDocument);
}

/** A start tag with its attributes, an end tag, or a text. */
export type Token = string | readonly [name: string, attributes: Readonly<Record<string, string>>];

/** Whether a node is one of our places where a long word may break. Their number depends on texts. */
const isBreakPlace = ({nodeName, attrs = []}: Node): boolean => nodeName === 'wbr' && attrs.length === 0;

/** All tokens of a page or a piece of one, in their order, also those in templates. `wbr` elements are left out. */
export function tokens(html: string): Token[] {
  const found: Token[] = [];
  const visit = (node: Node): void => {
    if (node.value !== undefined) return void found.push(node.value);
    if (isBreakPlace(node)) return;
    if (!node.nodeName.startsWith('#')) found.push([node.nodeName, new HtmlElement(node).attributes]);
    for (const child of (node.content ?? node).childNodes ?? []) visit(child);
    if (!node.nodeName.startsWith('#')) found.push([`/${node.nodeName}`, {}]);
  };
  const parser = html.startsWith('<!doctype') ? parseDocument : parseFragment;
  visit(parser(html, {onParseError: ({code}) => assert.ok(/^(noncharacter|control-character)/.test(code), code)}));
  return found;
}

/** A piece of a page as `innerHTML` returns it: most character references have become characters. */
export const serialized = (html: string): string => serialize(parseFragment(html, {onParseError: () => {}}));

const parsed = (html: string, parser: Parse) =>
  new HtmlElement(parser(html, {onParseError: ({code}) => assert.fail(`${code} in ${html}`)}));

/**
 * Makes a filter for the tags of one text that leaves out the spans that keep a word together. Whether there are any
 * depends on the words of a document.
 */
export function outsideWords(): (tag: readonly [name: string, attributes: Record<string, string>]) => boolean {
  const open: boolean[] = [];
  return ([name, attributes]) => {
    if (name === '/span') return !open.pop();
    const isWord = name === 'span' && attributes['class'] === 'unbroken';
    if (name === 'span') open.push(isWord);
    return !isWord;
  };
}
