// Everything that is known of the first campaign can be read on a page that has one tag.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {useChromium} from '../support/browsers/chromium.ts';
import {inEveryEngine, type Session} from '../support/browsers/engines.ts';
import {addresses, openDisclosures, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {CAMPAIGN, codeAt, page, script, snippet, useSite} from '../support/servers/site.ts';

const site = useSite();

const PRESS_RELEASE =
  'https://www.accessnow.org/press-release/microsoft-come-clean-about-your-ties-to-the-israeli-military/';

const SIGNATORIES = [
  ['Access Now', 'https://www.accessnow.org/'],
  ['Amnesty International', 'https://www.amnesty.org/'],
  ['7amleh – The Arab Center for the Advancement of Social Media', 'https://7amleh.org/'],
  ['Fight for the Future', 'https://www.fightforthefuture.org/'],
  ['Electronic Frontier Foundation (EFF)', 'https://www.eff.org/'],
] as const;

/** Each demand: its title, its status, and its history with what each entry says. */
const DEMANDS = [
  {
    title: 'Publish the review in full',
    standing: 'Partly met since 4 June 2026',
    history: [
      ['15 August 2025 Promised', 'it would share the factual findings with the public once'],
      ['18 May 2026 Promised', 'made aware that the review is complete', 'have not been released as promised'],
      [
        '4 June 2026 Partly met',
        'Calcalist',
        'a summary of the outcome',
        'final update',
        'no publication of the review in full',
      ],
    ],
  },
  {
    title:
      'Conduct meaningful human rights due diligence across all contracts with Israeli military and government entities',
    standing: 'Promised since 4 June 2026',
    history: [
      ['18 May 2026 Unknown', 'nothing public', 'either way'],
      ['4 June 2026 Promised', 'stronger human rights oversight', 'national-security customers', 'not known'],
    ],
  },
  {
    title:
      'Suspend all services and contracts where there is evidence that they contribute to grave human rights abuses and crimes under international law',
    standing: 'Partly met since 25 September 2025',
    history: [
      [
        '25 September 2025 Partly met',
        'ceased and disabled specified subscriptions',
        'Israel Ministry of Defense',
        'Unit 8200',
      ],
      ['18 May 2026 Partly met', 'not disclosed which services were suspended', 'remain active', 'safeguards'],
    ],
  },
] as const;

const STATEMENTS = [
  [
    'Reported by',
    'The Guardian',
    '+972 Magazine',
    'Local Call',
    'The Associated Press',
    'intercepted communications',
    'lethal military operations in Gaza',
  ],
  ['Paraphrased from Microsoft, 15 May 2025', 'found no evidence'],
  ['Alleged by Access Now', 'civil and criminal liability', 'what Access Now calls', 'Occupied Palestinian Territory'],
  ['Reported by', 'Globes', 'Microsoft France', 'Israeli Ministry of Defence'],
  [
    'Paraphrased from Marwa Fatafta, MENA Policy and Advocacy Director, Access Now',
    'commendable step',
    'no complicity',
  ],
  [
    'Paraphrased from Isedua Oribhabor, Business & Human Rights Manager, Access Now',
    'mass surveillance',
    'full transparency',
  ],
] as const;

/** Each source: what is written of it, and its address where one is known. In any order. */
const SOURCES: readonly (readonly [text: readonly string[], address: string | undefined])[] = [
  [['Access Now. Statement', 'May 2026', 'www.accessnow.org'], PRESS_RELEASE],
  [
    [
      'Human Rights Watch',
      "Microsoft must come clean on its role in Israel's war on Gaza",
      'Letter',
      '10 October 2025',
    ],
    'https://www.accessnow.org/press-release/microsoft-must-come-clean-on-its-role-in-israels-war-on-gaza/',
  ],
  [
    ['The Guardian', '‘A million calls an hour’', 'Investigation', '6 August 2025', 'www.theguardian.com'],
    'https://www.theguardian.com/world/2025/aug/06/microsoft-israeli-military-palestinian-phone-calls-cloud',
  ],
  [
    ['+972 Magazine, Local Call', 'Investigation', '6 August 2025', 'www.972mag.com'],
    'https://www.972mag.com/microsoft-8200-intelligence-surveillance-cloud-azure/',
  ],
  [
    [
      'The Associated Press',
      'As Israel uses US-made AI models in war',
      'Investigation',
      '18 February 2025',
      'apnews.com',
    ],
    'https://apnews.com/article/israel-palestinians-ai-weapons-430f6f15aab420806163558732726ad9',
  ],
  [
    ['Microsoft statement on the issues relating to technology services', '15 May 2025', 'updated 15 August 2025'],
    'https://blogs.microsoft.com/on-the-issues/2025/05/15/statement-technology-israel-gaza/',
  ],
  [
    ['Update on ongoing Microsoft review', 'Statement', '25 September 2025', 'blogs.microsoft.com'],
    'https://blogs.microsoft.com/on-the-issues/2025/09/25/update-on-ongoing-microsoft-review/',
  ],
  [
    ['Calcalist', 'Microsoft expands human rights oversight', 'News report', 'June 2026', 'www.calcalistech.com'],
    'https://www.calcalistech.com/ctechnews/article/r1hj177wze',
  ],
  [['Globes', 'News report', 'May 2026', 'No address known'], undefined],
];

function assertHolds(text: string | undefined, fragments: readonly string[]) {
  for (const fragment of fragments) assert.ok(text?.includes(fragment), `"${fragment}" is not in "${text}"`);
}

/** Reads the whole page as a reader of English does who opens every disclosure. */
async function assertFacts(run: Session['run']): Promise<void> {
  await run(settled);

  const [closed] = await run(visibleTexts, 'body');
  assertHolds(closed, ['Microsoft said, 15 May 2025']);
  assert.ok(!closed!.includes('share the factual findings'), 'The history is behind a disclosure.');
  await run(openDisclosures);

  const [letter] = await run(visibleTexts, '[part=letter-heading]');
  assert.equal(letter, 'Joint letter to Microsoft regarding Israeli military use of Azure cloud and AI services');
  const [facts] = await run(visibleTexts, '[part=letter-facts]');
  assertHolds(facts, ['To Microsoft', 'Sent 18 May 2026', 'Signed by 5 organisations']);
  const [summary] = await run(visibleTexts, '[part=letter-summary]');
  assertHolds(summary, [
    'transparency and accountability',
    '26 September 2025',
    'Satya Nadella',
    'Brad Smith',
    'Natasha Crampton',
  ]);
  assert.deepEqual(await run(visibleTexts, '[part=letter-links] a'), ['Read the announcement of the letter']);
  assert.deepEqual(await run(addresses, '[part=letter-links] a'), [PRESS_RELEASE]);

  assert.deepEqual(
    await run(visibleTexts, '[part=signatory]'),
    SIGNATORIES.map(([name]) => name),
  );
  assert.deepEqual(
    await run(addresses, '[part=signatory] a'),
    SIGNATORIES.map(([, address]) => address),
  );

  const [counts] = await run(visibleTexts, '[part=counts]');
  assertHolds(counts, ['Partly met: 2', 'Promised: 1']);
  const demands = await run(visibleTexts, '[part=demand]');
  const histories = await run(visibleTexts, '[part=demand-history] li');
  assert.equal(demands.length, DEMANDS.length);
  for (const [at, {title, standing, history}] of DEMANDS.entries()) {
    assert.ok(demands[at]!.startsWith(`${title} ${standing}`), demands[at]);
    for (const entry of history) assertHolds(histories.shift(), entry);
  }
  assert.deepEqual(histories, []);

  const [response, ...others] = await run(visibleTexts, '[part=response]');
  assertHolds(response, ['Microsoft said, 15 May 2025', 'internal and external reviews', 'found no evidence', 'Gaza']);
  assert.deepEqual(others, []);

  const statements = await run(visibleTexts, '[part=statement]');
  assert.equal(statements.length, STATEMENTS.length);
  for (const [at, fragments] of STATEMENTS.entries()) assertHolds(statements[at], fragments);

  const sources = await run(visibleTexts, '[part=source]');
  const links = await run(addresses, '[part=source-links] a');
  assert.equal(sources.length, SOURCES.length);
  for (const [text] of SOURCES) {
    assert.equal(
      sources.filter((source) => text.every((fragment) => source.includes(fragment))).length,
      1,
      text.join(),
    );
  }
  assert.deepEqual([...links].sort(), SOURCES.flatMap(([, address]) => address ?? []).sort());

  const [closing] = await run(visibleTexts, '[part=closing]');
  assertHolds(closing, [
    'Published by The maintainers of Countersign; statuses judged by The maintainers of Countersign.',
    'Neither the signatories nor the addressee have reviewed this account.',
    'Revision 1, updated 5 June 2026',
    // Half a year later the line says `not checked since`.
    '5 June 2026.',
  ]);

  const [meanings] = await run(visibleTexts, '[part=meanings]');
  assertHolds(meanings, ['No public source shows it either way.', 'Silence is no such source.']);
}

describe('one tag', () => {
  inEveryEngine((_engine, session) => {
    test('shows what is known', async () => {
      await session().open(`${site.origin}/demo/one-tag.html`);
      await assertFacts(session().run);
    });

    // The document is one that may be kept for some minutes, as published ones are. Firefox gives no preload to a request
    // that refuses redirects, but takes its answer from the cache. And from the page's own origin WebKit asks twice, for
    // its preload has an Origin header and its fetch has none.
    test('asks once for the code and once for the document', async () => {
      const src = `${site.elsewhere}/campaigns/microsoft-azure-review/campaign.json`;
      await session().open(site.putPage('/page.html', page(snippet({src, code: codeAt(site.elsewhere)}))));
      await session().run(settled);
      assert.deepEqual(site.requests.map(({path}) => path.split('/').at(-1)).sort(), [
        'campaign.json',
        'countersign.js',
        'page.html',
      ]);
    });
  });
});

const chromium = useChromium();

test('in Arabic', async () => {
  const {page: tab, open} = await chromium();
  const src = site.putDocument('/fresh/campaign.json', CAMPAIGN);
  await open(site.putPage('/ar.html', page(`${script(site.elsewhere)}<cs-campaign src="${src}"></cs-campaign>`, 'ar')));
  await tab.evaluate(openDisclosures);
  const texts = (selector: string) => tab.evaluate(visibleTexts, selector);

  const [facts] = await texts('[part=letter-facts]');
  assertHolds(facts, ['إلى Microsoft', 'أُرسلت في 18 مايو 2026', '5 منظمات']);
  const [title] = await texts('[part=letter-heading]');
  assertHolds(title, ['رسالة مشتركة', 'Microsoft', 'Azure']);
  assert.deepEqual(
    await texts('[part=signatory]'),
    SIGNATORIES.map(([name]) => name),
  );

  const demands = await texts('[part=demand]');
  const expected = [
    [
      'نشر المراجعة كاملةً',
      'تحقق جزئياً منذ 4 يونيو 2026',
      '15 أغسطس 2025 وُعد به',
      'النتائج المتعلقة بالوقائع',
      'Calcalist',
      'تحديثها النهائي',
    ],
    ['عناية واجبة جادّة', 'وُعد به منذ 4 يونيو 2026', '18 مايو 2026 غير معروف', 'عملاء الأمن القومي'],
    ['تعليق جميع الخدمات والعقود', 'تحقق جزئياً منذ 25 سبتمبر 2025', 'الوحدة 8200', 'أيّ الخدمات عُلّقت'],
  ];
  assert.equal(demands.length, expected.length);
  for (const [at, fragments] of expected.entries()) assertHolds(demands[at], fragments);

  const [response] = await texts('[part=response]');
  assertHolds(response, ['Microsoft', '15 مايو 2025', 'لم تجد حتى ذلك الحين أي دليل']);
  const statements = await texts('[part=statement]');
  assert.equal(statements.length, STATEMENTS.length);
  assertHolds(statements[2], ['Access Now', 'المدنية والجنائية']);
  assertHolds(statements[4], ['Marwa Fatafta', 'جديرة بالثناء']);
  const links = await tab.evaluate(addresses, '[part=source-links] a');
  assert.deepEqual([...links].sort(), SOURCES.flatMap(([, source]) => source ?? []).sort());
  const [closing] = await texts('[part=closing]');
  assertHolds(closing, ['ترجمة آلية', 'الفريق القائم على Countersign']);

  const directions = await tab.evaluate(() =>
    [...document.querySelector('cs-campaign')!.shadowRoot!.querySelectorAll('.base')].map((base) => [
      base.getAttribute('lang'),
      getComputedStyle(base).direction,
    ]),
  );
  assert.deepEqual(directions, [['ar', 'rtl']]);
});
