// Measures each way in docs/ways-in.md: the requests and bytes of a page, and the content without script.
//
// Every way has one test that measures it and calls `holdsWay`, which compares the figures with measured.json. The
// guide is written from that file. If a figure has changed for a reason, `WAYS=write` before the test command writes it
// anew.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import type {Frame, Page, Response} from 'playwright-core';
import {visibleTexts} from '../browsers/in-page.ts';
import {until} from '../browsers/until.ts';
import {CAMPAIGN} from '../servers/site.ts';
import type {Measured, WayName} from './ways.mjs';

/** The load of a page. Its icon does not count, because browsers request it by themselves. */
export interface Loads {
  /** Requests besides the page itself. */
  readonly requests: number;
  /** Size of the page and all answers, each compressed by brotli at its best. */
  readonly bytes: number;
}

/** Begins to count; call it before a page is opened. Call the result to end, and to get the load of a way. */
export function countLoads(page: Page): (name: WayName) => Promise<Loads> {
  const sizes: Promise<number>[] = [];
  // Read each body immediately, because browsers do not keep it for long.
  page.on('response', (response) => {
    if (new URL(response.url()).pathname === '/favicon.ico') return;
    const size = compressedSize(response);
    // A test that does not ask for the load may close the page before a body has come.
    size.catch(() => {});
    sizes.push(size);
  });
  return async (name) => {
    // A page may be complete before its last request. Frameworks request a file once the browser has nothing else to
    // do, and a page that a server rendered needs its document last. So the requests in the guide have to come. Where
    // they are written anew, look whether one is missing.
    const requests = written()[name]?.requests;
    if (!isWriting && requests !== undefined) {
      await until(
        () => Promise.resolve(sizes.length - 1),
        (count) => count >= requests,
      );
    }
    // Others may have come too.
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    return {requests: sizes.length - 1, bytes};
  };

  async function compressedSize(response: Response): Promise<number> {
    // An element aborts its request when it has all of the document. Chromium may call that a failure: request again.
    const body = await response.body().catch(async () => (await page.request.get(response.url())).body());
    return brotliCompressSync(body).length;
  }
}

/** The content that readers see: the whole campaign, its overview, only a link to it, or nothing of it. */
export type Seen = 'campaign' | 'overview' | 'link' | 'nothing';

interface Said {
  readonly url: string;
  readonly letter: {readonly title: {readonly en: string}};
  readonly demands: readonly {readonly title: {readonly en: string}}[];
  readonly signatories: readonly {readonly name: string | {readonly en: string}}[];
  readonly sources: readonly {readonly title?: string; readonly summary?: {readonly en: string}}[];
}

const {url, letter, demands, signatories, sources} = CAMPAIGN as unknown as Said;

/** Facts of the first campaign that an overview shows, as they stand in English: titles, and a status. */
export const OVERVIEW_FACTS: readonly string[] = [
  letter.title.en,
  ...demands.map(({title}) => title.en),
  'Partly met',
].map(oneLine);

/** Facts of the first campaign that every way with elements shows, once the record is open: names and sources too. */
export const FACTS: readonly string[] = [
  ...OVERVIEW_FACTS,
  ...signatories.map(({name}) => (typeof name === 'string' ? name : name.en)),
  ...sources.flatMap(({title, summary}) => title ?? summary?.en ?? []),
].map(oneLine);

function oneLine(fact: string): string {
  return fact.replace(/\s+/g, ' ');
}

/** The facts that are missing in what a page shows, its frames included. Disclosures have to be open. */
export async function missingFacts(page: Page, facts = FACTS): Promise<string[]> {
  const texts = await Promise.all(
    page.frames().map(async (frame) => ((await isShown(frame)) ? frame.evaluate(visibleTexts, 'body') : [])),
  );
  const text = texts.flat().join(' ');
  return facts.filter((fact) => !text.includes(fact));
}

/** Whether a page shows a frame. Inside a hidden frame nothing tells that it is hidden. */
async function isShown(frame: Frame): Promise<boolean> {
  return !frame.parentFrame() || (await frame.frameElement()).isVisible();
}

/** The content of the first campaign that readers see on a page. */
export async function seen(page: Page): Promise<Seen> {
  if ((await missingFacts(page)).length === 0) return 'campaign';
  if ((await missingFacts(page, OVERVIEW_FACTS)).length === 0) return 'overview';
  const links = await page.locator(`a[href="${url}"]`).filter({visible: true}).count();
  return links > 0 ? 'link' : 'nothing';
}

const record = new URL('../../ways/measured.json', import.meta.url);

const isWriting = process.env['WAYS'] === 'write';

const written = () => JSON.parse(readFileSync(record, 'utf8')) as Partial<Record<WayName, Measured>>;

/** Compares the figures of a way in docs/ways-in.md with its measurement. */
export function holdsWay(name: WayName, measured: Measured): void {
  const all = written();
  if (isWriting) {
    writeFileSync(record, `${JSON.stringify({...all, [name]: measured}, null, 2)}\n`);
    return;
  }
  const figures = all[name];
  assert.ok(figures, `${name} is not in test/ways/measured.json: run this test with WAYS=write, then pnpm generate`);
  const {bytes, ...exact} = measured;
  assert.deepEqual(exact, {requests: figures.requests, withoutScript: figures.withoutScript});
  // A fresh project may install newer frameworks every day, so sizes may differ a little.
  const change = Math.abs(bytes - figures.bytes) / figures.bytes;
  assert.ok(change < 0.05, `${name}: ${bytes} bytes, docs/ways-in.md says ${figures.bytes}: WAYS=write, pnpm generate`);
}
