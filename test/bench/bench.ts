// `pnpm bench`: what a campaign costs a page with ours, with what others would write, and as static HTML.
import {readFileSync} from 'node:fs';
import type {Browser} from 'playwright-core';
import {launchChromium} from '../support/browsers/chromium.ts';
import {contestantsNamed, type Contestant} from './contestants.ts';
import {SLOWED, UNSLOWED} from './measure.ts';
import {NUMBERS, STRESS_NUMBERS, type Shift} from './numbers.ts';
import {readOptions, UsageError, type Options} from './options.ts';
import {profile} from './profile.ts';
import {writeRecord, type Recording} from './record.ts';
import {summarise, type Summary, type Versions} from './results.ts';
import {runAll} from './run.ts';
import {measureShift} from './shift.ts';
import {startSite, type BenchSite} from './site.ts';
import {profileReport, textReport} from './text-report.ts';
import {writeGuide} from './write-guide.ts';

/** Where a short and a long list stand for the others. */
const SHIFT_SIZES = [5, 1_000];

try {
  const options = readOptions(process.argv.slice(2));
  if (options.profile) await profileOurs(options);
  else await compare(options);
} catch (error) {
  const isForPeople = error instanceof UsageError;
  process.stderr.write(`${isForPeople ? error.message : (error as Error).stack}\n`);
  process.exitCode = isForPeople ? 2 : 1;
}

async function compare(options: Options): Promise<void> {
  const {visits, summary} = await measure(options);
  const text = options.json
    ? JSON.stringify({...summary, visits}, null, 2)
    : textReport(summary, options.stress ? STRESS_NUMBERS : NUMBERS);
  process.stdout.write(`${text}\n`);
  if (options.write) await record(options.stress ? 'stress' : 'run', summary);
}

async function profileOurs({sizes, rounds, json, write}: Options): Promise<void> {
  const profiles = await withSite(contestantsNamed(['ours-tag']), sizes, (browser, site) =>
    profile(browser, site, {sizes, rounds}),
  );
  process.stdout.write(`${json ? JSON.stringify(profiles, null, 2) : profileReport(profiles)}\n`);
  if (write) await record('profile', profiles);
}

async function record<Part extends keyof Recording>(part: Part, measured: Recording[Part]): Promise<void> {
  writeRecord(part, measured);
  await writeGuide();
}

async function measure({rounds, sizes, only, stress}: Options) {
  const contestants = contestantsNamed(only);
  // Whole runs only: who asks for one contestant asks for nothing else.
  const shiftSizes = stress || only.length > 0 ? [] : SHIFT_SIZES.filter((size) => sizes.includes(size));
  return withSite(contestants, sizes, async (browser, site) => {
    const plan = {contestants, sizes, rounds, conditions: stress ? UNSLOWED : SLOWED};
    const visits = await runAll(browser, site, plan, say);
    const shifts: Shift[] = [];
    for (const size of shiftSizes) shifts.push(...(await measureShift({browser, site, size})));
    say();
    return {visits, summary: summarise(visits, shifts, versionsOf(browser)) satisfies Summary};
  });
}

/** Lends a browser and a site, and ends both. */
async function withSite<Result>(
  contestants: readonly Contestant[],
  sizes: readonly number[],
  use: (browser: Browser, site: BenchSite) => Promise<Result>,
): Promise<Result> {
  const browser = await launchChromium();
  let site: BenchSite | undefined;
  try {
    site = await startSite(contestants, sizes);
    return await use(browser, site);
  } finally {
    site?.server.close();
    await browser.close();
  }
}

/** Somebody who waits for a quarter of an hour sees how far it is; a file or another program does not. */
function say(done?: number, of?: number): void {
  if (process.stderr.isTTY) process.stderr.write(done === undefined ? '\r\u001b[K' : `\r${done} of ${of} visits`);
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
