// What a page says to programs.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {inertJson, renderPage, type PageOptions} from '@countersign/render';
import type {Json} from '../support/documents/json.ts';
import {example, FULL, REAL} from '../support/documents/example.ts';
import {parsePage} from '../support/html/parse-html.ts';

interface Thing {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

const dataOf = (document: Json, options?: PageOptions): Thing =>
  JSON.parse(parsePage(renderPage(document, options)).one('script').text) as Thing;

const CLEARWATER = {'@type': 'Organization', name: 'Clearwater Watch', url: 'https://clearwater.example.org/'};

test('the article is the publisher’s account, of the revision that it shows', () => {
  const {about: _, citation: __, correction, ...article} = dataOf(example());
  assert.deepEqual(article, {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': 'https://letters.example.org/open-audit/',
    url: 'https://letters.example.org/open-audit/',
    mainEntityOfPage: 'https://letters.example.org/open-audit/',
    headline: 'Open the audit of the Northern Reservoir',
    description:
      'A joint letter asks Northern Water to publish the audit of its reservoir, which the press reported to have found leaks.',
    inLanguage: 'en',
    isAccessibleForFree: true,
    version: 3,
    dateModified: '2026-06-10T09:00:00Z',
    author: CLEARWATER,
    publisher: CLEARWATER,
  });
  assert.deepEqual(correction, [
    {'@type': 'CorrectionComment', datePublished: '2026-05-30', text: 'A reply was received on 28 May.'},
  ]);
});

test('the letter is a message from its signatories to its addressees, with where to read it', () => {
  assert.deepEqual(dataOf(example())['about'], {
    '@type': 'Message',
    name: 'Open the audit of the Northern Reservoir',
    dateCreated: '2026-04-02',
    dateSent: '2026-04-02',
    datePublished: '2026-04-16',
    recipient: [{'@type': 'Organization', name: 'Northern Water plc', url: 'https://northernwater.example.com/'}],
    ccRecipient: [{'@type': 'Organization', name: 'Office of Water'}],
    contributor: [
      {'@type': 'Role', roleName: 'signatory', startDate: '2026-04-02', contributor: CLEARWATER},
      {
        '@type': 'Role',
        roleName: 'signatory',
        startDate: '2026-04-02',
        // It signed, and no longer stands by it.
        endDate: '2026-05-20',
        contributor: {'@type': 'Organization', name: 'River Union', url: 'https://rivers.example.org/'},
      },
      {
        '@type': 'Role',
        roleName: 'signatory',
        startDate: '2026-04',
        contributor: {
          '@type': 'Person',
          name: 'Dr A. Example',
          jobTitle: 'Hydrologist',
          affiliation: {'@type': 'Organization', name: 'University of Example'},
        },
      },
    ],
    inLanguage: 'en',
    url: 'https://letters.example.org/open-audit/letter/',
    archivedAt: {'@type': 'WebPage', url: 'https://archive.example.net/2026/letter', dateCreated: '2026-04-17'},
    workTranslation: [
      {'@type': 'CreativeWork', inLanguage: 'ar', url: 'https://letters.example.org/open-audit/letter.ar/'},
    ],
    subjectOf: {'@type': 'WebPage', url: 'https://clearwater.example.org/news/open-audit/'},
  });
});

test('no text is called a translation where none is called the original', () => {
  const texts = [
    {language: 'en', url: 'https://letters.example.org/letter/'},
    {language: 'ar', url: 'https://letters.example.org/letter.ar/'},
  ];
  const {url, workTranslation} = dataOf(example({'/letter/texts': texts}))['about'] as Thing;
  assert.deepEqual(
    url,
    texts.map((text) => text.url),
  );
  assert.equal(workTranslation, undefined);
});

suite('citations', () => {
  test('say of each source what is known, in the order of the numbers', () => {
    const sources = dataOf(example())['citation'] as Thing[];
    assert.deepEqual(sources[0], {
      '@type': 'NewsArticle',
      genre: 'News report',
      name: 'Audit found leaks at reservoir',
      publisher: [{'@type': 'Organization', name: 'The Herald'}],
      author: [{'@type': 'Person', name: 'B. Writer'}],
      datePublished: '2026-03-11',
      inLanguage: 'en',
      url: 'https://herald.example.com/2026/audit',
      sameAs: ['https://herald.example.com/ar/2026/audit'],
      archivedAt: {
        '@type': 'WebPage',
        url: 'https://archive.example.net/2026/audit',
        dateCreated: '2026-03-12',
        maintainer: {'@type': 'Organization', name: 'Example Archive'},
      },
    });
    assert.deepEqual(
      sources.map((source) => [source['@type'], source['name'], source['datePublished']]),
      [
        ['NewsArticle', 'Audit found leaks at reservoir', '2026-03-11'],
        ['CreativeWork', undefined, '2026-04-20'],
        ['Report', 'Summary of the audit', '2026-06'],
        ['NewsArticle', 'Company publishes summary', '2026-06-03'],
        ['CreativeWork', 'Reply to the joint letter', '2026-05-28'],
        ['CreativeWork', undefined, '2026'],
      ],
    );
  });

  test('are all there, for the first campaign too', () => {
    const {sources} = REAL as {sources: {url?: string}[]};
    const urls = (dataOf(REAL)['citation'] as Thing[]).flatMap(({url}) => url ?? []);
    assert.deepEqual(urls.sort(), sources.flatMap(({url}) => url ?? []).sort());
  });
});

suite('translations of the page', () => {
  const alternates = {en: './', ar: 'index.ar.html', fr: 'index.fr.html'};
  const base = 'https://letters.example.org/open-audit/';

  test('are named by the original, and name it', () => {
    assert.deepEqual(dataOf(FULL, {alternates})['workTranslation'], [
      {'@type': 'Article', inLanguage: 'ar', url: `${base}index.ar.html`},
      {'@type': 'Article', inLanguage: 'fr', url: `${base}index.fr.html`},
    ]);
    const arabic = dataOf(example({'/translations/ar/by': 'Clearwater Watch'}), {alternates, lang: 'ar'});
    assert.deepEqual([arabic['inLanguage'], arabic['url']], ['ar', `${base}index.ar.html`]);
    assert.deepEqual(arabic['translationOfWork'], {'@type': 'Article', inLanguage: 'en', url: base});
    assert.deepEqual(arabic['translator'], {'@type': 'Organization', name: 'Clearwater Watch'});
    assert.equal(arabic['workTranslation'], undefined);
  });

  test('are none where the document has no words in the language', () => {
    const french = dataOf(FULL, {alternates, lang: 'fr'});
    assert.deepEqual([french['translationOfWork'], french['workTranslation']], [undefined, undefined]);
  });
});

suite('what is not said', () => {
  test('who signed and is not named, and whether a claim is true', () => {
    const data = JSON.stringify(dataOf(FULL));
    assert.doesNotMatch(data, /withheld|not named|ClaimReview|Rating/);
  });

  test('anything of a retracted campaign’s letter', () => {
    const closing = {date: '2026-06', note: 'The audit did not exist [@herald-2026].'};
    assert.deepEqual(dataOf(example({'/stage': 'retracted', '/closing': closing})), {
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      '@id': 'https://letters.example.org/open-audit/',
      url: 'https://letters.example.org/open-audit/',
      inLanguage: 'en',
      creativeWorkStatus: 'Retracted',
      version: 3,
      dateModified: '2026-06-10T09:00:00Z',
      publisher: CLEARWATER,
    });
  });
});

test('nothing in it can end its script, begin a comment or break a line', () => {
  const hostile = {'</script>': '<!-- <script> ]]> &amp; \u2028 \u2029'};
  const text = inertJson(hostile);
  assert.doesNotMatch(text, /[<>&\u2028\u2029]/);
  assert.ok(text.includes('\\u003c\\u002fscript\\u003e') && text.includes('\\u2028'));
  assert.deepEqual(JSON.parse(text), hostile);
});
