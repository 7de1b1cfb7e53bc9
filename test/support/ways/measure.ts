// What docs/ways-in.md says of each way in, measured: what a page loads for it, and what is there without script.
//
// Every way has one test that measures it and calls `holdsWay`, which compares with measured.json, from which the page is
// written. Where a figure has changed for a reason, `WAYS=write` before the test command writes it anew.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import type {Frame, Page, Response} from 'playwright-core';
import {visibleTexts} from '../browsers/in-page.ts';
import {CAMPAIGN} from '../servers/site.ts';
import type {Measured, WayName} from './ways.mjs';

/** What a page loads. Its icon does not count: browsers ask for it by themselves. */
export interface Loads {
  /** Besides the page itself. */
  readonly requests: number;
  /** What the page and all answers come to, each compressed by brotli at its best. */
  readonly bytes: number;
}

/** Begins to count, before a page is opened. The result ends it: what has been loaded until then. */
export function countLoads(page: Page): () => Promise<Loads> {
  const sizes: Promise<number>[] = [];
  // Read at once: a browser does not keep for long what it has shown.
  page.on('response', (response) => {
    if (new URL(response.url()).pathname !== '/favicon.ico') sizes.push(compressedSize(response));
  });
  return async () => {
    // A page that a server rendered has all to show before its document has come.
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    return {requests: sizes.length - 1, bytes};
  };

  async function compressedSize(response: Response): Promise<number> {
    // An element ends its request when it has all of the document, and Chromium may call that a failure: ask again then.
    const body = await response.body().catch(async () => (await page.request.get(response.url())).body());
    return brotliCompressSync(body).length;
  }
}

/** What readers see: the whole campaign, at least a link that leads to it, or nothing of it. */
export type Seen = 'campaign' | 'link' | 'nothing';

interface Said {
  readonly url: string;
  readonly letter: {readonly title: {readonly en: string}};
  readonly demands: readonly {readonly title: {readonly en: string}}[];
  readonly signatories: readonly {readonly name: string | {readonly en: string}}[];
  readonly sources: readonly {readonly title?: string; readonly summary?: {readonly en: string}}[];
}

/** Facts of the first campaign that every way in shows, as they stand in English: titles, names, statuses. */
export const FACTS: readonly string[] = (({letter, demands, signatories, sources}: Said) => [
  letter.title.en,
  ...demands.map(({title}) => title.en),
  ...signatories.map(({name}) => (typeof name === 'string' ? name : name.en)),
  ...sources.flatMap(({title, summary}) => title ?? summary?.en ?? []),
  'Partly met',
])(CAMPAIGN as unknown as Said).map((fact) => fact.replace(/\s+/g, ' '));

/** The facts that are missing in what a page shows, its frames included. Disclosures have to be open. */
export async function missingFacts(page: Page): Promise<string[]> {
  const texts = await Promise.all(
    page.frames().map(async (frame) => ((await isShown(frame)) ? frame.evaluate(visibleTexts, 'body') : [])),
  );
  const text = texts.flat().join(' ');
  return FACTS.filter((fact) => !text.includes(fact));
}

/** A page may hide a frame, which inside it nothing tells. */
async function isShown(frame: Frame): Promise<boolean> {
  return !frame.parentFrame() || (await frame.frameElement()).isVisible();
}

/** What readers see of the first campaign on a page. */
export async function seen(page: Page): Promise<Seen> {
  if ((await missingFacts(page)).length === 0) return 'campaign';
  const {url} = CAMPAIGN as unknown as Said;
  const links = await page.locator(`a[href="${url}"]`).filter({visible: true}).count();
  return links > 0 ? 'link' : 'nothing';
}

const record = new URL('../../ways/measured.json', import.meta.url);

/** Holds what docs/ways-in.md says of a way to what was measured of it. */
export function holdsWay(name: WayName, measured: Measured): void {
  const all = JSON.parse(readFileSync(record, 'utf8')) as Partial<Record<WayName, Measured>>;
  if (process.env['WAYS'] === 'write') {
    writeFileSync(record, `${JSON.stringify({...all, [name]: measured}, null, 2)}\n`);
    return;
  }
  const written = all[name];
  assert.ok(written, `${name} is not in test/ways/measured.json: run this test with WAYS=write, then pnpm generate`);
  const {bytes, ...exact} = measured;
  assert.deepEqual(exact, {requests: written.requests, withoutScript: written.withoutScript});
  // Frameworks that a fresh project installs differ a little from one day to the next.
  const change = Math.abs(bytes - written.bytes) / written.bytes;
  assert.ok(change < 0.05, `${name}: ${bytes} bytes, docs/ways-in.md says ${written.bytes}: WAYS=write, pnpm generate`);
}
