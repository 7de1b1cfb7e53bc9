// What a page has to show of a letter, whoever shows it. Contestants that showed less would be quicker.
import assert from 'node:assert/strict';
import {formatDate, standing, type Demand} from '@countersign/campaign';
import type {Page} from 'playwright-core';
import {addresses, visibleTexts} from '../support/browsers/in-page.ts';
import {newestReply, type Campaign, type Entry, type Layout} from './contestants/shared/campaign.ts';
import {account, demandsHeading, recordSummary, signers, STATUS_WORDS} from './contestants/shared/words.ts';
import {numberedSources, type BenchDocument} from './documents.ts';
import {wordsOf} from './goals.ts';

const day = (date: string) => formatDate(date, 'en-GB');

/** The text of each element that is on screen. Static HTML whose place was taken is in the page, and has none. */
const shownTexts = async (page: Page, selector: string): Promise<string[]> =>
  (await page.evaluate(visibleTexts, selector)).filter(Boolean);

/** Every part of a text, in any order. */
function assertHolds(text: string | undefined, parts: readonly string[]): void {
  for (const part of parts) assert.ok(text?.includes(part), `${part} is not in: ${text}`);
}

/** The title, to whom the letter went and when, and what travels with the statuses. */
export async function assertHead(page: Page, document: BenchDocument): Promise<void> {
  const {letter} = document;
  const [body] = await page.evaluate(visibleTexts, 'body');
  assertHolds(body, [letter.title, ...letter.addressees.map(({name}) => name), `Sent ${day(letter.sent)}`]);
  assertHolds(body, account(document as Campaign).split(/(?<=\.) /));
}

/** The answer: who signed, where each demand stands, the newest reply, and the way to the record. */
export async function assertOverview(page: Page, document: BenchDocument): Promise<void> {
  const {signatories, demands, sources} = document;
  const [body] = await page.evaluate(visibleTexts, 'body');
  const items = await shownTexts(page, 'li');
  assertHolds(body, [...signers(signatories), demandsHeading(demands.length), recordSummary(sources.length)]);
  /** In plain HTML, where no list has the demands: the text from a demand's numbered title to the next. */
  const afterTitle = (at: number) => {
    const [here, next] = [0, 1].map((more) => body!.indexOf(`${at + 1 + more}. ${demands[at + more]?.title}`));
    return here! < 0 ? undefined : body!.slice(here, next! < 0 ? undefined : next);
  };
  for (const [at, demand] of demands.entries()) {
    const {date, note, missing} = demand.history.at(-1)! as Entry;
    const {status, since} = standing(demand as unknown as Demand);
    const item = items.find((text) => text.startsWith(demand.title)) ?? afterTitle(at);
    assertHolds(item, [`${STATUS_WORDS[status]} since ${day(since)}`, wordsOf(note)]);
    assertHolds(item, date === since ? [] : [`Latest entry, ${day(date)}: `]);
    assertHolds(item, missing ? [`Missing: ${missing}`] : []);
  }
  const {reply} = newestReply(document as unknown as Campaign)!;
  assertHolds(body, [`replied, ${day(reply.date)} (before the latest entry): ${reply.text}`]);
}

/** The letter's summary, the history of each demand, what was answered, and the statements. */
export async function assertRecord(page: Page, document: BenchDocument): Promise<void> {
  const {letter, demands, responses, statements} = document;
  const [body] = await page.evaluate(visibleTexts, 'body');
  const items = await shownTexts(page, 'li');
  assertHolds(body, letter.summary.split(/\s*\[@[^\]]+\]/));
  for (const demand of demands) {
    // An overview has an item for it, too, before the record.
    const item = items.findLast((text) => text.startsWith(demand.title));
    const {status, since} = standing(demand as unknown as Demand);
    assertHolds(item, [
      `${STATUS_WORDS[status]} since ${day(since)}`,
      `What was said and done: ${demand.history.length} entries`,
    ]);
    for (const {date, note, missing} of demand.history as Entry[]) {
      assertHolds(item, [day(date), wordsOf(note), ...(missing ? [`Missing: ${missing}`] : [])]);
    }
  }
  for (const {date, text, rejoinder} of responses) assertHolds(body, [`replied, ${day(date)}`, text, rejoinder]);
  for (const {date, text, speaker} of statements) assertHolds(body, [speaker.name, day(date), text]);
}

/** The last items are the sources, in the order of their numbers, and those before are the signatories. */
export async function assertLists(page: Page, document: BenchDocument): Promise<void> {
  const {signatories, sources} = document;
  const items = await shownTexts(page, 'li');
  const listed = items.slice(-sources.length);
  for (const [at, {title, publishers, date, url, archived}] of numberedSources(document).entries()) {
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

/**
 * The footnote marks, in the order in which the page shows them.
 *
 * @param shown - What is on screen: an overview has marks of its own, before those of the record.
 */
export async function assertMarks(page: Page, document: BenchDocument, shown: readonly Layout[]): Promise<void> {
  const groups = shown.flatMap((layout) => (layout === 'overview' ? overviewMarks(document) : recordMarks(document)));
  const marks = (await shownTexts(page, 'sup')).flatMap(marksIn);
  // Neighbours are one mark in ours, in the order of their numbers.
  const inGroups = groups.map(({length}) => marks.splice(0, length).sort());
  assert.deepEqual([inGroups, marks], [groups.map((group) => [...group].sort()), []]);
}

function overviewMarks(document: BenchDocument): string[][] {
  const {ofEntry, ofEvidence} = marksOf(document);
  const {reply} = newestReply(document as unknown as Campaign)!;
  return [...document.demands.flatMap(({history}) => ofEntry(history.at(-1)!)), ofEvidence(reply.evidence)];
}

function recordMarks(document: BenchDocument): string[][] {
  const {letter, demands, responses, statements} = document;
  const {ofText, ofEntry, ofEvidence} = marksOf(document);
  return [
    ...ofText(letter.summary).map((mark) => [mark]),
    ...demands.flatMap(({id, history}) => [
      ...ofEntry(history.at(-1)!),
      ...responses.filter(({to}) => to.includes(id)).map(({evidence}) => ofEvidence(evidence)),
      ...history.flatMap(ofEntry),
    ]),
    ...statements.map(({evidence}) => ofEvidence(evidence)),
  ];
}

function marksOf(document: BenchDocument) {
  const numbers = new Map(numberedSources(document).map(({id}, at) => [id, at + 1]));
  const ofEvidence = (
    evidence: readonly {readonly source: string; readonly locator?: string}[],
    cited: readonly string[] = [],
  ) =>
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
  return {ofText, ofEntry, ofEvidence};
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
