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

  test('has words beside its citations, and no blank letters in the place of words', () => {
    for (const blank of ['', '\u3164', '\uffa0', '\u115f\u1160', '\u2800', '\u{1d159}', '\u{13441}']) {
      assert.deepEqual(pointersWith({[ENTRY]: `${blank} [@company-2026-04]`.trim()}), [ENTRY], blank);
      if (blank) assert.ok(!hasFormat('label', blank), blank);
    }
    // The place in a source is part of its citation.
    assert.deepEqual(pointersWith({[ENTRY]: '[@company-2026-04, p. 4]'}), [ENTRY]);
  });

  test('counts every character that takes room: blank letters, and signs of format that show', () => {
    // Fillers of Hangul, the blank of Braille, and signs that span or stand before the numbers after them.
    for (const sign of ['\u3164', '\uffa0', '\u115f', '\u1160', '\u2800', '\ufff9', '\ufffb', '\u0600', '\u0605']) {
      assert.equal(countVisible(`a${sign}b`), 3, sign.codePointAt(0)!.toString(16));
    }
    for (const sign of ['\u06dd', '\u070f', '\u08e2', '\u{110bd}']) assert.equal(countVisible(`a${sign}b`), 3);
    for (const unseen of ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u0301']) {
      assert.equal(countVisible(`a${unseen}b`), 2);
    }
  });

  test('closes a bidi isolate before each citation, as every text does', () => {
    const [open, close] = ['\u2067', '\u2069'];
    const cited = '[@company-2026-04]';
    for (const pointer of [ENTRY, '/demands/0/history/0/note']) {
      const at = (text: string) => pointersWith({[pointer]: text});
      assert.deepEqual(at(`It is ${open}said${close} ${cited}${open} here${close}.`), []);
      assert.deepEqual(at(`It is ${open}said ${cited} here${close}.`), [pointer]);
      assert.deepEqual(at(`It is said [@company-2026-04, ${open}p. 4] here${close}.`), [pointer]);
    }
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
  const found = {'/statements/1/basis': 'found', '/statements/1/speaker': {name: 'The Court of Rivers'}};
  assert.deepEqual(pointersWith(found), []);
  assert.deepEqual(pointersWith({...found, '/statements/1/date': undefined}), ['/statements/1/date']);
  const speaker = {publishersOf: 'herald-2026'};
  assert.deepEqual(pointersWith({...found, '/statements/1/speaker': speaker}), ['/statements/1/speaker/name']);
});

test('a finding is none of a signatory', () => {
  const found = {'/statements/1/basis': 'found'};
  assert.deepEqual(pointersWith(found), ['/statements/1/speaker/signatory']);
});

test('nobody approves a revision that is yet to come', () => {
  assert.deepEqual(pointersWith({'/approvals/1/revision': 4}), ['/approvals/1/revision']);
  assert.deepEqual(pointersWith({'/revision': 2}), ['/approvals/1/revision', '/approvals/2/revision']);
  assert.deepEqual(pointersWith({'/revision': 4}), []);
});

/** Addresses of bodies, with addresses on their sites and others that are not. */
const SITES: [site: string, on: string[], off: string[]][] = [
  // The path of one language may be an account of two letters.
  [
    'https://www.amnesty.org/en/',
    ['https://www.amnesty.org/en/', 'https://amnesty.org/en/act/'],
    ['https://www.amnesty.org/fr/agir/', 'https://act.amnesty.org/en/', 'https://evil-amnesty.org/en/'],
  ],
  [
    'https://x.com/UN',
    ['https://x.com/UN', 'https://x.com/UN/status/1'],
    ['https://x.com/evil', 'https://x.com/', 'https://evil.x.com/UN', 'https://x.com/UNevil', 'https://x.com/un'],
  ],
  ['https://example.org/pt-br', ['https://example.org/pt-br/sign'], ['https://example.org/sign']],
  ['https://example.org/en/rivers/', ['https://example.org/en/rivers/sign'], ['https://example.org/en/evil']],
  [
    'https://example.org/?lang=en',
    ['https://example.org/sign', 'https://act.example.org/?sign=1'],
    ['https://example.com/?lang=en'],
  ],
  ...['language=pt-BR', 'hl=zh-Hant', 'locale=en_GB'].map((query): [string, string[], string[]] => [
    `https://example.org/?${query}`,
    ['https://example.org/sign'],
    [],
  ]),
  ...['org=a', 'lang=clearwater-1', 'lang=en&org=a', 'lang'].map((query): [string, string[], string[]] => [
    `https://platform.example/?${query}`,
    [`https://platform.example/?${query}`, `https://platform.example/?${query}#sign`],
    ['', '?org=evil', `?${query}&page=1`, `evil?${query}`].map((end) => `https://platform.example/${end}`),
  ]),
  ['https://example.org/index.html', ['https://example.org/sign'], []],
  [
    'https://example.org/en/index.php',
    ['https://example.org/en/sign', 'https://example.org/en/index.php'],
    ['https://example.org/fr/signer', 'https://example.org/en/index.php?org=evil'],
  ],
  ['https://example.org/rivers/index.html', ['https://example.org/rivers/sign'], ['https://example.org/evil']],
  [
    'https://example.org/page?id=1',
    ['https://example.org/page?id=1', 'https://example.org/page?id=1#form'],
    ['', '?id=2', '?id=12', '?id=1&id=2', '?id=1&form=2', '?form=2&id=1', '?ID=1', '/evil?id=1', '/?id=1'].map(
      (end) => `https://example.org/page${end}`,
    ),
  ],
  [
    'https://twitter.com/CalypsoHost',
    ['https://twitter.com/CalypsoHost/status/1', 'https://www.twitter.com/CalypsoHost'],
    ['https://twitter.com/other', 'https://twitter.com/calypsohost', 'https://twitter.com/CalypsoHost2'],
  ],
  [
    'https://social.example/clearwater',
    [
      'https://social.example/clearwater/a',
      'https://social.example/clearwater/%C3%A9',
      'https://social.example/clearwater/#a',
    ],
    [
      '..%2fevil',
      '..%2Fevil',
      '..%5cevil',
      'a/..%2f..%2fevil',
      '..%252fevil',
      '..;/evil',
      ';/../evil',
      '?org=evil',
    ].map((end) => `https://social.example/clearwater/${end}`),
  ],
  [
    'https://platform.example/view',
    ['https://platform.example/view', 'https://platform.example/view/sign'],
    ['?org=evil', '/?org=evil', '/index.php?org=evil', '/x?org=evil', ';org=evil'].map(
      (end) => `https://platform.example/view${end}`,
    ),
  ],
  [
    'https://platform.example/page.php',
    ['https://platform.example/page.php', 'https://platform.example/page.php/sign'],
    ['https://platform.example/page.php?org=evil', 'https://platform.example/page.php/x?org=evil'],
  ],
  ...['https://platform.example/#/a', 'https://platform.example/app#a'].map((site): [string, string[], string[]] => [
    site,
    [site],
    [
      `${site}b`,
      `${site}/b`,
      'https://platform.example/',
      'https://platform.example/app/',
      'https://a.platform.example/#/a',
    ],
  ]),
];

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

  test('is below the path of a body that shares its host with others', () => {
    const sharedBy = (url: string) => ({'/publisher/url': url, '/actions/1/url': url});
    const shared = sharedBy('https://social.example.org/clearwater/');
    for (const url of ['clearwater', 'clearwater/', 'clearwater/act']) {
      assert.deepEqual(at(`https://social.example.org/${url}`, shared), [], url);
    }
    for (const url of ['', 'clearwater-evil', 'evil', 'clearwater/../evil', 'clearwater?act']) {
      const canonical = new URL(`https://social.example.org/${url}`).href;
      assert.deepEqual(at(canonical, shared), ['/actions/0/url'], url);
    }
    assert.deepEqual(at('https://act.social.example.org/clearwater/', shared), ['/actions/0/url']);
  });

  for (const [site, on, off] of SITES) {
    test(`of ${site} is on its site`, () => {
      const problems = (url: string) =>
        pointersWith({'/publisher/url': site, '/actions': [{kind: 'read', by: 'publisher', label: 'Read', url}]});
      for (const url of on) assert.deepEqual(problems(url), [], url);
      for (const url of off) assert.deepEqual(problems(url), ['/actions/0/url'], url);
    });
  }

  for (const kind of ['sign-on', 'support', 'write']) {
    test(`that asks to ${kind} holds no e-mail address, which may be that of a person`, () => {
      const asking = {'/actions/0/kind': kind};
      for (const end of [
        '?to=jane@mail.example',
        '?to=jane%40mail.example',
        'jane@mail.example/',
        '#jane@mail.example',
      ]) {
        assert.deepEqual(at(`https://clearwater.example.org/${end}`, asking), ['/actions/0/url'], end);
      }
      for (const end of ['@clearwater', '?at=@.a', 'a@b/c.d']) {
        assert.deepEqual(at(`https://clearwater.example.org/${end}`, asking), [], end);
      }
    });
  }

  test('that leads on may: addresses of mailing lists and of accounts in the Fediverse have one', () => {
    for (const kind of ['read', 'follow']) {
      for (const end of ['lists/news@lists.example.org/', '@clearwater@social.example.org']) {
        assert.deepEqual(at(`https://clearwater.example.org/${end}`, {'/actions/0/kind': kind}), [], kind);
      }
    }
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
      assert.deepEqual(pointersWith({...asking, '/revision': 4}), []);
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
      [{heading: 'H', ordered: true}, `${at}/ordered`],
      [7, at],
      [{ar: 'نص'}, at],
    ] as const) {
      assert.deepEqual(pointersWith({[at]: block}), [place], JSON.stringify(block));
    }
  });
});
