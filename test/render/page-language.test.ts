// In which language a page says that it is, and at which address.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {renderPage, type PageOptions} from '@countersign/render';
import type {Json} from '../support/documents/json.ts';
import {example} from '../support/documents/example.ts';
import {parsePage} from '../support/html/parse-html.ts';

const BASE = 'https://letters.example.org/open-audit/';
/** In a language that the interface has no words in. */
const GERMAN = JSON.parse(
  JSON.stringify(example({'/letter/title': {en: 'Öffnet die Prüfung', ar: 'افتحوا التدقيق'}})).replaceAll(
    '"en"',
    '"de"',
  ),
) as Json;
const ENDED = {date: '2026-06', note: {en: 'It was wrong.', ar: 'كانت خطأ.'}};
const RETRACTED = example({'/stage': 'retracted', '/closing': ENDED});

/** What the page says of itself. */
function said(document: Json, options?: PageOptions) {
  const page = parsePage(renderPage(document, options));
  const property = (name: string) =>
    page.all('meta').flatMap(({attributes}) => (attributes.property === name ? attributes.content! : []));
  const data = JSON.parse(page.one('script').text) as Record<string, unknown>;
  return {
    html: page.one('html').attributes.lang,
    title: page.one('title').attributes.lang,
    locale: property('og:locale'),
    others: property('og:locale:alternate'),
    data,
    canonical: page.all('link').flatMap(({attributes: {rel, href}}) => (rel === 'canonical' ? href! : [])),
    url: property('og:url'),
    alternates: page
      .all('link')
      .flatMap(({attributes: {hreflang, href}}) => (hreflang ? [[hreflang, href!.slice(BASE.length)]] : [])),
    nav: page.all('nav').flatMap((nav) => nav.all('a').map(({attributes}) => attributes.hreflang)),
  };
}

suite('the language is that of the title', () => {
  for (const [name, document, lang, html, title, language, locale] of [
    ['where the interface has another', GERMAN, 'de', 'en', 'de', 'de', 'de_DE'],
    ['where the reader’s has no title', GERMAN, 'fr', 'fr', 'de', 'de', 'de_DE'],
    ['where it is translated', GERMAN, 'ar', 'ar', undefined, 'ar', 'ar_EG'],
    ['where the reader’s tag is longer', GERMAN, 'ar-MA', 'ar', undefined, 'ar', 'ar_EG'],
    ['where it is English', example(), 'en', 'en', undefined, 'en', 'en_GB'],
    ['of a retracted campaign, which is the interface’s', RETRACTED, 'fr', 'fr', undefined, 'fr', 'fr_FR'],
  ] as const) {
    test(name, () => {
      const page = said(document, {lang});
      assert.deepEqual(
        [page.html, page.title, page.data['inLanguage'], page.locale],
        [html, title, language, [locale]],
      );
    });
  }
});

test('Open Graph is told of a language in the same way by every page, and of none without a territory', () => {
  const alternates = {en: './', qaa: 'index.qaa.html', he: 'index.he.html'};
  const own = example({'/letter/title': {en: 'Open', qaa: 'Nepo'}});
  const [english, unknown, hebrew] = Object.keys(alternates).map((lang) => said(own, {lang, alternates}));
  assert.deepEqual([english!.locale, english!.others], [['en_GB'], ['he_IL']]);
  assert.deepEqual([unknown!.locale, unknown!.others], [[], ['en_GB', 'he_IL']]);
  assert.deepEqual([hebrew!.locale, hebrew!.others], [['en_GB'], ['en_GB']]);
});

suite('the address is that of the page which was chosen for the reader', () => {
  const alternates = {en: './', fr: 'index.fr.html'};
  for (const [name, document, options, own] of [
    ['by a longer tag', example(), {lang: 'fr-CA', alternates}, 'index.fr.html'],
    ['by a language that no page is in', example(), {lang: 'he', alternates}, ''],
    ['by none', example(), {alternates}, ''],
    ['alone', example(), {}, ''],
    ['alone, for a reader of another language without a translation', example(), {lang: 'he'}, ''],
    ['alone, where the interface has not the language', GERMAN, {lang: 'de'}, ''],
    ['alone and retracted', RETRACTED, {}, ''],
  ] as const) {
    test(name, () => {
      const {canonical, url, data} = said(document, options);
      const address = BASE + own;
      assert.deepEqual([canonical, url, data['url'], data['@id']], [[address], [address], address, address]);
    });
  }

  test('and is not listed among the others', () => {
    const {alternates: links, nav} = said(example(), {lang: 'fr-CA', alternates});
    assert.deepEqual(links, [
      ['fr', 'index.fr.html'],
      ['en', ''],
      ['x-default', ''],
    ]);
    assert.deepEqual(nav, ['en']);
  });

  for (const [name, document, options] of [
    ['a translation alone', example(), {lang: 'ar'}],
    ['a translation that is none of those given', example(), {lang: 'ar', alternates}],
    ['a translated note', RETRACTED, {lang: 'ar'}],
  ] as const) {
    test(`is unknown of ${name}, and no other page’s is given out as its own`, () => {
      const {canonical, url, data} = said(document, options);
      assert.deepEqual([canonical, url], [[], []]);
      for (const key of ['@id', 'url', 'mainEntityOfPage']) assert.ok(!(key in data), key);
    });
  }

  test('of the original is known to a translation alone', () => {
    const {data} = said(example(), {lang: 'ar'});
    assert.deepEqual(data['translationOfWork'], {'@type': 'Article', inLanguage: 'en', url: BASE});
  });
});

test('what is no language tag is refused in a sentence', () => {
  for (const options of [{lang: 'arabic_'}, {lang: 'en', alternates: {en: './', x_y: 'index.html'}}]) {
    assert.throws(() => renderPage(example(), options), {
      name: 'TypeError',
      message: /^renderPage: (arabic_|x_y) is no language tag\. Write for example en, ar or pt-BR\.$/,
    });
  }
});
