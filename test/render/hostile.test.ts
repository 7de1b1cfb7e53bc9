import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {hasFormat} from '@countersign/campaign/schema';
import {RENDERED_LAYOUTS, renderLight, renderShadow, renderSnippet} from '@countersign/render';
import fc from 'fast-check';
import {holds} from '../support/documents/property.ts';
import {example} from '../support/documents/example.ts';
import {HARMLESS_TEXTS} from '../support/documents/attack-corpus.ts';
import {type HtmlElement, outsideWords, parse, tokens} from '../support/html/parse-html.ts';
import {saying} from './saying.ts';

/** Every tag with its attributes, but for what a screen reader says in place of a mark. */
const shape = (page: HtmlElement) =>
  page.all().map(({name, attributes: {'aria-label': _, ...others}}) => [name, others]);

// Ids are made of the address, which is no part of a document.
const OPTIONS = {lang: 'en', src: 'https://example.org/campaign.json'};
const rendered = (texts: readonly string[]) =>
  RENDERED_LAYOUTS.map((layout) => parse(renderLight(saying(texts), {...OPTIONS, layout})));

/** The tags of a rendering with shadow roots, which do not depend on what a document says. */
const tags = (texts: readonly string[]) =>
  RENDERED_LAYOUTS.flatMap((layout) => tokens(renderShadow(saying(texts), {...OPTIONS, layout})))
    .filter((token) => typeof token !== 'string')
    .filter(outsideWords())
    .map(([name, {'aria-label': _, alt: __, ...others}]) => [name, others]);

/** As many harmless texts, equal where these are. A publisher that judges itself is named once. */
const plain = (texts: readonly string[]): string[] => texts.map((text) => `x${texts.indexOf(text)}`);

/** Asserts that texts come out as text, wherever they stand. */
function staysText(texts: readonly string[]): void {
  assert.deepEqual(tags(texts), tags(plain(texts)));
  const pages = rendered(texts);
  assert.deepEqual(pages.map(shape), rendered(plain(texts)).map(shape));
  const [short, page] = pages;
  for (const text of texts) assert.ok(page!.text.includes(text.replace(/ +/g, ' ').trim()), text);
  linksSayNothing(short!, texts);
  linksSayNothing(page!, texts);
}

/** The names of marks, and of the ways back from a source. */
const OURS = /^(Source \d+|Used in (the letter|(demand|claim|response|correction|source) \d+) \(Source \d+\))$/;

/** Asserts that the names of marks are ours, or end with a text that stands for a place in a source. */
function linksSayNothing(page: HtmlElement, texts: readonly string[]): void {
  for (const {attributes} of page.all('a')) {
    const label = attributes['aria-label'];
    assert.ok(label === undefined || OURS.test(label) || texts.some((text) => label.endsWith(`, ${text}`)), label);
  }
}

suite('hostile text comes out as text', () => {
  for (const text of HARMLESS_TEXTS) test(text, () => staysText([text]));

  test('whatever a document may hold', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(...HARMLESS_TEXTS, '<', '>', '"', "'", '&', '-->', ' '),
          fc.string({unit: 'grapheme'}),
        ),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((parts) => parts.join(''))
      .filter((value) => hasFormat('label', value) && !value.includes('[@'));
    holds(fc.property(fc.array(text, {minLength: 1, maxLength: 8}), staysText), 100);
  });
});

test('an address stays in its attribute', () => {
  const url = "https://example.org/it's&lt;/?a=b&c=%22#'>";
  const href = new URL(url).href;
  const page = parse(renderLight(example({'/url': href, '/sources/0/url': href}), {lang: 'en', layout: 'full'}));
  assert.equal(page.all('a').filter(({attributes}) => attributes.href === href).length, 3);
});

test('a snippet ends where it ends', () => {
  const page = parse(
    renderSnippet({
      campaign: saying(['</cs-campaign></script><script>alert(1)</script>']),
      src: '/campaign.json?a="><script>alert(1)</script>',
      script: '"></script><script>alert(1)</script>',
      lang: '" onclick="alert(1)',
    }),
  );
  assert.deepEqual(
    page.all('link', 'script', 'cs-campaign').map(({name}) => name),
    ['script', 'cs-campaign'],
  );
  const [script, element] = page.all('script', 'cs-campaign');
  assert.deepEqual(Object.keys(script!.attributes), ['type', 'src', 'crossorigin', 'referrerpolicy']);
  assert.deepEqual(Object.keys(element!.attributes), ['src', 'lang']);
});

test('an element with shadow roots ends where it ends', () => {
  const hostile = '"><script>alert(1)</script>';
  const html = renderShadow(
    saying(['</template></cs-campaign>', '<!--', '$&', 'defer-hydration>', '<style>cs-cite</style>']),
    {
      src: `/campaign.json?a=${hostile}`,
      lang: hostile,
      attributes: {refresh: hostile},
    },
  );
  assert.doesNotMatch(html, /<script|<style>cs-/);
  assert.equal(html.match(/<\/cs-campaign>/g)!.length, 1);
  assert.equal(html.match(/<template/g)!.length, html.match(/<\/template>/g)!.length);
});
