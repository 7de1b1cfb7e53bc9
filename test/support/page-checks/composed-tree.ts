// The checks in this folder run in a page: in that of a story, or in a demo page, to which a test serves them. Each
// check takes the element to look at, and returns the faults as sentences.

/** An element and all elements inside it, also those in shadow roots. */
export function* composedTree(root: Element): Generator<Element> {
  yield root;
  for (const child of root.shadowRoot?.children ?? []) yield* composedTree(child);
  for (const child of root.children) yield* composedTree(child);
}

/** Words of the studio that are heard only, and so have no room. Elements have none of them. */
const HEARD_ONLY = 'studio-part .visually-hidden, studio-part .visually-hidden *';

/** Every element that a reader can see. Elements out of sight that the browser skips have no layout. */
export function* visibleElements(root: Element): Generator<Element> {
  for (const element of composedTree(root)) {
    const isDrawn = element.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});
    if (isDrawn && !element.matches(HEARD_ONLY)) yield element;
  }
}

/** The children of an element as the page draws them: those of its shadow root, or those assigned to a slot. */
export function drawnChildren(element: Element): Iterable<Element> {
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  return assigned.length > 0 ? assigned : (element.shadowRoot ?? element).children;
}

/** The parent of an element or text as the page draws it: through slots and out of shadow roots. */
export function around(node: Element | Text): Element | null {
  return node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** Elements that the mouse can use and that Tab should reach. */
export const CONTROLS = 'a[href], button, summary, input, select, textarea, iframe, [tabindex="0"]';

/** The name of an element in messages. */
export function called(element: Element): string {
  const part = element.getAttribute('part');
  const host = (element.getRootNode() as Partial<ShadowRoot>).host?.localName;
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${host ? `${host} ` : ''}${element.localName}${part ? `[part=${part}]` : ''} “${words}”`;
}
