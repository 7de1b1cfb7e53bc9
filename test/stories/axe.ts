// axe-core, as the tests of stories use it: to check, and to compute roles and names where the browser cannot be asked.
import 'axe-core/axe.min.js';
import type {AxeResults, RunOptions} from 'axe-core';

/** A node of axe's flattened tree. */
export interface VirtualNode {
  readonly actualNode: Node;
  readonly children: readonly VirtualNode[];
}

interface Axe {
  run(context: Element, options: RunOptions): Promise<AxeResults>;
  setup(context: Element): VirtualNode;
  teardown(): void;
  readonly commons: {
    readonly aria: {getRole(node: VirtualNode, options: {dpub: boolean}): string | null};
    readonly dom: {isVisibleToScreenReaders(node: VirtualNode): boolean};
    readonly text: {accessibleTextVirtual(node: VirtualNode): string};
  };
}

export const axe = (globalThis as unknown as {axe: Axe}).axe;
