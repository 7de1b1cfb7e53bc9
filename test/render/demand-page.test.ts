// The page of one demand, and how to cite its status.
import '../support/quiet.ts';
import '../support/day.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {
  renderDemandPage,
  renderDroppedDemandPage,
  renderPage,
  type CslItem,
  type DemandPageOptions,
} from '@countersign/render';
import type {Json} from '../support/documents/json.ts';
import {example, FULL, REAL} from '../support/documents/example.ts';
import {factsOf, said} from '../support/html/facts.ts';
import {parsePage, type HtmlElement} from '../support/html/parse-html.ts';

const ADDRESS = 'https://letters.example.org/open-audit/demands/publish-audit.html';
const KEPT = 'https://letters.example.org/open-audit/campaign.3.json';
const TITLE = 'Publish the audit in full';
const OTHER = 'Repair the dam before the winter';
const RETRACTION = {'/stage': 'retracted', '/closing': {date: '2026-06', note: 'It was forged.'}};

const page = (document: Json, options: Partial<DemandPageOptions> = {}): HtmlElement =>
  parsePage(renderDemandPage(document, {demand: 'publish-audit', address: ADDRESS, ...options}));

const meta = (html: HtmlElement, name: string): string[] =>
  html
    .all('meta')
    .filter(({attributes}) => [attributes.name, attributes.property].includes(name))
    .map(({attributes}) => attributes.content!);

const hrefs = (html: HtmlElement, rel: string) =>
  html
    .all('link')
    .filter(({attributes}) => attributes.rel === rel)
    .map(({attributes}) => attributes.href);

/** Asserts that texts stand in a page, in this order. */
function assertOrder(text: string, ...parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const index = text.indexOf(part, from);
    assert.ok(index >= 0, `${part} is not in: ${text.slice(from)}`);
    from = index + part.length;
  }
}

suite('the page of a demand', () => {
  test('has its title, the letter, who judged, and then its status', () => {
    const html = page(example());
    assert.equal(html.one('title').text, TITLE);
    assert.equal(html.one('h1').text, TITLE);
    assertOrder(
      html.one('main').text,
      TITLE,
      'Open the audit of the Northern Reservoir',
      'Clearwater Watch',
      'Last checked',
      'Partly met',
      'Missing: ',
      'Northern Water plc replied, 28 May 2026',
      'What was said and done: 2 entries',
      'Sources',
    );
  });

  test('leads from its header to the whole letter, and to the form for mistakes if there is one', () => {
    const ways = (document: Json) =>
      page(document, {whole: 'https://letters.example.org/open-audit/'})
        .one('header')
        .all('li')
        .map((item) => [item.text, item.one('a').attributes.href]);
    const whole = ['The whole letter and its record', 'https://letters.example.org/open-audit/'];
    assert.deepEqual(ways(example()), [whole, ['Report a mistake', 'https://clearwater.example.org/corrections/']]);
    assert.deepEqual(ways(example({'/publisher/corrections': undefined})), [whole]);
    assert.deepEqual(ways(example(RETRACTION)), []);
  });

  for (const [name, document] of Object.entries({example: example(), full: FULL, real: REAL})) {
    for (const lang of ['en', 'fr', 'ar']) {
      test(`says all that the document says of it, and nothing of the others: ${name}, ${lang}`, () => {
        const {demands} = document as unknown as {demands: {id: string}[]};
        for (const [index, {id}] of demands.entries()) {
          const main = page(document, {demand: id, lang}).one('main');
          const isSaid = said(main);
          const facts = factsOf(document, lang);
          for (const fact of facts.filter(({pointer}) => pointer.startsWith(`/demands/${index}/`)))
            assert.ok(isSaid(fact), `${fact.pointer}: ${fact.pieces.join()}`);
          const titles = facts.filter(({pointer}) => /^\/demands\/\d+\/title/.test(pointer));
          assert.equal(titles.filter(isSaid).length, 1, id);
        }
      });
    }
  }

  test('lists the sources that it cites under their own numbers, and marks and sources lead to each other', () => {
    const document = example({'/sources/0/summary': 'See the rest [@company-2026-05].'});
    for (const demand of ['publish-audit', 'repair']) {
      const html = page(document, {demand});
      const ids = html.all().flatMap(({attributes}) => attributes.id ?? []);
      assert.equal(new Set(ids).size, ids.length);
      const links = html.all('a').filter(({attributes}) => attributes.href!.startsWith('#'));
      assert.ok(links.length > 4);
      for (const {attributes} of links) assert.ok(ids.includes(attributes.href!.slice(1)), attributes.href);
      const listed = html.all('li').filter(({attributes}) => attributes.value !== undefined);
      for (const {attributes} of listed) assert.match(attributes.id!, new RegExp(`-source-${attributes.value}$`));
    }
  });

  test('leads to the archived copies of its sources', () => {
    const archived = {url: 'https://archive.example/1', date: '2026-06-04', by: 'Letter Archive'};
    const {sources} = example() as unknown as {sources: {id: string}[]};
    const at = sources.findIndex(({id}) => id === 'herald-2026-06');
    const html = page(example({[`/sources/${at}/archived`]: archived}));
    assert.ok(html.all('a').some(({attributes}) => attributes.href === archived.url));
  });

  test('is listed under its own address, in each language, with its oEmbed answer and document', () => {
    const alternates = {en: 'publish-audit.html', ar: 'publish-audit.ar.html'};
    const files = {
      document: '../campaign.json',
      oembed: 'publish-audit.oembed.json',
      whole: '../#demand-publish-audit',
    };
    const html = page(example(), {alternates, ...files});
    assert.deepEqual(hrefs(html, 'canonical'), [ADDRESS]);
    const beside = (name: string) => new URL(name, ADDRESS).href;
    assert.deepEqual(hrefs(html, 'alternate'), [
      ADDRESS,
      beside('publish-audit.ar.html'),
      ADDRESS,
      'https://letters.example.org/open-audit/campaign.json',
      beside('publish-audit.oembed.json'),
    ]);
    const arabic = page(example(), {alternates, lang: 'ar'});
    assert.deepEqual(hrefs(arabic, 'canonical'), [beside('publish-audit.ar.html')]);
    assert.equal(arabic.one('title').text, 'نشر التدقيق كاملاً');
    for (const href of ['publish-audit.ar.html', '../#demand-publish-audit', '../campaign.json'])
      assert.ok(
        html.all('a').some(({attributes}) => attributes.href === href),
        href,
      );
  });

  test('describes itself with all that travels with the status, or without any status', () => {
    const whole = page(example());
    const [description] = meta(whole, 'description');
    // The status comes last, because sites cut the end.
    assertOrder(
      description!,
      'statuses judged by A committee of three signatories.',
      'Approved by 2 of 4',
      'Last checked',
      `${TITLE}. Asked of Northern Water plc.`,
      'Missing: ',
      'Sources: ',
      'As of revision 3, 10 June 2026: Partly met, since 3 June 2026. May have changed since.',
    );
    assert.equal(description!.match(/Partly met/g)!.length, 1);
    assert.deepEqual(meta(whole, 'og:description'), [description]);
    const long = page(example({'/assessedBy': `A panel of ${'very many '.repeat(45)} persons`}));
    const [other] = meta(long, 'description');
    assert.match(other!, /^Open the audit of the Northern Reservoir\. To Northern Water plc/);
    assert.doesNotMatch(other!, /met|promised|revision/i);
  });

  test('tells programs that it is a part of the campaign’s page, and no status', () => {
    const html = renderDemandPage(example(), {demand: 'repair', address: ADDRESS});
    const data = JSON.parse(/<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)![1]!) as Record<
      string,
      unknown
    >;
    assert.equal(data['@type'], 'WebPage');
    assert.equal(data['name'], OTHER);
    assert.equal((data['isPartOf'] as {url: string}).url, 'https://letters.example.org/open-audit/');
  });

  test('says first how a campaign ended', () => {
    const html = page(FULL);
    assertOrder(html.one('main').text, TITLE, 'This campaign has ended', 'Clearwater Watch', 'Partly met');
  });

  test('of a retracted campaign shows the retraction and nothing else, whatever the id', () => {
    for (const demand of ['publish-audit', 'never-listed']) {
      const citation = {kept: KEPT, page: ADDRESS};
      const html = page(example(RETRACTION), {demand, citation, document: '../campaign.json', oembed: 'x.json'});
      assert.match(html.text, /It was forged/);
      assert.doesNotMatch(html.one('body').text, /audit in full|Partly met|Open the audit|Cite this/);
      assert.match(html.one('title').text, /retracted/);
      assert.deepEqual(hrefs(html, 'alternate'), []);
      assert.equal(html.all('footer').filter(({parent}) => parent?.name === 'body').length, 0);
    }
  });

  test('is refused for an id that the campaign lacks, with those that it has', () => {
    for (const demand of ['nobody', '', '__proto__', '../x'])
      assert.throws(() => page(example(), {demand}), {
        name: 'TypeError',
        message: /Its demands are: publish-audit, repair\./,
      });
  });

  test('of a demand that is no longer listed leads to the letter, and shows no status', () => {
    const html = parsePage(renderDroppedDemandPage(example(), {whole: '../'}));
    assert.equal(html.one('h1').text, 'This demand is no longer listed');
    assert.deepEqual(meta(html, 'robots'), ['noindex']);
    assert.deepEqual(hrefs(html, 'canonical'), []);
    const link = html.one('main').one('a');
    assert.deepEqual([link.attributes.href, link.text], ['../', 'Open the audit of the Northern Reservoir']);
    assert.doesNotMatch(html.text, /Partly met|Promised|Not met/);
  });
});

suite('a citation', () => {
  /** A page with its citation, and the items that the page had written in both formats. */
  function cited(document: Json, lang?: string) {
    const items: CslItem[] = [];
    const format = (item: CslItem, name: string) => {
      items.push(item);
      return `${name} of ${item.id}`;
    };
    const html = page(document, {lang, citation: {kept: KEPT, page: ADDRESS, format}});
    const section = html.all('section').find(({attributes}) => attributes.id === 'cite')!;
    return {text: section.all('p')[0]!.text, section, items};
  }

  test('names publisher, demand, letter, judge, revision, date, status and addresses, and the kept revision first', () => {
    assertOrder(
      cited(example()).text,
      'Clearwater Watch: “Publish the audit in full”, “Open the audit of the Northern Reservoir”.',
      'Written by Clearwater Watch; statuses judged by A committee of three signatories.',
      'Approved by 2 of 4 signatories at revision 3.',
      'As of revision 3, 10 June 2026: Partly met, since 3 June 2026.',
      'Asked of Northern Water plc.',
      'Northern Water published a summary',
      'Missing: ',
      'Sources: ',
      'May have changed since.',
      KEPT,
      `(${ADDRESS})`,
    );
  });

  test('can be downloaded from within the page', () => {
    const {section} = cited(example());
    const links = section.all('a').filter(({attributes}) => attributes.download !== undefined);
    const decoded = links.map(({attributes}) => [
      attributes.download,
      Buffer.from(attributes.href!.split('base64,')[1]!, 'base64').toString(),
    ]);
    assert.deepEqual(decoded, [
      ['open-audit-publish-audit-3.bib', 'bibtex of open-audit-publish-audit-3'],
      ['open-audit-publish-audit-3.ris', 'ris of open-audit-publish-audit-3'],
    ]);
  });

  test('says a status in its note with all that travels with it, and never in its title', () => {
    const [item] = cited(example()).items;
    assert.deepEqual(
      {...item, note: undefined},
      {
        id: 'open-audit-publish-audit-3',
        type: 'webpage',
        genre: 'Document',
        title: TITLE,
        'container-title': 'Open the audit of the Northern Reservoir',
        publisher: 'Clearwater Watch',
        author: [{literal: 'Clearwater Watch'}],
        issued: {'date-parts': [[2026, 6, 10]]},
        language: 'en',
        URL: KEPT,
        note: undefined,
      },
    );
    assertOrder(item!.note!, 'Written by', 'As of revision 3', 'Partly met', 'Missing: ', 'Sources: ', ADDRESS);
  });

  test('says first how a campaign ended', () => {
    const {text, items} = cited(FULL);
    assertOrder(text, 'This campaign has ended', 'Written by');
    assert.match(items[0]!.note!, /^This campaign has ended/);
  });

  test('of the whole campaign says no status', () => {
    const html = parsePage(
      renderPage(example(), {citation: {kept: KEPT, page: 'https://letters.example.org/open-audit/'}}),
    );
    const section = html.all('section').find(({attributes}) => attributes.id === 'cite')!;
    assertOrder(section.text, 'Cite this', 'Clearwater Watch: “Open the audit', 'Written by', 'As of revision 3', KEPT);
    assert.doesNotMatch(section.text, /Partly met|Not known|Download/);
    assert.equal(html.all('section').filter(({attributes}) => attributes.id === 'cite').length, 1);
  });
});

suite('the campaign’s page', () => {
  test('gives each demand an id and a link to the page of its own, with a name of its own', () => {
    const html = parsePage(renderPage(example(), {demandPage: (id) => `demands/${id}.html`}));
    for (const [id, title] of [
      ['publish-audit', TITLE],
      ['repair', OTHER],
    ]) {
      const demand = html.all('li').find(({attributes}) => attributes.id === `demand-${id}`)!;
      assert.ok(demand.text.startsWith(title!));
      const [link] = demand.all('a');
      assert.equal(link!.attributes.href, `demands/${id}.html`);
      assert.equal(link!.attributes['aria-label'], `${link!.text}: ${title}`);
    }
  });

  test('leads to its own places where demands have no pages', () => {
    const links = parsePage(renderPage(example())).all('a');
    assert.ok(links.some(({attributes}) => attributes.href === '#demand-repair'));
  });
});
