/**
 * True if the reader's focus or selection is in the fallback of an element, or in what a server rendered into its root.
 * The partner's own words and the button that loads the document do not count, because they stay in every state.
 *
 * @param isServerRendered - Whether the content is in the root.
 */
export function isReading(element: HTMLElement, isServerRendered: boolean): boolean {
  if (!element.isConnected) return false;
  if (isServerRendered) {
    const root = element.shadowRoot as ShadowRoot & {getSelection?: () => Selection | null};
    const active = root.activeElement;
    return (active !== null && !active.matches('[part=load-button]')) || isSelected(root.getSelection?.(), element);
  }
  // The children are the page's: only the one that has the focus is looked at.
  let {activeElement: child} = element.getRootNode() as Document | ShadowRoot;
  const hasFocus = child !== element && element.contains(child);
  while (hasFocus && child!.parentElement !== element) child = child!.parentElement;
  return (hasFocus && !child!.slot) || isSelected(getSelection(), element);
}

const isSelected = (selection: Selection | null | undefined, element: Element): boolean =>
  !!selection && !selection.isCollapsed && selection.containsNode(element, true);

const EVENTS = ['focusin', 'focusout', 'selectionchange'];

/**
 * Calls back once, when the reader has left.
 *
 * @returns A function that ends the waiting.
 */
export function whenLeft(element: HTMLElement, isServerRendered: boolean, callback: () => void): () => void {
  // While the focus moves, nothing has it. So look afterwards.
  const look = () => void setTimeout(() => isWaiting && !isReading(element, isServerRendered) && callback());
  let isWaiting = true;
  for (const event of EVENTS) document.addEventListener(event, look);
  return () => {
    isWaiting = false;
    for (const event of EVENTS) document.removeEventListener(event, look);
  };
}
