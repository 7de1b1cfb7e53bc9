// A partner's project, a site that serves what it builds, and what is asserted of it whatever framework it is made with.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {useChromium, type Visit} from '../support/browsers/chromium.ts';
import {openDisclosures, ready, visibleTexts} from '../support/browsers/in-page.ts';
import {useSite, type Site} from '../support/servers/site.ts';
import {countLoads, holdsWay, missingFacts, seen, type Seen} from '../support/ways/measure.ts';
import type {WayName} from '../support/ways/ways.mjs';
import {scriptsIn, serve} from './built-site.ts';
import {publishedAt, useProject, type Project} from './project.ts';
import {assertGiven, assertHeard, wrongLines} from './trial.ts';

export interface Partner {
  readonly site: Site;
  readonly project: Project;
  /** Opens a page of what a build wrote into a folder. */
  open(folder: string, path: string): Promise<Visit>;
  /** Goes to an address, such as that of a server for development, and waits for none of our elements. */
  visit(address: string): Promise<Visit>;
  /** What readers see of its first page where no script runs. */
  seenWithoutScript(folder: string): Promise<Seen>;
  /**
   * What a server wrote into its first page is the same nodes after hydration, and readers see them where the document
   * cannot be had.
   */
  assertKeeps(folder: string): Promise<void>;
  /** A page of the project uses what it added as the snippet says. */
  assertUsed(file: string): Promise<void>;
  /** Its checker of types complains about these lines of a file, and about nothing else in the project. */
  assertRefused(command: readonly string[], file: string, lines: readonly number[]): Promise<void>;
  /** The first page shows the campaign under a heading of that level, and loads what the guide says. */
  assertShows(folder: string, level: number, way?: WayName): Promise<void>;
  /** On the page of its trial, events arrive and properties are set. */
  assertTrial(folder: string, path: string): Promise<Visit>;
  /** Nothing that is said to developers is in what it built. */
  assertWithoutWarnings(folder: string): void;
  /** From here on, until the test ends, the document cannot be had. */
  loseDocument(): void;
}

/** What only builds for development say. */
export const WARNING = 'No campaign is shown (';

/** Where each demand of the first campaign stands, in its order. */
const STANDINGS = [
  'Partly met since 4 June 2026',
  'Not known to us as of 4 June 2026',
  'Partly met since 25 September 2025',
];

/** One for all tests of a file. */
export function usePartner(name: string): Partner {
  // The project has the addresses in it. Each page is closed with its test.
  const site = useSite({hasOneOrigin: true});
  const project = useProject({name, site});
  const chromium = useChromium();

  /** Opens a page, or its first page without script. */
  const open = async (folder: string, path: string) => {
    serve(site, join(project.folder, folder));
    const visit = await chromium();
    const loads = countLoads(visit.page);
    await visit.open(site.origin + path);
    return {...visit, loads};
  };
  const seenWithoutScript = async (folder: string) => {
    serve(site, join(project.folder, folder));
    const {page} = await chromium({javaScriptEnabled: false});
    await page.goto(`${site.origin}/`);
    return seen(page);
  };

  const loseDocument = () => {
    site.put(new URL(publishedAt(site)).pathname, (response) => response.writeHead(503).end());
  };

  return {
    site,
    project,
    open,
    async visit(address) {
      const visit = await chromium();
      await visit.page.goto(address);
      return visit;
    },
    seenWithoutScript,
    async assertKeeps(folder) {
      serve(site, join(project.folder, folder));
      loseDocument();
      const {page, errors} = await chromium();
      await page.addInitScript(countRemoved);
      await page.goto(`${site.origin}/`);
      await page.locator('cs-campaign:state(failed)').waitFor();
      assert.equal(await seen(page), 'overview');
      assert.equal(await page.evaluate(() => (globalThis as unknown as {removed: number}).removed), 0);
      assert.deepEqual(errors, []);
    },
    async assertUsed(file) {
      const {imports = '', use} = project.recipe;
      const page = await project.read(file);
      // A page indents them as its other lines.
      for (const line of [...imports.split('\n'), use]) assert.ok(page.includes(line), line);
    },
    async assertRefused([tool, ...args], file, lines) {
      const {output} = await project.attempt(tool!, args);
      assert.deepEqual(wrongLines(output, file), lines);
    },
    async assertShows(folder, level, way) {
      const visit = await open(folder, '/');
      await assertCampaign(visit.page);
      assert.deepEqual([visit.errors, visit.messages], [[], []]);
      assert.equal(await visit.page.locator(`h${level}[part=letter-heading]`).count(), 1);
      if (way) holdsWay(way, {...(await visit.loads(way)), withoutScript: await seenWithoutScript(folder)});
    },
    async assertTrial(folder, path) {
      const visit = await open(folder, path);
      await assertHeard(visit.page);
      await assertGiven(visit.page);
      assert.deepEqual([visit.errors, visit.messages], [[], []]);
      return visit;
    },
    assertWithoutWarnings(folder) {
      const scripts = scriptsIn(join(project.folder, folder));
      assert.ok(scripts.includes('cs-campaign'));
      assert.ok(!scripts.includes(WARNING));
    },
    loseDocument,
  };
}

/** The first campaign is on the page, whole. */
export async function assertCampaign(page: Page): Promise<void> {
  await page.evaluate(ready, 'cs-campaign');
  await page.evaluate(openDisclosures);
  assert.deepEqual(await missingFacts(page), []);
  // Browsers add it to each status on the 181st day after the campaign's date.
  const age = ' · Not checked since 5 June 2026';
  const statuses = (await page.evaluate(visibleTexts, '[part=demand-status]')).map((text) => text.replace(age, ''));
  assert.deepEqual(statuses, [...STANDINGS, ...STANDINGS], 'At a glance, and in the record.');
}

/** Counts, in a page, how often its campaign in plain HTML is taken out. */
function countRemoved(): void {
  const counted = globalThis as unknown as {removed: number};
  counted.removed = 0;
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({removedNodes}) => [...removedNodes])) {
      const isCampaign =
        node instanceof Element && (node.matches('[data-shows]') || node.querySelector('[data-shows]'));
      if (isCampaign) counted.removed += 1;
    }
  }).observe(document, {subtree: true, childList: true});
}

/** Lit is on the page once, however many elements there are. */
export async function assertOneLit({page}: Visit): Promise<void> {
  const copies = await page.evaluate(() => {
    const {litElementVersions, litHtmlVersions, reactiveElementVersions} = globalThis as Record<string, unknown>;
    return [litElementVersions, litHtmlVersions, reactiveElementVersions].map((all) => (all as string[]).length);
  });
  assert.deepEqual(copies, [1, 1, 1]);
}
