// `countersign publish`: files that a lead organisation serves at the campaign's own address.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {parsePage} from '../support/html/parse-html.ts';
import {readable} from '../support/html/readable.ts';
import {countersign} from '../support/command-line/command.ts';
import {exampleText} from '../support/command-line/example.ts';
import {DARK, folder, LOGO, names, publish, put, text, work, written} from './vendor-folder.ts';

const BASE = 'https://letters.example.org/open-audit/';
const NEXT = {'/revision': 4, '/updated': '2026-07-01T00:00:00Z'};
const LATER = {'/revision': 5, '/updated': '2026-08-01T00:00:00Z'};

const OVERVIEWS = ['plain.ar.html', 'plain.html'];
const DEMANDS = ['publish-audit', 'repair'].flatMap((id) =>
  ['.html', '.ar.html', '.oembed.json', '.oembed.ar.json'].map((end) => `demands/${id}${end}`),
);
const PAGES = [
  ...DEMANDS,
  'embed.ar.html',
  'embed.html',
  'frame.html',
  'index.ar.html',
  'index.html',
  'oembed.ar.json',
  'oembed.json',
  ...OVERVIEWS,
];
const DELIVERY = ['badge.md', 'badge.svg', 'letter.html', 'poster.html', 'slide.html'].flatMap((name) => [
  name,
  name.replace('.', '.ar.'),
]);
const LOGOS = ['logos/clearwater-dark.webp', 'logos/clearwater.webp'];
const SOURCES = ['bib', 'csl.json', 'ris'].flatMap((extension) => [`sources.ar.${extension}`, `sources.${extension}`]);
const FEEDS = ['calendar.ics', 'feed.json', 'feed.xml'].flatMap((name) => [name.replace('.', '.ar.'), name]);
const ALL = [
  ...['campaign.3.json', 'campaign.json', 'countersign-publish.json'],
  ...[...PAGES, ...DELIVERY, ...LOGOS, ...SOURCES, ...FEEDS],
].sort();
/** A correction of a part, which lets it change. */
const correctionOf = (of: string, date = '2026-07-01') => ({date, of, was: 'This.', now: 'That.'});
/** Texts that were in Arabic, and texts in the document's own language. */
const DROPPED = [...PAGES, ...DELIVERY, ...SOURCES, ...FEEDS]
  .filter((name) => name.includes('.ar.'))
  .map((name) => [name, name.replace('.ar', '')] as const);

test('pages, document, revision, frame, oEmbed answers and logos are written, and what is left to do is said', async () => {
  put('campaign.json', exampleText);
  const {code, stdout, stderr} = await publish();
  assert.equal(code, 0);
  assert.deepEqual(names(), ALL);
  for (const name of ['campaign.json', 'campaign.3.json']) assert.equal(written(name).toString(), exampleText);
  assert.deepEqual(LOGOS.map(written), [DARK, LOGO]);
  assert.match(stdout, /open-audit, revision 3, in en, ar\nWritten: 43 files, of which 2 logos\.\nUpload the folder/);
  assert.match(stdout, /^Partners find what to paste at https:\/\/letters\.example\.org\/open-audit\/embed\.html$/m);
  assert.match(stderr, /^Note: .+campaign\.json was not there to compare with\. Keep the folder from now on\.\n$/);
});

suite('the pages', () => {
  const page = (name: string) => parsePage(written(name).toString());
  const alternates = (name: string) =>
    page(name)
      .all('link')
      .filter(({attributes}) => attributes.rel === 'alternate')
      .map(({attributes: {hreflang, type, href}}) => [hreflang ?? type, href]);

  test('lead to each other, to the document and to their own oEmbed answer', async () => {
    await publish();
    const languages = [
      ['en', BASE],
      ['ar', `${BASE}index.ar.html`],
    ];
    const json = ['application/json', `${BASE}campaign.json`];
    const answer = (name: string) => ['application/json+oembed', BASE + name];
    const feeds = (end: string) => [
      ['application/atom+xml', `${BASE}feed${end}.xml`],
      ['application/feed+json', `${BASE}feed${end}.json`],
      ['text/calendar', `${BASE}calendar${end}.ics`],
    ];
    const fallback = ['x-default', BASE];
    assert.deepEqual(alternates('index.html'), [...languages, fallback, json, answer('oembed.json'), ...feeds('')]);
    const [en, ar] = languages;
    assert.deepEqual(alternates('index.ar.html'), [ar, en, fallback, json, answer('oembed.ar.json'), ...feeds('.ar')]);
    assert.equal(page('index.ar.html').one('html').attributes.lang, 'ar');
    assert.equal(page('index.ar.html').one('nav').one('a').attributes.href, './');
    assert.equal(page('index.html').one('nav').one('a').attributes.href, 'index.ar.html');
  });

  test('stay where they were, too, when another language becomes the document’s own', async () => {
    // Words that were published pass from one language to another only with corrections, so there are few.
    const few = {'/letter/title': {en: 'Open', ar: 'افتحوا'}, '/letter/summary': undefined, '/letter/blocks': []};
    const none = {
      '/corrections': [],
      '/demands': [],
      '/responses': [],
      '/statements': [],
      '/approvals': [],
      '/signatories': [],
    };
    put('campaign.json', text({...few, ...none, '/translations': undefined}));
    await publish();
    const parts = ['document', 'addressees/northern-water', 'addressees/regulator', 'sources/herald-2026'];
    const inArabic = {
      '/translations': undefined,
      '/language': 'ar',
      '/corrections': parts.map((of) => correctionOf(of)),
    };
    put('campaign.json', text({...NEXT, ...few, ...none, ...inArabic}));
    const {code, stderr} = await publish();
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(written('index.ar.html'), written('index.html'));
    assert.equal(page('index.html').one('html').attributes.lang, 'ar');
    assert.equal(page('index.en.html').one('html').attributes.lang, 'en');
  });

  test('lead nowhere that is not written', async () => {
    await publish();
    for (const name of ['index.html', 'index.ar.html', ...DEMANDS.filter((each) => each.endsWith('html'))]) {
      for (const {attributes} of page(name).all('a', 'link')) {
        const url = new URL(attributes.href!, new URL(name, BASE));
        if (!url.href.startsWith(BASE) || url.hash || attributes.rel === 'noopener noreferrer') continue;
        assert.ok(existsSync(join(folder, url.href.slice(BASE.length) || 'index.html')), attributes.href);
      }
    }
  });

  test('offer the sources, as files beside them', async () => {
    await publish();
    const offered = page('index.ar.html')
      .all('a')
      .filter(({attributes}) => attributes.download)
      .map(({attributes: {href, download}}) => [href, download]);
    // Citations are in the page itself.
    const citations = offered.splice(0, 2);
    assert.deepEqual(
      citations.map(([href, download]) => [/^data:[^;]+/.exec(href!)?.[0], download]),
      [
        ['data:application/x-bibtex', 'open-audit-3.bib'],
        ['data:application/x-research-info-systems', 'open-audit-3.ris'],
      ],
    );
    assert.match(Buffer.from(citations[0]![0]!.split('base64,')[1]!, 'base64').toString(), /^@online\{open-audit-3,/);
    assert.deepEqual(offered, [
      ['sources.ar.bib', 'open-audit.bib'],
      ['sources.ar.ris', 'open-audit.ris'],
      ['sources.ar.csl.json', 'open-audit.csl.json'],
    ]);
    for (const [name, format, lang] of [
      ['sources.bib', 'bibtex', 'en'],
      ['sources.ar.csl.json', 'csl-json', 'ar'],
    ] as const) {
      const file = join(work, 'campaign.json');
      const {stdout} = await countersign(['export', file, '--as', format, '--lang', lang]);
      assert.equal(written(name).toString(), stdout);
    }
  });

  test('in a language that the document no longer has are from then on those in its own', async () => {
    await publish();
    put('site/open-audit/index.de.html', 'somebody’s own');
    // Twice: the first time its record has to tell the second of pages that the document no longer names.
    const corrections = {
      '/corrections/1': correctionOf('letter'),
      '/corrections/2': correctionOf('letter', '2026-08-01'),
    };
    for (const [changes, title] of [
      [{...NEXT, '/corrections/1': correctionOf('letter')}, 'Revision 4'],
      [{...LATER, ...corrections}, 'Revision 5'],
    ] as const) {
      put('campaign.json', text({...changes, '/letter/title': title}));
      const {code, stderr} = await publish();
      assert.equal(code, 0, stderr);
      assert.match(
        stderr,
        /^Note: In languages that the document no longer has .+, index\.ar\.html now is the page in en\.\n$/,
      );
      for (const [name, other] of DROPPED) assert.deepEqual(written(name), written(other), name);
      assert.ok(written('index.ar.html').toString().includes(`<title>${title}</title>`));
    }
    assert.deepEqual(names(), ['campaign.4.json', 'campaign.5.json', ...ALL, 'index.de.html'].sort());
    assert.doesNotMatch(written('index.html').toString(), /hreflang/);
    assert.equal(written('index.de.html').toString(), 'somebody’s own');
  });
});

test('frame and oEmbed answers name the folder’s own address', async () => {
  await publish('--script', 'https://static.example.com/countersign.js');
  const frame = written('frame.html').toString();
  assert.ok(frame.includes(`<cs-campaign src="${BASE}campaign.json">`));
  assert.ok(frame.includes(' src="https://static.example.com/countersign.js"'));
  for (const [name, address] of [
    ['oembed.json', `${BASE}frame.html`],
    ['oembed.ar.json', `${BASE}frame.html?lang=ar`],
  ] as const) {
    const {html} = JSON.parse(written(name).toString()) as {html: string};
    assert.ok(readable(html).includes(`src="${address}"`), html);
  }
});

suite('the next revision', () => {
  test('takes the place of the last, which stays under its number', async () => {
    await publish();
    put('campaign.json', text(NEXT));
    const {code, stderr} = await publish();
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(written('campaign.3.json').toString(), text());
    for (const name of ['campaign.4.json', 'campaign.json']) assert.equal(written(name).toString(), text(NEXT));
    assert.match(written('index.html').toString(), /Revision 4/);
  });

  test('the same again changes nothing', async () => {
    await publish();
    const before = names().map((name) => written(name).toString());
    assert.equal((await publish()).code, 0);
    assert.deepEqual(
      names().map((name) => written(name).toString()),
      before,
    );
  });

  test('takes over what was published by hand, and keeps it', async () => {
    put('site/open-audit/campaign.json', text());
    put('campaign.json', text(NEXT));
    assert.equal((await publish()).code, 0);
    assert.equal(written('campaign.3.json').toString(), text());
    assert.equal(written('campaign.json').toString(), text(NEXT));
  });

  test('leaves what is kept as it is, also where somebody changed what is published', async () => {
    await publish();
    put('site/open-audit/campaign.json', text({'/checked': '2026-06-11'}));
    put('campaign.json', text(NEXT));
    assert.equal((await publish()).code, 0);
    assert.equal(written('campaign.3.json').toString(), text());
  });

  for (const [name, changes, message] of [
    [
      'with other bytes under the same number',
      {'/checked': '2026-06-11'},
      /\/revision Revision: Revision 3 is kept as campaign\.3\.json.+Write 4\./,
    ],
    [
      'that is older',
      {'/revision': 2, '/updated': '2026-06-01T00:00:00Z', '/approvals': []},
      /\/revision Revision: Revision 3 is published.+\n.+\/updated/,
    ],
    ['of another campaign', {...NEXT, '/id': 'other'}, /\/id Id: This is another campaign/],
    [
      'that changed a past entry without a correction',
      {...NEXT, '/demands/0/history/0/note': 'Nothing.'},
      /\/demands\/0\/history\/0\/note Demand .+ was published, and it is “Nothing\.” now\./,
    ],
    ['that is broken', {...NEXT, '/letter/title': 7}, /campaign\.json:\d+:\d+ \/letter\/title/],
    ...['', '/?page=1', '/#letter'].map(
      (end) =>
        [
          `whose page is no folder: ${end || 'no slash'}`,
          {...NEXT, '/url': `https://letters.example.org/open-audit${end}`},
          /\/url .+Write https:\/\/letters\.example\.org\/open-audit\/\n/,
        ] as const,
    ),
  ] as const) {
    test(`is refused ${name}, and nothing is written`, async () => {
      await publish();
      const before = names().map((name) => [name, written(name).toString()]);
      put('campaign.json', text(changes));
      const {code, stdout, stderr} = await publish();
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, message);
      assert.match(stderr, /Nothing was written: the document has \d problems?\.\n$/);
      assert.deepEqual(
        names().map((name) => [name, written(name).toString()]),
        before,
      );
    });
  }

  test('is refused under a number that is kept with other content, though another was published since', async () => {
    await publish();
    put('campaign.json', text(NEXT));
    await publish();
    put('site/open-audit/campaign.5.json', '{}');
    put('campaign.json', text({'/revision': 5, '/updated': '2026-08-01T00:00:00Z'}));
    assert.match((await publish()).stderr, /Revision 5 is kept as campaign\.5\.json.+Write 6\./);
    assert.equal(written('campaign.5.json').toString(), '{}');
  });

  test('at another address is written, and it is said what partners’ pages load', async () => {
    await publish();
    put('campaign.json', text({...NEXT, '/url': 'https://letters.example.net/open-audit/'}));
    const {code, stderr} = await publish();
    assert.equal(code, 0);
    assert.match(
      stderr,
      /^Note: "url" was https:\/\/letters\.example\.org\/open-audit\/ and is https:\/\/letters\.example\.net.+ upload the folder there too/,
    );
  });

  test('a retraction shows its note everywhere, and keeps what was said under its number', async () => {
    await publish();
    put('campaign.json', text({...NEXT, '/stage': 'retracted', '/closing': {date: '2026-07', note: 'It was wrong.'}}));
    assert.equal((await publish()).code, 0);
    for (const name of [
      'index.html',
      'index.ar.html',
      'embed.html',
      'embed.ar.html',
      'frame.html',
      'oembed.json',
      ...OVERVIEWS,
      ...DEMANDS,
    ]) {
      assert.doesNotMatch(written(name).toString(), /Northern Reservoir|الخزان/, name);
    }
    for (const name of ['index.html', ...OVERVIEWS]) assert.match(written(name).toString(), /It was wrong\./, name);
    for (const name of SOURCES) assert.match(written(name).toString(), /^(\[\])?\n?$/, name);
    assert.equal(written('campaign.3.json').toString(), text());
  });

  test('a retraction that drops a language shows its note on the pages in that language too', async () => {
    await publish();
    const closing = {date: '2026-07', note: 'It was wrong.'};
    put('campaign.json', text({...NEXT, '/stage': 'retracted', '/closing': closing, '/letter/title': 'Open'}));
    assert.equal((await publish()).code, 0);
    const page = written('index.ar.html').toString();
    assert.match(page, /<html lang="ar" dir="rtl">[^]+It was wrong\./);
    for (const name of ['index.ar.html', 'oembed.ar.json', 'plain.ar.html']) {
      assert.doesNotMatch(written(name).toString(), /Northern Reservoir|الخزان/, name);
    }
  });
});

test('wrong use ends with 2 and says what would be right', async () => {
  const from = ['--from', join(work, 'campaign.json')];
  const uses: [string[], RegExp][] = [
    [[], /Name the folder/],
    [[folder], /Say with --from which document/],
    [[folder, 'more', ...from], /what is more\?/],
    [[folder, '--from', '-'], /name the file that you edit/],
    [[folder, '--from', 'https://letters.example.org/campaign.json'], /name the file that you edit/],
    [[folder, '--from', join(folder, 'campaign.json')], /is what is published: edit the document elsewhere/],
    [[folder, '--from', join(work, 'none.json')], /There is no such file/],
    [[folder, ...from, '--script', '/countersign.js'], /no full https address/],
  ];
  for (const [args, message] of uses) {
    const {code, stdout, stderr} = await countersign(['publish', ...args]);
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, message);
  }
  for (const [content, message] of [
    [
      '{',
      /no JSON, so there is nothing to compare with\. Restore what was published, or, if this never was, remove it\./,
    ],
    ['{}', /cannot be compared with\. .+ Restore what was published, or, if this never was, remove it\./],
  ] as const) {
    put('site/open-audit/campaign.json', content);
    assert.match((await publish()).stderr, message);
  }
});
