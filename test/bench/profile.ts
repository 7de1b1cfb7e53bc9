// `pnpm bench --profile`: in which part of our code the time of script goes, with what it asks of the browser.
import {readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import type {Browser, CDPSession} from 'playwright-core';
import {part} from '../../packages/internal-scripts/src/build-packages/size.mjs';
import {contestantNamed} from './contestants.ts';
import {settled} from './in-page.ts';
import {PATIENCE, SLOWED, withPage} from './measure.ts';
import type {Profile} from './numbers.ts';
import type {BenchSite} from './site.ts';
import {median} from './statistics.ts';

type CpuProfile = Awaited<ReturnType<CDPSession['send']>> & {
  profile: {nodes: Node[]; samples: number[]; timeDeltas: number[]};
};
interface Node {
  readonly id: number;
  readonly callFrame: {readonly url: string; readonly lineNumber: number; readonly columnNumber: number};
  readonly children?: readonly number[];
}

/** What a part of the bundle is for; the first that fits. */
const PARTS: readonly [name: string, pattern: RegExp][] = [
  ['Lit, and the nodes that it makes', /^(lit|@lit)/],
  ['Reading and checking the document', /^campaign\/(reader|rules|formats|citations|problem)/],
  ['Words, dates and languages, with Intl', /^(campaign\/(dates|language)|elements\/(words|language))/],
  ['Templates of ours', /^elements\/sections/],
  ['Our elements, loading, footnotes', /^(elements|campaign|embed)/],
];
const OTHER = 'The rest of the file';

/** Sizes of a profile, unless told otherwise. */
export const PROFILE_SIZES = [5, 1_000];
export const PROFILE_ROUNDS = 3;

/** Profiles the overview of ours by one tag, on a slowed processor. */
export async function profile(
  browser: Browser,
  site: BenchSite,
  {sizes, rounds}: {readonly sizes: readonly number[]; readonly rounds: number},
): Promise<Profile[]> {
  const profiles: Profile[] = [];
  for (const size of sizes) {
    const all: Map<string, number>[] = [];
    for (let round = 0; round < rounds; round += 1) all.push(await timesOf(browser, site, size));
    const names = [...PARTS.map(([name]) => name), OTHER];
    const parts = names.map((name) => ({name, time: median(all.map((times) => times.get(name) ?? 0))}));
    profiles.push({size, parts: parts.sort((a, b) => b.time - a.time)});
  }
  return profiles;
}

const timesOf = (browser: Browser, site: BenchSite, size: number): Promise<Map<string, number>> => {
  const contestant = contestantNamed('ours-tag');
  const visited = {browser, site, contestant, size, layout: 'overview', conditions: {cpu: SLOWED.cpu}} as const;
  return withPage(visited, async ({page, devtools}) => {
    await devtools.send('Profiler.enable');
    await devtools.send('Profiler.setSamplingInterval', {interval: 200});
    await devtools.send('Profiler.start');
    const address = await site.page(contestant, {size, layout: 'overview', place: 'top'});
    await page.goto(address, {waitUntil: 'commit'});
    await page.evaluate(settled, PATIENCE);
    const {profile} = (await devtools.send('Profiler.stop')) as CpuProfile;
    return byPart(profile);
  });
};

/** The time of each part: its own, and that of what it calls of the browser. */
export function byPart({nodes, samples, timeDeltas}: CpuProfile['profile']): Map<string, number> {
  const own = new Map<number, number>();
  samples.forEach((id, at) => own.set(id, (own.get(id) ?? 0) + timeDeltas[at]! / 1000));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const times = new Map<string, number>();
  const visit = (node: Node, around: string | undefined): void => {
    const {url, lineNumber, columnNumber} = node.callFrame;
    const name = url.endsWith('countersign.js') ? partAt(lineNumber, columnNumber) : around;
    if (name) times.set(name, (times.get(name) ?? 0) + (own.get(node.id) ?? 0));
    for (const child of node.children ?? []) visit(byId.get(child)!, name);
  };
  visit(nodes[0]!, undefined);
  return times;
}

let map: SourceMap | undefined;

function readMap(): SourceMap {
  const file = new URL('../../packages/embed/dist/countersign.js.map', import.meta.url);
  return new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as ConstructorParameters<typeof SourceMap>[0]);
}

function partAt(line: number, column: number): string {
  map ??= readMap();
  const {originalSource} = map.findEntry(line, column) as {readonly originalSource?: string};
  const source = originalSource ? part(originalSource) : '';
  return PARTS.find(([, pattern]) => pattern.test(source))?.[0] ?? OTHER;
}
