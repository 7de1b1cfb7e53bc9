import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {RunOptions} from 'axe-core';
import type {Frame, Page} from 'playwright-core';
import {judge} from './judge.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules for WCAG 2.2 AA, and best practices. */
const PAGE_RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {'target-size': {enabled: true}},
};

/** Rules that a page meets at least, if it shows more than an error. */
const LEAST = 11;

/**
 * Breaches of the rules in a page that stands still. Run by the driver, which no policy of a page stops. It reads what
 * is there: wait for what a page shows later.
 *
 * @throws {Error} if the page goes on changing, axe fails, or too few rules apply to the page.
 */
export async function violations(page: Page | Frame, options = PAGE_RULES): Promise<string[]> {
  await page.evaluate(AXE);
  const {passes, violations} = await page.evaluate(judge, options);
  const least = options === PAGE_RULES ? LEAST : 1;
  assert.ok(passes.length >= least, `Only ${passes.length} rules apply to this page`);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} ${String(target)} ${failureSummary}`),
  );
}
