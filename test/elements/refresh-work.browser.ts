// What a refresh costs: nothing where there is nothing new, and else what has changed.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {assertSameMembers} from '../support/assertions.ts';
import {html, make, show, TAGS, until, type Document} from '../support/elements/fixtures.ts';
import {serve} from '../support/elements/served.ts';
import {holdTimers, MINUTE, seen} from './timers.ts';
import {countWork, plainExample, rested, watchChanges, type Work} from './work.ts';

/** The example as it was published on a day of July 2026. */
const published = (day: number, changes: Readonly<Record<string, unknown>> = {}): Document =>
  plainExample({'/revision': 3 + day, '/updated': `2026-07-0${day}T09:00:00Z`, ...changes});

/** How a page embeds the campaign, and how many accounts that makes. There is one closing line in full. */
const pages: Record<string, [(src: string) => unknown, accounts: number]> = {
  'a whole campaign': [(src) => html`<cs-campaign layout="full" src=${src} refresh="10"></cs-campaign>`, 1],
  'parts of it': [
    (src) => html`
      <cs-campaign layout="none" src=${src} refresh="10">
        ${TAGS.slice(1).map((tag) => make(tag, {source: 'herald-2026'}))}
      </cs-campaign>
    `,
    2,
  ],
};

interface Refreshed {
  readonly work: Work;
  /** All elements that show the campaign. */
  readonly elements: readonly CampaignElement[];
  /** Lets time pass until the next answer has been taken in, and says what has changed on the page. */
  refresh(): Promise<string[]>;
}

async function open(embed: (src: string) => unknown, ...answers: readonly Document[]): Promise<Refreshed> {
  const timers = holdTimers();
  seen('visible');
  const work = countWork();
  const served = await serve(...answers);
  const place = show<HTMLElement>(html`<div>${embed(served.url)}</div>`);
  await until(() => (place.firstElementChild as CampaignElement).state === 'ready');
  await rested();
  const elements = ([...work.renders.keys()] as CampaignElement[]).filter(({isConnected}) => isConnected);
  const changes = watchChanges(place);
  let requests = 1;
  return {
    work,
    elements,
    async refresh() {
      work.reset();
      timers.advance(11 * MINUTE);
      await served.taken(++requests);
      await rested();
      return changes();
    },
  };
}

/**
 * The number and the day on the closing line, and the number in every account, which no signatory has approved yet.
 * That is all that two revisions of the same differ in.
 */
const days = (accounts: number, before: number, after: number): string[] => [
  'time[datetime]',
  `${before} July 2026 → ${after} July 2026`,
  ` · revision ${3 + before} →  · revision ${3 + after}`,
  ...Array.from({length: accounts}, () => ` Revision ${3 + before} not yet. →  Revision ${3 + after} not yet.`),
];

for (const [what, [embed, accounts]] of Object.entries(pages)) {
  describe(`a refresh of ${what}`, () => {
    it('that brings nothing new is neither checked nor rendered', async () => {
      const {work, refresh} = await open(
        embed,
        published(5),
        published(5),
        published(4, {'/letter/title': 'An older one'}),
        {...published(6), id: 'another'},
        published(5, {'/letter/title': 'Another of the same time'}),
        published(6, {'/updated': '2999-01-01T00:00:00Z'}),
        published(6, {'/revision': 1_000_000}),
      );
      for (let nth = 0; nth < 6; nth++) {
        assert.deepEqual(await refresh(), []);
        assert.deepEqual([work.checks, work.reads, [...work.renders.keys()]], [0, [], []]);
      }
    });

    it('that brings what cannot be shown is checked and not rendered', async () => {
      const {work, refresh} = await open(embed, published(5), published(6, {'/letter/title': 7}));
      assert.deepEqual(await refresh(), []);
      assert.deepEqual([work.checks, work.reads, [...work.renders.keys()]], [1, [], []]);
    });

    it('that brings the same anew changes its number and the day on it', async () => {
      const {work, elements, refresh} = await open(embed, published(5), published(6));
      assertSameMembers(await refresh(), days(accounts, 5, 6));
      assert.deepEqual([work.checks, work.reads], [1, []]);
      assertSameMembers([...work.renders.keys()], elements.slice());
      assert.deepEqual([...new Set(work.renders.values())], [1]);
    });

    it('changes those texts that have changed, and nothing else', async () => {
      const {work, elements, refresh} = await open(
        embed,
        published(5),
        published(6, {
          '/letter/blocks/0': 'We write about the audit of both reservoirs.',
          '/demands/0/title/en': 'Publish all of the audit',
          '/demands/1/history/0/note': 'Nothing public shows it.',
          '/signatories/1/name': 'River Unions',
          '/statements/0/text': 'The audit found leaks at four gauges.',
          '/sources/0/title': 'Audit found four leaks at reservoir',
        }),
      );
      assertSameMembers(await refresh(), [
        ...days(accounts, 5, 6),
        'We write about the audit of the Northern Reservoir. → We write about the audit of both reservoirs.',
        // An overview says it, too.
        ...Array.from({length: accounts}, () => [
          'Publish the audit in full → Publish all of the audit',
          // The last word is in one piece with its mark.
          'Nothing public shows whether repairs have  → Nothing public shows ',
          'begun. → it.',
        ]).flat(),
        // The name of its disclosure.
        'summary[aria-label]',
        'River Union → River Unions',
        'The audit found leaks at three  → The audit found leaks at four ',
        'Audit found leaks at reservoir → Audit found four leaks at reservoir',
      ]);
      assert.deepEqual([work.checks, work.reads], [1, []]);
      assertSameMembers([...work.renders.keys()], elements.slice());
      assert.deepEqual([...new Set(work.renders.values())], [1]);
    });
  });
}

describe('a refresh with one demand and one statement more, before the others', () => {
  const demand = {
    id: 'who-knew',
    title: 'Say who knew',
    history: [
      {date: '2026-04-02', status: 'unknown', note: 'Nothing public shows it.', evidence: [{source: 'herald-2026'}]},
    ],
  };
  const statement = {
    id: 'known',
    basis: 'reported',
    text: 'The audit was known to the board.',
    speaker: {publishersOf: 'herald-2026'},
    evidence: [{source: 'herald-2026'}],
  };

  it('adds these, and leaves the others as they are', async () => {
    const {demands, statements} = plainExample() as Record<string, unknown[]>;
    const {refresh} = await open(
      (src) => html`<cs-campaign layout="full" src=${src} refresh="10" without-sources></cs-campaign>`,
      published(5),
      published(6, {'/demands': [demand, ...demands!], '/statements': [statement, ...statements!]}),
    );
    assertSameMembers(await refresh(), [
      ...days(1, 5, 6),
      '+ demand',
      '+ statement',
      // Among the counts, one more is not known. The list of them is named like the heading.
      '1 → 2',
      'Where the 2 demands stand → Where the 3 demands stand',
      'ul[aria-label]',
      // What stood second stands third now, and so the marks in it say.
      ...Array.from({length: 8}, () => 'a[data-place]'),
    ]);
  });
});
