// The folder of a campaign as data. What the command writes of it is tested in test/cli/publish.test.ts.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {readCampaign, type Campaign} from '@countersign/campaign';
import {pageLanguages, publication, renderLight, type PublicationOptions} from '@countersign/render';
import {example} from '../support/documents/example.ts';
import {clickScriptIn} from '../support/html/click-script.ts';
import {parsePage} from '../support/html/parse-html.ts';
import {readable} from '../support/html/readable.ts';
import {fieldsOf} from './embed-fields.ts';
import {INTEGRITY, RELEASE} from './release.ts';

const DOCUMENT = new TextEncoder().encode('the document');

const TITLES = {'/letter/title': {en: 'Open audit', fr: 'Audit ouvert'}};
const RETRACTION = {'/stage': 'retracted', '/closing': {date: '2026-06', note: 'It was forged.'}};

function campaignWith(changes: Parameters<typeof example>[0]): Campaign {
  const result = readCampaign(example(changes));
  assert(result.ok);
  return result.campaign;
}

/** The files of a campaign, whose references say of which language and format they are. */
function filesOf(campaign: Campaign, options: Partial<PublicationOptions> = {}, release = RELEASE) {
  const references = Object.fromEntries(
    pageLanguages(campaign, options.earlier).map((lang) => [
      lang,
      {bibtex: `${lang} bibtex`, ris: `${lang} ris`, 'csl-json': `${lang} csl`},
    ]),
  );
  return publication(campaign, release, {document: DOCUMENT, references, ...options});
}

suite('the files of a campaign’s folder', () => {
  const campaign = campaignWith(TITLES);

  test('are the document, each revision under its number, logos, and pages in each language of the title', () => {
    const logo = new Uint8Array([1]);
    const name = campaign.signatories.find((signatory) => signatory.logo)!.logo!.src;
    const files = filesOf(campaign, {logos: new Map([[name, logo]])});
    assert.deepEqual(
      [...files.keys()],
      [
        `campaign.${campaign.revision}.json`,
        name,
        'campaign.json',
        'frame.html',
        ...['publish-audit', 'repair'].flatMap((id) => [`demands/${id}.oembed.json`, `demands/${id}.html`]),
        ...['feed.xml', 'feed.json', 'calendar.ics'],
        ...['letter.html', 'poster.html', 'slide.html', 'badge.svg', 'badge.md'],
        ...['oembed.json', 'sources.bib', 'sources.ris', 'sources.csl.json', 'plain.html', 'embed.html', 'index.html'],
        ...['publish-audit', 'repair'].flatMap((id) => [`demands/${id}.oembed.fr.json`, `demands/${id}.fr.html`]),
        ...['feed.fr.xml', 'feed.fr.json', 'calendar.fr.ics'],
        ...['letter.fr.html', 'poster.fr.html', 'slide.fr.html', 'badge.fr.svg', 'badge.fr.md'],
        ...[
          'oembed.fr.json',
          'sources.fr.bib',
          'sources.fr.ris',
          'sources.fr.csl.json',
          'plain.fr.html',
          'embed.fr.html',
          'index.fr.html',
        ],
      ],
    );
    assert.equal(files.get('campaign.json'), DOCUMENT);
    assert.equal(files.get(name), logo);
    assert.equal(files.get('sources.fr.ris'), 'fr ris');
  });

  test('have share pictures with their words, which the pages name', () => {
    const name = `picture.${campaign.revision}.fr.png`;
    const picture = {
      png: new Uint8Array([1]),
      text: 'Audit "ouvert" <b>\nhttps://a.example/',
      width: 1200,
      height: 630,
    };
    const files = filesOf(campaign, {pictures: new Map([[name, picture]])});
    assert.equal(files.get(name), picture.png);
    assert.equal(files.get(name.replace('png', 'txt')), `${picture.text}\n`);
    const properties = (page: string) =>
      parsePage(String(files.get(page)))
        .all('meta')
        .flatMap(({attributes: {property, name, content}}) =>
          /^(og:image|twitter)/.test(property ?? name ?? '') ? [[property ?? name, content]] : [],
        );
    assert.deepEqual(properties('index.fr.html'), [
      ['og:image', `${campaign.url}${name}`],
      ['og:image:type', 'image/png'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', picture.text],
      ['twitter:card', 'summary_large_image'],
    ]);
    assert.deepEqual(properties('index.html'), []);
    for (const other of ['index.html', '../picture.3.png', 'picture.png', 'logos/picture.3.png']) {
      assert.throws(() => filesOf(campaign, {pictures: new Map([[other, picture]])}), /is no name of a picture/);
    }
  });

  test('load the code of the release from the CDN, or from where the publisher says', () => {
    assert.match(String(filesOf(campaign).get('frame.html')), /cdn\.jsdelivr\.net[^"]*9\.8\.7\/dist\/countersign\.js/);
    const script = 'https://code.example.net/countersign.js';
    const code = {script, text: `load(${JSON.stringify(script)})`, integrity: INTEGRITY};
    const files = filesOf(campaign, {code});
    assert.ok(String(files.get('frame.html')).includes(script));
    // What partners paste: keep.js beside the code, or a script that waits for a press.
    const pasted = fieldsOf(String(files.get('embed.html')));
    assert.match(pasted['HTML']!, / src="https:\/\/code\.example\.net\/keep\.js"/);
    assert.equal(clickScriptIn(pasted['HTML that asks first']!).program, code.text);
    const own = fieldsOf(String(filesOf(campaign).get('embed.html')));
    assert.match(own['HTML']!, /cdn\.jsdelivr\.net[^"]*9\.8\.7\/dist\/keep\.js/);
  });

  test('lead partners from each page to their page in the same language, and it to the addresses of this folder', () => {
    const files = filesOf(campaign);
    for (const [lang, embed, page, asked] of [
      ['en', 'embed.html', '', ''],
      ['fr', 'embed.fr.html', 'index.fr.html', '?lang=fr'],
    ] as const) {
      const index = parsePage(String(files.get(page || 'index.html')));
      const link = index.all('a').find(({attributes}) => attributes.href === embed);
      assert.equal(link?.text, lang === 'en' ? 'Put this on your site' : 'Mettre cette lettre sur votre site');
      const html = String(files.get(embed));
      assert.match(html, new RegExp(`^<!doctype html>\n<html lang="${lang}"`));
      const texts = Object.values(fieldsOf(html));
      for (const address of [page, 'campaign.json', `frame.html${asked}`]) {
        const full = new URL(address, campaign.url).href;
        assert.ok(
          texts.some((text) => readable(text).includes(full)),
          `${embed}: ${full}`,
        );
      }
      const command = texts.find((text) => text.startsWith('npx'))!;
      assert.equal(command.includes(' --lang fr '), lang === 'fr');
    }
  });

  test('have feeds and a calendar, to which each page leads in its language, and which lead back', () => {
    const files = filesOf(campaign);
    for (const [page, end] of [
      ['index.html', ''],
      ['index.fr.html', '.fr'],
    ] as const) {
      const index = parsePage(String(files.get(page)));
      const wanted = [
        [`feed${end}.xml`, 'application/atom+xml'],
        [`feed${end}.json`, 'application/feed+json'],
        [`calendar${end}.ics`, 'text/calendar'],
      ];
      const footer = index.all('footer').at(-1)!.all('a');
      for (const [name, type] of wanted) {
        const address = new URL(name!, campaign.url).href;
        const link = index.all('link').find(({attributes}) => attributes.href === address);
        assert.deepEqual([link?.attributes.rel, link?.attributes.type], ['alternate', type], name);
        assert.equal(footer.find(({attributes}) => attributes.href === name)?.attributes.type, type, name);
        const file = String(files.get(name!)).replaceAll('\r\n ', '');
        for (const inside of [
          address,
          new URL(page.replace('index.html', ''), campaign.url).href,
          `demands/repair${end}.html`,
        ]) {
          assert.ok(
            file.includes(inside) || (name!.startsWith('calendar') && inside.startsWith('demands')),
            `${name}: ${inside}`,
          );
        }
      }
      assert.match(
        index.all('footer').at(-1)!.text,
        end ? /^Suivre cette lettre\s: flux \(Atom\)/ : /^Follow this letter: feed \(Atom\), /,
      );
    }
  });

  test('have a calendar only of a campaign with dates, or where there was one', () => {
    const dateless = campaignWith({
      '/letter/replyBy': undefined,
      '/asked': undefined,
      '/demands/0/history/0/due': undefined,
    });
    const files = filesOf(dateless);
    assert.ok(files.has('feed.xml') && !files.has('calendar.ics'));
    assert.doesNotMatch(String(files.get('index.html')), /calendar/);
    assert.match(String(filesOf(dateless, {earlier: ['calendar.ics']}).get('calendar.ics')), /^BEGIN:VCALENDAR/);
  });

  test('have pages in languages that were dropped: as the page in the document’s own', () => {
    const files = filesOf(campaign, {earlier: ['index.es.html', 'index.html']});
    assert.equal(files.get('index.es.html'), files.get('index.html'));
    assert.equal(files.get('plain.es.html'), files.get('plain.html'));
    assert.equal(files.get('embed.es.html'), files.get('embed.html'));
    assert.equal(files.get('sources.es.bib'), 'en bibtex');
    for (const [former, own] of [
      ['feed.es.xml', 'feed.xml'],
      ['feed.es.json', 'feed.json'],
      ['calendar.es.ics', 'calendar.ics'],
    ] as const)
      assert.equal(files.get(former), files.get(own));
  });

  test('have the overview as plain HTML, as `countersign render` prints it, in each language of the pages', () => {
    const files = filesOf(campaign);
    const src = new URL('campaign.json', campaign.url).href;
    assert.equal(files.get('plain.html'), renderLight(campaign, {lang: 'en', src}));
    assert.equal(files.get('plain.fr.html'), renderLight(campaign, {lang: 'fr', src}));
    assert.match(String(files.get('plain.fr.html')), /^<article lang="fr"[^]*Audit ouvert[^]*<\/article>\n?$/);
  });

  test('say of a retracted campaign that it is, in each language that it once had, and empty its sources', () => {
    const earlier = ['index.es.html', 'sources.es.ris', 'sources.ris'];
    const files = filesOf(campaignWith({...TITLES, ...RETRACTION}), {earlier});
    assert.match(String(files.get('index.es.html')), /<html lang="es"/);
    for (const name of ['plain.html', 'plain.fr.html', 'plain.es.html']) {
      const text = String(files.get(name));
      assert.match(text, /It was forged/, name);
      for (const gone of ['<ol', '<time datetime="2026-03', 'role="doc-noteref"'])
        assert.ok(!text.includes(gone), name);
    }
    for (const name of ['feed.xml', 'feed.fr.json', 'feed.es.xml', 'calendar.es.ics']) {
      const text = String(files.get(name)).replaceAll('\r\n ', '');
      assert.match(text, /It was forged/, name);
      assert.doesNotMatch(text, /audit of|committee|Partly/, name);
    }
    assert.doesNotMatch(String(files.get('index.html')), /feed\.xml|calendar\.ics/);
    for (const name of ['embed.html', 'embed.fr.html', 'embed.es.html']) {
      assert.match(String(files.get(name)), /It was forged/, name);
      assert.deepEqual(fieldsOf(String(files.get(name))), {}, name);
    }
    assert.equal(files.get('sources.es.ris'), 'es ris');
    assert.equal(files.has('sources.es.bib'), false);
  });

  test('are a page for each demand, which the campaign’s page, its other languages and its oEmbed answer lead to', () => {
    const files = filesOf(campaign, {formatCitation: ({URL: address}, format) => `${format} ${address}`});
    for (const [lang, end] of [
      ['en', '.html'],
      ['fr', '.fr.html'],
    ] as const) {
      const hrefs = (name: string) =>
        parsePage(String(files.get(name)))
          .all('a')
          .map(({attributes}) => attributes.href);
      assert.ok(hrefs(`index${end}`).includes(`demands/repair${end}`));
      const own = hrefs(`demands/repair${end}`);
      for (const href of [
        `${lang === 'en' ? '../' : '../index.fr.html'}#demand-repair`,
        `repair.${lang === 'en' ? 'fr.' : ''}html`,
        '../campaign.json',
        `https://letters.example.org/open-audit/campaign.${campaign.revision}.json`,
        `https://letters.example.org/open-audit/demands/repair${end}`,
        `data:application/x-bibtex;base64,${btoa('bibtex https://letters.example.org/open-audit/campaign.3.json')}`,
      ])
        assert.ok(own.includes(href), `${href} is not in ${own.join('\n')}`);
      const name = `demands/repair.oembed${end.replace('html', 'json')}`;
      const answer = JSON.parse(String(files.get(name))) as {title: string; html: string};
      assert.equal(answer.title, 'Repair the dam before the winter');
      const html = readable(answer.html);
      assert.ok(
        html.includes(`frame.html?element=demand-checklist&amp;demand=repair${lang === 'fr' ? '&amp;lang=fr' : ''}`),
        html,
      );
      assert.ok(html.includes(`/open-audit/demands/repair${end}`), html);
    }
  });

  test('say in the page of a demand that the document no longer has that it is not listed, in each language', () => {
    const earlier = [
      'demands/old.html',
      'demands/old.fr.html',
      'demands/old.es.html',
      'demands/repair.html',
      'index.es.html',
    ];
    const files = filesOf(campaign, {earlier});
    for (const [name, text] of [
      ['demands/old.html', /This demand is no longer listed/],
      ['demands/old.fr.html', /Cette demande ne figure plus/],
      // A dropped language: the page in the document's own.
      ['demands/old.es.html', /This demand is no longer listed/],
    ] as const) {
      const html = String(files.get(name));
      assert.match(html, text, name);
      assert.doesNotMatch(html, /Partly met|Audit in full|oembed/i, name);
    }
    assert.equal(files.get('demands/repair.es.html'), files.get('demands/repair.html'));
    // Its oEmbed answer names no demand either.
    assert.equal(files.get('demands/old.oembed.json'), files.get('oembed.json'));
  });

  test('do not take every earlier name for the page of a demand', () => {
    const earlier = ['demands/A.html', 'demands/-a.html', 'demands/a/b.html', 'demands/../x.html', 'x/demands/a.html'];
    const plain = [...filesOf(campaign).keys()];
    assert.deepEqual([...filesOf(campaign, {earlier}).keys()], plain);
  });

  test('say in the page of each demand of a retracted campaign that it is retracted', () => {
    const earlier = ['demands/old.html', 'index.es.html'];
    const files = filesOf(campaignWith({...TITLES, ...RETRACTION}), {earlier});
    const pages = [...files].filter(([name]) => /^demands\/.*\.html$/.test(name));
    assert.equal(pages.length, 9);
    for (const [name, html] of pages) {
      assert.match(String(html), /It was forged/, name);
      assert.doesNotMatch(parsePage(String(html)).one('body').text, /audit in full|Repair the dam|Partly met/, name);
    }
    assert.match(String(files.get('demands/old.oembed.json')), /retracted/);
  });

  test('are refused where a logo would take the place of another file, or lie elsewhere', () => {
    for (const name of [
      '../x.png',
      '/x.png',
      'campaign.3.json',
      'index.html',
      'embed.ar.html',
      'plain.html',
      'demands/repair.html',
      'feed.ar.xml',
      'calendar.png',
      'logos/other.png',
      'logos\\x.png',
    ]) {
      const logos = new Map([[name, new Uint8Array([1])]]);
      assert.throws(
        () => filesOf(campaign, {logos}),
        {name: 'TypeError', message: /names no logo|is the name of another file/},
        name,
      );
    }
  });

  test('are refused where the address names no folder, or references are missing', () => {
    for (const url of ['https://e.example/letter', 'https://e.example/letter/?a', 'https://e.example/letter/#a']) {
      assert.throws(() => filesOf({...campaign, url}), {message: /is no address of a folder/}, url);
    }
    assert.throws(() => filesOf(campaign, {references: {}}), {name: 'TypeError', message: /references lack en/});
  });

  test('say it in a language whose tag is not canonical, too', () => {
    const earlier = ['index.tl.html', 'index.iw.html'];
    const files = filesOf(campaignWith({...TITLES, ...RETRACTION}), {earlier});
    for (const name of earlier) assert.match(String(files.get(name)), /It was forged/, name);
  });

  test('do not take every earlier name for a page in a language', () => {
    const earlier = ['index.constructor.html', 'index.old-version-2.html', 'index.EN.html'];
    assert.deepEqual(
      [...filesOf(campaignWith({...TITLES, ...RETRACTION}), {earlier}).keys()].filter((name) => earlier.includes(name)),
      [],
    );
  });
});
