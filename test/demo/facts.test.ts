// Everything that is known of the first campaign can be read on a page that has one tag.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {renderLight} from '@countersign/render';
import {useChromium} from '../support/browsers/chromium.ts';
import {inEveryEngine, type Session} from '../support/browsers/engines.ts';
import {addresses, openDisclosures, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {parse} from '../support/html/parse-html.ts';
import {CAMPAIGN, keepAt, page, script, snippet, useSite} from '../support/servers/site.ts';
import {
  ARABIC_DEMANDS,
  ARABIC_RESPONSES,
  ARABIC_SIGNATORIES,
  ARABIC_STATEMENTS,
  DEMANDS,
  OVERVIEW,
  PRESS_RELEASE,
  RESPONSES,
  SIGNATORIES,
  SOURCES,
  STATEMENTS,
  SUMMARY,
} from './first-campaign.ts';

const site = useSite();

function assertHolds(text: string | undefined, fragments: readonly string[]) {
  for (const fragment of fragments) assert.ok(text?.includes(fragment), `"${fragment}" is not in "${text}"`);
}

/** Holds each text to its own fragments, in order. */
function assertEach(texts: readonly string[], expected: readonly (readonly string[])[]) {
  assert.equal(texts.length, expected.length, texts.join('\n'));
  for (const [at, fragments] of expected.entries()) assertHolds(texts[at], fragments);
}

/** Reads the whole page as a reader of English does, first at a glance and then with every disclosure open. */
async function assertFacts(run: Session['run']): Promise<void> {
  await run(settled);

  const [glance] = await run(visibleTexts, 'cs-campaign');
  assertHolds(glance, OVERVIEW);
  assertEach(
    await run(visibleTexts, '[part=overview-demand]'),
    DEMANDS.map(({title, standing, brief}) => [`${title} ${standing}`, ...brief]),
  );
  assertEach(await run(visibleTexts, '[part=response]'), [['Microsoft said, June 2026', 'the review is concluded']]);
  assert.ok(!glance!.includes('share the factual findings'), 'The record is behind a disclosure.');
  await run(openDisclosures);

  const [letter] = await run(visibleTexts, '[part=letter-heading]');
  assert.equal(letter, 'Joint letter to Microsoft regarding Israeli military use of Azure cloud and AI services');
  const [facts] = await run(visibleTexts, '[part=letter-facts]');
  assertHolds(facts, ['To Microsoft', 'Sent 18 May 2026', 'Signed by 5 organisations']);
  const [summary] = await run(visibleTexts, '[part=letter-summary]');
  assertHolds(summary, SUMMARY);
  for (const name of ['Nadella', 'Smith', 'Crampton']) assert.ok(!summary!.includes(name), name);
  // One link stands in the overview, one at the letter in the record.
  const announcement = 'Read the announcement of the letter';
  assert.deepEqual(await run(visibleTexts, '[part=letter-links] a'), [announcement, announcement]);
  assert.deepEqual(await run(addresses, '[part=letter-links] a'), [PRESS_RELEASE, PRESS_RELEASE]);

  assert.deepEqual(
    await run(visibleTexts, '[part=signatory]'),
    SIGNATORIES.map(([name]) => name),
  );
  assert.deepEqual(
    await run(addresses, '[part=signatory] a'),
    SIGNATORIES.map(([, address]) => address),
  );

  const [counts] = await run(visibleTexts, '[part=counts]');
  assertHolds(counts, ['Partly met: 2', 'Not known to us: 1']);
  const demands = await run(visibleTexts, '[part=demand]');
  assertEach(
    demands,
    DEMANDS.map(({title, standing}) => [`${title} ${standing}`]),
  );
  assertEach(
    await run(visibleTexts, '[part=timeline-entry]'),
    DEMANDS.flatMap<readonly string[]>(({history}) => history),
  );

  const [, ...responses] = await run(visibleTexts, '[part=response]');
  assertEach(responses, RESPONSES);
  assertEach(await run(visibleTexts, '[part=statement]'), STATEMENTS);

  const sources = await run(visibleTexts, '[part=source]');
  assert.equal(sources.length, SOURCES.length);
  for (const [text] of SOURCES) {
    assert.equal(
      sources.filter((source) => text.every((fragment) => source.includes(fragment))).length,
      1,
      text.join(),
    );
  }
  const links = await run(addresses, '[part=source-title] a');
  assert.deepEqual([...links].sort(), SOURCES.flatMap(([, address]) => address ?? []).sort());

  const [account] = await run(visibleTexts, '[part=account]');
  assertHolds(account, [
    'Written and judged by the maintainers of Countersign.',
    'Not approved by the signatories. Not reviewed by Microsoft.',
  ]);
  const [closing] = await run(visibleTexts, '[part=closing]');
  assertHolds(closing, ['Published by the maintainers of Countersign', 'updated 5 June 2026', 'revision 1']);

  const [meanings] = await run(visibleTexts, '[part=meanings]');
  assertHolds(meanings, ['No public source known to us shows it either way.', 'Silence alone does not count.']);
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
      await session().open(site.putPage('/page.html', page(snippet({src, keep: keepAt(site.elsewhere)}))));
      await session().run(settled);
      // The part for the record comes when the page is idle.
      const files = site.requests.map(({path}) => path.split('/').at(-1)!);
      assert.deepEqual(files.filter((name) => !name.endsWith('-record.js')).sort(), [
        'campaign.json',
        'countersign.js',
        'keep.js',
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
  assert.deepEqual(await texts('[part=signatory]'), ARABIC_SIGNATORIES);

  assertEach(await texts('[part=demand]'), ARABIC_DEMANDS);
  const [, ...responses] = await texts('[part=response]');
  assertEach(responses, ARABIC_RESPONSES);
  assertEach(await texts('[part=statement]'), ARABIC_STATEMENTS);
  const links = await tab.evaluate(addresses, '[part=source-title] a');
  assert.deepEqual([...links].sort(), SOURCES.flatMap(([, source]) => source ?? []).sort());
  const [account] = await texts('[part=account]');
  assertHolds(account, ['الفريق القائم على Countersign', 'Microsoft']);
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

test('in plain HTML of the full layout', () => {
  const html = parse(renderLight(CAMPAIGN, {lang: 'en', layout: 'full'}));
  const text = html.text.replaceAll('\u2060', '').replace(/\s+/g, ' ');
  assertHolds(text, [
    ...SUMMARY,
    ...SIGNATORIES.map(([name]) => name),
    ...DEMANDS.flatMap(({title, standing, history}) => [title, standing, ...history.flat()]),
    ...RESPONSES.flat(),
    ...STATEMENTS.flat(),
    ...SOURCES.flatMap(([fragments]) => fragments),
  ]);
  const links = html.all('a').map(({attributes}) => attributes.href);
  for (const [, address] of SOURCES) if (address) assert.ok(links.includes(address), address);
});

test('in Arabic, in plain HTML of the full layout', () => {
  const {text} = parse(renderLight(CAMPAIGN, {lang: 'ar', layout: 'full'}));
  assertHolds(text.replaceAll('\u2060', '').replace(/\s+/g, ' '), [
    ...ARABIC_SIGNATORIES,
    ...ARABIC_DEMANDS.flat(),
    ...ARABIC_RESPONSES.flat(),
    ...ARABIC_STATEMENTS.flat(),
  ]);
});
