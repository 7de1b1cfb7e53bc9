// Briefs, what is missing, findings, approvals of the future and calls to action: the rules for what readers meet first.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {readCampaign} from '@countersign/campaign';
import {countVisible, hasFormat} from '@countersign/campaign/schema';
import {example, pointersWith} from '../support/documents/example.ts';

suite('a brief', () => {
  const ENTRY = '/demands/0/history/0/brief';

  test('has at most 180 characters that readers see, without its citations', () => {
    const cited = '[@company-2026-04] [@company-2026-04]';
    assert.deepEqual(pointersWith({[ENTRY]: `${'x'.repeat(180)} ${cited}`}), []);
    assert.deepEqual(pointersWith({[ENTRY]: `${'x'.repeat(181)} ${cited}`}), [ENTRY]);
    // Readers see the place in the source.
    assert.deepEqual(pointersWith({[ENTRY]: `${'x'.repeat(173)} [@company-2026-04, para. 2]`}), []);
    assert.deepEqual(pointersWith({[ENTRY]: `${'x'.repeat(174)} [@company-2026-04, para. 2]`}), [ENTRY]);
    assert.equal(countVisible(`Four [@a] [@b, p. 4].`), 9);
  });

  test('counts characters as readers see them', () => {
    assert.ok(hasFormat('brief', '😀'.repeat(180)));
    assert.ok(hasFormat('brief', 'e\u0301'.repeat(180)));
    assert.ok(hasFormat('brief', 'a\u00ad'.repeat(180)));
    assert.ok(!hasFormat('brief', '😀'.repeat(181)));
    assert.ok(!hasFormat('brief', 'e\u0301'.repeat(181)));
  });

  test('is as short in every language', () => {
    const [short, long] = [180, 181].map((length) => `${'ش'.repeat(length)} [@company-2026-04]`);
    assert.deepEqual(pointersWith({[ENTRY]: {en: 'x [@company-2026-04]', ar: short}}), []);
    assert.deepEqual(pointersWith({[ENTRY]: {en: 'x [@company-2026-04]', ar: long}}), [`${ENTRY}/ar`]);
  });

  for (const [pointer, own] of [
    ['/demands/0/history/0/brief', 'company-2026-04'],
    ['/demands/1/history/0/brief', 'herald-2026'],
    ['/responses/0/brief', 'company-2026-05'],
    ['/responses/1/brief', 'clearwater-2026'],
    ['/statements/0/brief', 'herald-2026'],
    ['/statements/1/brief', 'clearwater-2026'],
  ] as const) {
    test(`at ${pointer} cites a source of its own entry, and no other`, () => {
      assert.deepEqual(pointersWith({[pointer]: `It is said [@${own}].`}), []);
      assert.deepEqual(pointersWith({[pointer]: 'It is said.'}), [pointer]);
      // A source of the document, but of another entry.
      assert.deepEqual(pointersWith({[pointer]: `It is said [@${own}] [@company-2026-06].`}), [pointer]);
      const translated = {en: `It is said [@${own}].`, ar: 'يقال.', fr: `Il est dit [@${own}] [@company-2026-06].`};
      assert.deepEqual(pointersWith({[pointer]: translated}), [`${pointer}/ar`, `${pointer}/fr`]);
    });
  }

  test('is none of an allegation', () => {
    const alleged = {'/statements/0/basis': 'alleged'};
    assert.deepEqual(pointersWith(alleged), ['/statements/0/brief']);
    assert.deepEqual(pointersWith({...alleged, '/statements/0/brief': undefined}), []);
  });
});

suite('what is missing', () => {
  test('is said of what was done in part', () => {
    assert.deepEqual(pointersWith({'/demands/0/history/1/missing': undefined}), ['/demands/0/history/1/missing']);
  });

  test('is said of nothing else', () => {
    for (const status of ['met', 'promised', 'unmet', 'reversed', 'unknown', 'dropped']) {
      assert.deepEqual(
        pointersWith({
          '/demands/0/history/1/status': status,
          '/demands/0/history/1/evidence/1/source': 'herald-2026-06',
        }),
        ['/demands/0/history/1/missing'],
        status,
      );
    }
  });
});

test('a finding names its court, regulator or inquiry, and its date', () => {
  const found = {'/statements/1/basis': 'found'};
  assert.deepEqual(pointersWith(found), []);
  assert.deepEqual(pointersWith({...found, '/statements/1/date': undefined}), ['/statements/1/date']);
  for (const speaker of [{signatory: 'clearwater'}, {publishersOf: 'herald-2026'}]) {
    assert.deepEqual(pointersWith({...found, '/statements/1/speaker': speaker}), ['/statements/1/speaker/name']);
  }
});

test('nobody approves a revision that is yet to come', () => {
  assert.deepEqual(pointersWith({'/approvals/1/revision': 4}), ['/approvals/1/revision']);
  assert.deepEqual(pointersWith({'/revision': 2}), ['/approvals/1/revision', '/approvals/2/revision']);
  assert.deepEqual(pointersWith({'/revision': 4}), []);
});

suite('an action', () => {
  const at = (url: string, more: object = {}) => pointersWith({'/actions/0/url': url, ...more});

  test('is on the site of the body that asks, or below it', () => {
    for (const host of ['clearwater.example.org', 'www.clearwater.example.org', 'act.clearwater.example.org']) {
      assert.deepEqual(at(`https://${host}/sign?now=1`), [], host);
    }
    const below = {'/publisher/url': 'https://www.clearwater.example.org/'};
    assert.deepEqual(at('https://act.clearwater.example.org/', below), []);
  });

  for (const host of [
    'evil-clearwater.example.org',
    'clearwater.example.org.evil.example',
    'example.org',
    'evil.com',
    'earwater.example.org',
    'elsewhere.example',
  ]) {
    test(`is not on ${host}`, () => assert.deepEqual(at(`https://${host}/clearwater.example.org`), ['/actions/0/url']));
  }

  test('is on the site of the signatory that asks, which needs one', () => {
    const rivers = {'/actions/0/by': 'river-union', '/signatories/1/withdrawn': undefined};
    assert.deepEqual(at('https://rivers.example.org/a', rivers), []);
    assert.deepEqual(at('https://clearwater.example.org/a', rivers), ['/actions/0/url']);
    assert.deepEqual(at('https://rivers.example.org/a', {'/actions/0/by': 'dr-example'}), ['/actions/0/url']);
  });

  test('is of no signatory that withdrew', () => {
    assert.deepEqual(at('https://rivers.example.org/a', {'/actions/0/by': 'river-union'}), ['/actions/0/by']);
  });

  test('leaves the id of the publisher to the publisher', () => {
    const publisher = {id: 'publisher', kind: 'organisation', name: 'Another', url: 'https://another.example/'};
    assert.deepEqual(pointersWith({'/signatories/3': publisher}), ['/signatories/3/id']);
  });

  for (const kind of ['sign-on', 'support', 'write']) {
    test(`that asks to ${kind} needs the agreement of all, and an open campaign`, () => {
      const asking = {'/actions/0/kind': kind};
      const closing = {date: '2026-06', note: 'It ended.'};
      assert.deepEqual(pointersWith(asking), []);
      assert.deepEqual(pointersWith({...asking, '/approvals': []}), ['/actions/0/kind']);
      assert.deepEqual(pointersWith({...asking, '/approvals/2/outcome': 'objects'}), ['/actions/0/kind']);
      for (const stage of ['ended', 'retracted']) {
        assert.deepEqual(pointersWith({...asking, '/stage': stage, '/closing': closing}), ['/actions/0/kind']);
      }
    });
  }

  for (const kind of ['read', 'follow']) {
    test(`that asks to ${kind} needs neither`, () => {
      const closing = {'/stage': 'ended', '/closing': {date: '2026-06', note: 'It ended.'}};
      assert.deepEqual(pointersWith({'/actions/0/kind': kind, '/approvals': [], ...closing}), []);
    });
  }

  test('is one of three at most', () => {
    const action = {kind: 'read', by: 'publisher', label: 'Read', url: 'https://clearwater.example.org/'};
    assert.deepEqual(pointersWith({'/actions': [action, action, action]}), []);
    assert.deepEqual(pointersWith({'/actions': [action, action, action, action]}), ['/actions']);
  });
});

suite('a block of the letter', () => {
  const at = '/letter/blocks/0';

  test('is a text, a heading or a list', () => {
    for (const block of ['Text.', {en: 'Text.', ar: 'نص.'}, {heading: 'H'}, {list: ['A', {en: 'B'}], ordered: true}]) {
      assert.deepEqual(pointersWith({[at]: block}), [], JSON.stringify(block));
    }
  });

  test('that is a list is unordered by itself', () => {
    const result = readCampaign(example({[at]: {list: ['A']}}));
    assert.ok(result.ok);
    assert.deepEqual(result.campaign.letter.blocks[0], {list: ['A'], ordered: false});
  });

  test('is told where it is wrong', () => {
    for (const [block, place] of [
      [{heading: ''}, `${at}/heading`],
      [{heading: {ar: 'نص'}}, `${at}/heading`],
      [{list: []}, `${at}/list`],
      [{list: ['A', 7]}, `${at}/list/1`],
      [{list: ['[@nowhere]']}, `${at}/list/0`],
      [{list: ['A'], ordered: 'yes'}, `${at}/ordered`],
      [{heading: 'H', level: 2}, `${at}/level`],
      [7, at],
      [{ar: 'نص'}, at],
    ] as const) {
      assert.deepEqual(pointersWith({[at]: block}), [place], JSON.stringify(block));
    }
  });
});
