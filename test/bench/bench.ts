// `pnpm bench`: what a campaign costs a page with ours, with what others would write, and as static HTML.
import {readFileSync} from 'node:fs';
import type {Browser} from 'playwright-core';
import {launchChromium} from '../support/browsers/chromium.ts';
import {contestants} from './contestants.ts';
import {FRONT_ROUNDS, measureFront} from './front.ts';
import {measure, MEASUREMENTS, takingPart} from './measurements.ts';
import {
  TABLES,
  type FrontCost,
  type Part,
  type Profile,
  type Shift,
  type StudioCost,
  type TablePart,
} from './numbers.ts';
import {readOptions, UsageError, type Options} from './options.ts';
import {profile, PROFILE_ROUNDS, PROFILE_SIZES} from './profile.ts';
import {writeRecord} from './record.ts';
import type {Recording, Versions} from './results.ts';
import {measureShift} from './shift.ts';
import {startSite, type BenchSite} from './site.ts';
import {measureStudio, STUDIO_ROUNDS} from './studio.ts';
import {textReport} from './text-report.ts';
import {writeGuide} from './write-guide.ts';

/** A short and a long list stand for the others. */
const SHIFT_SIZES = [5, 1_000];

interface Lent {
  readonly browser: Browser;
  readonly site: BenchSite;
}

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  const isForPeople = error instanceof UsageError;
  process.stderr.write(`${isForPeople ? error.message : (error as Error).stack}\n`);
  process.exitCode = isForPeople ? 2 : 1;
}

async function run(options: Options): Promise<void> {
  const browser = await launchChromium();
  let site: BenchSite | undefined;
  try {
    site = await startSite(wanted(options), sizesOf(options));
    const versions = versionsOf(browser);
    const measured: Partial<Recording> = {versions};
    for (const part of options.parts) {
      const result = await runPart(part, {browser, site}, options);
      Object.assign(measured, result);
      // At once: a later part may fail after many minutes.
      if (options.write) writeRecord({versions, ...result});
    }
    process.stdout.write(`${options.json ? JSON.stringify(measured, null, 2) : textReport(measured)}\n`);
    if (options.write) await writeGuide();
  } finally {
    site?.server.close();
    await browser.close();
  }
}

async function runPart(part: Part, lent: Lent, options: Options): Promise<Partial<Recording>> {
  const start = performance.now();
  const say = (done: number, of: number) => progress(`\r\u001b[K${part}: ${done} of ${of} visits`);
  const result = isTable(part)
    ? await measure(part, lent, options, say)
    : await {
        shift: () => shifts(lent, options),
        profile: () => profiles(lent, options),
        studio: () => studio(lent, options, say),
        front: () => front(lent, options, say),
      }[part]();
  progress(`\r\u001b[K${part}: ${Math.round((performance.now() - start) / 1000)} s\n`);
  return {[part]: result};
}

async function shifts(lent: Lent, {sizes = SHIFT_SIZES}: Options): Promise<Shift[]> {
  const measured: Shift[] = [];
  for (const size of sizes) measured.push(...(await measureShift({...lent, size})));
  return measured;
}

function profiles(
  {browser, site}: Lent,
  {sizes = PROFILE_SIZES, rounds = PROFILE_ROUNDS}: Options,
): Promise<Profile[]> {
  return profile(browser, site, {sizes, rounds});
}

function studio(
  {browser}: Lent,
  {rounds = STUDIO_ROUNDS}: Options,
  say: (done: number, of: number) => void,
): Promise<StudioCost[]> {
  return measureStudio(browser, {rounds, say});
}

function front(
  {browser}: Lent,
  {rounds = FRONT_ROUNDS}: Options,
  say: (done: number, of: number) => void,
): Promise<FrontCost[]> {
  return measureFront(browser, {rounds, say});
}

function isTable(part: Part): part is TablePart {
  return (TABLES as readonly Part[]).includes(part);
}

/** The contestants whose pages are visited: only they are built. */
function wanted({parts, only}: Options) {
  const names = parts.filter(isTable).flatMap((part) => takingPart(MEASUREMENTS[part], only).map(({name}) => name));
  return contestants.filter(({name}) => names.includes(name));
}

function sizesOf({parts, sizes}: Options): readonly number[] {
  if (sizes) return sizes;
  const own = (part: Part) =>
    isTable(part)
      ? MEASUREMENTS[part].sizes
      : {shift: SHIFT_SIZES, profile: PROFILE_SIZES, studio: [], front: []}[part];
  return [...new Set(parts.flatMap(own))];
}

/** A run takes long: a terminal shows how far it is. A file or another program gets nothing. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(text);
}

function versionsOf(browser: Browser): Versions {
  const installed = new URL('node_modules/', import.meta.url);
  const version = (name: string) =>
    (JSON.parse(readFileSync(new URL(`${name}/package.json`, installed), 'utf8')) as {version: string}).version;
  return {
    Chromium: browser.version(),
    '@countersign/embed': version('@countersign/embed'),
    'react-dom': version('react-dom'),
    preact: version('preact'),
    '@awesome.me/webawesome': version('@awesome.me/webawesome'),
    lit: version('lit'),
  };
}
