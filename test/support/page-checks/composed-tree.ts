// The checks of this folder run in a page: in that of a story, or in a demo page, to which a test serves them. Each takes
// the element to look at, and returns what is wrong as sentences.

/** Every element in and under one, with what shadow roots hold. */
export function* composedTree(root: Element): Generator<Element> {
  yield root;
  for (const child of root.shadowRoot?.children ?? []) yield* composedTree(child);
  for (const child of root.children) yield* composedTree(child);
}

/** Every element that a reader can see. What the browser skips because it is out of sight has no layout. */
export function* visibleElements(root: Element): Generator<Element> {
  for (const element of composedTree(root)) {
    if (element.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})) yield element;
  }
}

/** The elements in one as the page draws it: of its shadow root in place of children, of a slot what is put there. */
export function drawnChildren(element: Element): Iterable<Element> {
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  return assigned.length > 0 ? assigned : (element.shadowRoot ?? element).children;
}

/** The element around another, or around text, as the page draws it: through slots and out of shadow roots. */
export function around(node: Element | Text): Element | null {
  return node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** What the mouse can use and Tab should reach. */
export const CONTROLS = 'a[href], button, summary, input, select, textarea, iframe, [tabindex="0"]';

/** An element, as a message names it. */
export function called(element: Element): string {
  const part = element.getAttribute('part');
  const host = (element.getRootNode() as Partial<ShadowRoot>).host?.localName;
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${host ? `${host} ` : ''}${element.localName}${part ? `[part=${part}]` : ''} “${words}”`;
}
