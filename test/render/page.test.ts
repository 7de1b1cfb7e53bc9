// A whole page for the campaign's own home.
import '../support/quiet.ts';
import '../support/day.ts';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {suite, test} from 'node:test';
import {renderLight, renderPage, type PageOptions} from '@countersign/render';
import {edited, type Json} from '../support/documents/json.ts';
import {HARMLESS_TEXTS} from '../support/documents/attack-corpus.ts';
import {example, FULL, REAL} from '../support/documents/example.ts';
import {factsOf} from '../support/html/facts.ts';
import {parse, parsePage, type HtmlElement} from '../support/html/parse-html.ts';

const page = (document: Json, options?: PageOptions): HtmlElement => parsePage(renderPage(document, options));

/** What the head says under a name or a property. */
const meta = (head: HtmlElement, name: string): string[] =>
  head
    .all('meta')
    .filter(({attributes}) => [attributes.name, attributes.property, attributes['http-equiv']].includes(name))
    .map(({attributes}) => attributes.content!);

const links = (head: HtmlElement, rel: string) =>
  head
    .all('link')
    .filter(({attributes}) => attributes.rel === rel)
    .map(({attributes: {rel: _, ...others}}) => others);

const RETRACTED = example({
  '/stage': 'retracted',
  '/closing': {date: '2026-06', note: 'The audit did not exist [@herald-2026].'},
});

suite('the head', () => {
  test('names the page for browsers, search engines and whoever shows a link to it', () => {
    const html = page(example());
    const summary =
      'A joint letter asks Northern Water to publish the audit of its reservoir, which the press reported to have found leaks.';
    assert.equal(html.one('title').text, 'Open the audit of the Northern Reservoir');
    assert.deepEqual(links(html, 'canonical'), [{href: 'https://letters.example.org/open-audit/'}]);
    assert.deepEqual(links(html, 'alternate'), []);
    for (const [name, content] of Object.entries({
      description: summary,
      'og:type': 'article',
      'og:title': 'Open the audit of the Northern Reservoir',
      'og:description':
        'Written by Clearwater Watch; statuses judged by A committee of three signatories. Approved by 2 of 4 signatories at revision 3. Put to Northern Water plc, 29 May 2026. Answer requested by 5 June 2026. Last checked 10 June 2026. As of revision 3, 10 June 2026. Where the 2 demands stand: Partly met: 1 · Not known to us: 1. May have changed since.',
      'og:url': 'https://letters.example.org/open-audit/',
      'og:site_name': 'Clearwater Watch',
      'og:locale': 'en_GB',
      'article:published_time': '2026-04-16',
      'article:modified_time': '2026-06-10T09:00:00Z',
      referrer: 'no-referrer',
      'color-scheme': 'light dark',
    })) {
      assert.deepEqual(meta(html, name), [content], name);
    }
    assert.deepEqual(meta(html, 'og:image'), []);
  });

  test('says first that a campaign has ended, also where a status has no room', () => {
    const ended = {'/stage': 'ended', '/actions': [], '/closing': {date: '2026-06-10', note: 'It is over.'}};
    for (const judge of ['A panel', 'A panel '.repeat(60)]) {
      const html = page(example({...ended, '/assessedBy': judge}));
      for (const name of ['description', 'og:description'])
        assert.match(meta(html, name)[0]!, /^This campaign has ended \(10 June 2026\)\. \S/);
    }
  });

  test('is in the reader’s language, and so is the page', () => {
    const html = page(example(), {lang: 'ar'});
    const {lang, dir} = html.one('html').attributes;
    assert.deepEqual([lang, dir], ['ar', 'rtl']);
    assert.equal(html.one('title').text, 'افتحوا تدقيق الخزان الشمالي');
    assert.deepEqual(meta(html, 'og:locale'), ['ar_EG']);
  });

  test('names the same page in other languages, the document and the oEmbed answer in full', () => {
    const options = {
      lang: 'ar',
      alternates: {en: './', ar: 'index.ar.html'},
      document: 'campaign.json',
      oembed: 'oembed.ar.json',
    };
    const html = page(example(), options);
    const base = 'https://letters.example.org/open-audit/';
    assert.deepEqual(links(html, 'canonical'), [{href: `${base}index.ar.html`}]);
    assert.deepEqual(links(html, 'alternate'), [
      {hreflang: 'ar', href: `${base}index.ar.html`},
      {hreflang: 'en', href: base},
      {hreflang: 'x-default', href: base},
      {type: 'application/json', href: `${base}campaign.json`},
      {type: 'application/json+oembed', href: `${base}oembed.ar.json`, title: 'افتحوا تدقيق الخزان الشمالي'},
    ]);
    assert.deepEqual(meta(html, 'og:locale:alternate'), ['en_GB']);
    const [other, ...more] = html.one('nav').all('a');
    assert.deepEqual(more, []);
    assert.deepEqual(
      [other!.text, other!.attributes],
      ['English', {href: './', hreflang: 'en', lang: 'en', rel: 'alternate'}],
    );
    assert.equal(html.one('a', 'JSON').attributes.href, 'campaign.json');
  });

  test('takes no address that is none of the web', () => {
    for (const options of [{document: 'javascript:alert(1)'}, {alternates: {en: './', ar: 'data:text/html,x'}}]) {
      assert.throws(() => renderPage(example(), options), /renderPage: (javascript|data):.+ is no address on the web/);
    }
  });

  test('cuts a long summary where words are not told apart by spaces, and never within a character', () => {
    for (const summary of ['公开信'.repeat(200), `公开信：${'𠮷'.repeat(400)} 完`, `In short: ${'ก'.repeat(500)}`]) {
      const [description] = meta(page(example({'/letter/summary': summary})), 'description');
      assert.equal(description, `${[...summary].slice(0, 299).join('')}…`);
    }
  });

  test('cuts a long summary between words', () => {
    const summary = 'Letters '.repeat(100).trim();
    const [description] = meta(page(example({'/letter/summary': summary})), 'description');
    assert.match(description!, /^(Letters )+Letters…$/);
    assert.ok(description!.length <= 300);
  });
});

test('a page is the whole record: what an overview leaves out is in it, and no link to itself stands for it', () => {
  const document = example({'/actions/0/until': '2999-12-31'});
  const main = page(document).one('main');
  for (const words of [
    'Sam Sample',
    'River Union',
    'The company said that it would publish',
    'Company publishes summary',
  ]) {
    assert.ok(main.text.includes(words), words);
    assert.ok(!parse(renderLight(document, {lang: 'en'})).text.includes(words), words);
  }
  assert.ok(!main.text.includes('Dates, claims and 6 sources'));
  // So are the calls to action, with who asks.
  assert.ok(main.text.includes('Read how the audit was found (Clearwater Watch, until 31 December 2999)'));
});

suite('the header', () => {
  const ways = (document: Json, options: PageOptions = {embed: 'embed.html'}) =>
    page(document, options)
      .one('header')
      .all('li')
      .flatMap((item) => item.all('a'))
      .map(({text, attributes: {href}}) => [text, href]);

  test('leads to the demands, to the form for mistakes and to the partners’ page, in each language', () => {
    const corrections = 'https://clearwater.example.org/corrections/';
    for (const [lang, ...texts] of [
      ['en', 'Where the 2 demands stand', 'Report a mistake', 'Put this on your site'],
      ['fr', 'Où en sont les 2 demandes', 'Signaler une erreur', 'Mettre cette lettre sur votre site'],
      ['es', 'En qué punto están las 2 exigencias', 'Avisar de un error', 'Ponga esta carta en su sitio'],
      ['ar', 'أين وصل المطلبان', 'الإبلاغ عن خطأ', 'ضعوا هذه الرسالة على موقعكم'],
      ['he', 'מצב שתי הדרישות', 'לדיווח על טעות', 'להוסיף את המכתב לאתר שלכם'],
    ]) {
      assert.deepEqual(
        ways(example(), {embed: 'embed.html', lang}),
        ['#demands', corrections, 'embed.html'].map((href, index) => [texts[index], href]),
      );
    }
  });

  test('leads to a place that is there, and that has all demands', () => {
    for (const document of [example(), FULL, REAL]) {
      const html = page(document);
      const section = html.all('section').find(({attributes}) => attributes.id === 'demands')!;
      assert.ok(section.all('li').some(({attributes}) => attributes.id?.startsWith('demand-')));
      const ids = html.all().flatMap(({attributes}) => attributes.id ?? []);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  test('leads nowhere that is not there', () => {
    const bare = {'/demands': [], '/responses': [], '/statements': [], '/corrections': []};
    assert.deepEqual(ways(example({...bare, '/publisher/corrections': undefined}), {}), []);
    assert.deepEqual(
      ways(example({'/publisher/corrections': undefined})).map(([, href]) => href),
      ['#demands', 'embed.html'],
    );
    assert.deepEqual(ways(RETRACTED), []);
  });
});

suite('the policy of the page', () => {
  test('allows its own style sheet, and nothing else', () => {
    const html = renderPage(FULL, {lang: 'he'});
    const [, style] = /<style>([^]*?)<\/style>/.exec(html)!;
    const hash = createHash('sha256').update(style!).digest('base64');
    assert.deepEqual(meta(parsePage(html), 'Content-Security-Policy'), [
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    ]);
    assert.doesNotMatch(style!, /url\(|@import|image-set/);
  });

  test('has nothing to forbid: no script, style attribute, image or frame', () => {
    for (const document of [FULL, REAL, RETRACTED]) {
      const html = page(document, {
        alternates: {en: './', ar: 'index.ar.html'},
        references: {ris: 'TY'},
      });
      const scripts = html.all('script').map(({attributes}) => attributes);
      assert.deepEqual(scripts, [{type: 'application/ld+json'}]);
      assert.equal(html.all('style').length, 1);
      assert.deepEqual(links(html, 'stylesheet'), []);
      assert.deepEqual(html.all('img', 'iframe', 'object', 'form'), []);
      for (const {attributes} of html.all('svg')) assert.equal(attributes.class, 'status-shape');
      for (const {name, attributes} of html.all()) {
        for (const attribute of Object.keys(attributes)) assert.doesNotMatch(attribute, /^(style$|on)/, name);
      }
    }
  });
});

suite('the sources for download', () => {
  const references = {bibtex: '@misc{a, title = {تدقيق},\n}\n', ris: 'TY  - GEN\n', 'csl-json': '[]'};

  test('are in the page, under names with the campaign’s id', () => {
    const offered = page(example(), {references})
      .all('a')
      .filter(({attributes}) => attributes.download);
    assert.deepEqual(
      offered.map(({text, attributes: {download}}) => [text, download]),
      [
        ['BibTeX', 'open-audit.bib'],
        ['RIS', 'open-audit.ris'],
        ['CSL-JSON', 'open-audit.csl.json'],
      ],
    );
    assert.deepEqual(
      offered.map(({attributes: {href}}) => Buffer.from(href!.split(';base64,')[1]!, 'base64').toString()),
      Object.values(references),
    );
  });

  test('are files beside the page where it is said which', () => {
    const link = page(example(), {references: {ris: {href: 'sources.ris'}}}).one('a', 'RIS');
    assert.deepEqual(link.attributes, {
      href: 'sources.ris',
      download: 'open-audit.ris',
      type: 'application/x-research-info-systems',
    });
    const references = {ris: {href: 'javascript:alert(1)'}};
    assert.throws(() => renderPage(example(), {references}), /javascript:alert\(1\) is no address on the web/);
  });

  test('are offered in the reader’s words', () => {
    const words = (lang: string) => page(example(), {lang, references}).all('footer').at(-1)!.text;
    assert.equal(words('en'), 'Download the sources as BibTeX, RIS and CSL-JSON');
    assert.equal(words('fr'), 'Télécharger les sources au format BibTeX, RIS et CSL-JSON');
    assert.equal(words('es'), 'Descargar las fuentes en formato BibTeX, RIS y CSL-JSON');
    assert.equal(words('ar'), 'تنزيل المصادر بصيغة BibTeX وRIS وCSL-JSON');
    assert.equal(words('he'), 'הורדת המקורות בפורמט BibTeX, RIS ו-CSL-JSON');
  });

  test('are not offered unless they are given', () => {
    assert.equal(page(example()).all('footer').length, 1, 'The closing line is.');
  });
});

suite('a retracted campaign', () => {
  const html = renderPage(RETRACTED, {
    references: {ris: 'TY'},
    document: 'campaign.json',
    oembed: 'oembed.json',
    alternates: {en: './', ar: 'index.ar.html'},
  });

  test('shows its note and the closing line, under a heading that says so', () => {
    const main = parsePage(html).one('main');
    assert.equal(main.one('h1').text, 'Retracted');
    assert.match(
      main.text,
      /^Retracted This campaign has been retracted \(June 2026\)\. The audit did not exist\[1\]\./,
    );
  });

  test('says nothing else of its letter, neither to people nor to programs', () => {
    assert.equal(parsePage(html).one('title').text, 'This campaign has been retracted (June 2026).');
    for (const word of [
      'Northern Reservoir',
      'A joint letter asks',
      'River Union',
      'Audit found leaks',
      'TY',
      'oembed',
      'campaign.json',
    ]) {
      assert.ok(!html.replace(/"[^"]*base64[^"]*"/g, '').includes(word), word);
    }
  });
});

suite('hostile text', () => {
  const TEXTS = [
    ...HARMLESS_TEXTS,
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '</title></head><body>',
    '&lt;b&gt;&amp;',
    ']]>',
  ];
  const pointers = factsOf(FULL, 'en')
    .filter(({kind}) => kind === 'text')
    .map(({pointer}) => pointer);
  const shape = (document: Json) =>
    page(document)
      .all()
      // Whether words are kept together depends on the words.
      .filter(({attributes}) => attributes.class !== 'unbroken')
      .map(({name, attributes: {content: _, 'aria-label': __, title: ___, ...others}}) => [name, others]);
  const plain = shape(edited(FULL, Object.fromEntries(pointers.map((pointer) => [pointer, 'x']))) as Json);

  for (const text of TEXTS) {
    test(`comes out as text: ${text}`, () => {
      const document = edited(FULL, Object.fromEntries(pointers.map((pointer) => [pointer, text]))) as Json;
      assert.deepEqual(shape(document), plain);
      const html = page(document);
      assert.equal(html.one('title').text, text.replace(/ +/g, ' ').trim());
      const data = JSON.parse(html.one('script').text) as {headline: string};
      assert.equal(data.headline.replace(/ +/g, ' ').trim(), text.replace(/ +/g, ' ').trim());
    });
  }
});
