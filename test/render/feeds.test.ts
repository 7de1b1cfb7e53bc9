// Feeds: their entries, the moment at which an entry is new, and all that travels with a status in one entry alone.
import '../support/quiet.ts';
import '../support/day.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {STATUSES} from '@countersign/campaign';
import {wordsIn} from '@countersign/elements/sections.js';
import {example, FULL, REAL} from '../support/documents/example.ts';
import {edited, type Json} from '../support/documents/json.ts';
import {parse} from '../support/html/parse-html.ts';
import {feedOf, itemsOf, type Item} from './feed-items.ts';

const textOf = ({content_html: html}: Item): string => parse(html).text;
const AUDIT = 'tag:letters.example.org,2026:open-audit/demands/publish-audit';
const idsOf = (document: unknown, lang?: string): string[] => itemsOf(document, lang).map(({id}) => id);

/** All that a reader's program compares to tell a new entry from one that it knows. */
const known = (document: unknown, lang?: string): string[] =>
  itemsOf(document, lang).map(({id, date_published: at}) => `${id.replace(/^tag:[^:]*:open-audit\//, '')} ${at}`);

const {demands: DEMANDS, responses: RESPONSES} = example() as unknown as {
  readonly demands: readonly {readonly history: readonly object[]}[];
  readonly responses: readonly object[];
};

suite('a feed', () => {
  test('has each entry of a history, each response and correction, newest first, at its place in the record', () => {
    const items = itemsOf(example());
    assert.deepEqual(
      items.map(({id, url, date_published: at}) => [id.replace(/^tag:.*open-audit\//, ''), url.slice(39), at]),
      [
        ['responses/regulator-silent/2026-06-10/no-reply', '', '2026-06-10T12:00:00Z'],
        ['demands/publish-audit/2026-06-03/partial', 'demands/publish-audit.html', '2026-06-03T12:00:00Z'],
        ['corrections/2026-05-30/demands/publish-audit', 'demands/publish-audit.html', '2026-05-30T12:00:00Z'],
        ['responses/reply-may/2026-05-28/reply', 'demands/publish-audit.html', '2026-05-28T12:00:00Z'],
        [
          'demands/publish-audit/2026-04-20/promised/due/2026-05-31',
          'demands/publish-audit.html',
          '2026-04-20T12:00:00Z',
        ],
        ['demands/repair/2026-04-02/unknown', 'demands/repair.html', '2026-04-02T12:00:00Z'],
      ],
    );
  });

  test('has titles that say no status, in any language', () => {
    for (const lang of ['en', 'fr', 'es', 'ar', 'he'] as const) {
      const words = STATUSES.map((status) => wordsIn(lang).status[status]());
      const items = [...itemsOf(FULL, lang), ...itemsOf(REAL, lang)];
      assert.ok(items.length > 15);
      for (const {title} of items) for (const word of words) assert.ok(!title.includes(word), title);
    }
  });

  test('names a demand by its number, date and whole title, and a response by the words of the page', () => {
    const titles = itemsOf(example()).map(({title}) => title);
    assert.ok(titles.includes('Demand 1, entry of 3 June 2026: Publish the audit in full'));
    assert.ok(titles.includes('Northern Water plc replied, 28 May 2026'));
    assert.ok(titles.includes('Office of Water was asked (2 May 2026) and had not replied by 10 June 2026'));
    assert.ok(titles.includes('Correction, 30 May 2026: Demand 1: Publish the audit in full'));
  });

  test('isolates titles and names from right to left', () => {
    const titles = itemsOf(example(), 'ar').map(({title}) => title);
    for (const text of ['Repair the dam before the winter', 'Northern Water plc']) {
      assert.ok(
        titles.some((title) => title.includes(`\u2068${text}\u2069`)),
        text,
      );
    }
  });

  test('counts a month and a year from the first day, and never goes back within a history', () => {
    const dates = ['2026-04-20', '2026', '2026-06'];
    const history = dates.map((date) => ({...DEMANDS[1]!.history[0], date}));
    const items = itemsOf(example({'/demands/1/history': history})).filter(({url}) => url.endsWith('repair.html'));
    assert.deepEqual(
      items.map(({date_published: at}) => at),
      ['2026-06-01T12:00:00Z', '2026-04-20T12:00:00Z', '2026-04-20T12:00:00Z'],
    );
    assert.match(items[0]!.title, /entry of June 2026/);
  });

  test('tells two equal entries apart', () => {
    const ids = idsOf(
      example({'/corrections/1': {date: '2026-05-30', of: 'demands/publish-audit', was: 'a', now: 'b'}}),
    );
    const corrections = ids.filter((id) => id.includes('/corrections/'));
    assert.deepEqual(corrections.map((id) => id.replace(/.*corrections/, '')).sort(), [
      '/2026-05-30/demands/publish-audit',
      '/2026-05-30/demands/publish-audit~2',
    ]);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('keeps the newest hundred of a thousand', () => {
    const day = (at: number) => new Date(Date.UTC(2020, 0, at)).toISOString().slice(0, 10);
    const demands = Array.from({length: 5}, (_, number) => ({
      ...DEMANDS[1],
      id: `demand-${number}`,
      history: Array.from({length: 200}, (__, at) => ({...DEMANDS[1]!.history[0], date: day(at * 5 + number)})),
    }));
    const items = itemsOf(example({'/demands': demands, '/responses': [], '/statements': [], '/corrections': []}));
    assert.equal(new Set(items.map(({id}) => id)).size, 100);
    assert.deepEqual(
      items.map(({date_published: at}) => at.slice(0, 10)),
      Array.from({length: 100}, (_, at) => day(999 - at)),
    );
  });
});

suite('a feed of long texts', () => {
  test('ends after a million characters', () => {
    const text = 'Northern Water says {} that it is safe. '.repeat(190);
    const names = Array.from({length: 20}, (_, at) => `body-${at}`);
    const document = example({
      '/letter/addressees': names.map((id) => ({id, name: id})),
      '/responses': names.map((by) => ({...RESPONSES[0], id: by, by, to: ['letter'], text, brief: undefined})),
      '/demands/0/addressees': [],
      '/demands/1/history': Array.from({length: 100}, () => DEMANDS[1]!.history[0]),
      '/statements': [],
      '/corrections': [],
    });
    const items = itemsOf(document);
    const size = items.reduce((sum, {content_html: html}) => sum + html.length, 0);
    assert.ok(size < 1_000_000 && items.length > 1, `${items.length} of ${size}`);
  });
});

/** The document of each revision, the name of what changed, and which entries came and went. */
const REVISIONS: readonly [name: string, changes: Record<string, unknown>, added: string[], removed?: string[]][] = [
  ['a reply: one entry', {'/responses/0': RESPONSES[0]}, ['responses/reply-may/2026-05-28/reply']],
  [
    'words only: a note, a brief, a title, translations, a source, an approval, a check: none',
    {
      '/demands/0/history/0/note': 'The company said in April that it would publish the audit in May.',
      '/demands/0/history/0/brief': 'Northern Water said that it would publish it in May [@company-2026-04].',
      '/demands/0/title/en': 'Publish the audit, in full',
      '/demands/0/title/fr': 'Publier l’audit',
      '/letter/title/fr': 'Ouvrez l’audit',
      '/responses/0/text': 'The company says that its dam is safe.',
      '/sources/0/title': 'Audit finds leaks',
      '/checked': '2026-06-11',
      '/approvals': [],
      '/publisher/name': 'Clearwater Watch UK',
    },
    [],
  ],
  [
    'a new status, and a demand in front: none of those that moved',
    {
      '/demands/2': DEMANDS[0],
      '/demands/0': {...DEMANDS[1], id: 'in-front'},
    },
    ['demands/publish-audit/2026-06-03/partial', 'demands/in-front/2026-04-02/unknown'],
  ],
  [
    'a corrected status: another entry, and the correction',
    {
      '/demands/2/history/1/status': 'unmet',
      '/demands/2/history/1/missing': undefined,
      '/corrections/0': {date: '2026-06-09', of: 'demands/publish-audit', was: 'Partly met.', now: 'Not met.'},
    },
    ['demands/publish-audit/2026-06-03/unmet', 'corrections/2026-06-09/demands/publish-audit'],
    ['demands/publish-audit/2026-06-03/partial'],
  ],
  [
    'an end: one entry',
    {'/stage': 'ended', '/actions': [], '/closing': {date: '2026-06-10', note: 'It ended.'}},
    ['ended/2026-06-10'],
  ],
];

suite('five revisions of a letter', () => {
  let document = example({
    '/corrections': [],
    '/responses': [],
    '/statements': [],
    '/demands/0/history': [DEMANDS[0]!.history[0]],
  });
  for (const [index, [name, changes, added, removed = []]] of REVISIONS.entries()) {
    const before = document;
    const next = edited(before, {
      ...changes,
      '/revision': 4 + index,
      '/updated': `2026-06-1${index}T10:00:00Z`,
    }) as Json;
    document = next;
    test(name, () => {
      for (const lang of ['en', 'ar']) {
        const [was, is] = [known(before, lang), known(next, lang)] as const;
        const names = (all: readonly string[]) => all.map((each) => each.split(' ')[0]).sort();
        assert.deepEqual(names(is.filter((each) => !was.includes(each))), [...added].sort());
        assert.deepEqual(names(was.filter((each) => !is.includes(each))), [...removed].sort());
      }
    });
  }

  test('have an id for one event in all languages', () => assert.deepEqual(known(FULL, 'en'), known(FULL, 'he')));
});

suite('with a status travels, in an entry alone,', () => {
  for (const lang of ['en', 'fr', 'es', 'ar', 'he'] as const) {
    test(`all that has to: ${lang}`, () => {
      const words = wordsIn(lang);
      const statuses = STATUSES.map((status) => words.status[status]());
      for (const document of [example(), FULL, REAL]) {
        const feed = JSON.parse(feedOf(document, 'json', lang)) as {description: string};
        // HTML has elements in the place of isolates.
        const description = feed.description.replaceAll(/[\u2068\u2069]/g, '');
        for (const item of itemsOf(document, lang)) {
          if (!item.id.includes('/demands/') || item.id.includes('/corrections/')) continue;
          const html = parse(item.content_html);
          const status = html.all('strong').find(({text}) => statuses.includes(text));
          assert.ok(status, item.content_html);
          // HTML has elements in the place of isolates.
          const plain = (words: string) => words.replaceAll(/[\u2068\u2069]/g, '').replaceAll(/\s+/g, ' ');
          const before = plain(html.text.slice(0, html.text.indexOf(status.text)));
          // The judge and the approvals stand before the status.
          assert.ok(before.includes(plain(description).slice(-60)), item.content_html);
          assert.ok(before.includes(plain(item.title).split(': ').at(-1)!), before);
          if (item.id.includes('/partial'))
            assert.ok(html.text.includes(words.missing({text: ''}).trim()), item.content_html);
          assert.ok(html.text.includes(words.sources()), item.content_html);
          assert.ok(html.all('ul').at(-1)!.all('li').length > 0);
          const links = html.all('a').map(({attributes}) => attributes.href);
          assert.ok(links.includes(item.url) && links.includes('https://letters.example.org/open-audit/'));
        }
      }
    });
  }

  test('the present status with its beginning, an older one with a warning before it', () => {
    const [newest] = itemsOf(example()).filter(({id}) => id === `${AUDIT}/2026-06-03/partial`);
    assert.match(textOf(newest!), /judged by A committee[^]*Approved by[^]*Put to Northern Water plc[^]*Last checked/);
    assert.match(textOf(newest!), /Partly met, since 3 June 2026[^]*Herald reports[^]*Missing: The annexes/);
    assert.match(textOf(newest!), /As of revision 3, 10 June 2026 · May have changed since\./);
    const older = itemsOf(example()).find(({id}) => id.includes('/promised/'))!;
    assert.match(
      textOf(older),
      /This is not the latest entry on this demand. The latest is dated 3 June 2026\.\s*Promised, 20 April 2026/,
    );
    assert.match(textOf(older), /Promised for 31 May 2026/);
  });

  test('the newest words of each addressee about it', () => {
    const text = textOf(itemsOf(example()).find(({id}) => id.includes('/partial'))!);
    assert.match(text, /Northern Water plc replied, 28 May 2026 \(before the latest entry\)/);
    assert.match(text, /Office of Water was asked/);
  });

  test('sources with their addresses, by the numbers of the record', () => {
    const html = parse(itemsOf(example()).find(({id}) => id.includes('/partial'))!.content_html);
    const links = html.all('a').map(({attributes}) => attributes.href);
    assert.ok(links.includes('https://northernwater.example.com/audit-summary'));
    assert.match(html.text, /published a summary \[3\][^]*\[3\] Summary of the audit/);
  });

  test('newer words with older ones', () => {
    const later = {...RESPONSES[0], id: 'reply-june', date: '2026-06-04'};
    const items = itemsOf(example({'/responses/2': later}));
    const old = items.find(({id}) => id.includes('reply-may'))!;
    assert.match(
      textOf(old),
      /something newer of Northern Water plc, dated 4 June 2026\.[^]*28 May 2026[^]*4 June 2026/,
    );
    assert.doesNotMatch(textOf(items.find(({id}) => id.includes('reply-june'))!), /something newer/);
  });

  test('the words that followed next, too, because they may change the older ones', () => {
    const dates = ['2026-05-28', '2026-06-04', '2026-06-08'];
    const replies = dates.map((date) => ({
      ...RESPONSES[0],
      id: `reply-${date.slice(5)}`,
      date,
      text: `The company speaks on ${date}.`,
      brief: undefined,
    }));
    const items = itemsOf(example({'/responses': replies, '/statements': [], '/corrections': []}));
    const spoken = (id: string) =>
      [...textOf(items.find((item) => item.id.includes(id))!).matchAll(/speaks on ([\d-]+)/g)].map(([, date]) => date);
    for (const [index, date] of dates.entries()) {
      assert.deepEqual(spoken(`reply-${date.slice(5)}`), dates.slice(index));
    }
  });
});

suite('the end of a campaign', () => {
  test('is first in each entry, and in the description of the feed', () => {
    const items = itemsOf(FULL);
    assert.match(items[0]!.id, /\/ended\/2026-06-09$/);
    for (const item of items) assert.match(textOf(item), /^This campaign has ended \(9 June 2026\)\. It ended/);
    const {description} = JSON.parse(feedOf(FULL, 'json')) as {description: string};
    assert.match(description, /^This campaign has ended \(9 June 2026\)\. It ended\. Written by/);
  });

  test('leaves of a retracted one its retraction and nothing else', () => {
    const document = example({
      '/stage': 'retracted',
      '/actions': [],
      '/closing': {date: '2026-06', note: 'It was forged.'},
    });
    for (const lang of ['en', 'ar']) {
      const items = itemsOf(document, lang);
      assert.equal(items.length, 1);
      assert.match(items[0]!.id, /\/retracted\/2026-06$/);
      for (const format of ['atom', 'json', 'calendar'] as const) {
        const text = feedOf(document, format, lang);
        assert.match(text, /forged/, format);
        for (const gone of ['audit of', 'Publish', 'committee', 'تدقيق', 'Northern']) {
          assert.ok(!text.includes(gone), `${format}: ${gone}`);
        }
      }
    }
  });
});
