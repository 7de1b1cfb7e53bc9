// The files of feeds keep the rules of their formats, and programs of others read them.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parseAtomFeed, parseJsonFeed} from 'feedsmith';
import fc from 'fast-check';
import Parser from 'rss-parser';
import {SaxesParser} from 'saxes';
import {hasFormat} from '@countersign/campaign/schema';
import {HARMLESS_TEXTS} from '../support/documents/attack-corpus.ts';
import {example, FULL, MINIMAL, REAL} from '../support/documents/example.ts';
import {holds} from '../support/documents/property.ts';
import {parse} from '../support/html/parse-html.ts';
import {feedOf, itemsOf, type Item} from './feed-items.ts';
import {saying} from './saying.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ar', 'he'];
const DOCUMENTS = {example: example(), full: FULL, real: REAL, smallest: MINIMAL};
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses XML, and throws where it is not well-formed. */
function parsed(xml: string): Element {
  const root: Element = {name: '', attributes: {}, children: [], text: ''};
  const open = [root];
  const parser = new SaxesParser({xmlns: false});
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({name, attributes}) => {
    const element = {name, attributes: {...attributes}, children: [], text: ''};
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void (open.at(-1)!.text += text));
  parser.on('closetag', () => void open.pop());
  for (const kind of ['cdata', 'comment', 'processinginstruction', 'doctype'] as const) {
    parser.on(kind, () => assert.fail(`There is no ${kind} in our files.`));
  }
  parser.write(xml).close();
  return root.children[0]!;
}

const shape = ({name, attributes, children}: Element): unknown => [name, Object.keys(attributes), children.map(shape)];
const one = ({children}: Element, name: string): Element => {
  const found = children.filter((child) => child.name === name);
  assert.equal(found.length, 1, name);
  return found[0]!;
};

suite('Atom (RFC 4287)', () => {
  for (const [name, document] of Object.entries(DOCUMENTS)) {
    test(`has all required elements, once, and unique ids: ${name}`, () => {
      for (const lang of LANGUAGES) {
        const feed = parsed(feedOf(document, 'atom', lang));
        assert.deepEqual(feed.attributes, {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang});
        for (const each of ['id', 'title', 'updated', 'author']) assert.ok(one(feed, each));
        assert.match(one(feed, 'updated').text, RFC_3339);
        const links = feed.children.filter((child) => child.name === 'link');
        assert.deepEqual(
          links.map(({attributes}) => [attributes['rel'], attributes['type']]),
          [
            ['alternate', 'text/html'],
            ['self', 'application/atom+xml'],
          ],
        );
        const entries = feed.children.filter((child) => child.name === 'entry');
        const ids = [one(feed, 'id').text];
        for (const entry of entries) {
          for (const each of ['id', 'title', 'updated', 'published', 'link', 'content']) assert.ok(one(entry, each));
          assert.match(one(entry, 'updated').text, RFC_3339);
          assert.match(one(entry, 'title').text, /\S/);
          assert.equal(one(entry, 'content').attributes['type'], 'html');
          assert.match(one(entry, 'link').attributes['href']!, /^https:\/\//);
          ids.push(one(entry, 'id').text);
        }
        assert.equal(new Set(ids).size, ids.length);
        // RFC 4151: a host, a year, and characters of a URI.
        for (const id of ids) assert.match(id, /^tag:[a-z0-9.-]+,2026:[a-z0-9/~-]+$/);
      }
    });
  }

  test('is read by two parsers, which find the same entries as in JSON Feed', async () => {
    for (const document of Object.values(DOCUMENTS)) {
      for (const lang of LANGUAGES) {
        const [xml, items] = [feedOf(document, 'atom', lang), itemsOf(document, lang)];
        const atom = parseAtomFeed(xml);
        const expected = items.map(({id, title, content_html: html}) => [id, title, html]);
        const entries = atom.entries ?? [];
        assert.deepEqual(
          entries.map(({id, title, content}) => [id, title?.value, content?.value]),
          expected,
        );
        const rss = await new Parser().parseString(xml);
        assert.equal(rss.link, 'https://letters.example.org/open-audit/');
        assert.deepEqual(
          rss.items.map(({id, title, content}: {id?: string; title?: string; content?: string}) => [
            id,
            title,
            content,
          ]),
          expected,
        );
      }
    }
  });

  test('says the language of a title that is in another', () => {
    const title = one(parsed(feedOf(example(), 'atom', 'he')), 'title');
    assert.deepEqual(title.attributes, {'xml:lang': 'en'});
  });
});

suite('JSON Feed 1.1', () => {
  for (const [name, document] of Object.entries(DOCUMENTS)) {
    test(`has the fields that it should: ${name}`, () => {
      const json = JSON.parse(feedOf(document, 'json', 'fr')) as Record<string, unknown>;
      assert.equal(json['version'], 'https://jsonfeed.org/version/1.1');
      for (const key of ['title', 'home_page_url', 'feed_url', 'description', 'language']) {
        assert.equal(typeof json[key], 'string', key);
      }
      assert.equal('expired' in json, false);
      const feed = parseJsonFeed(json);
      for (const item of feed.items ?? []) {
        assert.ok(item.id && item.url && item.title && item.content_html);
        assert.match(String((item as {date_published?: unknown}).date_published), /^\d{4}-\d\d-\d\dT/);
      }
      assert.equal(feed.items?.length ?? 0, itemsOf(document).length);
    });
  }
});

suite('hostile texts stay text in feeds', () => {
  const XML = [
    ']]>',
    '<![CDATA[x]]>',
    '--><!--',
    '&amp;&lt;&#0;&#x0;',
    '<?xml version="1.0"?>',
    '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
    '</content></entry><entry>',
  ];
  const plain = (texts: readonly string[]) => texts.map((text) => `x${texts.indexOf(text)}`);

  const contents = ({children}: Element): string[] =>
    children.filter((child) => child.name === 'entry').map((entry) => one(entry, 'content').text);
  /** Tags but for those that keep words together, or depend on the direction of a name. */
  const tags = (feed: Element): string[][] =>
    contents(feed).map((html) =>
      parse(html)
        .all()
        .filter(({attributes}) => attributes.class !== 'unbroken' && !('dir' in attributes))
        .map(({name}) => name),
    );

  function staysText(texts: readonly string[]): void {
    const hostile = saying(texts);
    const [expected, found] = [saying(plain(texts)), hostile].map((each) => parsed(feedOf(each, 'atom', 'en')));
    assert.deepEqual(shape(found!), shape(expected!));
    assert.deepEqual(tags(found!), tags(expected!));
    const json = feedOf(hostile, 'json', 'en');
    assert.doesNotMatch(json, /[<>\u2028\u2029]/);
    const {title, items} = JSON.parse(json) as {title: string; items: Item[]};
    assert.ok(texts.includes(title));
    assert.equal(one(found!, 'title').text, title);
    assert.deepEqual(
      items.map(({content_html: html}) => html),
      contents(found!),
    );
  }

  for (const text of [...HARMLESS_TEXTS, ...XML]) test(text, () => staysText([text]));

  test('whatever a document may hold', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...XML, ...HARMLESS_TEXTS, '<', '>', '&', '"'), fc.string({unit: 'grapheme'})), {
        minLength: 1,
        maxLength: 6,
      })
      .map((parts) => parts.join(''))
      .filter((value) => hasFormat('label', value) && !value.includes('[@'));
    holds(fc.property(fc.array(text, {minLength: 1, maxLength: 8}), staysText), 15);
  });
});
