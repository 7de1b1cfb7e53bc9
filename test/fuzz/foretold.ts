import assert from 'node:assert/strict';
import {outsideWords, tokens, type Token} from '../support/html/parse-html.ts';

type Foretell = (value: string) => string;

/**
 * White space is laid out anew, and at the edges of texts taken away. Names of the other direction are isolated. A
 * sentence whose name ends as a sentence does gets no full stop.
 */
const bare = (text: string): string =>
  text.replaceAll(/[\s\u2068\u2069]/gu, '').replaceAll(/([.!?…؟:][”»"]*)\.+/g, '$1');

/** The address of a file in the page itself without its content, which has a format and escapes of its own. */
const withoutData = (address: string): string => address.replace(/^(data:[a-z/-]+;base64,)[A-Za-z\d+/]+=*$/, '$1');

/** Attributes that hold an address, which has to be the same to the last character. */
const ADDRESSES = new Set(['href', 'src']);

/** Texts that are cut, or joined as the words after them demand. Codes of addresses, and titles if they are short. */
const FREE = new Set(['meta content', 'html data-title', 'path d', 'svg viewBox']);
const isFree = (name: string, attribute: string) => FREE.has(`${name} ${attribute}`);

/**
 * Leaves the descriptions of a page out. It has one only where there is room for all that travels with a status, and what
 * it says is free, but it adds nothing else to the page.
 */
function withoutDescription(all: readonly Token[]): Token[] {
  const kindOf = (token: Token | undefined) => {
    if (typeof token !== 'object' || token[0] !== 'meta') return undefined;
    return ['name', 'property'].find((kind) => /^(?:og:)?description$/.test(token[1][kind] ?? ''));
  };
  return all.filter((token, at) => {
    const kind = kindOf(token);
    if (kind !== undefined) assert.deepEqual(Object.keys((token as Exclude<Token, string>)[1]), [kind, 'content']);
    return kind === undefined && kindOf(all[at - 1]) === undefined;
  });
}

/** Asserts that HTML made of the hostile document is that of the tame one, but for what the texts say. */
export function htmlAsForetold(tame: string, hostile: string, foretell: Foretell): void {
  const [expected, found] = [tame, hostile].map((html) =>
    withPlainIds(merged(withoutWords(withoutDescription(tokens(html))))).map(withoutDirection),
  );
  for (const [at, token] of found!.entries()) {
    const other = expected![at];
    if (typeof token === 'string' || typeof other === 'string' || other === undefined) {
      assert.ok(typeof token === typeof other, `${JSON.stringify(token)} where ${JSON.stringify(other)} should be`);
      const inside = String(found![at - 1]?.[0]);
      // A script's text is compared where its language is known, and Markdown by `assertMarkdown`. What partners paste is
      // HTML as a text.
      if (inside === 'textarea' && (other as string).startsWith('<')) {
        htmlAsForetold(other as string, token as string, foretell);
      } else if (!/^(?:script|style)$/.test(inside) && !(token as string).startsWith('[![')) {
        assert.equal(bare(token as string), bare(foretell(other as string)));
      }
      continue;
    }
    const [name, attributes] = token;
    assert.equal(name, other[0]);
    assert.deepEqual(Object.keys(attributes), Object.keys(other[1]), name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (isFree(name, attribute)) continue;
      const wanted = foretell(other[1][attribute]!);
      if (attribute === 'href' && value.startsWith('mailto:')) assertMail(other[1][attribute]!, value, foretell);
      else if (ADDRESSES.has(attribute)) assert.equal(withoutData(value), withoutData(wanted));
      else assert.equal(bare(value), bare(wanted), attribute);
    }
  }
  assert.equal(found!.length, expected!.length);
}

/** Asserts that the address of a mail has the same parts, and says what it should. */
function assertMail(tame: string, hostile: string, foretell: Foretell): void {
  const [expected, found] = [tame, hostile].map((address) => [...new URL(address).searchParams]);
  assert.deepEqual(
    found!.map(([name, value]) => [name, bare(value)]),
    expected!.map(([name, value]) => [name, bare(foretell(value))]),
  );
}

/** Ids are made of a number for the document's own address, which is another: each such number becomes `1`, `2`, … */
function withPlainIds(list: readonly Token[]): Token[] {
  const numbers = new Map<string, number>();
  const plain = (value: string) =>
    value.replaceAll(/(?<=-)[\da-f]{16}(?=-)/g, (number) => {
      if (!numbers.has(number)) numbers.set(number, numbers.size + 1);
      return String(numbers.get(number));
    });
  return list.map((token) => {
    if (typeof token === 'string') return token;
    const attributes = Object.entries(token[1]).map(([name, value]) => [name, plain(value)] as const);
    return [token[0], Object.fromEntries(attributes)];
  });
}

/** Without the direction of a name, which depends on its letters. Static HTML has a span in the place of `bdi`. */
function withoutDirection(token: Token): Token {
  if (typeof token === 'string' || !/^(?:bdi|span)$/.test(token[0]) || !/^(?:rtl|auto)$/.test(token[1]['dir'] ?? '')) {
    return token;
  }
  const {dir: _, ...others} = token[1];
  return [token[0], others];
}

/** Without the spans that keep a word together. */
function withoutWords(list: readonly Token[]): Token[] {
  const isOutside = outsideWords();
  return list.filter((token) => typeof token === 'string' || isOutside(token));
}

/** Texts side by side are one, and those of white space alone are none. */
function merged(list: readonly Token[]): Token[] {
  const row: Token[] = [];
  for (const token of list) {
    const last = row.at(-1);
    if (typeof token === 'string' && typeof last === 'string') row[row.length - 1] = last + token;
    else if (typeof token !== 'string' || bare(token)) row.push(token);
  }
  return row;
}

type Value = unknown;

/** Asserts the same of values that a program reads. */
export function valueAsForetold(tame: Value, hostile: Value, foretell: Foretell): void {
  if (typeof tame === 'string') {
    // Of HTML in a value, its own test speaks.
    if (!tame.startsWith('<')) assert.equal(bare(hostile as string), bare(foretell(tame)));
    return;
  }
  if (typeof tame !== 'object' || tame === null) return assert.equal(hostile, tame);
  const own = hostile as Record<string, Value>;
  // A description is left out where there is no room for it, and cut after three hundred characters.
  const [keys, expected] = [own, tame].map((each) => Object.keys(each).filter((key) => key !== 'description'));
  assert.deepEqual(keys, expected);
  if ('description' in own) assert.equal(typeof own['description'], 'string');
  for (const key of expected!) valueAsForetold((tame as Record<string, Value>)[key], own[key], foretell);
}

const STRING = /"(?:[^"\\\n]|\\.)*"/g;

/** Asserts the same of a program: its strings are foretold, and the rest of it is the same. */
export function codeAsForetold(tame: string, hostile: string, foretell: Foretell): void {
  assert.equal(hostile.replaceAll(STRING, '""'), tame.replaceAll(STRING, '""'));
  const strings = (code: string) => (code.match(STRING) ?? []).map((each) => JSON.parse(each) as string);
  const [expected, found] = [strings(tame), strings(hostile)];
  for (const [at, each] of found.entries()) {
    if (expected[at]!.includes('<')) htmlAsForetold(expected[at]!, each, foretell);
    else assert.equal(bare(each), bare(foretell(expected[at]!)));
  }
}
