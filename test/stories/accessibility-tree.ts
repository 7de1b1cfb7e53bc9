// What assistive technology is told. axe passes an `aria-labelledby` that points nowhere; here the names are read.
import {executeServerCommand} from '@web/test-runner-commands';
import {around} from '../support/page-checks/composed-tree.ts';
import {axe, type VirtualNode} from './axe.ts';

/** Nodes that mean nothing by themselves are left out, their children are not. Text is a node of the role `text`. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  /** Of a heading. */
  readonly level?: number;
  /** Of a disclosure, whose role here is `summary`. */
  readonly expanded?: boolean;
  readonly focused?: boolean;
  readonly disabled?: boolean;
  /** What `aria-describedby` names. */
  readonly description?: string;
  /** Only in the computed tree: Chromium does not hand out its own. */
  readonly lang?: string;
  readonly children: readonly AccessibleNode[];
}

/** Asserts on the page's tree as axe computes it from the DOM, and in Chromium on the browser's own as well. */
export async function expectTree(page: Element, check: (tree: AccessibleNode) => void): Promise<void> {
  const {tree} = await executeServerCommand<{tree?: AccessibleNode}, undefined>('accessibility-tree');
  const trees = {computed: computedTree(page), ...(tree && {browser: alike(tree)})};
  for (const [how, each] of Object.entries(trees)) {
    try {
      check(each);
    } catch (error) {
      (error as Error).message += `\nin the ${how} tree\n${outline(each)}`;
      throw error;
    }
  }
}

/** All nodes of a role, in reading order. */
export function all(tree: AccessibleNode, ...roles: string[]): AccessibleNode[] {
  const inside = tree.children.flatMap((child) => all(child, ...roles));
  return roles.includes(tree.role) ? [tree, ...inside] : inside;
}

/** The one node of a role and name. */
export function the(tree: AccessibleNode, role: string, name?: string): AccessibleNode {
  const found = all(tree, role).filter((node) => name === undefined || node.name === name);
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length} times ${role} ${name ?? ''}`);
}

export const names = (tree: AccessibleNode, ...roles: string[]): string[] => all(tree, ...roles).map(({name}) => name);

/** Headings as `2 Demands`. */
export const headings = (tree: AccessibleNode): string[] =>
  all(tree, 'heading').map(({level, name}) => `${level} ${name}`);

/** Footnote marks. One whose source has no address is a button. */
export const marks = (tree: AccessibleNode): string[] =>
  all(tree, 'doc-noteref', 'button')
    .map(({name}) => name)
    .filter((name) => /^(Source|المصدر) \d/.test(name));

/** Disclosures as `+ open` and `- closed`. */
export const disclosures = (tree: AccessibleNode): string[] =>
  all(tree, 'summary').map(({name, expanded}) => `${expanded ? '+' : '-'} ${name}`);

/** The items of a list. */
export const items = (list: AccessibleNode): AccessibleNode[] => list.children.filter(({role}) => role === 'listitem');

/** All text in reading order: without footnote marks, and without quotation marks, which a computed tree has not. */
export function text(tree: AccessibleNode): string {
  const parts = (node: AccessibleNode): string =>
    node.role === 'text' ? node.name : node.children.map(parts).join(' ');
  return parts(tree)
    .replace(/\[[^\]]*\]|[“”\u2060\s]+/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/ (?=[.,:;)])|(?<=\() /g, '')
    .trim();
}

function outline(tree: AccessibleNode, indent = ''): string {
  return `${indent}${tree.role} ${tree.name}\n${tree.children.map((child) => outline(child, `${indent}  `)).join('')}`;
}

// Chromium's own names for roles. It makes entries of the items in a bibliography.
const ALIKE: Readonly<Record<string, string>> = {
  StaticText: 'text',
  DisclosureTriangle: 'summary',
  'doc-biblioentry': 'listitem',
  image: 'img',
};

const alike = (node: AccessibleNode): AccessibleNode => ({
  ...node,
  role: ALIKE[node.role] ?? node.role,
  children: node.children.map(alike),
});

/** The page's tree as axe computes it from the DOM. */
export function computedTree(page: Element): AccessibleNode {
  const root = axe.setup(page);
  try {
    return {role: 'main', name: '', children: computedNodes(root)};
  } finally {
    axe.teardown();
  }
}

function computedNodes(node: VirtualNode): AccessibleNode[] {
  const {actualNode} = node;
  if (actualNode instanceof Text) {
    const isBlank = actualNode.data.trim() === '';
    return isBlank ? [] : [{role: 'text', name: actualNode.data, lang: languageOf(actualNode), children: []}];
  }
  if (!(actualNode instanceof Element) || !axe.commons.dom.isVisibleToScreenReaders(node)) return [];
  const children = node.children.flatMap(computedNodes);
  const isSummary = actualNode.localName === 'summary';
  const role = isSummary ? 'summary' : axe.commons.aria.getRole(node, {dpub: true});
  if (!role || role === 'generic' || role === 'none' || role === 'presentation') return children;
  const level = /^h([1-6])$/.exec(actualNode.localName)?.[1];
  return [
    {
      role,
      name: axe.commons.text.accessibleTextVirtual(node),
      ...(level && {level: Number(level)}),
      ...(isSummary && {expanded: (actualNode.parentElement as HTMLDetailsElement).open}),
      ...stateOf(actualNode),
      lang: languageOf(actualNode),
      children,
    },
  ];
}

function stateOf(element: Element): Partial<AccessibleNode> {
  const root = element.getRootNode() as Document | ShadowRoot;
  const described = element.getAttribute('aria-describedby');
  return {
    ...(root.activeElement === element && {focused: true}),
    ...(element.ariaDisabled === 'true' && {disabled: true}),
    ...(described && {description: textIn(root.getElementById(described)!)}),
  };
}

const textIn = ({textContent}: Node): string => (textContent ?? '').replace(/\s+/g, ' ').trim();

/** The nearest `lang` around a node as the page draws it. */
function languageOf(node: Element | Text): string {
  for (let at = node instanceof Text ? around(node) : node; at; at = around(at)) {
    if (at.hasAttribute('lang')) return at.getAttribute('lang')!;
  }
  return '';
}
