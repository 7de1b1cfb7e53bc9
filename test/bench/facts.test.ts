// Whoever shows the letter shows the same of it: contestants that showed less would be quicker.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, suite, test} from 'node:test';
import {formatDate, standing, type Demand} from '@countersign/campaign';
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';
import {useChromium} from '../support/browsers/chromium.ts';
import {addresses, openDisclosures, visibleTexts} from '../support/browsers/in-page.ts';
import {contestants, type Contestant} from './contestants.ts';
import type {Campaign, Entry} from './contestants/shared/campaign.ts';
import {account, STATUS_WORDS} from './contestants/shared/words.ts';
import {lastSourceText, numberedSources} from './documents.ts';
import {reachesLastSource, settled} from './in-page.ts';
import {watching} from './measure.ts';
import {startSite, type BenchSite} from './site.ts';

const SIZES = [5, 100];
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

// Web Awesome makes a landmark of what is in each disclosure, and axe finds no name for it. That is the library's.
const RULES = {'landmark-unique': {enabled: false}};

const chromium = useChromium();
let site: BenchSite;
before(async () => {
  site = await startSite(contestants, SIZES);
});
after(() => site.server.close());

const day = (date: string) => formatDate(date, 'en-GB');

async function open(contestant: Contestant, size: number): Promise<Page> {
  // A disclosure that fades in is judged by axe as it is at that moment: too pale.
  const {page, errors, messages} = await chromium({reducedMotion: 'reduce'});
  await page.addInitScript(watching(contestant, lastSourceText(site.document(size))));
  await page.goto(site.address(contestant, size));
  await page.evaluate(settled, 120_000);
  await page.evaluate(openDisclosures);
  await page.evaluate(animationsEnded);
  assert.deepEqual([errors, messages], [[], []]);
  return page;
}

/** Resolves when nothing on the page moves any more, as the library in it sees to in the frames after a change. */
async function animationsEnded(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let quiet = 0; quiet < 5; quiet += 1) {
    await frame();
    if (document.getAnimations().length > 0) quiet = -1;
  }
}

/** Every part of a text, in any order. */
function assertHolds(text: string | undefined, parts: readonly string[]): void {
  for (const part of parts) assert.ok(text?.includes(part), `${part} is not in: ${text}`);
}

/** The letter, its demands and what travels with their statuses, its statements and what was answered. */
async function assertLetter(page: Page, size: number): Promise<void> {
  const {letter, demands, responses, statements} = site.document(size);
  const [body] = await page.evaluate(visibleTexts, 'body');
  const items = await page.evaluate(visibleTexts, 'li');
  assertHolds(body, [letter.title, ...letter.addressees.map(({name}) => name), `Sent ${day(letter.sent)}`]);
  assertHolds(body, account(site.document(size) as Campaign).split(/(?<=\.) /));
  assertHolds(body, letter.summary.split(/\s*\[@[^\]]+\]/));
  for (const demand of demands) {
    const item = items.find((text) => text.startsWith(demand.title));
    const {status, since} = standing(demand as unknown as Demand);
    assertHolds(item, [
      `${STATUS_WORDS[status]} since ${day(since)}`,
      `What was said and done: ${demand.history.length} entries`,
    ]);
    for (const {date, note, missing} of demand.history as Entry[]) {
      assertHolds(item, [day(date), note.split(/\s*\[@/)[0]!, ...(missing ? [`Missing: ${missing}`] : [])]);
    }
  }
  for (const {date, text, rejoinder} of responses) assertHolds(body, [`replied, ${day(date)}`, text, rejoinder]);
  for (const {date, text, speaker} of statements) assertHolds(body, [speaker.name, day(date), text]);
}

/** The last items are the sources, in the order of their numbers, and those before are the signatories. */
async function assertLists(page: Page, size: number): Promise<void> {
  const {signatories, sources} = site.document(size);
  const items = await page.evaluate(visibleTexts, 'li');
  const listed = items.slice(-sources.length);
  for (const [at, {title, publishers, date, url, archived}] of numberedSources(site.document(size)).entries()) {
    const copy = archived ? [`Archived copy, ${day(archived.date!)}`] : [];
    assertHolds(listed[at], [title!, ...publishers, day(date!), new URL(url!).host, ...copy]);
  }
  const signed = items.slice(-sources.length - signatories.length, -sources.length);
  for (const [at, {name}] of signatories.entries()) assertHolds(signed[at], [name]);

  const links = new Set(await page.evaluate(addresses, 'a'));
  const wanted = [
    ...signatories.flatMap((each) => ('url' in each ? [each.url] : [])),
    ...sources.flatMap(({url, archived}) => [url, ...(archived ? [archived.url] : [])]),
  ];
  assert.deepEqual(
    wanted.filter((url) => !links.has(url)),
    [],
  );
}

/** The marks for single citations that stand in a mark: `[2–4; 7, p. 4]` is four of them. */
function marksIn(mark: string): string[] {
  const text = mark.slice(1, -1);
  const parts = /^[\d–, ]+$/.test(text) ? text.split(', ') : text.split('; ');
  return parts.flatMap((part) => {
    const [first, last] = /^\d+–\d+$/.test(part) ? part.split('–').map(Number) : [];
    return first ? Array.from({length: last! - first + 1}, (_, at) => `[${first + at}]`) : [`[${part}]`];
  });
}

/** The marks, in the order in which the page shows them. */
async function assertMarks(page: Page, size: number): Promise<void> {
  const {letter, demands, responses, statements} = site.document(size);
  const numbers = new Map(numberedSources(site.document(size)).map(({id}, at) => [id, at + 1]));
  const ofEvidence = (evidence: readonly {source: string; locator?: string}[], cited: readonly string[] = []) =>
    evidence.flatMap(({source, locator}) => {
      if (!locator && cited.includes(`[${numbers.get(source)}]`)) return [];
      return [`[${numbers.get(source)}${locator ? `, ${locator}` : ''}]`];
    });
  const ofText = (text: string) =>
    [...text.matchAll(/\[@([^\],]+)(, [^\]]+)?\]/g)].map(([, id, at = '']) => `[${numbers.get(id!)}${at}]`);
  const ofEntry = ({note, evidence}: {note: string; evidence: {source: string}[]}) => [
    ...ofText(note).map((mark) => [mark]),
    ofEvidence(evidence, ofText(note)),
  ];
  const groups = [
    ...ofText(letter.summary).map((mark) => [mark]),
    ...demands.flatMap(({id, history}) => [
      ...ofEntry(history.at(-1)!),
      ...responses.filter(({to}) => to.includes(id)).map(({evidence}) => ofEvidence(evidence)),
      ...history.flatMap(ofEntry),
    ]),
    ...statements.map(({evidence}) => ofEvidence(evidence)),
  ];
  const shown = (await page.evaluate(visibleTexts, 'sup')).flatMap(marksIn);
  // Neighbours are one mark in ours, in the order of their numbers.
  const inGroups = groups.map(({length}) => shown.splice(0, length).sort());
  assert.deepEqual([inGroups, shown], [groups.map((group) => [...group].sort()), []]);
}

for (const contestant of contestants) {
  suite(contestant.label, () => {
    for (const size of SIZES) {
      test(`shows every fact of ${size} signatories and sources, and goes to the last of them`, async () => {
        const page = await open(contestant, size);
        await assertLetter(page, size);
        await assertLists(page, size);
        await assertMarks(page, size);
        assert.ok(await page.evaluate(reachesLastSource));
      });
    }

    test('has nothing that axe finds wrong', async () => {
      const page = await open(contestant, SIZES[0]!);
      await page.evaluate(AXE);
      const {violations} = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify({rules: RULES})})`);
      assert.deepEqual(
        violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]),
        [],
      );
    });
  });
}
