// axe-core, as the tests of stories use it: to check, and to compute roles and names where the browser cannot be asked.
import 'axe-core/axe.min.js';
import type {RunOptions} from 'axe-core';
import {judge} from '../support/page-checks/judge.ts';

/** A node of axe's flattened tree. */
export interface VirtualNode {
  readonly actualNode: Node;
  readonly children: readonly VirtualNode[];
}

interface Axe {
  setup(context: Element): VirtualNode;
  teardown(): void;
  readonly commons: {
    readonly aria: {getRole(node: VirtualNode, options: {dpub: boolean}): string | null};
    readonly dom: {isVisibleToScreenReaders(node: VirtualNode): boolean};
    readonly text: {accessibleTextVirtual(node: VirtualNode): string};
  };
}

export const axe = (globalThis as unknown as {axe: Axe}).axe;

const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'color-contrast': {enabled: false},
    // Landmarks for all of its content are the page's to have.
    region: {enabled: false},
  },
  resultTypes: ['violations'],
} satisfies RunOptions;

/**
 * What breaks the rules for WCAG 2.2 AA, or best practices. Contrast and the size of targets are left to
 * ../support/page-checks, which check them under every condition in a tenth of the time.
 */
export async function violations(page: Element): Promise<string[]> {
  const results = await judge(RULES, page);
  return results.violations.flatMap(({id, help, nodes}) =>
    nodes.slice(0, 5).map(({target, failureSummary}) => `${id}: ${help}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}
