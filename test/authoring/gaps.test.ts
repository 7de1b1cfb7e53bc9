// The things that readers look for in a letter and do not find yet.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {examine, gapsOf, namedGaps, NOT_SENT, startDocument, warningsOf} from '@countersign/authoring';
import type {Campaign, Source} from '@countersign/campaign';
import {example} from '../support/command-line/example.ts';

const NOW = new Date('2026-06-17T00:00:00Z');

/** Gaps as [kind, pointer]. */
const gaps = (campaign: Campaign, now = NOW) => gapsOf(campaign, now).map(({kind, pointer}) => [kind, pointer]);
const campaignOf = (text: string) => examine(new TextEncoder().encode(text), NOW).campaign!;
const read = (path: string) => campaignOf(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const ANSWERS = {
  title: 'Open the audit',
  addressees: ['Northern Water plc'],
  publisher: 'Clearwater Watch',
  site: 'https://clearwater.example.org/',
  language: 'en',
  sent: '2026-04-02',
  demands: ['Publish the audit', 'Repair the dam'],
  url: 'https://clearwater.example.org/open-the-audit/',
};
const source = (id: string): Source => ({id, kind: 'news', publishers: ['X'], authors: []});

test('a new letter has no signatories, no words, no sources but itself, and nowhere to report a mistake', () => {
  const letter = campaignOf(startDocument(ANSWERS, {now: NOW}));
  assert.deepEqual(gaps(letter), [
    ['signatories', '/signatories'],
    ['letter-text', '/letter/blocks'],
    ['sources', '/sources'],
    ['corrections', '/publisher/corrections'],
    ['checked', '/checked'],
  ]);
});

test('finished letters have none, and real ones what their readers do miss', () => {
  assert.deepEqual(gaps(example()), []);
  for (const day of ['2026-04-29', '2027-01-01']) assert.deepEqual(gaps(read('docs/starter.json'), new Date(day)), []);
  assert.deepEqual(gaps(read('packages/microsoft-azure-review/campaign.json')), [['checked', '/checked']]);
  assert.deepEqual(gaps(read('packages/apple-content-scanning/campaign.json')), []);
});

test('each gap ends with what fills it', () => {
  const fills: [kind: string, change: (letter: Campaign) => void][] = [
    ['signatories', (letter) => (letter.withheld = 2)],
    ['signatories', (letter) => letter.signatories.push({id: 'a', kind: 'person', name: 'A. Example'})],
    ['letter-text', ({letter}) => letter.blocks.push('We write.')],
    ['letter-text', ({letter}) => letter.texts.push({language: 'en', url: 'https://a.example/', original: true})],
    ['letter-text', ({letter}) => (letter.announcement = {url: 'https://a.example/'})],
    ['sources', (letter) => letter.sources.push(source('extra'))],
    ['corrections', ({publisher}) => (publisher.corrections = 'https://a.example/')],
    ['checked', (letter) => (letter.checked = '2026-06-01')],
    ['sent', ({letter}) => (letter.sent = '2026-06')],
    ['sent', ({letter}) => (letter.published = '2026-06-01')],
    ['demands', (letter) => letter.demands.push(read('docs/starter.json').demands[0]!)],
  ];
  for (const [kind, fill] of fills) {
    const letter = campaignOf(startDocument({...ANSWERS, demands: [], sent: NOT_SENT}, {now: NOW}));
    assert.ok(
      gaps(letter).some(([each]) => each === kind),
      kind,
    );
    fill(letter);
    assert.ok(!gaps(letter).some(([each]) => each === kind), kind);
  }
});

test('a demand that rests on the letter alone is one, while no answer is awaited, recorded or found', () => {
  const found = (change: (letter: Campaign) => void) => {
    const letter = campaignOf(startDocument(ANSWERS, {now: NOW}));
    letter.sources.push(source('extra'));
    change(letter);
    return gaps(letter)
      .filter(([kind]) => kind === 'demand-source')
      .map(([, pointer]) => pointer);
  };
  const both = ['/demands/0', '/demands/1'];
  assert.deepEqual(
    found(() => {}),
    both,
  );
  assert.deepEqual(
    found(({letter}) => (letter.replyBy = '2026-06-16')),
    both,
  );
  assert.deepEqual(
    found(({letter}) => (letter.replyBy = '2026-06-17')),
    [],
  );
  assert.deepEqual(
    found(({letter}) => (letter.replyBy = '2026-06')),
    [],
  );
  assert.deepEqual(
    found(({demands}) => demands[0]!.history[0]!.evidence.push({source: 'extra'})),
    ['/demands/1'],
  );
  const reply = (to: string) => (letter: Campaign) => letter.responses.push({...example().responses[0]!, to: [to]});
  assert.deepEqual(found(reply('repair-the-dam')), ['/demands/0']);
  assert.deepEqual(found(reply('letter')), []);
  assert.deepEqual(
    found((letter) => (letter.stage = 'ended')),
    [],
  );
});

test('a source that nothing cites, in any language, is a gap and no warning', () => {
  const uncited = (use: (campaign: Campaign) => unknown) => {
    const campaign = example((campaign) => {
      campaign.sources.push(source('extra'));
      use(campaign);
    });
    assert.ok(!warningsOf(campaign, NOW).some(({pointer}) => pointer === '/sources/6'));
    return gaps(campaign);
  };
  assert.deepEqual(
    uncited(() => {}),
    [['not-cited', '/sources/6']],
  );
  const uses: ((campaign: Campaign) => unknown)[] = [
    ({letter}) => (letter.summary = {en: 'English', ar: 'عربي [@extra, 4]'}),
    ({statements}) => (statements[0]!.speaker = {publishersOf: 'extra'}),
    ({responses}) => responses[0]!.evidence.push({source: 'extra'}),
  ];
  for (const use of uses) assert.deepEqual(uncited(use), [], String(use));
});

test('of a retracted letter readers see the closing note alone, so nothing is missing', () => {
  const letter = campaignOf(startDocument(ANSWERS, {now: NOW}));
  assert.deepEqual(gaps({...letter, stage: 'retracted'}), []);
});

test('gaps are told by name, in the order in which readers meet what is missing', () => {
  const document = JSON.parse(startDocument({...ANSWERS, sent: NOT_SENT}, {now: NOW})) as {sources: object[]};
  for (const id of ['one', 'two']) document.sources.push(source(id));
  const named = namedGaps(examine(new TextEncoder().encode(JSON.stringify(document)), NOW), NOW);
  assert.deepEqual(
    named.map(({kind, name, also = []}) => [kind, name, ...also.map((place) => place.name)]),
    [
      ['signatories', 'Signatories'],
      ['sent', 'Letter, sent'],
      ['letter-text', 'Letter, blocks'],
      ['demand-source', 'Demand “Publish the audit”', 'Demand “Repair the dam”'],
      ['not-cited', 'Source one', 'Source two'],
      ['corrections', 'Publisher, corrections'],
      ['checked', 'Checked'],
    ],
  );
  assert.deepEqual(namedGaps(examine(new TextEncoder().encode('{}'), NOW), NOW), []);
});

test('every gap has a sentence that says what is missing, and one that says what to write', () => {
  const letter = campaignOf(startDocument({...ANSWERS, demands: [], sent: NOT_SENT}, {now: NOW}));
  for (const {message, hint} of gapsOf(letter, NOW)) {
    assert.match(message, /^[A-Z].+\.$/);
    assert.match(hint, /^[A-Z].+\.$/);
  }
});
