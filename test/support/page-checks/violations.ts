import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Finds whatever breaks the rules for WCAG 2.2 AA, or best practices. The driver runs it: no policy stops that. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const {violations} = await page.evaluate(() =>
    (globalThis as unknown as {axe: {run: (options: object) => Promise<AxeResults>}}).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: {'target-size': {enabled: true}},
    }),
  );
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} ${String(target)} ${failureSummary}`),
  );
}
